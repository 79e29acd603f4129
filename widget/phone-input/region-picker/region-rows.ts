/** The rows of the list: drawn a few at a time, and each with its flag once it is seen. */
import { html, nothing, render } from 'lit';
import { icon } from '../../icon.ts';
import { CHECK } from '../../icon-paths.ts';
import { drawFlag, flagOf } from '../flags.ts';
import type { NamedRegion } from './region-names.ts';

/** As many as are seen at once beneath a field. */
const BATCH = 6;

export class RegionRows {
  readonly #list: HTMLElement;
  readonly #chosen: string | undefined;
  readonly #signal: AbortSignal;
  readonly #rows = new Map<NamedRegion, HTMLElement>();
  readonly #seen: IntersectionObserver;
  #regions: readonly NamedRegion[] = [];
  #likelyCount = 0;
  #hasFlags = false;

  /** @param signal ends it */
  constructor(list: HTMLElement, chosen: string | undefined, signal: AbortSignal) {
    this.#list = list;
    this.#chosen = chosen;
    this.#signal = signal;
    this.#seen = new IntersectionObserver(this.#onSeen, { root: list });
    signal.addEventListener('abort', () => this.#seen.disconnect());
  }

  /** @param likelyCount how many of them come before a line */
  show(regions: readonly NamedRegion[], likelyCount: number): void {
    this.#regions = regions;
    this.#likelyCount = likelyCount;
    this.#list.replaceChildren(...this.#rowsFrom(0));
    this.#list.scrollTop = 0;
    this.#showMoreLater();
  }

  /** Marks it as the one that is meant, and brings it into view. */
  activate(index: number): HTMLElement | undefined {
    for (const row of this.#list.querySelectorAll('[aria-selected=true]')) row.setAttribute('aria-selected', 'false');
    while (this.#shown.length <= index && this.#shown.length < this.#regions.length) this.#showMore();
    const row = this.#shown[index];
    if (!row) return undefined;
    row.setAttribute('aria-selected', 'true');
    // Not `scrollIntoView`, which may move the page as well.
    const { scrollTop, clientHeight } = this.#list;
    const { offsetTop, offsetHeight } = row;
    if (offsetTop < scrollTop) this.#list.scrollTop = offsetTop;
    const hidden = offsetTop + offsetHeight - clientHeight;
    if (hidden > scrollTop) this.#list.scrollTop = hidden;
    return row;
  }

  indexOf(target: EventTarget | null): number {
    const row = target instanceof Element ? target.closest<HTMLElement>('[role=option]') : null;
    return row ? this.#shown.indexOf(row) : -1;
  }

  /** The flags have come. */
  drawFlags(): void {
    this.#hasFlags = true;
    for (const row of this.#rows.values()) this.#seen.observe(row);
  }

  /** The regions' own names have come. */
  drawNatives(): void {
    for (const [region, row] of this.#rows) this.#draw(row, region);
  }

  get #shown(): HTMLElement[] {
    return [...this.#list.children] as HTMLElement[];
  }

  #showMore(): void {
    this.#list.append(...this.#rowsFrom(this.#list.children.length));
  }

  #showMoreLater(): void {
    const regions = this.#regions;
    if (this.#list.children.length >= regions.length) return;
    setTimeout(() => {
      // What is searched for has changed meanwhile, and has a timer of its own.
      if (this.#signal.aborted || regions !== this.#regions) return;
      this.#showMore();
      this.#showMoreLater();
    });
  }

  #rowsFrom(start: number): HTMLElement[] {
    return this.#regions.slice(start, start + BATCH).map((region, index) => {
      const row = this.#rows.get(region) ?? this.#makeRow(region);
      const isLastLikely = start + index === this.#likelyCount - 1 && this.#regions.length > this.#likelyCount;
      row.classList.toggle('last-likely', isLastLikely);
      return row;
    });
  }

  #makeRow(region: NamedRegion): HTMLElement {
    const row = document.createElement('div');
    row.id = `region-${region.region}`;
    row.className = 'option';
    row.setAttribute('role', 'option');
    row.setAttribute('part', 'region-option');
    row.setAttribute('aria-selected', 'false');
    if (region.region === this.#chosen) row.setAttribute('aria-current', 'true');
    row.dataset.region = region.region;
    this.#rows.set(region, row);
    this.#draw(row, region);
    if (this.#hasFlags) this.#seen.observe(row);
    return row;
  }

  #draw(row: HTMLElement, { region, name, native, callingCode }: NamedRegion): void {
    render(
      html`
        <span class="emblem" aria-hidden="true"><b>${region}</b></span>
        <span class="names">
          <bdi>${name}</bdi>${
            native
              ? html`<span class="visually-hidden">, </span> <bdi class="native" lang=${native.language}>${native.text}</bdi>`
              : nothing
          }
        </span>
        ${region === this.#chosen ? icon(CHECK) : nothing}
        <span class="code" dir="ltr">+${callingCode}</span>
      `,
      row,
    );
  }

  readonly #onSeen = (entries: IntersectionObserverEntry[]): void => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.#seen.unobserve(target);
      const flag = flagOf((target as HTMLElement).dataset.region ?? '');
      if (flag) target.querySelector('.emblem')?.replaceChildren(drawFlag(flag));
    }
  };
}
