import 'polyai-callback/vue';
import type { GlobalComponents } from 'vue';

/** What a template may write on an element, as Vue's language tools read it. */
type Template<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const accepted: [Template<'polyai-callback'>, Template<'polyai-phone-input'>] = [
  {
    endpoint: 'https://callback.example.com',
    mode: 'inline',
    class: ['call'],
    key: 1,
    onCallbackOpen: () => {},
    onCallbackStatus: ({ id, status, reason }) => [id, status === 'success', reason],
  },
  { name: 'phone', region: 'GB', regions: ['GB', 'US'], required: true, onChange: (event) => event.type },
];

// @ts-expect-error: there is no such mode
export const mode: Template<'polyai-callback'> = { mode: 'sideways' };
// @ts-expect-error: this event has no `status`
export const event: Template<'polyai-callback'> = { onCallbackFailed: (failed) => failed.status };
// @ts-expect-error: the property is a list
export const regions: Template<'polyai-phone-input'> = { regions: 'GB US' };
// @ts-expect-error: there is no such element
export type Unknown = Template<'polyai-call'>;
