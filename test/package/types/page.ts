import 'polyai-callback';
import 'polyai-callback/phone-input';
import { PolyaiCallbackElement } from 'polyai-callback/element.js';
import { CallbackStatusEvent } from 'polyai-callback/events';

export const button: PolyaiCallbackElement | null = document.querySelector('polyai-callback');
export const made: PolyaiCallbackElement = document.createElement('polyai-callback');
made.metadata = { campaign: 'spring' };
made.addEventListener('callback-status', ({ status, reason }) => [status === 'success', reason]);
document.addEventListener('callback-failed', ({ code }) => code === 'network-lost');
export const isStatus = (event: Event) => event instanceof CallbackStatusEvent && event.id;
export class Own extends PolyaiCallbackElement {}

const field = document.createElement('polyai-phone-input');
export const number: string = field.value;
export const isValid: boolean = field.reportValidity();
field.announce = (text) => text.length;

// @ts-expect-error: there is no such mode
made.mode = 'sideways';
// @ts-expect-error: what is for the widget itself is not there for others
made.giveUp('it is tired');
// @ts-expect-error: likewise
field.messages = undefined;
// @ts-expect-error: what stands in the field is read alone
field.text = '';
// @ts-expect-error: this event has no `status`
made.addEventListener('callback-failed', ({ status }) => status);
