import phone from '../phone/bg.ts';
import type en from './en.ts';

export default {
  button: 'Обадете ми се',
  heading: 'Ще ви се обадим',
  introduction: 'Оставете номера си и ще ви се обади нашият гласов асистент с изкуствен интелект.',
  close: 'Затваряне',
  opensInNewTab: '(отваря се в нов раздел)',
  privacy: 'Политика за поверителност',
  consentMissing: 'Поставете отметката, за да можем да ви се обадим.',
  submit: 'Заявете обаждане',
  submitting: 'Заявяваме…',
  notLoaded: 'Част от страницата не се зареди. Опитайте отново.',
  outsideHours: 'Възможно е при вас сега да е извън часовете за обаждане.',

  phone,
} satisfies typeof en;
