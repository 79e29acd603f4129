/** @jsxImportSource solid-js */
import 'polyai-callback/solid';

export const accepted = [
  <polyai-callback endpoint="https://callback.example.com" site="main" mode="inline" class="call">
    <a href="tel:+14155550100">Call us</a>
  </polyai-callback>,
  <polyai-callback
    prop:metadata={{ campaign: 'spring' }}
    on:callback-open={() => {}}
    on:callback-status={(event) => event.status === 'success'}
  />,
  <polyai-callback attr:metadata={JSON.stringify({ campaign: 'spring' })} />,
  <polyai-phone-input name="phone" region="GB" regions={['GB', 'US']} required on:change={(event) => event.type} />,
];

export const refused = [
  // @ts-expect-error: there is no such mode
  <polyai-callback mode="sideways" />,
  // @ts-expect-error: this event has no `status`
  <polyai-callback on:callback-failed={(event) => event.status} />,
  // @ts-expect-error: a value of metadata is a text
  <polyai-callback prop:metadata={{ visits: 3 }} />,
  // @ts-expect-error: the property is a list
  <polyai-phone-input prop:regions="GB US" />,
  // @ts-expect-error: there is no such element
  <polyai-call />,
];
