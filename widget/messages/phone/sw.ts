import type en from './en.ts';

export default {
  label: 'Nambari yako ya simu',
  region: 'Nchi/eneo',
  changeRegion: '{region} {callingCode}: chagua nchi/eneo lingine',
  searchRegions: 'Tafuta kwa jina au msimbo',
  closeRegions: 'Funga orodha',
  regionsFound: { one: 'Nchi/eneo {count}', other: 'Nchi/maeneo {count}' },
  noRegionFound: 'Hakuna nchi/eneo lililopatikana. Jaribu tahajia nyingine au msimbo wa nchi.',
  empty: 'Tafadhali weka nambari yako ya simu.',
  'too-short': 'Nambari hii ni fupi mno. Baadhi ya tarakimu hazipo.',
  'too-long': 'Nambari hii ina tarakimu nyingi mno.',
  'wrong-length': 'Nambari hii imezidi au imepungua tarakimu moja.',
  'not-a-number': 'Tafadhali weka tarakimu pekee: “{text}” haiwezi kuwa sehemu ya nambari ya simu.',
  'unknown-calling-code': 'Hakuna nchi/eneo lenye msimbo unaoanza na +{digits}.',
  'region-not-served': 'Hatuwezi kupigia nambari za nchi/eneo hili: {region}.',
  'region-unsure': 'Je, nambari hii ni ya nchi/eneo hili: {region}? Kama sivyo, tafadhali chagua lingine.',
  'region-unsure-only':
    'Je, nambari hii ni ya nchi/eneo hili: {region}? Hatuwezi kupigia nambari za nchi/maeneo mengine.',
  confirmRegion: 'Ndiyo',
  otherNumber: 'Nambari nyingine',
  'not-loaded': 'Hatukuweza kukagua nambari hii. Tafadhali jaribu tena.',
} satisfies typeof en;
