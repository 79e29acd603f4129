import type en from './en.ts';

export default {
  label: 'Ваш номер телефона',
  region: 'Страна или регион',
  changeRegion: '{region} {callingCode}: выбрать другой регион',
  searchRegions: 'Поиск по названию или коду',
  closeRegions: 'Закрыть список',
  regionsFound: { one: '{count} регион', few: '{count} региона', many: '{count} регионов', other: '{count} региона' },
  noRegionFound: 'Регион не найден. Попробуйте другое написание или телефонный код.',
  empty: 'Введите номер телефона.',
  'too-short': 'Номер слишком короткий. Не хватает цифр.',
  'too-long': 'В номере слишком много цифр.',
  'wrong-length': 'В номере одной цифрой больше или меньше, чем нужно.',
  'not-a-number': 'Вводите только цифры: «{text}» не может быть частью номера телефона.',
  'unknown-calling-code': 'Нет региона с телефонным кодом, который начинается с +{digits}.',
  'region-not-served': 'Мы не можем звонить на номера этого региона: {region}.',
  'region-unsure': 'Это номер из этого региона: {region}? Если нет, выберите другой.',
  'region-unsure-only': 'Это номер из этого региона: {region}? Мы не можем звонить на номера других регионов.',
  confirmRegion: 'Да',
  otherNumber: 'Другой номер',
  'not-loaded': 'Не удалось проверить номер. Попробуйте ещё раз.',
} satisfies typeof en;
