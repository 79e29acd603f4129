/** All that comes after the click that asks for the call: what the panel shows of the process, and who has the focus there. */
import type { TemplateResult } from 'lit';
import { addStyles } from '../add-styles.ts';
import type { WidgetProblem } from '../client.ts';
import { type CallMessages, loadCallMessages } from '../messages/call-messages.ts';
import { tellOwner } from '../owner-notice.ts';
import { loadPlanOf } from '../phone-input/numbering-plans.ts';
import { tellAnalytics } from './analytics.ts';
import { type Agreement, bodyOf } from './callback-body.ts';
import { CallbackProcess } from './callback-process.ts';
import { isFinal } from './callback-status.ts';
import { conversationStyles } from './conversation-styles.ts';
import {
  type ConversationParts,
  type ConversationState,
  headingOf,
  isSolvingLong,
  renderOutcome,
  untrueAt,
  whatToAnnounce,
} from './conversation-view.ts';
import { GoingOn } from './going-on.ts';
import { setHostState } from './host-states.ts';
import { LocalTimeForm } from './local-time-form.ts';
import type { PanelParts } from './panel-parts.ts';
import { knownCode, WAY_ON } from './problem-ways.ts';
import { createProofSource } from './proof-source.ts';
import { RedrawTimer } from './redraw-timer.ts';
import { RenewedConsent } from './renewed-consent.ts';
import { Stage, type StageParts } from './stage.ts';

/** An answer that comes sooner takes the form's place itself: nothing flashes by in between. */
const ASKING_SHOWN_AFTER_MILLISECONDS = 600;

export async function startConversation(parts: PanelParts, stageParts: StageParts): Promise<Conversation> {
  const messages = await loadCallMessages(parts.locales);
  const { host } = parts;
  addStyles(host.shadowRoot, conversationStyles);
  return new Conversation(parts, messages, new Stage(host, stageParts));
}

export class Conversation {
  readonly process: CallbackProcess;
  readonly #parts: ConversationParts;
  readonly #stage: Stage;
  readonly #localTime: LocalTimeForm;
  readonly #goingOn: GoingOn;
  readonly #redrawTimer: RedrawTimer;
  readonly #consent: RenewedConsent;
  #solvingSince = 0;
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(panelParts: PanelParts, messages: CallMessages, stage: Stage) {
    // One and the same: a site that is asked for anew is then everybody's.
    const parts = Object.assign(panelParts, { messages: { ...panelParts.messages, ...messages } });
    this.#parts = parts;
    this.#stage = stage;
    const { client, host, site } = parts;
    this.#redrawTimer = new RedrawTimer(() => host.requestUpdate());
    this.process = new CallbackProcess({
      client,
      proofs: createProofSource(parts),
      context: () => host.context ?? '',
      onPhase: () => this.#onPhase(),
      emit: (event) => {
        host.dispatchEvent(event);
        tellAnalytics(host, site.site, event, this.process.isOurs);
      },
    });
    this.#localTime = new LocalTimeForm(parts, {
      onTime: (localTime) => void this.process.stateTime(localTime),
      onChangeNumber: this.#onChangeNumber,
    });
    this.#consent = new RenewedConsent(parts, stage, this.process);
    this.#goingOn = new GoingOn(`${parts.endpoint} ${site.site}`, this.process);
    host.addEventListener('callback-open', () => this.#label());
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

  /** Nothing else can be asked for now. */
  get isBusy(): boolean {
    return this.process.isInFlight || this.#consent.isComing;
  }

  /** Something stands where the form was. */
  get hasView(): boolean {
    return this.#stage.view !== 'form';
  }

  get heading(): string | undefined {
    return headingOf(this.#state);
  }

  get announcement(): string | TemplateResult | undefined {
    return whatToAnnounce(this.#state);
  }

  /** What there is to say below the form while the call is asked for. */
  get hint(): string | undefined {
    const { phases } = this.#parts.messages;
    return !this.hasView && isSolvingLong(this.#state) ? phases.solving.text : undefined;
  }

  /** Asks for the call that the visitor agreed to. Resolves as soon as the process has it, which then is the one that is busy. */
  async ask(agreement: Agreement): Promise<void> {
    const body = await bodyOf(this.#parts, agreement);
    void this.process.request(body);
  }

  /** While the element is out of the document nothing is asked for; the callback itself goes on. */
  pause(): void {
    this.process.pause();
    this.#goingOn.pause();
    this.#redrawTimer.set(undefined);
  }

  /** Also when it begins: what was asked for on another page, or in another tab, goes on here. */
  resume(): void {
    this.process.resume();
    this.#goingOn.resume();
    this.#parts.host.requestUpdate();
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

  get #state(): ConversationState {
    return {
      stage: this.#stage,
      isConsentOutdated: this.#consent.isMissing,
      solvingSince: this.#solvingSince,
      parts: this.#parts,
      process: this.process,
      localTime: this.#localTime,
    };
  }

  #onPhase(): void {
    const { phase } = this.process;
    const { host } = this.#parts;
    clearTimeout(this.#asking);
    this.#label();
    this.#goingOn.notePhase();
    setHostState(host, 'asking', this.process.isInFlight);
    setHostState(host, 'calling', this.process.isUnderWay && !this.process.isInFlight);
    setHostState(host, 'ended', 'id' in phase && isFinal(phase.kind));
    switch (phase.kind) {
      case 'idle':
        this.#stage.show('form');
        break;
      case 'solving':
        this.#solvingSince = Date.now();
        host.requestUpdate();
        break;
      case 'sending':
        // A challenge may have needed the visitor until here; from now on nothing in the form does.
        if (this.#stage.view === 'form')
          this.#asking = setTimeout(() => this.#stage.show('asking'), ASKING_SHOWN_AFTER_MILLISECONDS);
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
        this.#stage.show('progress');
        break;
    }
  }

  /** An end that nobody has seen yet is to be seen, too. */
  #label(): void {
    const { phase, isUnderWay } = this.process;
    const isUnseen = 'id' in phase && !this.#stage.frame.isShown;
    this.#parts.host.callLabel = isUnderWay || isUnseen ? this.#parts.messages.seeYourCall : '';
  }

  #onProblem(problem: WidgetProblem): void {
    const { messages } = this.#parts;
    const code = knownCode(problem.code);
    const sentence = messages.problems[code];
    switch (WAY_ON[code]) {
      case 'field':
        this.process.reset();
        void this.#stage.form.refuseNumber(sentence);
        break;
      case 'consent':
        void this.#consent.fetch(sentence);
        break;
      case 'local-time':
        if (this.#stage.view === 'local-time') void this.#localTime.refuse(messages.localTime.again);
        else {
          this.#localTime.ask();
          this.#stage.show('local-time');
        }
        // The proof is begun while the visitor reads.
        this.process.prepare();
        break;
      case 'owner':
      case 'context':
        tellOwner(`${code}: ${sentence}`);
        this.#stage.showProblem(problem);
        break;
      case 'retry':
      case 'other-number':
      case 'opening':
        this.#stage.showProblem(problem);
        break;
    }
  }

  readonly #onRetry = (): void => {
    if (this.#consent.isMissing) void this.#consent.fetch(this.#parts.messages.problems['consent-outdated']);
    else void this.process.retry();
  };

  readonly #onChangeNumber = (): void => this.process.reset();

  readonly #onAskAgain = (): void => {
    void this.#stage.form.withdrawConsent();
    this.process.reset();
  };

  readonly #onClose = (): void => this.#stage.frame.close();
}
