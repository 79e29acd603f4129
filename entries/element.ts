/** `polyai-callback/element.js`: the class alone, for whoever defines it under a name of their own, later, or not at all. */
export type { RequestResult } from '../widget/panel/request-result.ts';
export { PolyaiCallbackElement } from '../widget/polyai-callback-element.ts';
