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

  phone: {
    label: 'Twój numer telefonu',
    region: 'Region',
    changeRegion: '{region} {callingCode}: wybierz inny region',
    searchRegions: 'Szukaj po nazwie lub numerze',
    closeRegions: 'Zamknij listę',
    regionsFound: { one: '{count} region', few: '{count} regiony', many: '{count} regionów', other: '{count} regionu' },
    noRegionFound: 'Nie znaleziono regionu. Spróbuj innej pisowni lub numeru kierunkowego.',
    empty: 'Wpisz swój numer telefonu.',
    'too-short': 'Ten numer jest za krótki. Brakuje cyfr.',
    'too-long': 'Ten numer jest za długi. Jest w nim za dużo cyfr.',
    'wrong-length': 'W tym numerze jest o jedną cyfrę za dużo lub za mało.',
    'not-a-number': 'Używaj tylko cyfr: „{text}” nie może być częścią numeru telefonu.',
    'unknown-calling-code': 'Żaden region nie ma numeru kierunkowego zaczynającego się od +{digits}.',
    'region-not-served': 'Nie możemy dzwonić na numery z tego regionu: {region}.',
    'region-unsure': 'Czy to numer z tego regionu: {region}? Jeśli nie, wybierz jego region.',
    confirmRegion: 'Tak',
    'not-loaded': 'Nie udało się sprawdzić tego numeru. Spróbuj ponownie.',
  },
} satisfies StopMessages;
