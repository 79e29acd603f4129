import { css } from 'lit';

export const progressStyles = css`
  .steps {
    display: grid;
    gap: calc(var(--_space) * 2.5);
    margin: calc(var(--_space) * 3.5) 0 0;
    padding: 0;
    list-style: none;
  }

  .steps li {
    position: relative;
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.75);
    color: var(--_quiet);
    transition: color 240ms;
  }

  .steps .current {
    color: var(--_ink);
    font-weight: 600;
  }

  .steps .done {
    color: var(--_ink);
  }

  .dot {
    position: relative;
    z-index: 1;
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 28px;
    block-size: 28px;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_surface);
    transition:
      background-color 240ms,
      border-color 240ms;
  }

  .current .dot {
    border-color: var(--_accent);
  }

  .current .dot::after {
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_accent);
    content: '';
    animation: pulse 1.6s ease-in-out infinite;
  }

  @keyframes pulse {
    50% {
      transform: scale(0.55);
    }
  }

  .done .dot {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .dot .icon {
    inline-size: 16px;
    block-size: 16px;
    stroke-width: 2.5;
  }

  /* The way from one step to the next fills when it has been gone. */
  .steps li + li::before {
    position: absolute;
    inset-block-end: 50%;
    inset-inline-start: 13px;
    inline-size: 2px;
    block-size: calc(100% + var(--_space) * 2.5);
    background: var(--_hair);
    content: '';
    transition: background-color 240ms;
  }

  .steps li.done + li::before {
    background: var(--_accent);
  }

  .proof-words {
    margin-block-start: calc(var(--_space) * 3.5);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .proof-words p {
    margin: 0;
  }

  .proof-words .words {
    font-size: 1.5em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .hint a {
    display: inline-block;
    padding-block: calc(var(--_space) * 1.25);
    color: inherit;
    text-underline-offset: 0.2em;
  }

  @media (forced-colors: active) {
    .proof-words {
      border: 1px solid CanvasText;
    }

    .current .dot,
    .done .dot {
      border-color: Highlight;
    }

    .current .dot::after {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
