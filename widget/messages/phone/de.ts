import type en from './en.ts';

export default {
  label: 'Ihre Telefonnummer',
  region: 'Land oder Region',
  changeRegion: '{region} {callingCode}: andere Region wählen',
  searchRegions: 'Nach Name oder Vorwahl suchen',
  closeRegions: 'Liste schließen',
  regionsFound: { one: '{count} Region', other: '{count} Regionen' },
  noRegionFound: 'Keine Region gefunden. Versuchen Sie eine andere Schreibweise oder die Ländervorwahl.',
  empty: 'Bitte geben Sie Ihre Telefonnummer ein.',
  'too-short': 'Diese Nummer ist zu kurz. Es fehlen Ziffern.',
  'too-long': 'Diese Nummer hat zu viele Ziffern.',
  'wrong-length': 'Diese Nummer hat eine Ziffer zu viel oder zu wenig.',
  'not-a-number': 'Bitte nur Ziffern: „{text}“ kann nicht Teil einer Telefonnummer sein.',
  'unknown-calling-code': 'Keine Ländervorwahl beginnt mit +{digits}.',
  'region-not-served': 'Nummern aus dieser Region können wir nicht anrufen: {region}.',
  'region-unsure': 'Gehört die Nummer zu dieser Region: {region}? Wenn nicht, wählen Sie bitte eine andere.',
  'region-unsure-only':
    'Gehört die Nummer zu dieser Region: {region}? Nummern aus anderen Regionen können wir nicht anrufen.',
  confirmRegion: 'Ja',
  otherNumber: 'Andere Nummer',
  'not-loaded': 'Wir konnten diese Nummer nicht prüfen. Bitte versuchen Sie es erneut.',
} satisfies typeof en;
