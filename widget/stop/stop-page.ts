import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { solve } from '../panel/challenge-solver.ts';
import { createReadyProof, USABLE_MILLISECONDS } from '../panel/ready-proof.ts';
import { RedrawTimer } from '../panel/redraw-timer.ts';
import { waitChangesAt } from '../panel/wait-left.ts';
import '../phone-input/define.ts';
import { allRegions } from '../phone-input/numbering-plans.ts';
import type { PolyaiPhoneInputElement } from '../phone-input/polyai-phone-input.ts';
import { homeRegion } from './home-region.ts';
import type { LanguageTag, StopMessages } from './languages.ts';
import { createStopClient } from './stop-client.ts';
import { renderDone, renderLanguages, renderMeaning, renderOpening, renderProblem } from './stop-page-parts.ts';
import { type StopProblem, StopProcess } from './stop-process.ts';

/**
 * The whole page `/stop`, without a shadow root: it is the page, and nobody else's styles are there.
 *
 * The number stands in the field and in the body of one request, and nowhere else: in no address, no storage, no title.
 */
export class StopPageElement extends LitElement {
  static override properties = { language: {}, messages: { attribute: false } };

  declare language: LanguageTag;
  declare messages: StopMessages;

  readonly #process: StopProcess;
  readonly #redrawTimer = new RedrawTimer(() => this.requestUpdate());
  #region = '';

  constructor() {
    super();
    this.language = 'en';
    // The proxy may be below a path, and this page then is too.
    const client = createStopClient(new URL('.', location.href));
    const proofs = createReadyProof(
      async () => {
        const challenge = await client.makeChallenge();
        if (!challenge.ok) return challenge;
        return { ok: true, value: await solve(challenge.value, USABLE_MILLISECONDS) };
      },
      () => false,
    );
    const isOnline = () => navigator.onLine;
    this.#process = new StopProcess({ client, proofs, isOnline, onPhase: () => void this.#onPhase() });
    if (!isSecureContext) this.#process.phase = { kind: 'problem', problem: { kind: 'insecure-context', retryAt: 0 } };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    this.#region ||= homeRegion(navigator.languages, timeZone, allRegions());
    addEventListener('online', this.#onOnline);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('online', this.#onOnline);
    this.#redrawTimer.set(undefined);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult {
    const { phase } = this.#process;
    this.#redrawTimer.set(phase.kind === 'problem' ? waitChangesAt(phase.problem.retryAt) : undefined);
    return html`
      <main>
        ${renderOpening(this.messages)}
        <div class="card">${this.#renderCard()}</div>
        ${renderMeaning(this.messages)}
      </main>
      ${renderLanguages(this.messages, this.language)}
    `;
  }

  #renderCard(): TemplateResult {
    const { phase } = this.#process;
    switch (phase.kind) {
      case 'idle':
        return this.#renderForm(false, undefined);
      case 'working':
        return this.#renderForm(true, undefined);
      case 'problem':
        return this.#renderForm(false, phase.problem);
      case 'done':
        return renderDone(phase.number, this.messages, this.#onAnother);
    }
  }

  #renderForm(isWorking: boolean, problem: StopProblem | undefined): TemplateResult {
    const { submit, submitting, working, tryAgain, inTheCall } = this.messages;
    const isHopeless = problem?.kind === 'insecure-context';
    return html`
      <form novalidate @submit=${this.#onSubmit}>
        <div ?inert=${isWorking || isHopeless}>
          <polyai-phone-input
            name="phone"
            required
            .messages=${this.messages}
            .region=${this.#region}
            @input=${this.#onTyping}
            @change=${this.#onNumberChange}
          ></polyai-phone-input>
        </div>
        <div role="alert">${problem && problem.kind !== 'phone-number-not-valid' ? renderProblem(problem, this.messages, this.language) : nothing}</div>
        ${
          isHopeless
            ? nothing
            : html`
              <p class="aside">${this.messages.meaning.lastingText}</p>
              <button class="primary" type="submit" aria-disabled=${isWorking} ?data-busy=${isWorking}>
                ${isWorking ? submitting : problem ? tryAgain : submit}
              </button>
            `
        }
        <p class="visually-hidden" role="status">${isWorking ? working : ''}</p>
        <p class="aside">${inTheCall}</p>
      </form>
    `;
  }

  get #field(): PolyaiPhoneInputElement | null {
    return this.querySelector('polyai-phone-input');
  }

  readonly #onTyping = (): void => {
    const { phase } = this.#process;
    this.#process.prepare();
    // What was wrong with the number before says nothing of this one.
    if (phase.kind === 'problem' && phase.problem.kind === 'phone-number-not-valid') this.#process.reset();
  };

  readonly #onNumberChange = (): void => {
    this.#region = this.#field?.region ?? this.#region;
  };

  readonly #onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const field = this.#field;
    if (!field || this.#process.phase.kind === 'working') return;
    await field.settled;
    if (!field.reportValidity()) return;
    // The field can't be typed in meanwhile, and would lose the focus to nobody.
    this.querySelector<HTMLElement>('.primary')?.focus();
    await this.#process.stop(field.value);
  };

  readonly #onAnother = async (): Promise<void> => {
    this.#process.reset();
    await this.updateComplete;
    this.#field?.focus();
  };

  readonly #onOnline = (): void => {
    const { phase } = this.#process;
    if (phase.kind === 'problem' && phase.problem.kind === 'offline') this.#process.reset();
  };

  async #onPhase(): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    const { phase } = this.#process;
    if (phase.kind === 'done') this.querySelector<HTMLElement>('#done')?.focus();
    if (phase.kind !== 'problem' || phase.problem.kind !== 'phone-number-not-valid') return;
    this.#field?.setCustomValidity(this.messages.problems['phone-number-not-valid']);
    this.#field?.reportValidity();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'polyai-stop-page': StopPageElement;
  }
}
