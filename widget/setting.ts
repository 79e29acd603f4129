/**
 * What the page wants: the property of that name, which a framework may have set, or else the attribute.
 *
 * @returns empty where it says nothing
 */
export function settingOf(host: HTMLElement, name: string): string {
  const property: unknown = Reflect.get(host, name);
  return (typeof property === 'string' && property) || host.getAttribute(name) || '';
}
