/** What is pasted into a page for what was chosen. Pure: the page draws it, and a test pastes whatever can come of it. */

/**
 * @typedef {object} Choices
 * @property {'tags' | 'one-tag' | 'json'} kind How it is pasted.
 * @property {'popover' | 'inline' | 'floating' | 'trigger'} mode
 * @property {'bottom-end' | 'bottom-start' | 'top-end' | 'top-start'} corner Where it floats.
 * @property {string} theme Empty, the name of one that ships, or `own`.
 * @property {string} accent Of one's own theme: `#rrggbb`.
 * @property {string} label
 * @property {string} heading
 * @property {string} text
 * @property {string} success
 * @property {string} lang Empty: the page's.
 * @property {string} region Empty: the visitor's.
 * @property {string} proxy Its address, without a slash at its end.
 * @property {string} site Empty while the proxy has only one.
 * @property {string} phone The page's own number, as people write it; empty for none.
 */

/** @type {Choices} */
export const PLAIN = {
  kind: 'tags',
  mode: 'popover',
  corner: 'bottom-end',
  theme: '',
  accent: '#7a2ea0',
  label: '',
  heading: '',
  text: '',
  success: '',
  lang: '',
  region: '',
  proxy: '',
  site: '',
  phone: '',
};

export const TRIGGER_ID = 'talk-to-us';
export const PLACE_ID = 'call-me-back';

/**
 * Without what is so by itself.
 *
 * @param {Choices} choices
 * @returns {Record<string, string>}
 */
export function attributesOf({ mode, corner, theme, proxy, site, lang, region, label, heading, text, success }) {
  const all = {
    endpoint: isBelowPath(proxy) ? proxy : '',
    site,
    mode: mode === 'inline' || mode === 'floating' ? mode : '',
    for: mode === 'trigger' ? TRIGGER_ID : '',
    corner: mode === 'floating' && corner !== 'bottom-end' ? corner : '',
    lang,
    region,
    label: mode === 'trigger' ? '' : label,
    heading,
    text,
    success,
    theme: theme === 'own' ? '' : theme,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}

/**
 * The widget looks for its proxy at the root of the origin that its script came from.
 *
 * @param {string} proxy
 */
export function isBelowPath(proxy) {
  return URL.canParse(proxy) && new URL(proxy).pathname !== '/';
}

/**
 * The one rule of a theme of one's own.
 *
 * @param {Choices} choices
 */
export function ruleOf({ theme, accent }) {
  if (theme !== 'own') return '';
  return `polyai-callback { --polyai-callback-accent: ${accent}; --polyai-callback-on-accent: ${inkOn(accent)}; }`;
}

/** @param {Choices} choices */
export function snippetOf(choices) {
  const rule = ruleOf(choices);
  return [rule && `<style>${rule}</style>`, ...WRITERS[choices.kind](choices)].filter(Boolean).join('\n');
}

/** @type {Record<Choices['kind'], (choices: Choices) => string[]>} */
const WRITERS = {
  tags(choices) {
    const { proxy } = choices;
    const attributes = Object.entries(attributesOf(choices)).map(([name, value]) => ` ${name}="${escaped(value)}"`);
    return [
      `<script type="module" async src="${escaped(proxy)}/polyai-callback.js"></script>`,
      triggerOf(choices),
      `<polyai-callback${attributes.join('')}>${fallbackOf(choices)}</polyai-callback>`,
    ];
  },
  'one-tag'(choices) {
    const query = new URLSearchParams(settingsOf(choices)).toString();
    return [
      ...placeOf(choices),
      `<script src="${escaped(`${choices.proxy}/floating.js${query && `?${query}`}`)}" async></script>`,
    ];
  },
  json(choices) {
    const json = JSON.stringify(settingsOf(choices), null, 2).replaceAll('<', '\\u003c');
    return [
      ...placeOf(choices),
      `<script type="application/json" id="polyai-callback-configuration">\n${json}\n</script>`,
      `<script src="${escaped(choices.proxy)}/floating.js" async></script>`,
    ];
  },
};

/**
 * Of `floating.js`, which floats by itself and has to be told where else to go.
 *
 * @param {Choices} choices
 */
function settingsOf(choices) {
  const { mode, ...attributes } = attributesOf(choices);
  if (choices.mode === 'inline') return { into: `#${PLACE_ID}`, mode: 'inline', ...attributes };
  if (choices.mode === 'popover') return { into: `#${PLACE_ID}`, ...attributes };
  return attributes;
}

/** @param {Choices} choices */
function placeOf(choices) {
  const isPlaced = choices.mode === 'popover' || choices.mode === 'inline';
  return [isPlaced ? `<div id="${PLACE_ID}">${fallbackOf(choices)}</div>` : triggerOf(choices)];
}

/**
 * What shows while nobody can be called. A trigger is that link by itself.
 *
 * @param {Choices} choices
 */
function fallbackOf({ mode, phone }) {
  return mode === 'trigger' ? '' : linkOf(phone, `Call ${phone}`);
}

/**
 * What `floating.js` lets float has no place in the page in which a link could stand.
 *
 * @param {Choices} choices
 */
export function takesPhone({ kind, mode }) {
  return kind === 'tags' || mode !== 'floating';
}

/** @param {Choices} choices */
function triggerOf({ mode, phone, label }) {
  if (mode !== 'trigger') return '';
  const words = label || 'Talk to us';
  return phone ? linkOf(phone, words, ` id="${TRIGGER_ID}"`) : `<button id="${TRIGGER_ID}">${escaped(words)}</button>`;
}

/**
 * @param {string} phone
 * @param {string} words
 */
function linkOf(phone, words, attributes = '') {
  return phone && `<a${attributes} href="tel:${dialled(phone)}">${escaped(words)}</a>`;
}

/**
 * Without a trunk zero in brackets, and without what comes after the number, such as an extension.
 *
 * @param {string} phone
 */
function dialled(phone) {
  return phone
    .replace('(0)', '')
    .replace(/[\p{L}#].*/u, '')
    .replace(/[^+\d]/g, '');
}

/** @param {string} text */
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * White or a near black, whichever can be read better (WCAG 2.2, relative luminance).
 *
 * @param {string} accent
 */
export function inkOn(accent) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(accent.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.055 ? '#ffffff' : '#111111';
}
