/** The panel: what stands in its frame, and who has the focus there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetProblem } from '../client.ts';
import { icon } from '../icon.ts';
import { tellOwner } from '../owner-notice.ts';
import { CallForm } from './call-form.ts';
import { CallbackProcess } from './callback-process.ts';
import { CROSS } from './icon-paths.ts';
import { PanelFrame } from './panel-frame.ts';
import type { PanelParts } from './panel-parts.ts';
import { panelStyles } from './panel-styles.ts';
import { problemSentence, renderProblem } from './problem-view.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';
import { renderProgress, sentenceOf } from './progress-view.ts';
import { createProofSource } from './proof-source.ts';
import '../phone-input/define.ts';
import { loadPlanOf } from '../phone-input/numbering-plans.ts';

export { panelStyles };

type View = 'form' | 'progress' | 'problem';

export class Panel {
  readonly process: CallbackProcess;
  readonly #parts: PanelParts;
  readonly #form: CallForm;
  readonly #frame: PanelFrame;
  #view: View = 'form';
  #problem: WidgetProblem | undefined;
  #retryAt = 0;

  constructor(parts: PanelParts) {
    this.#parts = parts;
    const { client, host, site } = parts;
    this.#frame = new PanelFrame(host);
    this.process = new CallbackProcess({
      client,
      proofs: createProofSource(site, client),
      onPhase: () => this.#onPhase(),
      emit: (event) => host.dispatchEvent(event),
    });
    this.#form = new CallForm(parts, {
      onTyping: () => this.process.prepare(),
      onSubmit: (body) => void this.process.request(body),
    });
    // Without its plan the number shows unformatted, which is no reason to tell anybody.
    if (site.callerNumber)
      loadPlanOf(site.callerNumber)
        .then(() => host.requestUpdate())
        .catch(() => {});
    if (site.challenge.kind === 'proof-of-work' && !globalThis.crypto?.subtle) {
      this.#onProblem({ code: 'insecure-context' });
    }
  }

  get isOpen(): boolean {
    return this.#frame.isOpen;
  }

  async open(): Promise<void> {
    if (this.isOpen) return;
    await this.#frame.open();
    this.#focusFirst();
  }

  render(): TemplateResult {
    const { messages } = this.#parts;
    return this.#frame.render(html`
      <div part="content" class="content">
        <header class="header">
          <h2 id="heading" part="heading" class="heading" tabindex="-1">${this.#renderHeading()}</h2>
          <button part="close" class="close" type="button" aria-label=${messages.close} @click=${this.#onClose}>
            ${icon(CROSS)}
          </button>
        </header>
        ${this.#renderView()}
        <p class="visually-hidden" role="status">${this.#announcement}</p>
      </div>
    `);
  }

  #renderHeading() {
    const { messages } = this.#parts;
    const { phase } = this.process;
    if (this.#view === 'problem') return messages.problemHeading;
    if (this.#view === 'progress' && 'id' in phase) return messages.phases[phase.kind].heading;
    return html`<slot name="heading">${messages.heading}</slot>`;
  }

  /** The form stays where it is, unseen, so that nothing typed is lost on the way back to it. */
  #renderView(): TemplateResult {
    const isForm = this.#view === 'form';
    return html`
      <div ?hidden=${!isForm}>
        <p class="text">${this.#parts.messages.introduction}</p>
        ${this.#form.render(this.process.isInFlight)}
      </div>
      ${isForm ? nothing : this.#renderOutcome()}
    `;
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    const { host, locales, messages, site } = this.#parts;
    const { phase, isInFlight } = this.process;
    if (this.#view === 'problem' && this.#problem) {
      return renderProblem(
        {
          problem: this.#problem,
          messages,
          locales,
          isInFlight,
          isTooEarly: Date.now() < this.#retryAt,
          hasFallback: host.querySelector(':scope > :not([slot])') !== null,
        },
        { onRetry: () => void this.process.retry(), onChangeNumber: () => this.process.reset() },
      );
    }
    if (!('id' in phase)) return nothing;
    return renderProgress(phase, messages, site.callerNumber, {
      onAskAgain: this.#onAskAgain,
      onClose: this.#onClose,
    });
  }

  get #announcement(): string {
    const { locales, messages } = this.#parts;
    const { phase } = this.process;
    if (phase.kind === 'solving' || phase.kind === 'sending') return messages.phases.sending.heading;
    if (this.#view === 'problem' && this.#problem) return problemSentence(this.#problem, messages, locales);
    if (!('id' in phase)) return '';
    return `${messages.phases[phase.kind].heading}. ${sentenceOf(phase, messages)}`;
  }

  #onPhase(): void {
    const { phase } = this.process;
    switch (phase.kind) {
      case 'idle':
        this.#show('form');
        break;
      case 'solving':
      case 'sending':
        this.#parts.host.requestUpdate();
        break;
      case 'problem':
        this.#onProblem(phase.problem);
        break;
      case 'scheduled':
      case 'queued':
      case 'calling':
      case 'success':
      case 'failure':
      case 'unknown':
      case 'cancelled':
        this.#show('progress');
        break;
    }
  }

  #onProblem(problem: WidgetProblem): void {
    const { messages } = this.#parts;
    const code = knownCode(problem.code);
    switch (WAY_ON[code]) {
      case 'field':
        this.process.reset();
        void this.#form.refuseNumber(messages.problems[code]);
        break;
      case 'consent':
        this.process.reset();
        void this.#refreshConsent(messages.problems[code]);
        break;
      case 'owner':
        tellOwner(`${code}: ${messages.problems[code]}`);
        this.#showProblem(problem);
        break;
      case 'retry':
        this.#showProblem(problem);
        break;
    }
  }

  /** The text on the screen is not the proxy's any more: shows the new one, with the box unticked. */
  async #refreshConsent(sentence: string): Promise<void> {
    const { client, siteName, locales } = this.#parts;
    const answer = await client.getSite(siteName, locales[0] ?? 'en', true);
    if (!answer.ok) return this.#showProblem(answer.problem);
    this.#parts.site = answer.value;
    await this.#form.withdrawConsent(sentence);
  }

  #showProblem(problem: WidgetProblem): void {
    this.#problem = problem;
    const waitMilliseconds = (problem.retryAfterSeconds ?? 0) * 1000;
    this.#retryAt = Date.now() + waitMilliseconds;
    if (waitMilliseconds > 0) setTimeout(() => this.#parts.host.requestUpdate(), waitMilliseconds);
    this.#show('problem');
  }

  #show(view: View): void {
    const { host } = this.#parts;
    const isOther = view !== this.#view;
    this.#view = view;
    host.requestUpdate();
    // What had the focus is gone with the old view; the heading says what has come instead.
    if (isOther && this.isOpen) void host.updateComplete.then(() => this.#heading?.focus());
  }

  get #heading(): HTMLElement | null {
    return this.#parts.host.renderRoot.querySelector('#heading');
  }

  #focusFirst(): void {
    // With a finger, focusing the field would push the on-screen keyboard over the consent before it was read.
    const isTouch = matchMedia('(pointer: coarse)').matches;
    if (this.#view === 'form' && !isTouch) this.#form.field?.focus();
    else this.#heading?.focus();
  }

  readonly #onAskAgain = (): void => {
    void this.#form.withdrawConsent();
    this.process.reset();
  };

  readonly #onClose = (): void => this.#frame.close();
}
