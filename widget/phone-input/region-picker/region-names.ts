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
  GB: 'UK,Great Britain,England,Scotland,Wales,Northern Ireland',
  KR: 'South Korea',
  MK: 'Macedonia',
  MM: 'Burma',
  NL: 'Holland',
  SZ: 'Swaziland',
  TR: 'Turkey',
  US: 'USA,America',
};

/** Languages that are official somewhere, beside the likeliest. */
const OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  AF: 'ps',
  BA: 'hr,sr',
  BE: 'fr,de',
  CA: 'fr',
  CH: 'fr,it,rm',
  CY: 'tr',
  FI: 'sv',
  HK: 'en',
  IE: 'ga',
  IL: 'ar',
  IN: 'en',
  KG: 'ru',
  KZ: 'ru',
  LK: 'ta,en',
  LU: 'de,lb',
  MO: 'pt',
  MT: 'en',
  NZ: 'mi',
  PH: 'en',
  PK: 'en',
  SG: 'zh,ms,ta',
  ZA: 'af,xh,zu',
};

/** How long names are looked up before the page has its turn: a screen redraws every 16 ms. */
const SLICE_MILLISECONDS = 4;

let latest: { key: string; names: RegionNames } | undefined;

/** Looked up anew for other regions or another language alone. */
export function namesOf(served: readonly string[], locales: readonly string[]): RegionNames {
  const key = `${served} ${locales}`;
  if (latest?.key !== key) latest = { key, names: new RegionNames(served, locales) };
  return latest.names;
}

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
        const words = [name, spelledOut(name), ...(ALSO[region]?.split(',') ?? [])].map(plainWords);
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
      for (const language of OTHER_LANGUAGES[each.region]?.split(',') ?? []) {
        const name = nameIn(language, each.region);
        if (name) each.words.push(plainWords(name));
      }
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
  const text = language && nameIn(language, region);
  return text && text !== name && text !== region ? { text, language } : undefined;
}

/** An unknown language would be answered in the browser's. */
function nameIn(language: string, region: string): string | undefined {
  if (Intl.DisplayNames.supportedLocalesOf([language]).length === 0) return undefined;
  return new Intl.DisplayNames([language], { type: 'region' }).of(region);
}

/** English names are written with signs that people who type don't use. */
function spelledOut(name: string): string {
  return name.replaceAll('&', 'and').replace(/\bSt\.? /g, 'Saint ');
}
