import phone from '../phone/sr.ts';
import type en from './en.ts';

export default {
  button: 'Позовите ме',
  heading: 'Позваћемо вас',
  introduction: 'Оставите свој број и позваће вас наш гласовни асистент са вештачком интелигенцијом.',
  close: 'Затвори',
  opensInNewTab: '(отвара се у новој картици)',
  privacy: 'Политика приватности',
  consentMissing: 'Означите поље да бисмо смели да вас позовемо.',
  submit: 'Позовите ме',
  submitting: 'Шаљемо…',
  notLoaded: 'Део ове странице није учитан. Покушајте поново.',
  outsideHours: 'Код вас сада можда није време за позиве.',

  phone,
} satisfies typeof en;
