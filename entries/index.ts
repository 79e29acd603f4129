/** `polyai-callback`: defines `<polyai-callback>`. */
import { PolyaiCallbackElement } from '../widget/polyai-callback-element.ts';
import { defineOnce } from './define-once.ts';

export * from '../widget/events.ts';
export type { RequestResult } from '../widget/panel/request-result.ts';
export { PolyaiCallbackElement };

defineOnce('polyai-callback', PolyaiCallbackElement);
