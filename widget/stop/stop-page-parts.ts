/** What the page shows, beside its form. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icon.ts';
import { fill } from '../messages/fill.ts';
import { renderWait } from '../panel/wait-left.ts';
import { formatted } from '../phone-input/phone-text.ts';
import { ALERT, BOLT, CHECK, GLOBE, HUSH, LOCK, PHONE, STROKE } from './icon-paths.ts';
import { LANGUAGES, type LanguageTag, type StopMessages } from './languages.ts';
import type { StopProblem } from './stop-process.ts';

export function renderOpening({ title, lead }: StopMessages): TemplateResult {
  return html`
    <header class="opening">
      <span class="mark">
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path d=${PHONE} /><path class="gap" d=${STROKE} /><path d=${STROKE} />
        </svg>
      </span>
      <h1>${title}</h1>
      <p class="lead">${here(lead)}</p>
    </header>
  `;
}

export function renderProblem(
  { kind, retryAt }: StopProblem,
  messages: StopMessages,
  language: LanguageTag,
): TemplateResult {
  const { problemHeading, problems, waitInWords, openSecurely } = messages;
  return html`
    <div class="problem">
      ${icon(ALERT)}
      <div>
        <h2>${problemHeading}</h2>
        <p>${problems[kind]} ${renderWait(retryAt, waitInWords, [language])}</p>
        ${
          kind === 'insecure-context'
            ? html`<a class="secondary" href=${location.href.replace(/^http:/, 'https:')}>${openSecurely}</a>`
            : nothing
        }
      </div>
    </div>
  `;
}

export function renderDone(number: string, messages: StopMessages, onAnother: () => void): TemplateResult {
  const { heading, text, another } = messages.done;
  return html`
    <div class="done">
      <span class="tick">${icon(CHECK)}</span>
      <h2 id="done" tabindex="-1">${heading}</h2>
      <p class="number"><bdi dir="ltr">${formatted(number)}</bdi></p>
      <p>${here(text)}</p>
      <button class="secondary" type="button" @click=${onAnother}>${another}</button>
    </div>
  `;
}

export function renderMeaning(messages: StopMessages): TemplateResult {
  const { heading, ...words } = messages.meaning;
  const points = [
    [BOLT, words.atOnce, words.atOnceText],
    [GLOBE, words.everywhere, words.everywhereText],
    [LOCK, words.lasting, words.lastingText],
    [HUSH, words.discreet, words.discreetText],
  ] as const;
  return html`
    <section class="meaning" aria-labelledby="meaning">
      <h2 id="meaning">${heading}</h2>
      <ul>
        ${points.map(([path, name, text]) => html`<li>${icon(path)}<p><strong>${name}</strong> ${here(text)}</p></li>`)}
      </ul>
    </section>
  `;
}

export function renderLanguages(messages: StopMessages, language: LanguageTag): TemplateResult {
  return html`
    <footer>
      <nav aria-label=${messages.language}>
        <ul class="languages">
          ${Object.entries(LANGUAGES).map(
            ([tag, { name }]) => html`
              <li>
                <a class="language" href="?lang=${tag}" lang=${tag} hreflang=${tag} aria-current=${tag === language ? 'true' : nothing}>${name}</a>
              </li>
            `,
          )}
        </ul>
      </nav>
    </footer>
  `;
}

/** Says where the page is, since a visitor may have met many such services. */
function here(message: string): string {
  return fill(message, { host: location.host });
}
