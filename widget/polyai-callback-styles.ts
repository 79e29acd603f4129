import { css } from 'lit';
import { accentStyles } from './accent-styles.ts';

/** The closed widget: what has to be there before anybody has shown an interest. */
export const polyaiCallbackStyles = [
  accentStyles,
  css`
    :host {
      display: inline-block;
      min-block-size: 48px;
      vertical-align: middle;
    }

    :host([mode='inline']) {
      display: block;
    }

    .button,
    .primary {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: calc(var(--_space) * 1.25);
      min-block-size: 48px;
      padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2.75);
      border: 1px solid transparent;
      border-radius: var(--_radius);
      background: var(--_accent);
      color: var(--_on-accent);
      font: inherit;
      font-weight: 600;
      line-height: 1.25;
      cursor: pointer;
      transition: filter 160ms;
    }

    .button:hover,
    .primary:hover {
      filter: brightness(1.12);
    }

    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 3px;
    }

    [aria-busy='true'] .icon,
    [data-busy] {
      animation: breathe 1.2s ease-in-out infinite;
    }

    @keyframes breathe {
      50% {
        opacity: 0.6;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      *,
      ::before,
      ::after,
      ::backdrop {
        animation: none !important;
        transition: none !important;
      }
    }
  `,
];
