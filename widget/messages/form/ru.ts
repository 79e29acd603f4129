import phone from '../phone/ru.ts';
import type en from './en.ts';

export default {
  button: 'Перезвоните мне',
  heading: 'Мы вам перезвоним',
  introduction: 'Оставьте номер, и вам позвонит наш голосовой ИИ-помощник.',
  close: 'Закрыть',
  opensInNewTab: '(откроется в новой вкладке)',
  privacy: 'Политика конфиденциальности',
  consentMissing: 'Поставьте галочку, чтобы мы могли вам позвонить.',
  submit: 'Заказать звонок',
  submitting: 'Заказываем…',
  notLoaded: 'Часть страницы не загрузилась. Попробуйте ещё раз.',
  outsideHours: 'Возможно, у вас сейчас не время для звонков.',

  phone,
} satisfies typeof en;
