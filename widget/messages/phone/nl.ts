import type en from './en.ts';

export default {
  label: 'Uw telefoonnummer',
  region: 'Regio',
  changeRegion: '{region} {callingCode}: een andere regio kiezen',
  searchRegions: 'Zoek op naam of landnummer',
  closeRegions: 'Lijst sluiten',
  regionsFound: { one: '{count} regio', other: '{count} regio’s' },
  noRegionFound: 'Geen regio gevonden. Probeer een andere schrijfwijze of het landnummer.',
  empty: 'Vul uw telefoonnummer in.',
  'too-short': 'Dit nummer is te kort. Er ontbreken cijfers.',
  'too-long': 'Dit nummer is te lang. Er staan te veel cijfers in.',
  'wrong-length': 'Dit nummer heeft een cijfer te veel of te weinig.',
  'not-a-number': 'Gebruik alleen cijfers: “{text}” kan geen deel zijn van een telefoonnummer.',
  'unknown-calling-code': 'Geen enkele regio heeft een landnummer dat begint met +{digits}.',
  'region-not-served': 'We kunnen geen nummers in {region} bellen.',
  'region-unsure': 'Is dit een nummer in {region}? Zo niet, kies dan de regio van het nummer.',
  confirmRegion: 'Ja',
  'not-loaded': 'We konden dit nummer niet controleren. Probeer het opnieuw.',
} satisfies typeof en;
