import type en from './en.ts';

export default {
  label: 'Ditt telefonnummer',
  region: 'Land eller område',
  changeRegion: '{region} {callingCode}: välj ett annat land/område',
  searchRegions: 'Sök på namn eller landsnummer',
  closeRegions: 'Stäng listan',
  regionsFound: { one: '{count} land/område', other: '{count} länder/områden' },
  noRegionFound: 'Inget land/område hittades. Prova en annan stavning eller landsnumret.',
  empty: 'Ange ditt telefonnummer.',
  'too-short': 'Numret är för kort. Det saknas siffror.',
  'too-long': 'Numret har för många siffror.',
  'wrong-length': 'Numret har en siffra för mycket eller för lite.',
  'not-a-number': 'Använd bara siffror: ”{text}” kan inte ingå i ett telefonnummer.',
  'unknown-calling-code': 'Inget landsnummer börjar med +{digits}.',
  'region-not-served': 'Vi kan inte ringa nummer i det här landet/området: {region}.',
  'region-unsure': 'Hör numret till det här landet/området: {region}? Välj annars ett annat.',
  'region-unsure-only':
    'Hör numret till det här landet/området: {region}? Vi kan inte ringa nummer i andra länder/områden.',
  confirmRegion: 'Ja',
  otherNumber: 'Ett annat nummer',
  'not-loaded': 'Vi kunde inte kontrollera numret. Försök igen.',
} satisfies typeof en;
