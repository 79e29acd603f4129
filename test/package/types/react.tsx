/** @jsxImportSource react */

import type { PolyaiCallbackElement } from 'polyai-callback/element.js';
import type {} from 'polyai-callback/react';
import type { RefObject } from 'react';

declare const ref: RefObject<PolyaiCallbackElement | null>;

export const accepted = [
  <polyai-callback key="1" endpoint="https://callback.example.com" site="main" mode="inline" className="call" ref={ref}>
    <a href="tel:+14155550100">Call us</a>
  </polyai-callback>,
  <polyai-callback
    key="2"
    oncallback-open={() => {}}
    oncallback-status={(event) => {
      const end: 'success' | boolean = event.status === 'success';
      return [end, event.id.length, event.reason];
    }}
  />,
  <polyai-phone-input
    key="3"
    name="phone"
    region="GB"
    regions={['GB', 'US']}
    required
    onchange={(event) => event.type}
  />,
];

export const refused = [
  // @ts-expect-error: there is no such mode
  <polyai-callback key="1" mode="sideways" />,
  // @ts-expect-error: this event has no `status`
  <polyai-callback key="2" oncallback-failed={(event) => event.status} />,
  // @ts-expect-error: React would set the attribute to `[object Object]`
  <polyai-callback key="3" metadata={{ campaign: 'spring' }} />,
  // @ts-expect-error: the property is a list
  <polyai-phone-input key="4" regions="GB US" />,
  // @ts-expect-error: what is for the widget itself is no prop
  <polyai-phone-input key="5" messages={undefined} />,
  // @ts-expect-error: there is no such element
  <polyai-call />,
];
