/** What everything but the closed button shares, which has its own copy of it: it comes before all of this, and on every page. */
import { css } from 'lit';

export const accentStyles = css`
  :host {
    --_space: var(--polyai-callback-space, 8px);
    --_radius: var(--polyai-callback-radius, 14px);
    --_accent: var(--polyai-callback-accent, light-dark(#3346d3, #a9b5ff));
    --_on-accent: var(--polyai-callback-on-accent, light-dark(#fff, #10142e));
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
