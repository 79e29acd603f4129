import type en from './en.ts';

export default {
  label: 'Vaše telefónne číslo',
  region: 'Krajina/oblasť',
  changeRegion: '{region} {callingCode}: vybrať inú oblasť',
  searchRegions: 'Hľadať názov alebo predvoľbu',
  closeRegions: 'Zavrieť zoznam',
  regionsFound: { one: '{count} oblasť', few: '{count} oblasti', other: '{count} oblastí' },
  noRegionFound: 'Nenašla sa žiadna oblasť. Skúste ju napísať inak alebo zadajte predvoľbu.',
  empty: 'Zadajte svoje telefónne číslo.',
  'too-short': 'Toto číslo je príliš krátke. Chýbajú v ňom číslice.',
  'too-long': 'Toto číslo má príliš veľa číslic.',
  'wrong-length': 'V tomto čísle jedna číslica chýba alebo je navyše.',
  'not-a-number': 'Píšte len číslice: „{text}“ nemôže byť súčasťou telefónneho čísla.',
  'unknown-calling-code': 'Žiadna oblasť nemá predvoľbu, ktorá sa začína na +{digits}.',
  'region-not-served': 'Na čísla z tejto oblasti nemôžeme volať: {region}.',
  'region-unsure': 'Je toto číslo z tejto oblasti: {region}? Ak nie, vyberte inú.',
  'region-unsure-only': 'Je toto číslo z tejto oblasti: {region}? Na čísla z iných oblastí volať nemôžeme.',
  confirmRegion: 'Áno',
  otherNumber: 'Iné číslo',
  'not-loaded': 'Číslo sa nepodarilo overiť. Skúste to znova.',
} satisfies typeof en;
