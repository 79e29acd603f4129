import type en from './en.ts';

export default {
  challenge: 'Potvrdite u nastavku da niste robot.',
  callerNumber: 'Nazvat ćemo vas s ovog broja',
  saveContact: 'Spremi u kontakte',
  screening:
    'Dok vas ne nazovemo, dopustite pozive s nepoznatih brojeva: isključite filtriranje poziva, „utišavanje nepoznatih pozivatelja” i način „Ne ometaj”.',
  unknownNumber: 'S nepoznatog broja možda zovemo mi.',
  seeYourCall: 'Prikaži stanje poziva',
  callYourself: 'Ili nam se javite izravno:',

  localTime: {
    heading: 'Koliko je sati kod vas?',
    why: 'Iz vašeg broja to ne znamo, a noću nikad ne zovemo.',
    label: 'Vrijeme na vašem satu',
    missing: 'Upišite vrijeme koje pokazuje vaš sat.',
    again: 'Potvrdite vrijeme još jednom: trajalo je predugo.',
    confirm: 'Potvrđujem, nazovite me',
  },

  steps: {
    label: 'Stanje poziva',
    asked: 'Zahtjev za poziv je poslan',
    queued: 'U redu čekanja',
    calling: 'Zovemo vaš broj',
    ended: 'Poziv je završen',
    done: 'obavljeno',
    current: 'sada',
    pending: 'tek slijedi',
  },

  phases: {
    solving: {
      heading: 'Šaljemo vaš zahtjev',
      text: 'Samo trenutak: vaš preglednik rješava malu zagonetku koja zaustavlja robote.',
    },
    sending: { heading: 'Šaljemo vaš zahtjev', text: 'Samo trenutak.' },
    scheduled: { heading: 'Poziv je dogovoren', text: 'Nazvat ćemo vas u vrijeme koje ste odabrali.' },
    queued: {
      heading: 'Vaš je poziv u redu čekanja',
      text: 'Držite telefon pri ruci. Ovaj prozor možete zatvoriti: poziv i dalje čeka.',
    },
    calling: { heading: 'Zovemo vaš broj', text: 'Molimo, javite se.' },
    success: { heading: 'Poziv je završen', text: 'Hvala. Ako ste ga propustili, možete zatražiti novi poziv.' },
    failure: { heading: 'Povezivanje nije uspjelo', text: '' },
    unknown: {
      heading: 'Ne znamo što je s pozivom',
      text: 'Ne možemo utvrditi je li poziv uspio. Sami vas nećemo ponovno zvati.',
    },
    cancelled: { heading: 'Poziv je otkazan', text: 'Nećemo vas zvati.' },
  },

  checks: {
    heading: 'Na telefonu još ništa? Provjerite:',
    focus: 'Način „Ne ometaj” i načini fokusa su isključeni.',
    callers: 'Telefon ne filtrira i ne utišava nepoznate pozivatelje.',
    signal: 'Telefon ima signal, a vaš je broj točan.',
  },

  reasons: {
    '': 'Poziv nije bilo moguće uspostaviti. Možete zatražiti novi.',
    'queue-timeout': 'Naše su linije bile predugo zauzete pa smo odustali od poziva. Možete zatražiti novi.',
    'not-connected':
      'Poziv nije stigao do vašeg telefona. Provjerite je li uključen i prima li nepoznate brojeve pa ponovno zatražite poziv.',
    'provider-refused':
      'Naš telefonski operater nije dopustio poziv. Poziv nije upućen. Pokušajte ponovno ili upišite drugi broj.',
    'provider-unavailable': 'Naš telefonski operater trenutačno nije dostupan. Poziv nije upućen. Pokušajte kasnije.',
    'outside-calling-window':
      'Vrijeme za pozive isteklo je prije nego što ste došli na red pa poziv nije upućen. Kad ponovno počne, možete zatražiti novi.',
    lost: 'Izgubili smo trag pozivu. Sami vas nećemo ponovno zvati.',
  },
  proofWords: 'Asistent će reći',
  proofWordsHint: 'Ove dvije riječi pokazuju da je poziv vaš.',
  receipt: 'Spremi potpisanu kopiju privole',
  problemHeading: 'Nije uspjelo',
  callingHoursHeading: 'Vrijeme za pozive',
  tryAgain: 'Pokušaj ponovno',
  askAgain: 'Zatraži novi poziv',
  changeNumber: 'Promijeni broj',
  reload: 'Ponovno učitaj stranicu',
  openSecurely: 'Otvori šifriranu stranicu',
  waitInWords: 'Do novog pokušaja preostaje: {wait}.',
  callAgainFrom: 'Ponovno možemo zvati najranije: {time} (po vašem vremenu).',
  callAgainNow: 'Vrijeme za pozive je počelo. Sada možete zatražiti poziv.',

  problems: {
    'network-lost':
      'Veza je prekinuta prije nego što je stigao odgovor. Slobodno pokušajte ponovno: to je i dalje jedan poziv.',
    'answer-unreadable': 'Odgovor nismo razumjeli. Slobodno pokušajte ponovno: to je i dalje jedan poziv.',
    'insecure-context': 'Ova stranica nije šifrirana (https) pa preglednik s nje ne može sigurno zatražiti poziv.',
    'malformed-request': 'Zahtjev s ove stranice nismo razumjeli. Ponovno učitajte stranicu i pošaljite novi zahtjev.',
    'idempotency-key-missing':
      'Preglednik je izostavio dio zahtjeva. Ponovno učitajte stranicu i pošaljite novi zahtjev.',
    'origin-not-allowed': 'S ove se stranice još ne mogu tražiti pozivi. To najprije mora dopustiti njezin vlasnik.',
    'proof-rejected': 'Nismo se uspjeli uvjeriti da niste robot. Pokušajte ponovno.',
    'context-rejected':
      'Podaci za prijavu ove stranice su istekli. Ponovno učitajte stranicu i pošaljite novi zahtjev.',
    'not-found': 'Usluga poziva ove stranice nije pronađena. Najprije je mora postaviti vlasnik stranice.',
    'method-not-allowed':
      'Stranica je poslala zahtjev na način koji nije podržan. Ponovno je učitajte i pošaljite novi zahtjev.',
    'body-too-large': 'Stranica je poslala više nego što zahtjev smije sadržavati. Njezin vlasnik mora slati manje.',
    'unsupported-media-type':
      'Stranica je poslala zahtjev u obliku koji nije podržan. Ponovno je učitajte i pošaljite novi zahtjev.',
    'consent-outdated': 'Tekst se promijenio otkad ste otvorili ovaj prozor. Pročitajte ga i ponovno označite kućicu.',
    'outside-calling-window': 'U ovo doba dana ne možemo zvati ovaj broj.',
    'local-time-needed': 'Ne znamo koliko je sati kod vas.',
    'idempotency-in-progress': 'Vaš se zahtjev još obrađuje. Slobodno pokušajte ponovno: to je i dalje jedan poziv.',
    'consent-required': 'Smijemo vas nazvati samo ako označite kućicu.',
    'idempotency-key-reused': 'Vaš se zahtjev pomiješao s prijašnjim. Poziv nije upućen. Pokušajte ponovno.',
    'phone-number-not-valid': 'Ovaj se broj ne može nazvati. Provjerite ga.',
    'region-not-served': 'Ne možemo zvati brojeve iz ove regije.',
    'number-type-not-served': 'Ne možemo zvati ovu vrstu broja. Upišite običan mobilni ili fiksni broj.',
    'too-many-requests': 'U kratkom ste vremenu zatražili nekoliko poziva.',
    'callee-not-available': 'Ovaj se broj sada ne može nazvati. Pokušajte kasnije ili upišite drugi.',
    'temporarily-unavailable': 'Sada ne možemo zvati pa poziv nije upućen.',
    internal: 'Došlo je do pogreške na našoj strani. Slobodno pokušajte ponovno: to je i dalje jedan poziv.',
  },
} satisfies typeof en;
