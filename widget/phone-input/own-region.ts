/** The region of a field's numbers without a calling code: the one that the visitor has chosen, else the page's. */
import { tellOwnerBy } from '../owner-notice-by.ts';
import { allRegions, callingCodeOf } from './numbering-plans.ts';

export class OwnRegion {
  /** By the visitor. */
  chosen = '';
  #given = '';
  #served: readonly string[] = allRegions();

  get region(): string {
    const { served } = this;
    return [this.chosen, this.#given].find((region) => served.includes(region)) ?? served[0] ?? '';
  }

  /** By the page, which thereby takes the visitor's choice back. */
  give(region: string): void {
    this.chosen = '';
    this.#given = known([region])[0] ?? '';
  }

  /** Those that may be chosen. */
  get served(): readonly string[] {
    return this.#served;
  }

  /** All of them where none is named that there is. */
  serve(regions: readonly string[]): void {
    const served = known(regions);
    this.#served = served.length > 0 ? served : allRegions();
  }
}

function known(regions: readonly string[]): readonly string[] {
  const unknown = regions.filter((region) => region && !callingCodeOf(region));
  if (unknown.length > 0) {
    tellOwnerBy('polyai-phone-input', `knows no region ${unknown}.`);
  }
  return regions.filter(callingCodeOf);
}
