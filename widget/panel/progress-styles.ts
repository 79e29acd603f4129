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

  .done .icon {
    animation: appear 240ms ease-out;
  }

  .who-calls {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 3.5);
    padding: calc(var(--_space) * 2);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .who-calls > * {
    flex: 1 1 9rem;
  }

  .who-calls p {
    margin: 0;
  }

  .who-calls .hint {
    margin-block-start: var(--_space);
    font-size: 0.875em;
    line-height: 1.4;
  }

  .who-calls > * > :first-child {
    color: var(--_quiet);
    font-size: 0.875em;
  }

  .known-by {
    font-size: 1.1875em;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .known-by bdi {
    white-space: nowrap;
  }

  [part='save-contact'] {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_accent);
    font-size: 0.9375em;
    text-underline-offset: 0.2em;
  }

  /* Two sentences as long as the longest step's. */
  [data-under-way] > .text {
    min-block-size: 3em;
  }

  /* On a phone most of these headings take two lines, and the others as much. */
  @media (max-width: 30rem) {
    .header:has(~ [data-under-way]) .heading {
      min-block-size: calc(2.5em + var(--_space) * 0.75);
    }
  }

  .advice {
    display: grid;
  }

  .advice > * {
    grid-area: 1 / 1;
    transition: opacity 240ms;
  }

  .advice p,
  .advice ul {
    margin-block-end: 0;
  }

  .advice div > p {
    margin: 0;
    color: var(--_ink);
    font-weight: 600;
  }

  .advice ul {
    margin-block-start: 0;
    padding-inline-start: 1.25em;
  }

  [data-unseen] {
    visibility: hidden;
    opacity: 0;
  }

  .receipt {
    min-block-size: 44px;
  }

  .receipt a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  .receipt .skeleton {
    inline-size: min(18em, 100%);
    margin-block-start: calc(var(--_space) * 1.25 + 0.375em);
  }

  @media (forced-colors: active) {
    .who-calls {
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
