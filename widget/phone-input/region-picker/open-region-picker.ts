/**
 * The open region picker: a field to search in, and a list that the field commands. The focus stays in the field,
 * `aria-activedescendant` says which option is meant.
 */
import { type LitElement, render } from 'lit';
import { addStyles } from '../../add-styles.ts';
import { fillCount } from '../../messages/count.ts';
import { languageOf } from '../../messages/messages.ts';
import type { PickerState } from '../region-picker.ts';
import { loadAllFlags } from './all-flags.ts';
import { likelyRegions } from './likely-regions.ts';
import { pickerFrame } from './picker-frame.ts';
import { moveOf } from './picker-keys.ts';
import { keepInPlace } from './picker-place.ts';
import { type NamedRegion, namesOf, type RegionNames } from './region-names.ts';
import { regionPickerStyles } from './region-picker-styles.ts';
import { RegionRows } from './region-rows.ts';
import { searchRegions } from './region-search.ts';

interface Opening {
  host: LitElement;
  popover: HTMLElement;
  state: PickerState;
  locales: readonly string[];
  onPick: (region: string) => void;
  /** To whoever hears the page. */
  say: (text: string) => void;
}

const styled = new WeakSet<LitElement>();

/** Does what takes a while, before anybody has to wait for it. */
export function prepare(host: LitElement, served: readonly string[], locales: readonly string[]): RegionNames {
  if (!styled.has(host)) addStyles(host.shadowRoot, [regionPickerStyles]);
  styled.add(host);
  return namesOf(served, locales);
}

/** Returns what ends it without closing it, for a field that has left the page. */
export function openRegionPicker(opening: Opening): () => void {
  const picker = new OpenPicker(opening);
  picker.open();
  return picker.end;
}

class OpenPicker {
  readonly #opening: Opening;
  readonly #names: RegionNames;
  readonly #closing = new AbortController();
  readonly #search: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #nothing: HTMLElement;
  readonly #rows: RegionRows;
  #found: readonly NamedRegion[] = [];
  #active = -1;
  /** A press on the backdrop of a dialog, which would take the focus, is what closes it. */
  #isBeside = false;

  constructor(opening: Opening) {
    const { host, popover, state, locales } = opening;
    this.#opening = opening;
    this.#names = prepare(host, state.served, locales);
    const handlers = {
      onInput: this.#onInput,
      onKeydown: this.#onKeydown,
      onLeave: this.#leave,
      onClick: this.#onClick,
    };
    render(pickerFrame(state.messages, handlers), popover);
    const find = <E extends HTMLElement>(selector: string) => popover.querySelector<E>(selector) as E;
    this.#search = find<HTMLInputElement>('.search');
    this.#search.value = '';
    this.#list = find('.list');
    this.#nothing = find('.nothing-found');
    const chosen = state.stranger === undefined ? state.region : undefined;
    this.#rows = new RegionRows(this.#list, chosen, this.#closing.signal);
  }

  readonly end = (): void => {
    this.#closing.abort();
    this.#list.replaceChildren();
    this.#opening.say('');
  };

  open(): void {
    const { host, popover, state } = this.#opening;
    const { signal } = this.#closing;
    popover.showPopover();
    popover.addEventListener('beforetoggle', this.#onToggle, { signal });
    popover.addEventListener('focusout', this.#onFocusOut, { signal });
    popover.addEventListener('mousedown', this.#keepFocus, { signal });
    addEventListener('pointerdown', this.#spareDialog, { signal, capture: true });
    keepInPlace(popover, host.renderRoot.querySelector('.control') ?? host, signal);
    this.#search.focus({ preventScroll: true });
    // To open it, to fill it and to draw it would in one task be felt on a slow phone.
    requestAnimationFrame(() => setTimeout(this.#fill));
    void this.#names.complete.then(this.#onComplete);
    if (state.showsFlags) loadAllFlags().then(() => signal.aborted || this.#rows.drawFlags(), ignore);
  }

  readonly #fill = (): void => {
    if (this.#closing.signal.aborted) return;
    this.#find();
    this.#announce();
  };

  #find(): void {
    const { regions } = this.#names;
    const typed = this.#search.value.trim();
    // Or a page from right to left would put the plus behind its digits.
    this.#search.dir = /^[+\p{Nd}]/u.test(typed) ? 'ltr' : '';
    const likely = likelyRegions(this.#opening.state.region, regions, navigator.languages);
    const all = [...likely, ...regions.filter((region) => !likely.includes(region))];
    this.#found = typed ? searchRegions(all, typed) : all;
    this.#rows.show(this.#found, typed ? 0 : likely.length);
    const hasAny = this.#found.length > 0;
    this.#list.hidden = !hasAny;
    this.#nothing.hidden = hasAny;
    this.#search.setAttribute('aria-expanded', String(hasAny));
    this.#activate(hasAny ? 0 : -1);
  }

  #announce(): void {
    const { state, locales, say } = this.#opening;
    if (!state.messages) return;
    const { regionsFound, noRegionFound } = state.messages.phone;
    const { length } = this.#found;
    say(length > 0 ? fillCount(regionsFound, length, [languageOf(locales)]) : noRegionFound);
  }

  #activate(index: number): void {
    this.#active = index;
    const row = this.#rows.activate(index);
    if (row) this.#search.setAttribute('aria-activedescendant', row.id);
    else this.#search.removeAttribute('aria-activedescendant');
  }

  #take(index: number): void {
    const region = this.#found[index]?.region;
    if (!region) return;
    this.#opening.popover.hidePopover();
    this.#opening.onPick(region);
  }

  readonly #onComplete = (): void => {
    if (this.#closing.signal.aborted) return;
    this.#rows.drawNatives();
    // Nothing moves under the hand of who has begun to look through the list.
    if (!this.#search.value && (this.#active !== 0 || this.#list.scrollTop !== 0)) return;
    const { length } = this.#found;
    this.#find();
    if (length !== this.#found.length) this.#announce();
  };

  readonly #leave = (): void => {
    this.#opening.popover.hidePopover();
    this.#focusButton();
  };

  #focusButton(): void {
    this.#opening.host.renderRoot.querySelector<HTMLElement>('#region')?.focus();
  }

  readonly #onInput = (event: Event): void => {
    // The phone field's own `input` tells of its number.
    event.stopPropagation();
    this.#fill();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    // What an input method composes is its own, Enter and Escape too.
    if (event.isComposing) return;
    const move = moveOf(event, this.#active, this.#found.length);
    // Neither the dialog nor the page hears of it: only the picker is closed by its Escape.
    event.stopPropagation();
    if (move === undefined) return;
    if (move === 'leave') this.#leave();
    else if (move === 'take') this.#take(this.#active);
    else this.#activate(move);
    // Tab goes on from the button, as if nothing had been opened.
    if (event.key !== 'Tab') event.preventDefault();
  };

  readonly #onClick = (event: Event): void => this.#take(this.#rows.indexOf(event.target));

  /** Or the on-screen keyboard would come and go. The list may be scrolled by its bar. */
  readonly #keepFocus = (event: Event): void => {
    if (event.target !== this.#search && event.target !== this.#list) event.preventDefault();
  };

  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const { popover } = this.#opening;
    if (relatedTarget === this.#list) this.#search.focus();
    else if (relatedTarget instanceof Node && !popover.contains(relatedTarget)) popover.hidePopover();
  };

  /** A press beside the picker closes it alone, though it may hit the backdrop of the panel's dialog. */
  readonly #spareDialog = (event: Event): void => {
    this.#isBeside = event.composedPath()[0] instanceof HTMLDialogElement;
    if (this.#isBeside) event.stopPropagation();
  };

  readonly #onToggle = (event: Event): void => {
    if ((event as ToggleEvent).newState !== 'closed') return;
    this.end();
    // Once the press has moved the focus.
    if (this.#isBeside) setTimeout(() => this.#focusButton());
  };
}

function ignore(): void {}
