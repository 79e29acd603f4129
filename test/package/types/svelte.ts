import 'polyai-callback/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const accepted: [SvelteHTMLElements['polyai-callback'], SvelteHTMLElements['polyai-phone-input']] = [
  {
    endpoint: 'https://callback.example.com',
    mode: 'inline',
    class: 'call',
    'oncallback-open': () => {},
    'oncallback-status': ({ id, status, reason }) => [id, status === 'success', reason],
  },
  { name: 'phone', region: 'GB', regions: ['GB', 'US'], required: true, onchange: (event) => event.type },
];

// @ts-expect-error: there is no such mode
export const mode: SvelteHTMLElements['polyai-callback'] = { mode: 'sideways' };
// @ts-expect-error: this event has no `status`
export const event: SvelteHTMLElements['polyai-callback'] = { 'oncallback-failed': (failed) => failed.status };
// @ts-expect-error: the property is a list
export const regions: SvelteHTMLElements['polyai-phone-input'] = { regions: 'GB US' };
