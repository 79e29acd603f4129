/** “12 minutes”, in the visitor's language and rounded up, so that nobody comes back too early. */
export function durationInWords(seconds: number, locales: readonly string[]): string {
  const [value, unit] =
    seconds < 90
      ? [seconds, 'second']
      : seconds < 90 * 60
        ? [Math.ceil(seconds / 60), 'minute']
        : [Math.ceil(seconds / 3600), 'hour'];
  return new Intl.NumberFormat([...locales], { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
