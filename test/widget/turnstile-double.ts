/** Stands for Cloudflare's api script: every widget waits until the test says what becomes of it. */
import type { TurnstileParameters } from '../../widget/panel/turnstile.ts';

export interface DrawnWidget {
  readonly id: string;
  readonly container: HTMLElement;
  readonly parameters: TurnstileParameters;
  /** Was it in the document, where the real api looks for it, and not in a shadow root? */
  readonly wasInDocument: boolean;
  executions: number;
  isRemoved: boolean;
}

export class TurnstileDouble {
  readonly widgets: DrawnWidget[] = [];
  /** Set to false, it draws nothing, as the real one does with parameters that it doesn't take. */
  draws = true;

  install(): this {
    globalThis.turnstile = {
      render: (container, parameters) => {
        if (!this.draws) return undefined;
        const id = `cf-chl-widget-${this.widgets.length}`;
        const wasInDocument = container.getRootNode() === document;
        this.widgets.push({ id, container, parameters, wasInDocument, executions: 0, isRemoved: false });
        return id;
      },
      execute: (id) => {
        this.#find(id).executions += 1;
      },
      remove: (id) => {
        const widget = this.#find(id);
        widget.isRemoved = true;
        widget.container.replaceChildren();
      },
    };
    return this;
  }

  remove(): void {
    globalThis.turnstile = undefined;
  }

  /** The one that is there. */
  get live(): DrawnWidget {
    const [widget, ...others] = this.widgets.filter(({ isRemoved }) => !isRemoved);
    if (!widget || others.length > 0) throw new Error(`There are ${widget ? others.length + 1 : 0} widgets.`);
    return widget;
  }

  /** As the real one, which shows its box only now. */
  askVisitor(): void {
    const { container, parameters } = this.live;
    parameters['before-interactive-callback']();
    const box = document.createElement('div');
    box.style.cssText = 'inline-size: 300px; block-size: 65px';
    container.append(box);
  }

  #find(id: string): DrawnWidget {
    const widget = this.widgets.find((drawn) => drawn.id === id);
    if (!widget || widget.isRemoved) throw new Error(`There is no widget ${id}.`);
    return widget;
  }
}
