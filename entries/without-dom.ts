/**
 * What the entries of the elements are at the edge (conditions `workerd`, `edge-light`, `worker`), where there is no `HTMLElement` and Lit would throw
 * for want of it. In Node, Lit brings one of its own.
 */
export * from '../widget/events.ts';

export class PolyaiCallbackElement {}
export class PolyaiPhoneInputElement {}
