/** The panel: what it shows of the process, and who has the focus there. */
import { adoptStyles, type TemplateResult } from 'lit';
import type { WidgetProblem } from '../client.ts';
import { buttonLabel } from '../messages/messages.ts';
import { tellOwner } from '../owner-notice.ts';
import { CallForm } from './call-form.ts';
import { CallbackProcess } from './callback-process.ts';
import { checkConsentText } from './consent-text.ts';
import { LocalTimeForm } from './local-time-form.ts';
import { PanelFrame } from './panel-frame.ts';
import type { PanelParts } from './panel-parts.ts';
import { panelStyles } from './panel-styles.ts';
import { type PanelState, renderPanel, untrueAt, type View } from './panel-view.ts';
import { retryAtOf } from './problem-sentence.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';
import { createProofSource } from './proof-source.ts';
import { RedrawTimer } from './redraw-timer.ts';
import '../phone-input/define.ts';
import { loadPlanOf } from '../phone-input/numbering-plans.ts';

export { checkConsentText };

export class Panel {
  readonly process: CallbackProcess;
  readonly #parts: PanelParts;
  readonly #form: CallForm;
  readonly #localTime: LocalTimeForm;
  readonly #frame: PanelFrame;
  readonly #redrawTimer: RedrawTimer;
  #view: View = 'form';
  #problem: WidgetProblem | undefined;
  #retryAt = 0;
  #isConsentOutdated = false;

  constructor(parts: PanelParts) {
    this.#parts = parts;
    const { client, host, site } = parts;
    if (host.shadowRoot) adoptStyles(host.shadowRoot, panelStyles);
    this.#frame = new PanelFrame(host);
    this.#redrawTimer = new RedrawTimer(() => host.requestUpdate());
    this.process = new CallbackProcess({
      client,
      proofs: createProofSource(parts),
      context: () => host.context ?? '',
      onPhase: () => this.#onPhase(),
      emit: (event) => host.dispatchEvent(event),
    });
    this.#form = new CallForm(parts, {
      onTyping: () => this.process.prepare(),
      onSubmit: (body) => void this.process.request(body),
    });
    this.#localTime = new LocalTimeForm(parts, {
      onTime: (localTime) => void this.process.stateTime(localTime),
      onChangeNumber: this.#onChangeNumber,
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
    if (!(await this.#frame.open())) return;
    this.#focusFirst();
    this.#parts.host.requestUpdate();
  }

  render(): TemplateResult {
    const state: PanelState = {
      view: this.#view,
      problem: this.#problem,
      retryAt: this.#retryAt,
      isConsentOutdated: this.#isConsentOutdated,
      isShown: this.#frame.isShown,
      parts: this.#parts,
      process: this.process,
      form: this.#form,
      localTime: this.#localTime,
    };
    this.#redrawTimer.set(this.isOpen ? untrueAt(state) : undefined);
    return this.#frame.render(
      renderPanel(state, {
        onRetry: this.#onRetry,
        onChangeNumber: this.#onChangeNumber,
        onAskAgain: this.#onAskAgain,
        onClose: this.#onClose,
      }),
    );
  }

  #onPhase(): void {
    const { phase, isUnderWay } = this.process;
    const { host, messages, locales } = this.#parts;
    host.label = isUnderWay ? messages.seeYourCall : buttonLabel(locales);
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
      case 'local-time':
        if (this.#view === 'local-time') void this.#localTime.refuse(messages.localTime.again);
        else {
          this.#localTime.ask();
          this.#show('local-time');
        }
        // The proof is begun while the visitor reads.
        this.process.prepare();
        break;
      case 'owner':
      case 'context':
        tellOwner(`${code}: ${messages.problems[code]}`);
        this.#showProblem(problem);
        break;
      case 'retry':
      case 'opening':
        this.#showProblem(problem);
        break;
    }
  }

  /** The text on the screen is not the proxy's any more: shows the new one, with the box unticked. */
  async #refreshConsent(sentence: string): Promise<void> {
    const { client, siteName, locales } = this.#parts;
    const answer = await checkConsentText(await client.getSite(siteName, locales[0] ?? 'en', true));
    if (!answer.ok) {
      if (answer.problem.detail && !this.#isConsentOutdated) tellOwner(answer.problem.detail);
      this.#isConsentOutdated = true;
      return this.#showProblem(answer.problem);
    }
    this.#isConsentOutdated = false;
    this.#parts.site = answer.value;
    this.#show('form');
    await this.#form.withdrawConsent(sentence);
  }

  #showProblem(problem: WidgetProblem): void {
    this.#problem = problem;
    this.#retryAt = retryAtOf(problem, Date.now());
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

  readonly #onRetry = (): void => {
    if (this.#isConsentOutdated) void this.#refreshConsent(this.#parts.messages.problems['consent-outdated']);
    else void this.process.retry();
  };

  readonly #onChangeNumber = (): void => this.process.reset();

  readonly #onAskAgain = (): void => {
    void this.#form.withdrawConsent();
    this.process.reset();
  };

  readonly #onClose = (): void => this.#frame.close();
}
