/** What the tests use of Google's library, which brings no types. */
declare module 'google-libphonenumber' {
  interface ParsedNumber {
    getCountryCode(): number;
  }

  type NumberDescription = readonly unknown[];

  interface PhoneNumberUtil {
    getSupportedRegions(): string[];
    getSupportedGlobalNetworkCallingCodes(): number[];
    getCountryCodeForRegion(region: string): number;
    getRegionCodeForCountryCode(callingCode: number): string;
    getExampleNumberForType(region: string, type: number): ParsedNumber | null;
    getExampleNumberForNonGeoEntity(callingCode: number): ParsedNumber | null;
    getNationalSignificantNumber(number: ParsedNumber): string;
    getNumberType(number: ParsedNumber): number;
    getRegionCodeForNumber(number: ParsedNumber): string | undefined;
    isValidNumber(number: ParsedNumber): boolean;
    isValidNumberForRegion(number: ParsedNumber, region: string): boolean;
    parse(text: string, region?: string): ParsedNumber;
    format(number: ParsedNumber, format: number): string;
  }

  interface ShortNumberInfo {
    isEmergencyNumber(number: string, region: string): boolean;
    isValidShortNumberForRegion(number: ParsedNumber, region: string): boolean;
  }

  const library: {
    PhoneNumberUtil: { getInstance(): PhoneNumberUtil };
    ShortNumberInfo: { getInstance(): ShortNumberInfo };
    PhoneNumberType: Readonly<Record<string, number>>;
    PhoneNumberFormat: Readonly<Record<'E164' | 'INTERNATIONAL' | 'NATIONAL' | 'RFC3966', number>>;
    metadata: { countryToMetadata: Readonly<Record<string, NumberDescription>> };
    shortnumbermetadata: { countryToMetadata: Readonly<Record<string, NumberDescription>> };
  };
  export default library;
}
