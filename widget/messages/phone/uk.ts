import type en from './en.ts';

export default {
  label: 'Ваш номер телефону',
  region: 'Країна або регіон',
  changeRegion: '{region} {callingCode}: вибрати інший регіон',
  searchRegions: 'Пошук за назвою або кодом',
  closeRegions: 'Закрити список',
  regionsFound: { one: '{count} регіон', few: '{count} регіони', many: '{count} регіонів', other: '{count} регіону' },
  noRegionFound: 'Регіон не знайдено. Спробуйте інше написання або телефонний код.',
  empty: 'Введіть номер телефону.',
  'too-short': 'Номер закороткий. Бракує цифр.',
  'too-long': 'У номері забагато цифр.',
  'wrong-length': 'У номері на одну цифру більше або менше, ніж треба.',
  'not-a-number': 'Вводьте лише цифри: «{text}» не може бути частиною номера телефону.',
  'unknown-calling-code': 'Немає регіону з телефонним кодом, що починається з +{digits}.',
  'region-not-served': 'Ми не можемо телефонувати на номери цього регіону: {region}.',
  'region-unsure': 'Це номер із цього регіону: {region}? Якщо ні, виберіть інший.',
  'region-unsure-only': 'Це номер із цього регіону: {region}? Ми не можемо телефонувати на номери інших регіонів.',
  confirmRegion: 'Так',
  otherNumber: 'Інший номер',
  'not-loaded': 'Не вдалося перевірити номер. Спробуйте ще раз.',
} satisfies typeof en;
