import { css } from 'lit';

/** The closed widget: what has to be there before anybody has shown an interest. The rest comes with the panel. */
export const polyaiCallbackStyles = css`
  :host {
    display: inline-block;
    min-block-size: 48px;
    vertical-align: middle;
  }

  :host([mode='inline']) {
    display: block;
  }

  /* Floating, headless. */
  :host(:is([for], [mode^='f'], [mode^='h'])) {
    display: contents;
  }

  :host([hidden]) {
    display: none;
  }

  .button {
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 48px;
    padding: 10px 22px;
    border: 1px solid transparent;
    border-radius: var(--polyai-callback-radius, 14px);
    background: var(--polyai-callback-accent, light-dark(#3346d3, #a9b5ff));
    color: var(--polyai-callback-on-accent, light-dark(#fff, #10142e));
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  svg {
    inline-size: 1.25em;
    fill: currentColor;
  }
`;
