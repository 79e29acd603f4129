/** Where the conversation takes place: one view at a time, which gets the focus when it comes. */
import type { WidgetProblem } from '../client.ts';
import type { CallForm } from './call-form.ts';
import type { PanelFrame } from './panel-frame.ts';
import type { PanelHost } from './panel-parts.ts';
import { retryAtOf } from './problem-sentence.ts';

export type View = 'form' | 'asking' | 'progress' | 'problem' | 'local-time';

export interface StageParts {
  readonly form: CallForm;
  readonly frame: PanelFrame;
  /** Brings the focus to where the form begins for this visitor. */
  readonly focusForm: () => void;
}

export class Stage {
  view: View = 'form';
  /** Of the view `problem`. */
  problem: WidgetProblem | undefined;
  /** From when on the request may be made again, in ms since the epoch. */
  retryAt = 0;
  /** A reader says the heading by itself, since the focus comes to it. */
  isHeadingRead = false;
  readonly form: CallForm;
  readonly frame: PanelFrame;
  readonly #host: PanelHost;
  readonly #focusForm: () => void;

  constructor(host: PanelHost, { form, frame, focusForm }: StageParts) {
    this.#host = host;
    this.form = form;
    this.frame = frame;
    this.#focusForm = focusForm;
  }

  show(view: View): void {
    const { form, frame } = this;
    const isOther = view !== this.view;
    this.view = view;
    // What changes while the focus is there already is for the live region.
    this.isHeadingRead = isOther && frame.isOpen && frame.heading !== this.#host.shadowRoot?.activeElement;
    this.#host.requestUpdate();
    // What had the focus is gone with the old view; the heading says what has come instead.
    if (!isOther || !frame.isOpen) return;
    void this.#host.updateComplete.then(() => (view === 'form' ? this.#focusForm() : frame.focusHeading()));
    // A panel that was opened with a call that went on has not shown it before.
    if (view === 'form') form.noteShown();
  }

  showProblem(problem: WidgetProblem): void {
    this.problem = problem;
    this.retryAt = retryAtOf(problem, Date.now());
    this.show('problem');
  }
}
