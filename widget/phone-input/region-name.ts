/** What a region is called in the page's language. */
export function regionName(region: string, locales: readonly string[]): string {
  return new Intl.DisplayNames([...locales], { type: 'region' }).of(region) ?? region;
}
