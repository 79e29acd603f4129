import type en from './en.ts';

export default {
  label: 'Telefonnummeret ditt',
  region: 'Land eller område',
  changeRegion: '{region} {callingCode}: velg et annet land/område',
  searchRegions: 'Søk etter navn eller landskode',
  closeRegions: 'Lukk listen',
  regionsFound: { one: '{count} land/område', other: '{count} land/områder' },
  noRegionFound: 'Fant ikke noe land/område. Prøv en annen skrivemåte eller landskoden.',
  empty: 'Skriv inn telefonnummeret ditt.',
  'too-short': 'Nummeret er for kort. Det mangler sifre.',
  'too-long': 'Nummeret har for mange sifre.',
  'wrong-length': 'Nummeret har ett siffer for mye eller for lite.',
  'not-a-number': 'Bruk bare sifre: «{text}» kan ikke være del av et telefonnummer.',
  'unknown-calling-code': 'Ingen landskode begynner med +{digits}.',
  'region-not-served': 'Vi kan ikke ringe til numre i dette landet/området: {region}.',
  'region-unsure': 'Hører nummeret til dette landet/området: {region}? Hvis ikke, velg et annet.',
  'region-unsure-only':
    'Hører nummeret til dette landet/området: {region}? Vi kan ikke ringe til numre i andre land/områder.',
  confirmRegion: 'Ja',
  otherNumber: 'Et annet nummer',
  'not-loaded': 'Vi kunne ikke kontrollere nummeret. Prøv igjen.',
} satisfies typeof en;
