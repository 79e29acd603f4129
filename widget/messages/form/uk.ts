import phone from '../phone/uk.ts';
import type en from './en.ts';

export default {
  button: 'Зателефонуйте мені',
  heading: 'Ми вам зателефонуємо',
  introduction: 'Залиште номер, і вам зателефонує наш голосовий ШІ-помічник.',
  close: 'Закрити',
  opensInNewTab: '(відкриється в новій вкладці)',
  privacy: 'Політика конфіденційності',
  consentMissing: 'Поставте позначку, щоб ми могли вам зателефонувати.',
  submit: 'Замовити дзвінок',
  submitting: 'Замовляємо…',
  notLoaded: 'Частина сторінки не завантажилася. Спробуйте ще раз.',
  outsideHours: 'Можливо, у вас зараз не час для дзвінків.',

  phone,
} satisfies typeof en;
