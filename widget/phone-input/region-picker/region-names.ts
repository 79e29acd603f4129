/** What regions are called: in the page's language, in their own, and by those who don't spell it out. */
import { canonical } from '../../messages/messages.ts';
import { callingCodeOf } from '../numbering-plans.ts';
import { timeZonesOf } from '../time-zones.ts';
import { plainWords } from './region-search.ts';

export interface NamedRegion {
  readonly region: string;
  readonly name: string;
  readonly callingCode: string;
  /** Whether its clocks are the browser's, where that knows. */
  isHere?: boolean;
  /** In its likeliest language, where that one writes it otherwise. */
  native?: { readonly text: string; readonly language: string } | undefined;
  /** All that it is called, in plain words. */
  readonly words: string[];
}

/** What people type that is neither a region's name nor its ISO code. */
const ALSO: Readonly<Record<string, string>> = {
  AE: 'UAE,Emirates',
  CD: 'DRC',
  CI: 'Ivory Coast',
  CV: 'Cape Verde',
  CZ: 'Czech Republic',
  GB: 'UK,Great Britain,England,Scotland,Wales',
  KR: 'South Korea',
  MK: 'Macedonia',
  MM: 'Burma',
  NL: 'Holland',
  SZ: 'Swaziland',
  TR: 'Turkey',
  US: 'USA,America',
};

/** How long names are looked up before the page has its turn: a screen redraws every 16 ms. */
const SLICE_MILLISECONDS = 4;

export class RegionNames {
  /** In the order of the page's language. */
  readonly regions: readonly NamedRegion[];
  /** Resolves once every region has its own name too, and it is known where the browser is. */
  readonly complete: Promise<void>;

  constructor(served: readonly string[], locales: readonly string[]) {
    const names = new Intl.DisplayNames([...locales], { type: 'region', fallback: 'code' });
    const { compare } = new Intl.Collator([...locales]);
    this.regions = served
      .map((region) => {
        const name = names.of(region) ?? region;
        const words = [name, ...(ALSO[region]?.split(',') ?? [])].map(plainWords);
        return { region, name, callingCode: callingCodeOf(region), words };
      })
      .sort((a, b) => compare(a.name, b.name));
    this.complete = this.#complete();
  }

  async #complete(): Promise<void> {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    let start = performance.now();
    for (const each of this.regions) {
      each.native = nativeName(each);
      if (each.native) each.words.push(plainWords(each.native.text));
      each.isHere = timeZonesOf(each.region).includes(timeZone);
      if (performance.now() - start < SLICE_MILLISECONDS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      start = performance.now();
    }
  }
}

function nativeName({ region, name }: NamedRegion): NamedRegion['native'] {
  const [locale] = canonical(`und-${region}`);
  const language = locale && new Intl.Locale(locale).maximize().language;
  // An unknown language would be answered in the browser's.
  if (!language || Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return undefined;
  const text = new Intl.DisplayNames([language], { type: 'region' }).of(region);
  return text && text !== name && text !== region ? { text, language } : undefined;
}
