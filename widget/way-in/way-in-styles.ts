import { css } from 'lit';

/** The element itself takes no place in the page; what the page offers without it does, where it shows. */
export const placelessStyles = css`
  :host(:not([hidden])),
  :host([mode]:not([hidden])) {
    display: contents !important;
  }
`;

/** Something of the page's opens the panel. */
export const headlessStyles = css`
  .button {
    display: none;
  }
`;

/**
 * The button is what is fixed, not the element: a page's own resets reach only that. Below 10,000, where PolyAI's own launcher is.
 */
export const floatingStyles = css`
  .button {
    position: fixed;
    z-index: 9999;
    inset-inline: var(--_start) var(--_end);
    inset-block: var(--_top) var(--_bottom);
    max-inline-size: calc(100vw - 2 * var(--_offset));
    box-shadow:
      0 1px 3px rgb(10 12 30 / 0.2),
      0 8px 24px -6px rgb(10 12 30 / 0.35);
  }

  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: inset var(--_slide);
    }
  }
`;
