/** All that comes after the click that asks for the call: what the panel shows of the process, and who has the focus there. */
import type { TemplateResult } from 'lit';
import { addStyles } from '../add-styles.ts';
import type { WidgetProblem } from '../client.ts';
import { type AllMessages, type CallMessages, loadCallMessages } from '../messages/call-messages.ts';
import { tellOwner } from '../owner-notice.ts';
import { loadPlanOf } from '../phone-input/numbering-plans.ts';
import type { CallForm } from './call-form.ts';
import { type Agreement, bodyOf } from './callback-body.ts';
import { CallbackProcess } from './callback-process.ts';
import { measure } from './consent-evidence.ts';
import { checkConsentText } from './consent-text.ts';
import { conversationStyles } from './conversation-styles.ts';
import {
  type ConversationParts,
  type ConversationState,
  headingOf,
  renderOutcome,
  untrueAt,
  type View,
  whatToAnnounce,
} from './conversation-view.ts';
import { GoingOn } from './going-on.ts';
import { LocalTimeForm } from './local-time-form.ts';
import type { PanelFrame } from './panel-frame.ts';
import type { PanelParts } from './panel-parts.ts';
import { retryAtOf } from './problem-sentence.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';
import { createProofSource } from './proof-source.ts';
import { RedrawTimer } from './redraw-timer.ts';

/** Where the conversation takes place. */
export interface Stage {
  readonly form: CallForm;
  readonly frame: PanelFrame;
}

export async function startConversation(parts: PanelParts, stage: Stage): Promise<Conversation> {
  const messages = await loadCallMessages(parts.locales);
  const { host } = parts;
  addStyles(host.shadowRoot, conversationStyles);
  return new Conversation(parts, messages, stage);
}

export class Conversation {
  readonly process: CallbackProcess;
  readonly measure = measure;
  readonly #parts: PanelParts;
  readonly #messages: AllMessages;
  readonly #stage: Stage;
  readonly #localTime: LocalTimeForm;
  readonly #goingOn: GoingOn;
  readonly #redrawTimer: RedrawTimer;
  #view: View = 'form';
  #problem: WidgetProblem | undefined;
  #retryAt = 0;
  #isConsentOutdated = false;

  constructor(parts: PanelParts, messages: CallMessages, stage: Stage) {
    this.#parts = parts;
    this.#messages = { ...parts.messages, ...messages };
    this.#stage = stage;
    const { client, host, site } = parts;
    this.#redrawTimer = new RedrawTimer(() => host.requestUpdate());
    this.process = new CallbackProcess({
      client,
      proofs: createProofSource(this.#all),
      context: () => host.context ?? '',
      onPhase: () => this.#onPhase(),
      emit: (event) => host.dispatchEvent(event),
    });
    this.#localTime = new LocalTimeForm(this.#all, {
      onTime: (localTime) => void this.process.stateTime(localTime),
      onChangeNumber: this.#onChangeNumber,
    });
    this.#goingOn = new GoingOn(`${parts.endpoint} ${site.site}`, this.process);
    host.addEventListener('callback-close', () => this.#goingOn.noteClose());
    // Without its plan the number shows unformatted, which is no reason to tell anybody.
    if (site.callerNumber)
      loadPlanOf(site.callerNumber)
        .then(() => host.requestUpdate())
        .catch(() => {});
    if (site.challenge.kind === 'proof-of-work' && !globalThis.crypto?.subtle) {
      this.#onProblem({ code: 'insecure-context' });
    }
  }

  /** Something stands where the form was. */
  get hasView(): boolean {
    return this.#view !== 'form';
  }

  get heading(): string | undefined {
    return headingOf(this.#state);
  }

  get announcement(): string | TemplateResult | undefined {
    return whatToAnnounce(this.#state);
  }

  /** Asks for the call that the visitor agreed to. */
  async ask(agreement: Agreement): Promise<void> {
    await this.process.request(await bodyOf(this.#parts, agreement));
  }

  /** While the element is out of the document nothing is asked for; the callback itself goes on. */
  pause(): void {
    this.process.pause();
    this.#goingOn.pause();
  }

  /** Also when it begins: what was asked for on another page, or in another tab, goes on here. */
  resume(): void {
    this.process.resume();
    this.#goingOn.resume();
  }

  /** What stands where the form was, if anything does. */
  renderOutcome(): TemplateResult | undefined {
    return renderOutcome(this.#state, {
      onRetry: this.#onRetry,
      onChangeNumber: this.#onChangeNumber,
      onAskAgain: this.#onAskAgain,
      onReload: () => location.reload(),
      onClose: this.#onClose,
    });
  }

  /** Draws again when what was drawn becomes untrue by the mere time. */
  watchTime(isOpen: boolean): void {
    this.#redrawTimer.set(isOpen ? untrueAt(this.#state) : undefined);
  }

  get #all(): ConversationParts {
    return { ...this.#parts, messages: this.#messages };
  }

  get #state(): ConversationState {
    return {
      view: this.#view,
      problem: this.#problem,
      retryAt: this.#retryAt,
      isConsentOutdated: this.#isConsentOutdated,
      parts: this.#all,
      process: this.process,
      localTime: this.#localTime,
    };
  }

  #onPhase(): void {
    const { phase, isUnderWay } = this.process;
    const { host } = this.#parts;
    host.callLabel = isUnderWay ? this.#messages.seeYourCall : '';
    this.#goingOn.notePhase();
    switch (phase.kind) {
      case 'idle':
        this.#show('form');
        break;
      case 'solving':
        host.requestUpdate();
        break;
      case 'sending':
        // A challenge may have needed the visitor until here; from now on nothing in the form does.
        if (this.#view === 'form') this.#show('asking');
        host.requestUpdate();
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
    const code = knownCode(problem.code);
    const sentence = this.#messages.problems[code];
    switch (WAY_ON[code]) {
      case 'field':
        this.process.reset();
        void this.#stage.form.refuseNumber(sentence);
        break;
      case 'consent':
        this.process.reset();
        void this.#refreshConsent(sentence);
        break;
      case 'local-time':
        if (this.#view === 'local-time') void this.#localTime.refuse(this.#messages.localTime.again);
        else {
          this.#localTime.ask();
          this.#show('local-time');
        }
        // The proof is begun while the visitor reads.
        this.process.prepare();
        break;
      case 'owner':
      case 'context':
        tellOwner(`${code}: ${sentence}`);
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
    await this.#stage.form.withdrawConsent(sentence);
  }

  #showProblem(problem: WidgetProblem): void {
    this.#problem = problem;
    this.#retryAt = retryAtOf(problem, Date.now());
    this.#show('problem');
  }

  #show(view: View): void {
    const { host } = this.#parts;
    const { form, frame } = this.#stage;
    const isOther = view !== this.#view;
    this.#view = view;
    host.requestUpdate();
    // What had the focus is gone with the old view; the heading says what has come instead.
    if (!isOther || !frame.isOpen) return;
    void host.updateComplete.then(() => frame.focusHeading());
    // A panel that was opened with a call that went on has not shown it before.
    if (view === 'form') form.noteShown();
  }

  readonly #onRetry = (): void => {
    if (this.#isConsentOutdated) void this.#refreshConsent(this.#messages.problems['consent-outdated']);
    else void this.process.retry();
  };

  readonly #onChangeNumber = (): void => this.process.reset();

  readonly #onAskAgain = (): void => {
    void this.#stage.form.withdrawConsent();
    this.process.reset();
  };

  readonly #onClose = (): void => this.#stage.frame.close();
}
