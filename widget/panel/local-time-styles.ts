import { css } from 'lit';

export const localTimeStyles = css`
  .local-time .text {
    margin-block-start: calc(var(--_space) * 1.25);
  }

  .local-time label {
    display: block;
    margin-block: calc(var(--_space) * 3) var(--_space);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .local-time input {
    display: block;
    /* No wider than a time needs: in a page from right to left, some browsers still put the time at its left. */
    inline-size: min(100%, 12rem);
    min-block-size: 56px;
    padding-inline: calc(var(--_space) * 1.75);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }

  .local-time input:hover {
    border-color: var(--_ink);
  }

  .local-time input[aria-invalid='true'] {
    border-color: var(--_error);
  }
`;
