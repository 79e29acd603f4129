import phone from '../phone/pl.ts';
import type en from './en.ts';

export default {
  button: 'Oddzwońcie do mnie',
  heading: 'Oddzwonimy do Ciebie',
  introduction: 'Zostaw swój numer, a zadzwoni do Ciebie nasz asystent głosowy AI.',
  close: 'Zamknij',
  opensInNewTab: '(otwiera się w nowej karcie)',
  privacy: 'Polityka prywatności',
  consentMissing: 'Zaznacz pole, abyśmy mogli do Ciebie zadzwonić.',
  submit: 'Zadzwońcie do mnie',
  submitting: 'Wysyłamy…',
  notLoaded: 'Nie udało się wczytać części tej strony. Spróbuj ponownie.',
  outsideHours: 'U Ciebie może to być pora poza godzinami połączeń.',

  phone,
} satisfies typeof en;
