import { css } from 'lit';

export const regionPickerStyles = css`
  .picker {
    position: fixed;
    inset: auto;
    left: var(--_picker-left);
    top: var(--_picker-top);
    flex-direction: column;
    inline-size: var(--_picker-width);
    max-inline-size: none;
    block-size: auto;
    max-block-size: var(--_picker-height);
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    overflow: hidden;
    box-shadow: 0 16px 48px -12px rgb(10 12 30 / 0.35);
  }

  .picker:popover-open {
    display: flex;
  }

  .picker[data-above] {
    translate: 0 -100%;
  }

  /* Over all that is seen, so that nothing scrolls but the list. */
  .picker[data-filling] {
    block-size: var(--_picker-height);
    border: 0;
    border-radius: 0;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    box-shadow: none;
  }

  .head {
    display: flex;
    flex: none;
    align-items: stretch;
    border-block-end: 1px solid var(--_hair);
    touch-action: pinch-zoom;
  }

  .picker .search {
    flex: 1;
    min-block-size: 52px;
    padding-inline: calc(var(--_space) * 2);
    border-radius: 0;
    font-size: 1em;
    letter-spacing: 0;
    text-align: start;
  }

  .search::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }

  .head:focus-within {
    box-shadow: inset 0 -2px 0 var(--_accent);
  }

  .leave {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: 48px;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--_quiet);
    cursor: pointer;
  }

  .leave:hover {
    background: var(--_tint);
    color: var(--_ink);
  }

  .list {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 0;
    padding-block: calc(var(--_space) * 0.5);
    overflow: hidden auto;
    overscroll-behavior: contain;
    touch-action: pan-y pinch-zoom;
  }

  .list[hidden] {
    display: none;
  }

  .option {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1.5);
    min-block-size: 48px;
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 2);
    line-height: 1.3;
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 48px;
  }

  .last-likely {
    margin-block-end: var(--_space);
    border-block-end: 1px solid var(--_hair);
  }

  .option:hover {
    background: var(--_tint);
  }

  .option[aria-selected='true'] {
    background: color-mix(in srgb, var(--_accent) 16%, var(--_surface));
    box-shadow: inset 3px 0 0 var(--_accent);
  }

  .option[aria-selected='true']:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }

  .emblem {
    display: grid;
    place-items: center;
    flex: none;
    min-inline-size: 27px;
    font-size: 0.875em;
  }

  .names {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .native {
    color: var(--_quiet);
    font-size: 0.9375em;
  }

  .option .icon {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    color: var(--_accent);
  }

  .option .code {
    font-variant-numeric: tabular-nums;
  }

  .picker .nothing-found {
    display: block;
    margin: 0;
    padding: calc(var(--_space) * 2);
    color: var(--_quiet);
    font-size: 1em;
  }

  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }

    .search:focus {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
