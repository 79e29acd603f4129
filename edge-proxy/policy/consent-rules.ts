/**
 * What a consent text has to say, whatever its language. The settings quote each part from the text, so that a part that is missing
 * can be named, and the record of a consent shows what was disclosed by which words.
 *
 * Sources: 47 CFR 64.1200(f)(9) (who calls, artificial voice, not a condition of purchase), FCC 24-17 (an AI voice is artificial),
 * GDPR Art. 7(2) and (3) (purpose, how to withdraw).
 */

interface PartRule {
  readonly name: string;
  readonly what: string;
  readonly example: string;
  readonly isOptional?: boolean;
}

const PARTS: readonly PartRule[] = [
  { name: 'caller', what: 'who calls', example: 'Larkline' },
  { name: 'aiVoice', what: 'that the voice is an AI', example: 'with an AI voice assistant' },
  { name: 'purpose', what: 'what the call is about', example: 'about my enquiry' },
  {
    name: 'notACondition',
    what: 'that nobody has to agree in order to buy',
    example: 'Agreeing is not a condition of buying anything',
  },
  {
    name: 'howToStop',
    what: 'how to stop further calls',
    example: 'I can stop further calls at any time by saying so in the call',
  },
  { name: 'recording', what: 'that the call is recorded', example: 'the call may be recorded', isOptional: true },
];

/** Of the consent text in the shipped `wrangler.toml`: consent to calls of a company that isn't there is consent to none. */
const EXAMPLE_COMPANY = /\bExample\s+Ltd\b/i;
/** Fewer letters than this say nothing by themselves. */
const MIN_LETTERS = 2;

export interface ConsentTextSettings {
  readonly text: string;
  readonly parts?: Readonly<Record<string, string | undefined>> | undefined;
}

/** At least one text, each with all its parts, none empty or the example's, and the default among them. Pairs of place and problem. */
export function checkConsentTexts(
  texts: Readonly<Record<string, ConsentTextSettings>>,
  defaultLocale: string | undefined,
  demo: boolean,
): [string, string][] {
  const problems: [string, string][] = [];
  const locales = Object.keys(texts);
  if (locales.length === 0) problems.push(['consent', 'must hold a text for at least one locale']);
  for (const locale of locales) {
    const { text = '', parts = {} } = texts[locale] ?? {};
    if (!text.trim()) {
      problems.push([`consent.${locale}.text`, 'must not be empty']);
      continue;
    }
    if (!demo && EXAMPLE_COMPANY.test(text))
      problems.push([`consent.${locale}.text`, "is still the example's: say whose calls your visitors consent to"]);
    problems.push(
      ...checkParts(text, parts).map(([name, problem]): [string, string] => [
        `consent.${locale}.parts.${name}`,
        problem,
      ]),
    );
  }
  if (defaultLocale !== undefined && !locales.includes(defaultLocale)) {
    problems.push(['defaultLocale', "must be one of the consent texts' locales"]);
  }
  if (defaultLocale === undefined && locales.length > 1) {
    problems.push(['defaultLocale', 'must say which of the consent texts is shown where none fits']);
  }
  return problems;
}

function checkParts(text: string, parts: Readonly<Record<string, string | undefined>>): [string, string][] {
  const whole = plain(text);
  const seen = new Map<string, string>();
  return PARTS.flatMap(({ name, what, example, isOptional }): [string, string][] => {
    const quote = plain(parts[name] ?? '');
    if (quote === '' && parts[name] === undefined && isOptional) return [];
    if (quote === '') return [[name, `is missing: quote the words of the text that say ${what}, such as "${example}"`]];
    if ((quote.match(/\p{L}/gu) ?? []).length < MIN_LETTERS)
      return [[name, `says nothing: quote the words of the text that say ${what}, such as "${example}"`]];
    if (!whole.includes(quote)) return [[name, `is not in the text, word for word: the text has to say ${what}`]];
    const other = seen.get(quote);
    if (other !== undefined) return [[name, `quotes the same words as ${other}: each part needs words of its own`]];
    seen.set(quote, name);
    return [];
  });
}

/** As it is read: how lines are broken makes no difference. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
