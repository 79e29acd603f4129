/** The configurator: choices on the one side, what they look like and what is pasted for them on the other. */
import { LANGUAGES } from './languages.js';
import { attributesOf, isBelowPath, PLAIN, ruleOf, snippetOf, takesPhone } from './snippet.js';

const PROXY = 'http://127.0.0.1:8787';
const ADVICE = {
  tags: 'The script anywhere, once. The last line where the button should stand; more than one is fine.',
  'one-tag': 'For tag managers, site builders and editors that let nothing else through.',
  json: 'Where the address of a script must not change, or the settings are long.',
};
const ADVICE_WITHOUT_PLACE = 'All of it anywhere in your page, once.';
const ADVICE_WITH_PHONE =
  'The script anywhere, once. The last line where your number may stand while nobody can be called.';
/** Nothing is drawn anew at each keystroke, but soon after. */
const DRAWN_AFTER_MS = 150;
/** What can't be loaded says nothing; whoever goes into the preview then is to stay there. */
const OPEN_WITHIN_MS = 3_000;

const form = document.querySelector('.choices');
const frame = document.querySelector('iframe');
const stage = document.querySelector('.stage');
const snippet = document.querySelector('[data-snippet]');
const status = document.querySelector('[data-status]');
const proxyError = document.querySelector('[data-error=proxy]');
const pathHint = document.querySelector('[data-hint=path]');
const switches = Object.fromEntries(
  [...document.querySelectorAll('[data-switch]')].map((button) => [button.dataset.switch, button]),
);

let lastProxy = PROXY;
let timer;
let isOpening = false;
let openingTimer;

form.elements.proxy.value = PROXY;
drawLanguages();
await drawRegions();
restore();
draw();

form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', ({ target }) => {
  // These words are the panel's.
  if (['heading', 'text', 'success'].includes(target.name)) press(switches.open, true);
  drawSoon();
});
document.querySelector('.kinds').addEventListener('change', drawSoon);
for (const button of Object.values(switches)) {
  button.addEventListener('click', () => {
    press(button, !isPressed(button));
    draw();
  });
}
document.addEventListener('preview-ready', draw);
document.querySelector('[data-copy]').addEventListener('click', copy);
// A panel that opens takes the focus, but not from who chooses.
document.addEventListener('focusout', ({ target }) => {
  if (!isOpening) return;
  setTimeout(() => {
    if (document.activeElement === frame) target.focus({ preventScroll: true });
  });
});
document.addEventListener('preview-drawn', () => {
  isOpening = false;
});
// By who tries it there.
for (const [type, isOpen] of [
  ['preview-open', true],
  ['preview-close', false],
])
  document.addEventListener(type, () => press(switches.open, isOpen));

function drawLanguages() {
  const named = LANGUAGES.map((tag) => [new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag, tag]);
  const options = named.sort(([a], [b]) => a.localeCompare(b)).map(([name, tag]) => new Option(name, tag));
  for (const option of options) option.lang = option.value;
  form.elements.lang.append(...options);
}

async function drawRegions() {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const response = await fetch(`${PROXY}/v1/sites/-`).catch(() => undefined);
  const { regions = [] } = response?.ok ? await response.json() : {};
  form.elements.region.append(...regions.map((region) => new Option(names.of(region), region)));
}

function choices() {
  const chosen = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value).trim()]));
  const proxy = addressOf(chosen.proxy);
  proxyError.hidden = proxy !== undefined;
  pathHint.hidden = proxy === undefined || !isBelowPath(proxy);
  form.elements.proxy.setAttribute('aria-invalid', String(proxy === undefined));
  lastProxy = proxy ?? lastProxy;
  const { value: kind } = document.querySelector('.kinds :checked');
  return { ...PLAIN, ...chosen, proxy: lastProxy, kind };
}

/** Without query, fragment and the slash at its end. */
function addressOf(text) {
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, pathname } = new URL(text);
  return /^https?:$/.test(protocol) ? `${origin}${pathname}`.replace(/\/+$/, '') : undefined;
}

function drawSoon() {
  clearTimeout(timer);
  timer = setTimeout(draw, DRAWN_AFTER_MS);
}

function draw() {
  const chosen = choices();
  for (const field of form.querySelectorAll('[data-for-mode]')) field.hidden = field.dataset.forMode !== chosen.mode;
  for (const field of form.querySelectorAll('[data-for-theme]')) field.hidden = field.dataset.forTheme !== chosen.theme;
  snippet.textContent = snippetOf(chosen);
  document.querySelector('[data-advice]').textContent = adviceOn(chosen);
  form.querySelector('[data-for-phone]').hidden = !takesPhone(chosen);
  form.querySelector('[data-hint=phone]').hidden = !takesPhone(chosen);
  form.querySelector('[data-hint=no-phone]').hidden = takesPhone(chosen);
  status.textContent = '';
  stage.dataset.phone = isPressed(switches.phone);
  keep(chosen);
  // The preview's proxy is the demo's.
  const { site, endpoint, ...attributes } = attributesOf(chosen);
  expectOpening(isPressed(switches.open));
  frame.contentDocument?.dispatchEvent(
    new CustomEvent('configure', {
      detail: {
        attributes,
        css: ruleOf(chosen),
        trigger: chosen.mode === 'trigger' ? chosen.label || 'Talk to us' : '',
        link: chosen.mode !== 'trigger' && takesPhone(chosen) && chosen.phone && `Call ${chosen.phone}`,
        isOpen: isPressed(switches.open),
        scheme: isPressed(switches.dark) ? 'dark' : 'light',
      },
    }),
  );
}

function expectOpening(isExpected) {
  isOpening = isExpected;
  clearTimeout(openingTimer);
  openingTimer = setTimeout(() => {
    isOpening = false;
  }, OPEN_WITHIN_MS);
}

function adviceOn({ kind, mode, phone }) {
  if (kind !== 'tags') return ADVICE[kind];
  if (mode === 'floating') return phone ? ADVICE_WITH_PHONE : ADVICE_WITHOUT_PLACE;
  return mode === 'trigger' ? ADVICE_WITHOUT_PLACE : ADVICE.tags;
}

function isPressed(button) {
  return button.getAttribute('aria-pressed') === 'true';
}

function press(button, isOn) {
  button.setAttribute('aria-pressed', String(isOn));
}

/** In the address, so that a choice can be bookmarked and shared; nothing is stored. */
function keep(chosen) {
  const told = Object.entries(chosen).filter(([name, value]) => value !== PLAIN[name] && value !== PROXY);
  history.replaceState(null, '', told.length > 0 ? `#${new URLSearchParams(told)}` : location.pathname);
}

function restore() {
  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    const control = form.elements.namedItem(name) ?? document.querySelector(`.kinds [value="${CSS.escape(value)}"]`);
    if (control instanceof HTMLInputElement && control.type === 'radio') control.checked = true;
    else if (control && 'value' in control) control.value = value;
  }
}

async function copy() {
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    status.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(snippet);
    status.textContent = 'Selected: copy it by the keyboard or the menu.';
  }
}
