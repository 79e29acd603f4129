import type en from './en.ts';

export default {
  label: 'Ditt telefonnummer',
  region: 'Region',
  changeRegion: '{region} {callingCode}: välj en annan region',
  searchRegions: 'Sök på namn eller landsnummer',
  closeRegions: 'Stäng listan',
  regionsFound: { one: '{count} region', other: '{count} regioner' },
  noRegionFound: 'Ingen region hittades. Prova en annan stavning eller landsnumret.',
  empty: 'Ange ditt telefonnummer.',
  'too-short': 'Numret är för kort. Det saknas siffror.',
  'too-long': 'Numret är för långt. Det har för många siffror.',
  'wrong-length': 'Numret har en siffra för mycket eller för lite.',
  'not-a-number': 'Använd bara siffror: ”{text}” kan inte ingå i ett telefonnummer.',
  'unknown-calling-code': 'Ingen region har ett landsnummer som börjar med +{digits}.',
  'region-not-served': 'Vi kan inte ringa nummer i {region}.',
  'region-unsure': 'Är det här ett nummer i {region}? Om inte, välj numrets region.',
  confirmRegion: 'Ja',
  'not-loaded': 'Vi kunde inte kontrollera numret. Försök igen.',
} satisfies typeof en;
