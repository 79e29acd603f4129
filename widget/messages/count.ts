/** Messages that say how many: a form for each plural category that a language has. */
import { fill } from './fill.ts';

/** By the categories of CLDR. English has two, Arabic six; `other` stands for those that are not there. */
export type Counted = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/** Puts the number in for `{count}`, in the language's own digits. */
export function fillCount(forms: Counted, count: number, locales: readonly string[]): string {
  const category = new Intl.PluralRules([...locales]).select(count);
  return fill(forms[category] ?? forms.other, { count: new Intl.NumberFormat([...locales]).format(count) });
}
