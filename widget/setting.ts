/**
 * What the page wants: the property of that name, which a framework may have set, or else the attribute.
 *
 * @returns empty where it says nothing
 */
export function settingOf(host: HTMLElement, name: string): string {
  const property: unknown = Reflect.get(host, name);
  const isText = typeof property === 'string' || typeof property === 'number';
  return (isText && `${property}`) || host.getAttribute(name) || '';
}
