/**
 * The first definition stays, whoever made it: a second copy or version must not throw into the page. Where there is no registry, on
 * a server, nothing is defined.
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  const { customElements } = globalThis as Partial<typeof globalThis>;
  if (customElements && !customElements.get(tag)) customElements.define(tag, element);
}
