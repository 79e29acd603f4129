import type en from './en.ts';

export default {
  label: 'Uw telefoonnummer',
  region: 'Land of regio',
  changeRegion: '{region} {callingCode}: een andere regio kiezen',
  searchRegions: 'Zoek op naam of landnummer',
  closeRegions: 'Lijst sluiten',
  regionsFound: { one: '{count} regio', other: '{count} regio’s' },
  noRegionFound: 'Geen regio gevonden. Probeer een andere schrijfwijze of het landnummer.',
  empty: 'Vul uw telefoonnummer in.',
  'too-short': 'Dit nummer is te kort. Er ontbreken cijfers.',
  'too-long': 'Dit nummer heeft te veel cijfers.',
  'wrong-length': 'Dit nummer heeft een cijfer te veel of te weinig.',
  'not-a-number': 'Gebruik alleen cijfers: “{text}” kan niet in een telefoonnummer staan.',
  'unknown-calling-code': 'Er is geen landnummer dat begint met +{digits}.',
  'region-not-served': 'We kunnen geen nummers uit deze regio bellen: {region}.',
  'region-unsure': 'Hoort dit nummer bij deze regio: {region}? Zo niet, kies dan een andere.',
  'region-unsure-only': 'Hoort dit nummer bij deze regio: {region}? We kunnen geen nummers uit andere regio’s bellen.',
  confirmRegion: 'Ja',
  otherNumber: 'Ander nummer',
  'not-loaded': 'We konden dit nummer niet controleren. Probeer het opnieuw.',
} satisfies typeof en;
