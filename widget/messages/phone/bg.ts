import type en from './en.ts';

export default {
  label: 'Вашият телефонен номер',
  region: 'Държава или регион',
  changeRegion: '{region} {callingCode}: избор на друг регион',
  searchRegions: 'Търсене по име или код',
  closeRegions: 'Затваряне на списъка',
  regionsFound: { one: '{count} регион', other: '{count} региона' },
  noRegionFound: 'Няма намерен регион. Опитайте с друго изписване или с телефонния код.',
  empty: 'Въведете телефонния си номер.',
  'too-short': 'Номерът е твърде кратък. Липсват цифри.',
  'too-long': 'Номерът има твърде много цифри.',
  'wrong-length': 'Номерът е с една цифра повече или по-малко.',
  'not-a-number': 'Използвайте само цифри: „{text}“ не може да е част от телефонен номер.',
  'unknown-calling-code': 'Няма регион с телефонен код, който започва с +{digits}.',
  'region-not-served': 'Не можем да се обаждаме на номера от този регион: {region}.',
  'region-unsure': 'От този регион ли е номерът: {region}? Ако не е, изберете друг.',
  'region-unsure-only': 'От този регион ли е номерът: {region}? На номера от други региони не можем да се обаждаме.',
  confirmRegion: 'Да',
  otherNumber: 'Друг номер',
  'not-loaded': 'Не успяхме да проверим номера. Опитайте отново.',
} satisfies typeof en;
