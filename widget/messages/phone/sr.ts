import type en from './en.ts';

export default {
  label: 'Ваш број телефона',
  region: 'Земља/регион',
  changeRegion: '{region} {callingCode}: изабери други регион',
  searchRegions: 'Тражи по називу или позивном броју',
  closeRegions: 'Затвори листу',
  regionsFound: { one: '{count} регион', few: '{count} региона', other: '{count} региона' },
  noRegionFound: 'Нема таквог региона. Напишите га другачије или унесите позивни број.',
  empty: 'Унесите свој број телефона.',
  'too-short': 'Овај број је прекратак. Недостају неке цифре.',
  'too-long': 'Овај број има превише цифара.',
  'wrong-length': 'Овај број има једну цифру више или мање него што треба.',
  'not-a-number': 'Унесите само цифре: „{text}“ не може бити део броја телефона.',
  'unknown-calling-code': 'Ниједан регион нема позивни број који почиње са +{digits}.',
  'region-not-served': 'Не можемо да зовемо бројеве из овог региона: {region}.',
  'region-unsure': 'Да ли је овај број из овог региона: {region}? Ако није, изаберите други.',
  'region-unsure-only': 'Да ли је овај број из овог региона: {region}? Не можемо да зовемо бројеве из других региона.',
  confirmRegion: 'Да',
  otherNumber: 'Други број',
  'not-loaded': 'Нисмо успели да проверимо овај број. Покушајте поново.',
} satisfies typeof en;
