/** Finds regions by what a person types: a name in some language, an ISO code, a calling code. */
import { regionsOf } from '../numbering-plans.ts';
import { significant } from '../phone-text.ts';
import type { NamedRegion } from './region-names.ts';

/** Letters that no accent can be taken off, and those that are but signs. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ə: 'e',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ʻ: '',
  ʼ: '',
};
const CALLING_CODE = /^[\s+\p{Nd}()-]+$/u;

/** Without accents, case and signs: `Côte d’Ivoire` is `cote d ivoire`. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æđəıłøœßʻʼ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The best first; equally good ones stay as they are. */
export function searchRegions(regions: readonly NamedRegion[], typed: string): readonly NamedRegion[] {
  const rank = CALLING_CODE.test(typed) ? rankByCallingCode(significant(typed)) : rankByName(plainWords(typed));
  return regions
    .map((region) => ({ region, rank: rank(region) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .map(({ region }) => region);
}

type Rank = (region: NamedRegion) => number;

function rankByCallingCode(characters: string): Rank {
  const digits = characters.replace(/^(\+|00)/, '');
  return ({ region, callingCode }) => {
    const [main] = regionsOf(callingCode);
    // A number may go on after it.
    if (digits.startsWith(callingCode)) return main === region ? 0 : 1;
    return callingCode.startsWith(digits) ? (main === region ? 2 : 3) : Number.POSITIVE_INFINITY;
  };
}

function rankByName(query: string): Rank {
  const parts = query.split(' ').map((part) => ` ${part}`);
  const run = runTogether(query);
  return ({ region, words }) => {
    if (region.toLowerCase() === query || words.includes(query)) return 0;
    if (words[0]?.startsWith(query)) return 1;
    if (words.some((name) => name.startsWith(query))) return 2;
    if (words.some((name) => ` ${name}`.includes(` ${query}`))) return 3;
    if (words.some((name) => parts.every((part) => ` ${name}`.includes(part)))) return 4;
    // Nobody types every apostrophe and hyphen.
    return words.some((name) => runTogether(name).startsWith(run)) ? 5 : Number.POSITIVE_INFINITY;
  };
}

function runTogether(words: string): string {
  return words.replaceAll(' ', '');
}
