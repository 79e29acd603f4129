import type en from './en.ts';

export default {
  challenge: 'Potwierdź poniżej, że nie jesteś robotem.',
  callerNumber: 'Zadzwonimy z tego numeru',
  saveContact: 'Zapisz w kontaktach',
  screening:
    'Zanim zadzwonimy, wyłącz filtrowanie połączeń, wyciszanie nieznanych numerów i tryb „Nie przeszkadzać”, aby nasze połączenie do Ciebie dotarło.',
  unknownNumber: 'Nieznany numer to możemy być my.',
  seeYourCall: 'Zobacz stan połączenia',
  callYourself: 'Albo skontaktuj się z nami bezpośrednio:',

  localTime: {
    heading: 'Która jest u Ciebie godzina?',
    why: 'Twój numer nam tego nie mówi, a w nocy nigdy nie dzwonimy.',
    label: 'Godzina na Twoim zegarze',
    missing: 'Wpisz godzinę, którą pokazuje Twój zegar.',
    again: 'Potwierdź godzinę jeszcze raz: minęło zbyt dużo czasu.',
    confirm: 'Potwierdzam, zadzwońcie',
  },

  steps: {
    label: 'Stan połączenia',
    asked: 'Prośba o połączenie wysłana',
    queued: 'W kolejce',
    calling: 'Dzwonimy na Twój numer',
    ended: 'Połączenie zakończone',
    done: 'gotowe',
    current: 'teraz',
    pending: 'jeszcze przed nami',
  },

  phases: {
    solving: {
      heading: 'Wysyłamy Twoją prośbę',
      text: 'Chwileczkę: Twoja przeglądarka rozwiązuje małą zagadkę, która zatrzymuje roboty.',
    },
    sending: { heading: 'Wysyłamy Twoją prośbę', text: 'Chwileczkę.' },
    scheduled: { heading: 'Połączenie zaplanowane', text: 'Zadzwonimy w wybranym przez Ciebie terminie.' },
    queued: {
      heading: 'Twoje połączenie jest w kolejce',
      text: 'Miej telefon pod ręką. Możesz zamknąć to okno: połączenie nie przepadnie.',
    },
    calling: { heading: 'Dzwonimy na Twój numer', text: 'Odbierz, proszę.' },
    success: {
      heading: 'Połączenie zakończone',
      text: 'Dziękujemy. Jeśli nie udało Ci się odebrać, możesz poprosić o kolejne połączenie.',
    },
    failure: { heading: 'Nie udało się połączyć', text: '' },
    unknown: {
      heading: 'Nie wiemy, co z połączeniem',
      text: 'Nie możemy stwierdzić, czy połączenie doszło do skutku. Sami nie zadzwonimy ponownie.',
    },
    cancelled: { heading: 'Połączenie anulowane', text: 'Nie zadzwonimy do Ciebie.' },
  },

  checks: {
    heading: 'Nadal nic na telefonie? Sprawdź:',
    focus: 'Tryb „Nie przeszkadzać” i tryby skupienia są wyłączone.',
    callers: 'Telefon nie filtruje ani nie wycisza nieznanych numerów.',
    signal: 'Telefon ma zasięg, a Twój numer jest poprawny.',
  },

  reasons: {
    '': 'Nie udało się nawiązać połączenia. Możesz poprosić o kolejne.',
    'queue-timeout':
      'Nasze linie były zbyt długo zajęte, więc połączenie nie doszło do skutku. Możesz poprosić o kolejne.',
    'not-connected':
      'Połączenie nie dotarło do Twojego telefonu. Sprawdź, czy jest włączony i przyjmuje połączenia z nieznanych numerów, a potem poproś ponownie.',
    'provider-refused':
      'Nasz operator odmówił realizacji połączenia, więc go nie wykonaliśmy. Możesz spróbować ponownie lub podać inny numer.',
    'provider-unavailable':
      'Nie mamy teraz łączności z naszym operatorem. Nie wykonaliśmy połączenia. Spróbuj ponownie później.',
    'outside-calling-window':
      'Godziny połączeń skończyły się, zanim przyszła Twoja kolej, więc nie wykonaliśmy połączenia. Możesz poprosić ponownie, gdy się zaczną.',
    lost: 'Nie wiemy już, co dzieje się z połączeniem. Sami nie zadzwonimy ponownie.',
  },
  proofWords: 'Asystent powie',
  proofWordsHint: 'Po tych dwóch słowach poznasz, że to Twoje połączenie.',
  receipt: 'Zapisz podpisaną kopię swojej zgody',
  problemHeading: 'Nie udało się',
  callingHoursHeading: 'Godziny połączeń',
  tryAgain: 'Spróbuj ponownie',
  askAgain: 'Poproś o kolejne połączenie',
  changeNumber: 'Zmień numer',
  reload: 'Odśwież stronę',
  openSecurely: 'Otwórz szyfrowaną stronę',
  waitInWords: 'Do kolejnej próby pozostało: {wait}.',
  callAgainFrom: 'Znów możemy dzwonić najwcześniej: {time} (Twojego czasu).',
  callAgainNow: 'Godziny połączeń już się zaczęły. Możesz teraz poprosić o połączenie.',

  problems: {
    'network-lost':
      'Łączność została przerwana, zanim nadeszła odpowiedź. Możesz śmiało spróbować ponownie: to wciąż będzie jedno połączenie.',
    'answer-unreadable':
      'Nie udało się odczytać odpowiedzi. Możesz śmiało spróbować ponownie: to wciąż będzie jedno połączenie.',
    'insecure-context':
      'Ta strona nie jest szyfrowana (https), więc przeglądarka nie może stąd bezpiecznie poprosić o połączenie.',
    'malformed-request': 'Nie udało się zrozumieć prośby z tej strony. Odśwież stronę i poproś ponownie.',
    'idempotency-key-missing': 'Przeglądarka pominęła część prośby. Odśwież stronę i poproś ponownie.',
    'origin-not-allowed':
      'Z tej strony nie można jeszcze prosić o połączenia. Najpierw musi na to zezwolić jej właściciel.',
    'proof-rejected': 'Nie udało się potwierdzić, że nie jesteś robotem. Spróbuj ponownie.',
    'context-rejected': 'Dane logowania tej strony wygasły. Odśwież stronę i poproś ponownie.',
    'not-found': 'Nie znaleziono usługi połączeń tej strony. Najpierw musi ją skonfigurować właściciel strony.',
    'method-not-allowed': 'Ta strona wysłała prośbę w nieobsługiwany sposób. Odśwież stronę i poproś ponownie.',
    'body-too-large':
      'Ta strona wysłała więcej danych, niż może zawierać prośba. Jej właściciel musi wysyłać ich mniej.',
    'unsupported-media-type': 'Ta strona wysłała prośbę w nieobsługiwanym formacie. Odśwież stronę i poproś ponownie.',
    'consent-outdated': 'Tekst zmienił się od otwarcia tego okna. Przeczytaj go i ponownie zaznacz pole.',
    'outside-calling-window': 'O tej porze dnia nie możemy dzwonić na ten numer.',
    'local-time-needed': 'Nie wiemy, która jest u Ciebie godzina.',
    'idempotency-in-progress':
      'Twoja prośba jest jeszcze przetwarzana. Możesz śmiało spróbować ponownie: to wciąż będzie jedno połączenie.',
    'consent-required': 'Możemy do Ciebie zadzwonić tylko wtedy, gdy zaznaczysz pole.',
    'idempotency-key-reused': 'Pomyliliśmy Twoją prośbę z wcześniejszą. Nie wykonaliśmy połączenia. Spróbuj ponownie.',
    'phone-number-not-valid': 'Na ten numer nie można zadzwonić. Sprawdź go.',
    'region-not-served': 'Nie możemy dzwonić na numery z tego regionu.',
    'number-type-not-served': 'Nie możemy dzwonić na tego typu numery. Podaj zwykły numer komórkowy lub stacjonarny.',
    'too-many-requests': 'W krótkim czasie poproszono o kilka połączeń.',
    'callee-not-available': 'Teraz nie można zadzwonić na ten numer. Spróbuj ponownie później lub podaj inny.',
    'temporarily-unavailable': 'Nie możemy teraz dzwonić, więc nie wykonaliśmy połączenia.',
    internal:
      'Coś poszło nie tak po naszej stronie. Możesz śmiało spróbować ponownie: to wciąż będzie jedno połączenie.',
  },
} satisfies typeof en;
