import type en from './en.ts';

export default {
  label: 'Teie telefoninumber',
  region: 'Riik või piirkond',
  changeRegion: '{region} {callingCode}: vali teine piirkond',
  searchRegions: 'Otsi nime või suunakoodi järgi',
  closeRegions: 'Sulge loend',
  regionsFound: { one: '{count} piirkond', other: '{count} piirkonda' },
  noRegionFound: 'Piirkonda ei leitud. Proovige teist kirjaviisi või suunakoodi.',
  empty: 'Palun sisestage oma telefoninumber.',
  'too-short': 'See number on liiga lühike. Mõni number on puudu.',
  'too-long': 'See number on liiga pikk.',
  'wrong-length': 'Selles numbris on üks number liiga palju või liiga vähe.',
  'not-a-number': 'Palun kasutage ainult numbreid: „{text}“ ei saa olla telefoninumbri osa.',
  'unknown-calling-code': 'Ükski riigi suunakood ei alga nii: +{digits}.',
  'region-not-served': 'Me ei saa helistada selle piirkonna numbritele: {region}.',
  'region-unsure': 'Kas see number on sellest piirkonnast: {region}? Kui ei, valige palun teine.',
  'region-unsure-only':
    'Kas see number on sellest piirkonnast: {region}? Teiste piirkondade numbritele me helistada ei saa.',
  confirmRegion: 'Jah',
  otherNumber: 'Teine number',
  'not-loaded': 'Me ei saanud seda numbrit kontrollida. Palun proovige uuesti.',
} satisfies typeof en;
