import fc from 'fast-check';

export const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
export const json = fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' });
export const long = fc
  .tuple(fc.constantFrom('x', '9', 'é', '\\', '\u0000', '['), fc.nat({ max: 40_000 }))
  .map(([unit, length]) => unit.repeat(length));
export const anything = fc.oneof(
  json,
  text,
  long,
  fc.integer(),
  fc.constantFrom('__proto__', 'constructor', '', null, {}, []),
);

/** Spellings of numbers, and what looks like one. */
export const dialled = fc.oneof(
  fc.constant(undefined),
  fc.string({ unit: fc.constantFrom(...'0123456789+()-. /;=xtelphne,*#٠١٢３４５＋\u200e'), maxLength: 24 }),
  fc
    .tuple(
      fc.constantFrom('+1407', '1407', '(407) ', '407-', '+44', '+39', '011', '00'),
      fc.nat({ max: 9_999_999_999 }),
    )
    .map(([prefix, digits]) => prefix + digits),
);

/** Every member that a request may have, but for the number. */
export const MEMBERS = [
  ['site'],
  ['region'],
  ['consent'],
  ['consent', 'sha256'],
  ['consent', 'locale'],
  ['consent', 'given'],
  ['consent', 'evidence'],
  ['consent', 'evidence', 'widgetVersion'],
  ['consent', 'evidence', 'tickedAt'],
  ['consent', 'evidence', 'shownAt'],
  ['consent', 'evidence', 'isTrusted'],
  ['consent', 'evidence', 'tickedBeforehand'],
  ['consent', 'evidence', 'fontSize'],
  ['consent', 'evidence', 'contrast'],
  ['consent', 'evidence', 'inView'],
  ['consent', 'evidence', 'viewport'],
  ['consent', 'evidence', 'colorScheme'],
  ['consent', 'evidence', 'forcedColors'],
  ['proof'],
  ['page'],
  ['timeZone'],
  ['locale'],
  ['metadata'],
  ['metadata', 'campaign'],
  ['metadata', 'note'],
  ['context'],
] as const;

/** The body, one member of it other than it was, or one that it hadn't. */
export function withMember(body: object, path: readonly string[], value: unknown): Record<string, unknown> {
  const copy = structuredClone(body) as Record<string, unknown>;
  const parent = path.slice(0, -1).reduce<Record<string, unknown>>((at, name) => {
    at[name] ??= {};
    return at[name] as Record<string, unknown>;
  }, copy);
  Object.defineProperty(parent, path.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

/** Values that are right somewhere, and so get further than most. */
export const plausible = fc.oneof(
  fc.constantFrom('en', 'fr', 'US', 'GB', 'Europe/Rome', 'https://x.test/?q#f', true, false, 'loose', 'agents', '-'),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
);
