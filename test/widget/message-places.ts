/** What tests of every language look at. */

/** Every message by its place, such as `phone.label`. */
export function placesOf(messages: object, before = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([name, value]) => {
      if (typeof value === 'string') return [[before + name, value] as const];
      // Of what counts, the form that stands for all.
      return 'other' in value ? [[before + name, value.other] as const] : [...placesOf(value, `${before}${name}.`)];
    }),
  );
}

export function placeholders(message = ''): string[] {
  return (message.match(/\{\w+\}/g) ?? []).sort();
}

/** The plural categories that a language has for whole numbers; `other` stands for those that are not there. */
export function pluralForms(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  return [...new Set(['other', ...Array.from({ length: 300 }, (_, count) => rules.select(count))])].sort();
}
