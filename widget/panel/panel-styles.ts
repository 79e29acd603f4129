import { css } from 'lit';
import { themeStyles } from '../theme-styles.ts';
import { actionStyles } from './action-styles.ts';
import { callFormStyles } from './call-form-styles.ts';
import { skeletonStyles } from './skeleton-styles.ts';

/** The panel's frame: a dialog, a sheet from below on a phone, or a card in the page. */
export const panelStyles = [
  ...themeStyles,
  actionStyles,
  css`
    .panel {
      /* Not by root font or viewport: a page may make the one tiny, and be zoomed by CSS. */
      inline-size: min(27em, 100% - var(--_space) * 4);
      max-inline-size: none;
      max-block-size: calc(100dvh - var(--_space) * 4);
      padding: 0;
      border: 0;
      border-radius: calc(var(--_radius) * 1.5);
      background: var(--_surface);
      color: var(--_ink);
      /* Below 16 px, phones zoom into a focused field. */
      font-size: max(16px, 1rem);
      font-style: normal;
      font-variant: normal;
      font-weight: 400;
      line-height: 1.5;
      cursor: auto;
      user-select: text;
      text-align: start;
      overflow: auto;
      overscroll-behavior: contain;
      box-shadow:
        0 0 0 1px var(--_hair),
        0 24px 64px -12px rgb(10 12 30 / 0.35);
    }

    .inline {
      inline-size: min(27em, 100%);
      max-block-size: none;
      box-shadow:
        0 0 0 1px var(--_hair),
        0 8px 24px -12px rgb(10 12 30 / 0.25);
    }

    /* Its upper edge stays where it is, however high it becomes. */
    dialog.panel {
      --_top: clamp(var(--_space) * 2, 12dvh, var(--_space) * 16);
      margin-block: var(--_top) auto;
      max-block-size: calc(min(100dvh, 100%) - var(--_top) - var(--_space) * 2);
    }

    dialog::backdrop {
      background: rgb(10 12 30 / 0.5);
    }

    .content {
      padding: calc(var(--_space) * 3.5);
      padding-block-start: calc(var(--_space) * 2.5);
    }

    .header {
      display: flex;
      align-items: start;
      justify-content: space-between;
      gap: calc(var(--_space) * 2);
    }

    .heading {
      margin: 0;
      padding-block-start: calc(var(--_space) * 0.75);
      font: inherit;
      font-size: 1.5em;
      font-weight: 650;
      line-height: 1.25;
      letter-spacing: -0.015em;
      text-wrap: balance;
      overflow-wrap: anywhere;
    }

    .heading:focus {
      outline: none;
    }

    .close {
      display: grid;
      place-items: center;
      flex: none;
      inline-size: 44px;
      block-size: 44px;
      margin-inline-end: calc(var(--_space) * -1.25);
      padding: 0;
      border: 0;
      border-radius: 50%;
      background: none;
      color: var(--_quiet);
      font: inherit;
      cursor: pointer;
    }

    .close:hover {
      background: var(--_tint);
      color: var(--_ink);
    }

    .text {
      margin: calc(var(--_space) * 0.75) 0 0;
      color: var(--_quiet);
      text-wrap: pretty;
    }

    dialog[open] {
      animation: rise 320ms var(--_ease);
    }

    dialog[open]::backdrop {
      animation: appear 240ms ease-out;
    }

    @keyframes rise {
      from {
        opacity: 0;
        transform: translateY(16px) scale(0.985);
      }
    }

    @keyframes appear {
      from {
        opacity: 0;
      }
    }

    @media (max-width: 30rem) {
      dialog.panel {
        inset: auto 0 0;
        inline-size: 100%;
        max-block-size: calc(100dvh - 24px);
        margin: 0;
        border-end-start-radius: 0;
        border-end-end-radius: 0;
        padding-block-end: env(safe-area-inset-bottom);
      }

      .content {
        padding: calc(var(--_space) * 2.5);
        padding-block-start: calc(var(--_space) * 1.75);
      }

      dialog[open] {
        animation-name: slide;
      }

      @keyframes slide {
        from {
          transform: translateY(100%);
        }
      }
    }

    /* The page's own link, for paper. */
    .printed {
      display: none;
    }

    @media print {
      .button,
      .panel {
        display: none !important;
      }

      .printed {
        display: contents;
      }
    }

    @media (forced-colors: active) {
      .panel,
      .button,
      .primary {
        border: 2px solid ButtonText;
      }
    }
  `,
  callFormStyles,
  skeletonStyles,
];
