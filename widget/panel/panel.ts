/**
 * The panel, as far as it is there when it opens: its frame and the form. What comes after the click that asks for the call is the
 * conversation's, a chunk that is loaded once the form is ready.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { Announcer } from '../announcer.ts';
import { CallbackSubmitEvent } from '../events.ts';
import { icon } from '../icon.ts';
import { ALERT, CROSS } from '../icon-paths.ts';
import { hasKept } from '../kept.ts';
import { loadOnce } from '../load-once.ts';
import { directionOf, languageOf } from '../messages/messages.ts';
import { CallForm, type FormNote } from './call-form.ts';
import type { Conversation } from './conversation.ts';
import { nextTask } from './next-task.ts';
import type { PanelFrame } from './panel-frame.ts';
import type { PanelParts } from './panel-parts.ts';
import type { RequestResult } from './request-result.ts';
import '../phone-input/define.ts';
import { settingOf } from '../setting.ts';

export class Panel {
  readonly #parts: PanelParts;
  readonly #form: CallForm;
  readonly #frame: PanelFrame;
  readonly #announcer: Announcer;
  #conversation: Conversation | undefined;
  /** The call is asked for, as soon as the conversation has come. */
  #isWaiting = false;
  #hasFailedToLoad = false;
  /**
   * The conversation has the first word, and isn't there yet: without WebCrypto nobody can be called from here, which is said before they have
   * typed anything; and who has asked for a call sees where it stands, and no form before.
   */
  #isSilent = !globalThis.crypto?.subtle || hasKept();

  constructor(parts: PanelParts, frame: PanelFrame) {
    this.#parts = parts;
    this.#frame = frame;
    this.#announcer = new Announcer(parts.host);
    this.#form = new CallForm(parts, {
      onTyping: () => this.#load().then(({ process }) => process.prepare(), ignore),
      onSubmit: (agreed) => this.#onSubmit(agreed),
      announce: (text) => this.announce(text),
    });
    // When the form has been drawn. Without it, whoever asks for a call loads it.
    setTimeout(() => this.#load().catch(ignore));
  }

  /** In a frame that is open. */
  async begin(): Promise<void> {
    this.#isSilent ||= !this.#conversation && hasKept();
    if (this.#isSilent) await this.#load().catch(ignore);
    this.#isSilent = false;
    this.#parts.host.requestUpdate();
    await this.#parts.host.updateComplete;
    if (!this.#frame.isShown) return;
    this.noteShown();
    if (this.#conversation?.hasView) this.#frame.focusHeading();
    else {
      // Whoever was quick, and has gone on from the heading by themselves, is left where they are.
      const focused = this.#parts.host.shadowRoot?.activeElement;
      if (!focused || focused === this.#frame.heading) this.#focusForm();
      const { messages, site } = this.#parts;
      if (!site.callingWindow.open) this.announce(messages.outsideHours);
    }
  }

  /** Whatever is drawn is seen from now on. */
  noteShown(): void {
    if (!this.#isSilent && !this.#conversation?.hasView) this.#form.noteShown();
  }

  /** Of the form, if that is what stands there. */
  async request(phoneNumber: string | undefined): Promise<RequestResult> {
    if (this.#isSilent || this.#conversation?.hasView) return 'busy';
    if (phoneNumber) await this.#form.fill(phoneNumber);
    return this.#form.submit();
  }

  /** A call that is under way stays. */
  reset(): void {
    if (this.#isWaiting || this.#conversation?.process.isUnderWay) return;
    void this.#form.reset();
    this.#conversation?.process.reset();
  }

  /** While the element is out of the document nothing is asked for; the callback itself goes on. */
  pause(): void {
    this.#conversation?.pause();
  }

  resume(): void {
    this.#conversation?.resume();
  }

  /** To whoever hears the page, also the same again. */
  announce(text: string): void {
    this.#announcer.say(text);
  }

  /** What the frame holds; nothing yet where that isn't known before the conversation has come. */
  render(): TemplateResult | undefined {
    if (this.#isSilent) return undefined;
    const { host, locales, messages, site } = this.#parts;
    const language = languageOf(locales);
    const conversation = this.#conversation;
    const isInFlight = this.#isWaiting || !!conversation?.isBusy;
    const outcome = conversation?.renderOutcome();
    const isForm = !outcome;
    const isClosedNow = !site.callingWindow.open;
    conversation?.watchTime(this.#frame.isOpen);
    // The form stays where it is, unseen, so that nothing typed is lost on the way back to it.
    return html`
      <div part="content" class="content" lang=${language} dir=${directionOf(language)}>
        <div class="header">
          <h2 id="heading" part="heading" class="heading" tabindex="-1">
            ${(outcome && conversation?.heading) ?? html`<slot name="heading">${settingOf(host, 'heading') || messages.heading}</slot>`}
          </h2>
          <button part="close" class="close" type="button" aria-label=${messages.close} @click=${this.#onClose}>
            ${icon(CROSS)}
          </button>
        </div>
        <div ?hidden=${!isForm}>
          <p class="text"><slot name="text">${settingOf(host, 'text') || messages.introduction}</slot></p>
          ${
            isClosedNow
              ? html`<p part="calling-hours" class="hint calling-hours">${icon(ALERT)}<span>${messages.outsideHours}</span></p>`
              : nothing
          }
          ${this.#form.render(isInFlight, isForm, this.#note)}
        </div>
        ${outcome}
        ${this.#announcer.render(conversation?.announcement)}
      </div>
    `;
  }

  get #note(): FormNote | undefined {
    if (this.#hasFailedToLoad) return { text: this.#parts.messages.notLoaded, isError: true };
    const hint = this.#conversation?.hint;
    return hint ? { text: hint, isError: false } : undefined;
  }

  async #onSubmit(agreed: Parameters<Conversation['ask']>[0]): Promise<RequestResult> {
    if (this.#isWaiting) return 'busy';
    if (!this.#parts.host.dispatchEvent(new CallbackSubmitEvent())) return 'prevented';
    this.#isWaiting = true;
    this.#hasFailedToLoad = false;
    this.#parts.host.requestUpdate();
    try {
      const [conversation] = await Promise.all([this.#load(), nextTask()]);
      await conversation.ask(agreed);
      return 'requested';
    } catch {
      this.#hasFailedToLoad = true;
      this.announce(this.#parts.messages.notLoaded);
      return 'unreachable';
    } finally {
      this.#isWaiting = false;
      this.#parts.host.requestUpdate();
    }
  }

  readonly #load = loadOnce(() => this.#startConversation());

  async #startConversation(): Promise<Conversation> {
    const { startConversation } = await import('./conversation.ts');
    const stage = { form: this.#form, frame: this.#frame, focusForm: () => this.#focusForm() };
    const conversation = await startConversation(this.#parts, stage);
    this.#conversation = conversation;
    this.#isSilent = false;
    if (this.#parts.host.isConnected) conversation.resume();
    else conversation.pause();
    return conversation;
  }

  #focusForm(): void {
    // With a finger, focusing the field would push the on-screen keyboard over the consent before it was read.
    if (globalThis.matchMedia?.('(pointer: coarse)').matches) this.#frame.focusHeading();
    else this.#form.field?.focus();
  }

  readonly #onClose = (): void => this.#frame.close();
}

function ignore(): undefined {}
