import { tellOwnerBy } from '../widget/owner-notice-by.ts';

type Versioned = CustomElementConstructor & { readonly version?: string };

/**
 * The first definition stays, whoever made it: a second copy or version must not throw into the page. Where there is no registry, on
 * a server, nothing is defined.
 */
export function defineOnce(tag: string, element: Versioned): void {
  const { customElements } = globalThis as Partial<typeof globalThis>;
  const loaded = customElements?.get(tag) as Versioned | undefined;
  if (!loaded) customElements?.define(tag, element);
  else if (loaded.version !== element.version)
    tellOwnerBy(tag, `${loaded.version ?? 'another'} is loaded already; ${element.version} is ignored.`);
}
