import { css } from 'lit';

/** The shape of what comes, for the moment until it is there. */
export const skeletonStyles = css`
  .skeleton {
    display: inline-block;
    inline-size: min(8em, 100%);
    block-size: 0.75em;
    border-radius: 0.25em;
    background: color-mix(in srgb, var(--_ink) 16%, transparent);
    animation: breathe 1.2s ease-in-out infinite;
  }

  /* As high as a form with an introduction of two lines and a consent of six. */
  .skeletons > * {
    display: grid;
    align-content: start;
    gap: 0.75em;
    margin: 0;
  }

  .skeletons .skeleton {
    inline-size: 100%;
    max-inline-size: 100%;
  }

  .skeletons .heading .skeleton {
    inline-size: 60%;
    margin-block: 0.25em;
  }

  .skeletons .skeleton:last-child:not(:only-child) {
    inline-size: 70%;
  }

  .skeletons .text {
    padding-block: calc(var(--_space) * 2) calc(var(--_space) * 6);
  }

  .skeleton-field .skeleton,
  .skeleton-action .skeleton {
    block-size: 56px;
    border-radius: var(--_radius);
  }

  .skeleton-consent {
    padding-block: calc(var(--_space) * 4) calc(var(--_space) * 8);
    padding-inline-start: calc(22px + var(--_space) * 1.5);
  }

  @media (forced-colors: active) {
    .skeleton {
      border: 1px solid CanvasText;
    }
  }
`;
