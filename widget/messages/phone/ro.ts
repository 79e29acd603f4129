import type en from './en.ts';

export default {
  label: 'Numărul dvs. de telefon',
  region: 'Țară sau regiune',
  changeRegion: '{region} {callingCode}: alegeți altă țară sau regiune',
  searchRegions: 'Căutați după nume sau prefix',
  closeRegions: 'Închideți lista',
  regionsFound: { one: '{count} rezultat', few: '{count} rezultate', other: '{count} de rezultate' },
  noRegionFound: 'Niciun rezultat. Încercați altă scriere sau prefixul.',
  empty: 'Introduceți numărul de telefon.',
  'too-short': 'Acest număr este prea scurt. Lipsesc cifre.',
  'too-long': 'Acest număr este prea lung. Are prea multe cifre.',
  'wrong-length': 'Acest număr are o cifră în plus sau în minus.',
  'not-a-number': 'Folosiți numai cifre: „{text}” nu poate face parte dintr-un număr de telefon.',
  'unknown-calling-code': 'Nicio țară sau regiune nu are un prefix care începe cu +{digits}.',
  'region-not-served': 'Nu putem suna la numere din această țară sau regiune: {region}.',
  'region-unsure': 'Numărul este din această țară sau regiune: {region}? Dacă nu, alegeți alta.',
  'region-unsure-only':
    'Numărul este din această țară sau regiune: {region}? Nu putem suna la numere din alte țări sau regiuni.',
  confirmRegion: 'Da',
  otherNumber: 'Alt număr',
  'not-loaded': 'Nu am putut verifica acest număr. Încercați din nou.',
} satisfies typeof en;
