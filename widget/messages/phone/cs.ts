import type en from './en.ts';

export default {
  label: 'Vaše telefonní číslo',
  region: 'Země/oblast',
  changeRegion: '{region} {callingCode}: vybrat jinou oblast',
  searchRegions: 'Hledat název nebo předvolbu',
  closeRegions: 'Zavřít seznam',
  regionsFound: { one: '{count} oblast', few: '{count} oblasti', other: '{count} oblastí' },
  noRegionFound: 'Žádná oblast nenalezena. Zkuste ji napsat jinak, nebo zadejte předvolbu.',
  empty: 'Zadejte prosím své telefonní číslo.',
  'too-short': 'Toto číslo je příliš krátké. Chybí v něm číslice.',
  'too-long': 'Toto číslo má příliš mnoho číslic.',
  'wrong-length': 'V tomto čísle jedna číslice chybí nebo přebývá.',
  'not-a-number': 'Pište prosím jen číslice: „{text}“ nemůže být součástí telefonního čísla.',
  'unknown-calling-code': 'Žádná oblast nemá předvolbu, která začíná na +{digits}.',
  'region-not-served': 'Na čísla z této oblasti nemůžeme volat: {region}.',
  'region-unsure': 'Je toto číslo z této oblasti: {region}? Pokud ne, vyberte prosím jinou.',
  'region-unsure-only': 'Je toto číslo z této oblasti: {region}? Na čísla z jiných oblastí volat nemůžeme.',
  confirmRegion: 'Ano',
  otherNumber: 'Jiné číslo',
  'not-loaded': 'Číslo se nepodařilo ověřit. Zkuste to prosím znovu.',
} satisfies typeof en;
