import type en from './en.ts';

export default {
  challenge: 'Confirmați mai jos că nu sunteți robot.',
  callerNumber: 'Vă va suna acest număr',
  saveContact: 'Salvați în agendă',
  screening:
    'Permiteți apelurile de la necunoscuți până vă sunăm: dezactivați filtrarea apelurilor, silențierea apelanților necunoscuți și „Nu deranja”.',
  unknownNumber: 'Un număr necunoscut poate fi al nostru.',
  seeYourCall: 'Urmăriți apelul',
  callYourself: 'Sau contactați-ne direct:',

  localTime: {
    heading: 'Cât este ceasul acolo unde sunteți?',
    why: 'Numărul nu ne arată asta, iar noi nu sunăm niciodată noaptea.',
    label: 'Ora de pe ceasul dvs.',
    missing: 'Introduceți ora de pe ceasul dvs.',
    again: 'Confirmați din nou ora: a trecut prea mult timp.',
    confirm: 'Confirmați și solicitați apelul',
  },

  steps: {
    label: 'Stadiul apelului dvs.',
    asked: 'Am solicitat apelul',
    queued: 'Își așteaptă rândul',
    calling: 'Apelăm numărul dvs.',
    ended: 'Apelul s-a încheiat',
    done: 'gata',
    current: 'acum',
    pending: 'urmează',
  },

  phases: {
    solving: {
      heading: 'Solicităm apelul',
      text: 'O clipă, vă rugăm: browserul rezolvă un mic puzzle care ține roboții la distanță.',
    },
    sending: { heading: 'Solicităm apelul', text: 'O clipă, vă rugăm.' },
    scheduled: { heading: 'Apelul este programat', text: 'Vă vom suna la ora pe care ați ales-o.' },
    queued: {
      heading: 'Apelul dvs. își așteaptă rândul',
      text: 'Țineți telefonul la îndemână. Puteți închide această fereastră: apelul își urmează cursul.',
    },
    calling: {
      heading: 'Apelăm numărul dvs.',
      text: 'Vă rugăm să răspundeți.',
    },
    success: {
      heading: 'Apelul s-a încheiat',
      text: 'Vă mulțumim. Dacă l-ați pierdut, puteți solicita alt apel.',
    },
    failure: { heading: 'Apelul nu a reușit', text: '' },
    unknown: {
      heading: 'Nu știm sigur ce s-a întâmplat cu apelul',
      text: 'Nu putem ști dacă apelul a reușit. Nu vă vom mai suna din proprie inițiativă.',
    },
    cancelled: { heading: 'Apelul a fost anulat', text: 'Nu vă vom suna.' },
  },

  checks: {
    heading: 'Încă nimic pe telefon? Verificați:',
    focus: '„Nu deranja” și modurile de concentrare sunt dezactivate.',
    callers: 'Apelurile de la necunoscuți nu sunt filtrate sau silențiate.',
    signal: 'Aveți semnal, iar numărul este corect.',
  },

  reasons: {
    '': 'Apelul nu a putut fi conectat. Puteți solicita altul.',
    'queue-timeout':
      'Liniile noastre au fost ocupate prea mult timp, așa că s-a renunțat la apel. Puteți solicita altul.',
    'not-connected':
      'Apelul nu a ajuns la telefonul dvs. Verificați că este pornit și că acceptă apeluri de la necunoscuți, apoi solicitați din nou.',
    'provider-refused':
      'Furnizorul nostru de telefonie nu a acceptat apelul. Nu s-a efectuat niciun apel. Puteți încerca din nou sau cu alt număr.',
    'provider-unavailable':
      'Furnizorul nostru de telefonie nu este disponibil acum. Nu s-a efectuat niciun apel. Încercați din nou mai târziu.',
    'outside-calling-window':
      'Programul de apeluri s-a încheiat înainte să vă vină rândul, așa că nu s-a efectuat niciun apel. Puteți solicita din nou când începe.',
    lost: 'Am pierdut urma apelului. Nu vă vom mai suna din proprie inițiativă.',
  },
  proofWords: 'Asistentul va spune',
  proofWordsHint: 'Aceste două cuvinte arată că apelul este al dvs.',
  receipt: 'Salvați o copie semnată a acordului dvs.',
  problemHeading: 'Nu a funcționat',
  callingHoursHeading: 'Programul de apeluri',
  tryAgain: 'Încercați din nou',
  askAgain: 'Solicitați alt apel',
  changeNumber: 'Schimbați numărul',
  reload: 'Reîncărcați pagina',
  openSecurely: 'Deschideți pagina criptată',
  waitInWords: 'Puteți încerca din nou peste {wait}.',
  callAgainFrom: 'Putem suna din nou începând de {time} (ora dvs. locală).',
  callAgainNow: 'Programul de apeluri a început. Puteți solicita apelul acum.',

  problems: {
    'network-lost':
      'Conexiunea s-a întrerupt înainte să primim un răspuns. Puteți încerca din nou fără grijă: va fi un singur apel.',
    'answer-unreadable':
      'Nu am putut înțelege răspunsul primit. Puteți încerca din nou fără grijă: va fi un singur apel.',
    'insecure-context':
      'Această pagină nu este criptată (https), așa că browserul nu poate solicita un apel în siguranță de aici.',
    'malformed-request':
      'Solicitarea trimisă de această pagină nu a fost înțeleasă. Reîncărcați pagina și solicitați din nou.',
    'idempotency-key-missing': 'Browserul a omis o parte din solicitare. Reîncărcați pagina și solicitați din nou.',
    'origin-not-allowed':
      'Această pagină nu este încă pregătită să solicite apeluri. Proprietarul ei trebuie mai întâi să permită acest lucru.',
    'proof-rejected': 'Nu am putut confirma că nu sunteți robot. Încercați din nou.',
    'context-rejected':
      'Datele de autentificare ale acestei pagini au expirat. Reîncărcați pagina și solicitați din nou.',
    'not-found':
      'Serviciul de apeluri al acestei pagini nu a fost găsit. Proprietarul ei trebuie mai întâi să îl configureze.',
    'method-not-allowed':
      'Pagina a trimis solicitarea într-un mod neacceptat. Reîncărcați pagina și solicitați din nou.',
    'body-too-large':
      'Pagina a trimis mai mult decât încape într-o solicitare. Proprietarul ei trebuie să trimită mai puțin.',
    'unsupported-media-type':
      'Pagina a trimis solicitarea într-un format neacceptat. Reîncărcați pagina și solicitați din nou.',
    'consent-outdated': 'Textul s-a schimbat de când ați deschis această pagină. Citiți-l și bifați din nou caseta.',
    'outside-calling-window': 'Nu putem suna la acest număr la această oră.',
    'local-time-needed': 'Nu putem ști cât este ceasul acolo unde sunteți.',
    'idempotency-in-progress':
      'Solicitarea dvs. este încă în lucru. Puteți încerca din nou fără grijă: va fi un singur apel.',
    'consent-required': 'Vă putem suna numai dacă bifați caseta.',
    'idempotency-key-reused':
      'Solicitarea dvs. a fost confundată cu una anterioară. Nu s-a efectuat niciun apel. Încercați din nou.',
    'phone-number-not-valid': 'Acest număr nu poate fi apelat. Verificați-l.',
    'region-not-served': 'Nu putem suna la numere din această țară sau regiune.',
    'number-type-not-served':
      'Nu putem suna la acest tip de număr. Introduceți un număr obișnuit de telefon mobil sau fix.',
    'too-many-requests': 'Ați solicitat mai multe apeluri într-un timp scurt.',
    'callee-not-available': 'Acest număr nu poate fi apelat acum. Încercați din nou mai târziu sau introduceți altul.',
    'temporarily-unavailable': 'Nu putem efectua apeluri acum, așa că nu s-a efectuat niciunul.',
    internal: 'Ceva nu a mers bine la noi. Puteți încerca din nou fără grijă: va fi un singur apel.',
  },
} satisfies typeof en;
