import phone from '../../messages/phone/pl.ts';
import type { StopMessages } from '../languages.ts';

export default {
  title: 'Koniec połączeń na Twój numer',
  lead: 'Wpisz swój numer i naciśnij przycisk. Od tej chwili żadna strona internetowa, która dzwoni przez {host}, nie zadzwoni na ten numer.',
  submit: 'Zatrzymaj połączenia',
  submitting: 'Chwileczkę…',
  working: 'Chwileczkę: Twoja przeglądarka rozwiązuje małą zagadkę, która zatrzymuje roboty.',
  tryAgain: 'Spróbuj ponownie',
  language: 'Język',

  done: {
    heading: 'Koniec połączeń',
    text: 'Od teraz żadna strona internetowa, która dzwoni przez {host}, nie zadzwoni na ten numer. Możesz zamknąć tę stronę.',
    another: 'Dodaj inny numer',
  },

  meaning: {
    heading: 'Co to oznacza',
    atOnce: 'Działa od razu',
    atOnceText: 'Zamówione połączenie, które nie zostało jeszcze zrealizowane, nie dojdzie już do skutku.',
    everywhere: 'Działa wszędzie',
    everywhereText:
      'Dotyczy każdej strony internetowej, która dzwoni przez {host}, niezależnie od tego, która z nich dzwoniła.',
    lasting: 'Działa na stałe',
    lastingText: 'Nie można tego cofnąć.',
    discreet: 'Niczego nie zdradza',
    discreetText:
      'Ta strona odpowiada tak samo na każdy numer i nigdy nie mówi, czy już na niego dzwoniono albo czy został już dodany. Przechowywany jest tylko kod utworzony z numeru, wyłącznie w tym celu.',
  },

  inTheCall: 'Możesz też powiedzieć „stop” podczas rozmowy: asystent zadba o to, żeby więcej do Ciebie nie dzwoniono.',
  withoutScript: 'Ta strona wymaga JavaScriptu. Możesz też powiedzieć „stop” podczas rozmowy.',

  problemHeading: 'Nie udało się',
  waitInWords: 'Kolejna próba będzie możliwa za: {wait}.',
  openSecurely: 'Otwórz szyfrowaną stronę',
  problems: {
    offline: 'Nie masz dostępu do internetu, więc nic nie zostało wysłane. Spróbuj ponownie, gdy go odzyskasz.',
    'network-lost':
      'Nie nadeszła odpowiedź, więc na Twój numer nadal można dzwonić. Spróbuj ponownie: powtórzenie niczemu nie zaszkodzi.',
    'temporarily-unavailable':
      'Usługa nie może teraz tego zapisać, więc na Twój numer nadal można dzwonić. Spróbuj ponownie.',
    'too-many-requests': 'Z Twojego łącza przyszło zbyt wiele próśb, więc na Twój numer nadal można dzwonić.',
    'proof-rejected': 'Nie udało się potwierdzić, że nie jesteś robotem. Spróbuj ponownie.',
    'phone-number-not-valid': 'To nie jest pełny numer telefonu, więc nie został dodany. Sprawdź go.',
    'origin-not-allowed': 'Ta strona nie jest pod własnym adresem, więc nic nie zostało dodane. Otwórz ją ponownie.',
    'insecure-context':
      'Ta strona nie jest szyfrowana (https), więc Twoja przeglądarka nie może stąd zatrzymać połączeń.',
    internal: 'Coś poszło nie tak po naszej stronie, więc na Twój numer nadal można dzwonić. Spróbuj ponownie.',
  },

  phone,
} satisfies StopMessages;
