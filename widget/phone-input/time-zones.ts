/** Which time zones a region has. */

/** Of `Intl.Locale`, a proposal that not every browser has yet. */
interface WithTimeZones {
  getTimeZones?: () => string[] | undefined;
}

/** Nothing where the browser doesn't know. */
export function timeZonesOf(region: string): readonly string[] {
  return (new Intl.Locale('und', { region }) as WithTimeZones).getTimeZones?.() ?? [];
}
