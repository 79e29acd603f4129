import type en from './en.ts';

export default {
  label: 'Jūsų telefono numeris',
  region: 'Šalis arba regionas',
  changeRegion: '{region} {callingCode}: rinktis kitą regioną',
  searchRegions: 'Ieškoti pagal pavadinimą ar kodą',
  closeRegions: 'Uždaryti sąrašą',
  regionsFound: { one: '{count} regionas', few: '{count} regionai', other: '{count} regionų' },
  noRegionFound: 'Regionas nerastas. Pabandykite rašyti kitaip arba įveskite tarptautinį kodą.',
  empty: 'Įveskite savo telefono numerį.',
  'too-short': 'Numeris per trumpas. Trūksta skaitmenų.',
  'too-long': 'Numeryje per daug skaitmenų.',
  'wrong-length': 'Numeryje vienu skaitmeniu per daug arba per mažai.',
  'not-a-number': 'Rašykite tik skaitmenis: „{text}“ negali būti telefono numerio dalis.',
  'unknown-calling-code': 'Nėra regiono, kurio tarptautinis kodas prasidėtų +{digits}.',
  'region-not-served': 'Šio regiono numeriais skambinti negalime: {region}.',
  'region-unsure': 'Ar tai šio regiono numeris: {region}? Jei ne, pasirinkite kitą.',
  'region-unsure-only': 'Ar tai šio regiono numeris: {region}? Kitų regionų numeriais skambinti negalime.',
  confirmRegion: 'Taip',
  otherNumber: 'Kitas numeris',
  'not-loaded': 'Nepavyko patikrinti numerio. Bandykite dar kartą.',
} satisfies typeof en;
