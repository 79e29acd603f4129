import type en from './en.ts';

export default {
  label: 'Dit telefonnummer',
  region: 'Land eller område',
  changeRegion: '{region} {callingCode}: vælg et andet land/område',
  searchRegions: 'Søg på navn eller landekode',
  closeRegions: 'Luk listen',
  regionsFound: { one: '{count} land/område', other: '{count} lande/områder' },
  noRegionFound: 'Intet land/område fundet. Prøv en anden stavemåde eller landekoden.',
  empty: 'Skriv dit telefonnummer.',
  'too-short': 'Nummeret er for kort. Der mangler cifre.',
  'too-long': 'Nummeret har for mange cifre.',
  'wrong-length': 'Nummeret har et ciffer for meget eller for lidt.',
  'not-a-number': 'Brug kun cifre: ”{text}” kan ikke indgå i et telefonnummer.',
  'unknown-calling-code': 'Ingen landekode begynder med +{digits}.',
  'region-not-served': 'Vi kan ikke ringe til numre fra dette land/område: {region}.',
  'region-unsure': 'Hører nummeret til dette land/område: {region}? Hvis ikke, så vælg et andet.',
  'region-unsure-only':
    'Hører nummeret til dette land/område: {region}? Vi kan ikke ringe til numre fra andre lande/områder.',
  confirmRegion: 'Ja',
  otherNumber: 'Et andet nummer',
  'not-loaded': 'Vi kunne ikke kontrollere nummeret. Prøv igen.',
} satisfies typeof en;
