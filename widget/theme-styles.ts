/** The widget's few values, from the page's custom properties; light and dark follow the page's `color-scheme`. */
import { css } from 'lit';
import { accentStyles } from './accent-styles.ts';

export const themeStyles = [
  accentStyles,
  css`
    :host {
      --_surface: var(--polyai-callback-surface, #fff);
      --_ink: var(--polyai-callback-ink, #16192c);
      --_error: #b3261e;
      --_quiet: color-mix(in srgb, var(--_ink) 72%, var(--_surface));
      --_line: color-mix(in srgb, var(--_ink) 50%, var(--_surface));
      --_hair: color-mix(in srgb, var(--_ink) 12%, var(--_surface));
      --_tint: color-mix(in srgb, var(--_accent) 8%, var(--_surface));
      --_ease: cubic-bezier(0.2, 0.8, 0.2, 1);
    }

    @supports (color: light-dark(#000, #fff)) {
      :host {
        --_surface: var(--polyai-callback-surface, light-dark(#fff, #191c2b));
        --_ink: var(--polyai-callback-ink, light-dark(#16192c, #eef0fb));
        --_error: light-dark(#b3261e, #ffb4ab);
      }
    }

    @media (prefers-contrast: more) {
      :host {
        --_quiet: var(--_ink);
        --_line: var(--_ink);
        --_hair: color-mix(in srgb, var(--_ink) 50%, var(--_surface));
      }
    }

    *,
    ::before,
    ::after {
      box-sizing: border-box;
    }

    /* Page rules don't reach in here, but what they make everything inherit does. The font's family is the page's, and so is its colour scheme. */
    .button,
    .panel,
    .picker,
    .control,
    label,
    p:not([role]) {
      writing-mode: horizontal-tb;
      white-space: normal;
      word-break: normal;
      word-spacing: normal;
      letter-spacing: normal;
      text-indent: 0;
      text-shadow: none;
      text-transform: none;
      hyphens: manual;
      pointer-events: auto;
      -webkit-text-fill-color: currentColor;
    }

    .error {
      display: flex;
      gap: var(--_space);
      margin: var(--_space) 0 0;
      color: var(--_error);
      font-size: 0.9375em;
      line-height: 1.4;
    }

    .error .icon {
      margin-block-start: 0.075em;
    }

    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `,
];
