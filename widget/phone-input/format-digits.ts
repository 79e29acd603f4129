/** Separators where people of a region put them, also in a number that is still being typed. */
import { withoutCallingCode } from './national-number.ts';
import { lengthOf, matches, type NumberFormat, type NumberingPlan, split } from './numbering-plan.ts';

/** With fewer digits nobody knows yet what will become of them. */
const FEWEST = 3;
const PUNCTUATION = /[-\u2010-\u2015/. \u00A0()[\]~]+/g;

interface Digits {
  /** As they were typed. */
  readonly typed: string;
  readonly national: string;
  readonly trunk: string;
  readonly isInternational: boolean;
}

/**
 * @param typed the digits of a national number, or of what follows a calling code
 * @returns nothing where no format fits
 */
export function formatDigits(typed: string, plan: NumberingPlan, isInternational: boolean): string | undefined {
  const bare = { national: typed, trunk: '' };
  const parted = split(typed, plan);
  const withTrunk = { national: typed.slice(plan.trunk.length), trunk: plan.trunk };
  // Behind a calling code there should be no trunk prefix; where there is one, the number is written with it.
  let readings = isInternational ? [bare, parted] : [parted];
  // Where the region's area code is understood, the digits are written as they were typed.
  if (!typed.endsWith(parted.national)) readings = [parted, typed.startsWith(plan.trunk) ? withTrunk : bare, bare];
  for (const reading of readings) {
    const text = formatted({ ...reading, typed, isInternational }, plan);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** As AsYouType does it: with a calling code where that was typed without its plus and nothing else fits. */
export function formatNational(typed: string, plan: NumberingPlan): string {
  const text = formatDigits(typed, plan, false);
  if (text !== undefined) return text;
  const rest = withoutCallingCode(typed, plan);
  return rest === undefined ? typed : formatInternational(rest, plan);
}

/** With a calling code, but without the plus. */
export function formatInternational(typed: string, plan: NumberingPlan): string {
  return `${plan.callingCode} ${formatDigits(typed, plan, true) ?? typed}`.trim();
}

function formatted(digits: Digits, plan: NumberingPlan): string | undefined {
  const { national } = digits;
  if (national.length < FEWEST) return undefined;
  const formats = plan.formats.filter((format) => suits(format, digits));
  if (lengthOf(national, plan) === 'possible') {
    for (const format of formats) {
      if (!matches(format.pattern, national)) continue;
      const text = write(format, digits, national, plan);
      if (text !== undefined) return text;
    }
  }
  for (const format of formats) {
    // A format that changes the order of the groups can't be begun.
    if (!/^\W*\$1\W*(\$\d\W*)*$/.test(digits.isInternational ? format.international : format.national)) continue;
    const longest = new RegExp(format.pattern).exec('9'.repeat(15))?.[0] ?? '';
    if (national.length > longest.length) continue;
    const whole = matches(format.pattern, national) ? national : national.padEnd(longest.length, '9');
    const text = write(format, digits, whole, plan);
    if (text !== undefined) return text;
  }
  return undefined;
}

function suits(
  { leading, hasTrunk, isTrunkOptional }: NumberFormat,
  { national, trunk, isInternational }: Digits,
): boolean {
  if (trunk ? !hasTrunk && !isTrunkOptional : !isInternational && hasTrunk && !isTrunkOptional) return false;
  const pattern = leading[Math.min(national.length - FEWEST, leading.length - 1)];
  return pattern === undefined || new RegExp(`^(?:${pattern})`).test(national);
}

/** As much of the format as there are digits; nothing where it would change any of them. */
function write(format: NumberFormat, digits: Digits, whole: string, plan: NumberingPlan): string | undefined {
  const { typed, national, trunk, isInternational } = digits;
  const { pattern, rule, hasTrunk } = format;
  const group = isInternational ? format.international : format.national;
  const fill = (text: string) => whole.replace(new RegExp(pattern), text);
  const takesRule = rule && (hasTrunk ? trunk : !isInternational);
  const before = typed.slice(0, Math.max(0, typed.length - national.length));
  const gap = before !== trunk || plan.callingCode === '1' || /[- ]/.test(rule) ? ' ' : '';
  const texts = [
    ...(takesRule ? [fill(group.replace(/(\$\d)/, rule))] : []),
    before ? `${before}${gap}${fill(group)}` : fill(group),
  ];
  return texts
    .map((text) => upTo(isInternational ? text.replace(PUNCTUATION, ' ').trim() : text, typed.length))
    .find((text) => text.replace(/\D/g, '') === typed);
}

/** So many digits of a text, and no parenthesis that has not its other half. */
function upTo(text: string, count: number): string {
  let end = 0;
  for (let seen = 0; end < text.length && seen < count; end += 1) if (/\d/.test(text.charAt(end))) seen += 1;
  if (text.charAt(end) === ')') end += 1;
  const begun = text.slice(0, end);
  return begun.includes(')') ? begun : begun.replace('(', '');
}
