/** What a secret has to be, besides one. */
export interface SecretRule {
  readonly minLength: number;
  /** Whether it is sent in a header. */
  readonly inHeader: boolean;
}

/** Demo secrets begin with this, or are the simulator's; outside the demo the proxy refuses to run with them. */
const DEMO_SECRET = /^demo-only-|^simulator-token$/;
/**
 * RFC 9110, section 5.5. A header could hold a space too, but not at either end, and no token has one: it came by copying. With
 * anything else each request for a call would fail before it is sent, and each callback would end `unknown`.
 */
const VISIBLE_ASCII = /^[\x21-\x7e]*$/;
/** Fewer different characters than this is no secret: 32 random hexadecimal digits have 13 of 16 on average. */
const MIN_DIFFERENT = 6;

/** What is wrong with a secret. Never holds its value. */
export function checkSecret(name: string, value: unknown, rule: SecretRule, demo: boolean): string | undefined {
  if (typeof value !== 'string' || value === '') return `is missing: wrangler secret put ${name}`;
  if (rule.inHeader && !VISIBLE_ASCII.test(value))
    return 'must be visible ASCII, without spaces and line breaks: a header brings nothing else unchanged';
  if (value.length < rule.minLength) return `must have at least ${rule.minLength} characters`;
  if (demo) return undefined;
  if (DEMO_SECRET.test(value)) return "is the demo's: use your own";
  if (isTurnstileTestKey(value)) return "is one of Cloudflare's test keys: use your own";
  if (isPlaceholder(value) || new Set(value).size < MIN_DIFFERENT) return 'is a placeholder: use a real one';
  return undefined;
}

/** https://developers.cloudflare.com/turnstile/troubleshooting/testing/: their tests pass or fail whoever answers. */
export function isTurnstileTestKey(key: string): boolean {
  return /^[123]x0{10,}[A-Fa-f]{2}$/.test(key);
}

/**
 * How examples begin, whatever comes then. Random base64 or hexadecimal never does: each has seven letters or more, nine
 * hexadecimal digits or more, or what neither of them is written in, so that the chance is less than one in 2^30 of all together.
 */
const BEGINNING =
  /^([<{[]|change[-_ ]?me|example|password|placeholder|your[-_ ](api|key|own|polyai|secret|token|turnstile)|0?123456789|abcdef(ghij|0123|1234)|abc-?123-?(abc|def|xyz|4567))/i;
/**
 * How shorter words begin, as those of jwt.io do: of random base64, one in a million begins with "test". So nothing else may
 * follow than words set apart and numbers, and of one case: of 12 random characters, again less than one in 2^30.
 */
const IN_WORDS =
  /^(a[^a-z\d]string[^a-z\d]secret|(my|super)[^a-z\d]?(key|secret|token)|dummy|fake|sample|secret|test(ing)?|todo|your)(key|secret|test|token)*(?![a-z])([a-z]|[^a-z\d]\d*)*\d*$/i;
/** Both cases, but for a word that begins with a capital. */
const MIXED_CASE = /[a-z].*[A-Z]/s;
/** As a beginning these would be too short to tell. */
const WHOLE = /^(abc-?123|abcdefg?h?|1234567?8?)$/i;

/** Whether it is what stands in examples, where somebody forgot to put their own. */
function isPlaceholder(value: string): boolean {
  return BEGINNING.test(value) || WHOLE.test(value) || (IN_WORDS.test(value) && !MIXED_CASE.test(value));
}
