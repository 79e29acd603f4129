/** A name with this many digits may be somebody's number, put where a name belongs. */
const MANY_DIGITS = /(\d\D*){7}/;

/** RFC 6901, section 3: `~` and `/` are escaped. Ends before a name that no answer should repeat. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  const untold = path.findIndex((step) => MANY_DIGITS.test(String(step)));
  return path
    .slice(0, untold === -1 ? path.length : untold)
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
