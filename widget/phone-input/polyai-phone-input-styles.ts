import { css } from 'lit';
import { themeStyles } from '../theme-styles.ts';

export const phoneInputStyles = [
  themeStyles,
  css`
    :host {
      display: block;
      color: var(--_ink);
    }

    label {
      display: block;
      margin-block-end: var(--_space);
      font-size: 0.9375em;
      font-weight: 600;
    }

    .control {
      display: flex;
      min-block-size: 56px;
      border: 1.5px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_surface);
      transition:
        border-color 160ms,
        box-shadow 160ms;
    }

    .control:hover {
      border-color: var(--_ink);
    }

    .control:focus-within {
      border-color: var(--_accent);
      box-shadow: 0 0 0 3px color-mix(in srgb, var(--_accent) 28%, transparent);
    }

    .control[data-invalid] {
      border-color: var(--_error);
    }

    .region {
      position: relative;
      display: flex;
      flex: none;
      padding: 0;
      border: 0;
      border-inline-end: 1px solid var(--_hair);
      background: none;
      color: inherit;
      font: inherit;
      border-start-start-radius: inherit;
      border-end-start-radius: inherit;
    }

    .face {
      display: flex;
      align-items: center;
      gap: calc(var(--_space) * 0.75);
      padding-inline: calc(var(--_space) * 2) calc(var(--_space) * 1.5);
      border-start-start-radius: inherit;
      border-end-start-radius: inherit;
      font-variant-numeric: tabular-nums;
    }

    b {
      font-weight: 600;
      letter-spacing: 0.02em;
    }

    .flag {
      display: block;
      inline-size: 27px;
      block-size: 18px;
      border-radius: 2px;
      /* Around those that are white at their edge. */
      box-shadow: 0 0 0 1px var(--_hair);
    }

    .code {
      color: var(--_quiet);
    }

    .face .icon {
      inline-size: 1em;
      block-size: 1em;
      color: var(--_quiet);
    }

    button.region:enabled {
      cursor: pointer;
    }

    button.region:enabled:hover {
      background: var(--_tint);
    }

    button.region:focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: -4px;
    }

    /* Where the region picker can't be had, a native one lies unseen over its face. */
    select {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      border: 0;
      opacity: 0;
      background: var(--_surface);
      color: var(--_ink);
      font: inherit;
      cursor: pointer;
    }

    select:hover + .face {
      background: var(--_tint);
    }

    select:focus-visible + .face {
      outline: 3px solid var(--_accent);
      outline-offset: -4px;
    }

    input {
      flex: 1;
      min-inline-size: 0;
      padding-inline: calc(var(--_space) * 1.75);
      border: 0;
      border-start-end-radius: inherit;
      border-end-end-radius: inherit;
      background: none;
      color: inherit;
      font: inherit;
      font-size: 1.125em;
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.01em;
    }

    /* On the narrowest screens the whole number must still be seen. */
    @media (max-width: 22.5em) {
      .face {
        gap: calc(var(--_space) * 0.5);
        padding-inline: calc(var(--_space) * 1.25) var(--_space);
      }

      input {
        padding-inline: calc(var(--_space) * 1.25);
        font-size: 1em;
        letter-spacing: 0;
      }
    }

    /* The box around it shows the focus. */
    input:focus {
      outline: none;
    }

    :host(:dir(rtl)) input {
      text-align: right;
    }

    :host(:disabled) .control {
      opacity: 0.6;
    }

    p {
      display: flex;
      gap: var(--_space);
      margin: var(--_space) 0 0;
      color: var(--_error);
      font-size: 0.9375em;
      line-height: 1.4;
    }

    .question {
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      padding-block: calc(var(--_space) * 0.5);
      padding-inline: calc(var(--_space) * 1.5) calc(var(--_space) * 0.5);
      border-radius: var(--_radius);
      background: var(--_tint);
      color: inherit;
    }

    .question span {
      flex: 1 1 12em;
    }

    .question[data-invalid] {
      color: var(--_error);
    }

    .question button {
      flex: none;
      min-block-size: 44px;
      margin-inline-start: auto;
      padding-inline: calc(var(--_space) * 1.5);
      border: 0;
      border-radius: inherit;
      background: none;
      color: var(--_accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }

    .question button:hover {
      text-decoration: underline;
    }

    .question button:focus-visible {
      outline: 3px solid var(--_accent);
    }

    @media (forced-colors: active) {
      .control:focus-within {
        outline: 3px solid Highlight;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .control {
        transition: none;
      }
    }
  `,
];
