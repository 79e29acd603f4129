/** The consent text on the screen is not the proxy's any more: the form then shows the new one, with the box unticked. */
import { tellOwner } from '../owner-notice.ts';
import type { CallbackProcess } from './callback-process.ts';
import { checkConsentText } from './consent-text.ts';
import type { PanelParts } from './panel-parts.ts';
import type { Stage } from './stage.ts';

export class RenewedConsent {
  /** The form's text is known to be outdated, and the new one isn't there. */
  isMissing = false;
  /** It is on its way. */
  isComing = false;
  readonly #parts: PanelParts;
  readonly #stage: Stage;
  readonly #process: CallbackProcess;

  constructor(parts: PanelParts, stage: Stage, process: CallbackProcess) {
    this.#parts = parts;
    this.#stage = stage;
    this.#process = process;
  }

  /** @param sentence said at the box */
  async fetch(sentence: string): Promise<void> {
    const { client, siteName, locales } = this.#parts;
    this.isComing = true;
    const answer = await checkConsentText(await client.getSite(siteName, locales[0] ?? 'en', true));
    this.isComing = false;
    if (!answer.ok) {
      if (answer.problem.detail && !this.isMissing) tellOwner(answer.problem.detail);
      this.isMissing = true;
      return this.#stage.showProblem(answer.problem);
    }
    this.isMissing = false;
    this.#parts.site = answer.value;
    const { form, frame } = this.#stage;
    this.#process.reset();
    const withdrawn = form.withdrawConsent(sentence);
    if (frame.isShown) form.noteShown();
    await withdrawn;
  }
}
