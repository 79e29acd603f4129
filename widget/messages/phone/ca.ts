import type en from './en.ts';

export default {
  label: 'El vostre número de telèfon',
  region: 'País o territori',
  changeRegion: '{region} {callingCode}: tria un altre país o territori',
  searchRegions: 'Cerca per nom o prefix',
  closeRegions: 'Tanca la llista',
  regionsFound: { one: '{count} resultat', other: '{count} resultats' },
  noRegionFound: 'Cap resultat. Proveu d’escriure-ho d’una altra manera o amb el prefix.',
  empty: 'Escriviu el vostre número de telèfon.',
  'too-short': 'Aquest número és massa curt. Hi falten xifres.',
  'too-long': 'Aquest número és massa llarg. Hi sobren xifres.',
  'wrong-length': 'A aquest número li sobra o li falta una xifra.',
  'not-a-number': 'Feu servir només xifres: «{text}» no pot formar part d’un número de telèfon.',
  'unknown-calling-code': 'Cap país o territori no té un prefix que comenci per +{digits}.',
  'region-not-served': 'No podem trucar a números d’aquest país o territori: {region}.',
  'region-unsure': 'És aquest el país o territori del número: {region}? Si no ho és, trieu-ne un altre.',
  'region-unsure-only':
    'És aquest el país o territori del número: {region}? No podem trucar a números d’altres països o territoris.',
  confirmRegion: 'Sí',
  otherNumber: 'Un altre número',
  'not-loaded': 'No hem pogut comprovar aquest número. Torneu-ho a provar.',
} satisfies typeof en;
