/** Google's own libphonenumber, which knows nothing of libphonenumber-js: what it says of numbers. */
import google from 'google-libphonenumber';

const phones = google.PhoneNumberUtil.getInstance();
const shorts = google.ShortNumberInfo.getInstance();
const { PhoneNumberFormat: FORMAT, PhoneNumberType: TYPE } = google;
const nameOfType = new Map(Object.entries(TYPE).map(([name, value]) => [value, name]));

export const REGIONS: readonly string[] = phones.getSupportedRegions().sort();
export const SHARED_CODES: readonly number[] = phones.getSupportedGlobalNetworkCallingCodes();
export const RUNG_TYPES = ['FIXED_LINE', 'MOBILE', 'FIXED_LINE_OR_MOBILE'] as const;
export const RISKY_TYPES = [
  'PREMIUM_RATE',
  'SHARED_COST',
  'TOLL_FREE',
  'VOIP',
  'PERSONAL_NUMBER',
  'PAGER',
  'UAN',
  'VOICEMAIL',
] as const;

export interface Example {
  readonly region: string;
  readonly type: string;
  readonly e164: string;
  /** As the region's people write it. */
  readonly national: string;
  readonly international: string;
  /** Without calling code and trunk prefix. */
  readonly significant: string;
}

/** The official example numbers of the types, of every region that has one. */
export function examples(types: readonly string[]): Example[] {
  return REGIONS.flatMap((region) =>
    types.flatMap((type) => {
      const number = phones.getExampleNumberForType(region, TYPE[type] as number);
      if (!number) return [];
      return [
        {
          region,
          type,
          e164: phones.format(number, FORMAT.E164),
          national: phones.format(number, FORMAT.NATIONAL),
          international: phones.format(number, FORMAT.INTERNATIONAL),
          significant: phones.getNationalSignificantNumber(number),
        },
      ];
    }),
  );
}

/** The official example number of a calling code that no region has. */
export function sharedCodeExample(callingCode: number): string {
  const number = phones.getExampleNumberForNonGeoEntity(callingCode);
  if (!number) throw new Error(`+${callingCode} has no example`);
  return phones.format(number, FORMAT.E164);
}

export interface Opinion {
  readonly isValid: boolean;
  readonly type: string;
  readonly region: string | undefined;
  readonly e164: string;
}

/** Nothing when the text can't be read as a number. */
export function opinion(text: string, region?: string): Opinion | undefined {
  try {
    const number = phones.parse(text, region);
    return {
      isValid: phones.isValidNumber(number),
      type: nameOfType.get(phones.getNumberType(number)) ?? 'UNKNOWN',
      region: phones.getRegionCodeForNumber(number) ?? undefined,
      e164: phones.format(number, FORMAT.E164),
    };
  } catch {
    return undefined;
  }
}

export const callingCodeOf = (region: string): string => String(phones.getCountryCodeForRegion(region));
export const mainRegionOf = (callingCode: string): string => phones.getRegionCodeForCountryCode(Number(callingCode));
export const CALLING_CODES: readonly string[] = [...new Set(REGIONS.map(callingCodeOf))];

/** Field numbers of libphonenumber's `phonemetadata.proto`. */
const FIELD = {
  internationalPrefix: 11,
  nationalPrefixForParsing: 15,
  general: 1,
  emergency: 27,
  shortCode: 29,
} as const;

const pattern = (region: string, field: 'internationalPrefix' | 'nationalPrefixForParsing'): string =>
  (google.metadata.countryToMetadata[region]?.[FIELD[field]] as string | null | undefined) ?? '';

/** What is dialled before a foreign number, and what before a national one, as patterns. */
export const prefixesOf = (region: string): { international: string; national: string } => ({
  international: pattern(region, 'internationalPrefix'),
  national: pattern(region, 'nationalPrefixForParsing'),
});

export interface ShortNumbers {
  readonly region: string;
  readonly emergency: string;
  readonly all: string;
  /** What every short number matches besides. */
  readonly general: string;
  readonly lengths: readonly number[];
}

/** Patterns of the regions' emergency numbers and of all their short numbers. */
export const SHORT_NUMBERS: readonly ShortNumbers[] = REGIONS.flatMap((region) => {
  const plan = google.shortnumbermetadata.countryToMetadata[region];
  const part = (field: number, index: number) => (plan?.[field] as unknown[] | undefined)?.[index];
  const all = part(FIELD.shortCode, 2) as string | undefined;
  if (all === undefined) return [];
  const lengths = (part(FIELD.shortCode, 9) ?? part(FIELD.general, 9)) as number[];
  return [
    {
      region,
      emergency: (part(FIELD.emergency, 2) as string | undefined) ?? '',
      all,
      general: part(FIELD.general, 2) as string,
      lengths,
    },
  ];
});

/** Whether the digits, dialled in the region, are a short number there. */
export function isShortNumber(digits: string, region: string): boolean {
  return (
    shorts.isValidShortNumberForRegion(phones.parse(digits, region), region) || shorts.isEmergencyNumber(digits, region)
  );
}
