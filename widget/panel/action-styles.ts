import { css } from 'lit';

/** What acts: the button that opens the panel, as far as it looks otherwise once the panel is there, and the panel's own. */
export const actionStyles = css`
  .button,
  .primary {
    justify-content: center;
    font-size: max(1em, 13px);
    line-height: 1.25;
    transition: filter 160ms;
  }

  .primary {
    display: inline-flex;
    align-items: center;
    min-block-size: 48px;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 2.75);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .button:hover,
  .primary:hover {
    filter: brightness(1.12);
  }

  .primary[aria-disabled='true']:not([data-busy]) {
    opacity: 0.5;
    filter: none;
    cursor: not-allowed;
  }

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
`;
