import type en from './en.ts';

export default {
  label: 'Twój numer telefonu',
  region: 'Kraj/region',
  changeRegion: '{region} {callingCode}: wybierz inny region',
  searchRegions: 'Szukaj po nazwie lub numerze',
  closeRegions: 'Zamknij listę',
  regionsFound: { one: '{count} region', few: '{count} regiony', many: '{count} regionów', other: '{count} regionu' },
  noRegionFound: 'Nie znaleziono regionu. Spróbuj innej pisowni lub numeru kierunkowego.',
  empty: 'Wpisz swój numer telefonu.',
  'too-short': 'Ten numer jest za krótki. Brakuje cyfr.',
  'too-long': 'Ten numer ma za dużo cyfr.',
  'wrong-length': 'W tym numerze jest o jedną cyfrę za dużo lub za mało.',
  'not-a-number': 'Wpisz same cyfry: „{text}” nie może być częścią numeru telefonu.',
  'unknown-calling-code': 'Żaden region nie ma numeru kierunkowego zaczynającego się od +{digits}.',
  'region-not-served': 'Nie możemy dzwonić na numery z tego regionu: {region}.',
  'region-unsure': 'Czy to numer z tego regionu: {region}? Jeśli nie, wybierz inny.',
  'region-unsure-only': 'Czy to numer z tego regionu: {region}? Nie możemy dzwonić na numery z innych regionów.',
  confirmRegion: 'Tak',
  otherNumber: 'Inny numer',
  'not-loaded': 'Nie udało się sprawdzić tego numeru. Spróbuj ponownie.',
} satisfies typeof en;
