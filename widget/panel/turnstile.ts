/** A chunk of its own: has Cloudflare Turnstile make sure of the visitor. Its token is the proof. */
import type { TURNSTILE_ACTION } from '../../edge-proxy/contract.ts';
import { loadOnce } from '../load-once.ts';
import { tellOwner } from '../owner-notice.ts';
import type { ProofParts } from './proof-source.ts';

const ACTION: typeof TURNSTILE_ACTION = 'callback';
const API_URL = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit';
/** Pages that list their Trusted Types policies have to list it. */
const POLICY = 'polyai-callback-turnstile';
const LOAD_TIMEOUT_MILLISECONDS = 10_000;
/** Below this width Turnstile's ordinary box would stand out of the panel. */
const ORDINARY_WIDTH = 300;

/** As far as it is used here: https://developers.cloudflare.com/turnstile/get-started/client-side-rendering/ */
interface TurnstileApi {
  render(container: HTMLElement, parameters: TurnstileParameters): string | null | undefined;
  execute(widgetId: string): void;
  remove(widgetId: string): void;
}

export interface TurnstileParameters {
  sitekey: string;
  action: string;
  cData: string;
  language: string;
  theme: 'auto' | 'light' | 'dark';
  size: 'flexible' | 'compact';
  execution: 'execute';
  appearance: 'interaction-only';
  retry: 'never';
  'response-field': false;
  callback: (token: string) => void;
  /** Turnstile itself says nothing in the console about an error when this returns true. */
  'error-callback': (code: string) => true;
  'timeout-callback': () => void;
  'unsupported-callback': () => void;
  'before-interactive-callback': () => void;
}

interface TokenParts extends Pick<ProofParts, 'host' | 'locales' | 'messages'> {
  site: string;
  siteKey: string;
  /** Aborted when the host leaves the document, where Turnstile's frame can't go on. */
  signal: AbortSignal;
}

/** Each token comes from a Turnstile widget of its own, which is gone as soon as there is a token, or none to be had. */
export async function getToken({ host, locales, messages, site, siteKey, signal }: TokenParts): Promise<string> {
  const place = document.createElement('div');
  let api: TurnstileApi | undefined;
  let id: string | null | undefined;
  try {
    const turnstile = await loadApi();
    api = turnstile;
    signal.throwIfAborted();
    if (!host.isConnected) throw new Error('the button is out of the document');
    // In the document rather than in the shadow root, where Turnstile would not find it; a slot brings it into the panel.
    place.slot = 'challenge';
    const note = place.appendChild(document.createElement('div'));
    note.setAttribute('role', 'status');
    const box = place.appendChild(document.createElement('div'));
    host.append(place);
    return await new Promise<string>((resolve, reject) => {
      const fail = (reason: string) => reject(new Error(reason));
      signal.addEventListener('abort', () => reject(signal.reason));
      id = turnstile.render(box, {
        sitekey: siteKey,
        action: ACTION,
        cData: site,
        language: languageFor(locales),
        theme: themeOf(place),
        size: place.clientWidth < ORDINARY_WIDTH ? 'compact' : 'flexible',
        execution: 'execute',
        appearance: 'interaction-only',
        // A failure is told at once: another try is the panel's to offer.
        retry: 'never',
        // The page may have a form around the widget, which must not send the token.
        'response-field': false,
        callback: resolve,
        'error-callback': (code) => {
          fail(`error ${code}`);
          return true;
        },
        'timeout-callback': () => fail('the visitor did not answer in time'),
        'unsupported-callback': () => fail('this browser is not supported'),
        'before-interactive-callback': () => {
          note.textContent = messages.challenge;
        },
      });
      if (id) turnstile.execute(id);
      else fail('it was not drawn');
    });
  } catch (error) {
    if (!signal.aborted) tellOwner(`gets no token from Turnstile: ${error instanceof Error ? error.message : error}.`);
    throw error;
  } finally {
    if (id) api?.remove(id);
    place.remove();
  }
}

const requestOnce = loadOnce(requestApi);

/** The page's own, where it has one: Turnstile minds being loaded twice. */
async function loadApi(): Promise<TurnstileApi> {
  return globalThis.turnstile ?? requestOnce();
}

async function requestApi(): Promise<TurnstileApi> {
  const script = document.createElement('script');
  try {
    // A string to the type checker, which knows nothing of Trusted Types.
    script.src = trustedUrl() as string;
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
      setTimeout(reject, LOAD_TIMEOUT_MILLISECONDS);
      document.head.append(script);
    });
    if (globalThis.turnstile) return globalThis.turnstile;
    throw new Error();
  } catch {
    script.remove();
    throw new Error(
      `${new URL(API_URL).origin} can’t be reached, or the page’s Content-Security-Policy has to allow it, and the policy ${POLICY} where it lists trusted-types`,
    );
  }
}

let trusted: unknown;

/** A script's address is a sink of Trusted Types. Made once, since a name may be taken only once; a page that doesn't list it may still take a string. */
function trustedUrl(): unknown {
  try {
    trusted ??= globalThis.trustedTypes?.createPolicy(POLICY, { createScriptURL: () => API_URL }).createScriptURL('');
  } catch {
    // Not listed.
  }
  return trusted ?? API_URL;
}

/** Turnstile shows English for a region that it has no words for, so it is asked for the language alone. */
function languageFor([locale = '']: readonly string[]): string {
  if (!locale) return 'auto';
  const { language, script } = new Intl.Locale(locale).maximize();
  if (language === 'zh' && script === 'Hant') return 'zh-tw';
  return language.length === 2 ? language : 'auto';
}

/** Turnstile's `auto` goes by the system; the panel goes by the page, which may be light or dark on any system. */
function themeOf(element: HTMLElement): TurnstileParameters['theme'] {
  const { colorScheme } = getComputedStyle(element);
  if (!colorScheme.includes('dark')) return 'light';
  return colorScheme.includes('light') ? 'auto' : 'dark';
}

declare global {
  /** Not in every browser: https://www.w3.org/TR/trusted-types/ */
  var trustedTypes:
    | {
        createPolicy(
          name: string,
          rules: { createScriptURL: () => string },
        ): { createScriptURL: (url: string) => unknown };
      }
    | undefined;
  var turnstile: TurnstileApi | undefined;
}
