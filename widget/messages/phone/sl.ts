import type en from './en.ts';

export default {
  label: 'Vaša telefonska številka',
  region: 'Država/regija',
  changeRegion: '{region} {callingCode}: izberi drugo regijo',
  searchRegions: 'Išči po imenu ali klicni kodi',
  closeRegions: 'Zapri seznam',
  regionsFound: { one: '{count} regija', two: '{count} regiji', few: '{count} regije', other: '{count} regij' },
  noRegionFound: 'Regije nismo našli. Poskusite z drugačnim zapisom ali s klicno kodo.',
  empty: 'Vnesite svojo telefonsko številko.',
  'too-short': 'Ta številka je prekratka. Manjka ji nekaj števk.',
  'too-long': 'Ta številka ima preveč števk.',
  'wrong-length': 'Ta številka ima eno števko preveč ali premalo.',
  'not-a-number': 'Vnesite samo števke: »{text}« ne more biti del telefonske številke.',
  'unknown-calling-code': 'Nobena regija nima klicne kode, ki se začne s +{digits}.',
  'region-not-served': 'Številk iz te regije ne moremo klicati: {region}.',
  'region-unsure': 'Je ta številka iz te regije: {region}? Če ni, izberite drugo.',
  'region-unsure-only': 'Je ta številka iz te regije: {region}? Številk iz drugih regij ne moremo klicati.',
  confirmRegion: 'Da',
  otherNumber: 'Druga številka',
  'not-loaded': 'Te številke nismo mogli preveriti. Poskusite znova.',
} satisfies typeof en;
