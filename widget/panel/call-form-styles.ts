import { css } from 'lit';

export const callFormStyles = css`
  .hint {
    margin: calc(var(--_space) * 2) 0 0;
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .calling-hours {
    display: flex;
    gap: var(--_space);
    line-height: 1.4;
  }

  .form {
    margin-block-start: calc(var(--_space) * 3);
  }

  .fields[inert] {
    opacity: 0.6;
  }

  .consent {
    margin-block-start: calc(var(--_space) * 2);
  }

  .consent-choice {
    display: flex;
    gap: calc(var(--_space) * 1.5);
    padding-block: calc(var(--_space) * 1.25);
    cursor: pointer;
  }

  .consent-choice input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: inherit;
  }

  /* The text stands exactly as the proxy sent it, its line breaks included. */
  .consent-text {
    font-size: 0.9375em;
    line-height: 1.5;
    white-space: pre-line;
  }

  .consent .error {
    margin-block: 0 var(--_space);
    margin-inline-start: calc(22px + var(--_space) * 1.5);
  }

  .privacy {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    margin-inline-start: calc(22px + var(--_space) * 1.5);
    color: var(--_accent);
    font-size: 0.9375em;
    text-underline-offset: 0.2em;
  }

  ::slotted([slot='challenge']) {
    font-size: 0.9375em;
    line-height: 1.5;
  }

  .form .primary {
    inline-size: 100%;
    min-block-size: 54px;
    margin-block-start: var(--_space);
    font-size: 1.0625em;
  }
`;
