import type en from './en.ts';

export default {
  challenge: 'Potvrďte nižšie, že nie ste robot.',
  callerNumber: 'Zavoláme vám z tohto čísla',
  saveContact: 'Uložiť do kontaktov',
  screening:
    'Kým vám nezavoláme, povoľte hovory z neznámych čísel: vypnite filtrovanie hovorov, „stíšenie neznámych čísel“ a režim Nerušiť.',
  unknownNumber: 'Neznáme číslo môžeme byť my.',
  seeYourCall: 'Zobraziť stav hovoru',
  callYourself: 'Alebo sa nám ozvite priamo:',

  localTime: {
    heading: 'Koľko je u vás hodín?',
    why: 'Z vášho čísla to nezistíme a v noci nikdy nevoláme.',
    label: 'Čas na vašich hodinách',
    missing: 'Zadajte čas, ktorý ukazujú vaše hodiny.',
    again: 'Potvrďte čas ešte raz: trvalo to príliš dlho.',
    confirm: 'Potvrdzujem, zavolajte mi',
  },

  steps: {
    label: 'Stav hovoru',
    asked: 'Žiadosť o hovor odoslaná',
    queued: 'Čaká v poradí',
    calling: 'Voláme na vaše číslo',
    ended: 'Hovor sa skončil',
    done: 'hotovo',
    current: 'teraz',
    pending: 'ešte len príde',
  },

  phases: {
    solving: {
      heading: 'Odosielame vašu žiadosť',
      text: 'Moment, prosím: váš prehliadač rieši malú hádanku, ktorá zastaví roboty.',
    },
    sending: { heading: 'Odosielame vašu žiadosť', text: 'Moment, prosím.' },
    scheduled: { heading: 'Hovor je dohodnutý', text: 'Zavoláme vám v čase, ktorý ste si vybrali.' },
    queued: {
      heading: 'Váš hovor čaká v poradí',
      text: 'Majte telefón poruke. Toto okno môžete zavrieť, o hovor neprídete.',
    },
    calling: { heading: 'Voláme na vaše číslo', text: 'Prijmite, prosím, hovor.' },
    success: { heading: 'Hovor sa skončil', text: 'Ďakujeme. Ak ste hovor zmeškali, môžete požiadať o ďalší.' },
    failure: { heading: 'Nepodarilo sa spojiť', text: '' },
    unknown: {
      heading: 'Nevieme, ako sa hovor skončil',
      text: 'Nedokážeme zistiť, či sa hovor uskutočnil. Sami už znova volať nebudeme.',
    },
    cancelled: { heading: 'Hovor bol zrušený', text: 'Nezavoláme vám.' },
  },

  checks: {
    heading: 'V telefóne stále nič? Skontrolujte:',
    focus: 'Režim Nerušiť a režimy sústredenia sú vypnuté.',
    callers: 'Telefón nefiltruje ani nestišuje neznáme čísla.',
    signal: 'Máte signál a vaše číslo je správne.',
  },

  reasons: {
    '': 'Hovor sa nepodarilo spojiť. Môžete požiadať o ďalší.',
    'queue-timeout': 'Naše linky boli príliš dlho obsadené, preto sme od hovoru upustili. Môžete požiadať o ďalší.',
    'not-connected':
      'Hovor sa k vášmu telefónu nedostal. Skontrolujte, či je zapnutý a prijíma neznáme čísla, a požiadajte znova.',
    'provider-refused':
      'Náš operátor hovor nepovolil. Žiadny hovor sme nezačali. Skúste to znova alebo zadajte iné číslo.',
    'provider-unavailable': 'Náš operátor je teraz nedostupný. Žiadny hovor sme nezačali. Skúste to neskôr.',
    'outside-calling-window':
      'Čas na volanie sa skončil skôr, než na vás prišiel rad, preto sme žiadny hovor nezačali. Keď sa znova začne, môžete požiadať opäť.',
    lost: 'Stratili sme o hovore prehľad. Sami už znova volať nebudeme.',
  },
  proofWords: 'Asistent povie',
  proofWordsHint: 'Podľa týchto dvoch slov spoznáte, že ide o váš hovor.',
  receipt: 'Uložiť podpísanú kópiu súhlasu',
  problemHeading: 'Nepodarilo sa',
  callingHoursHeading: 'Čas na volanie',
  tryAgain: 'Skúsiť znova',
  askAgain: 'Požiadať o ďalší hovor',
  changeNumber: 'Zmeniť číslo',
  reload: 'Znova načítať stránku',
  openSecurely: 'Otvoriť šifrovanú stránku',
  waitInWords: 'Do ďalšieho pokusu zostáva: {wait}.',
  callAgainFrom: 'Znova môžeme volať najskôr: {time} (vášho času).',
  callAgainNow: 'Čas na volanie sa už začal. Teraz môžete požiadať o hovor.',

  problems: {
    'network-lost':
      'Spojenie sa prerušilo skôr, než prišla odpoveď. Pokojne to skúste znova: stále pôjde o jediný hovor.',
    'answer-unreadable': 'Odpovedi sme neporozumeli. Pokojne to skúste znova: stále pôjde o jediný hovor.',
    'insecure-context':
      'Táto stránka nie je šifrovaná (https), preto z nej prehliadač nemôže bezpečne požiadať o hovor.',
    'malformed-request': 'Žiadosti z tejto stránky sme neporozumeli. Znova ju načítajte a požiadajte ešte raz.',
    'idempotency-key-missing': 'Prehliadač vynechal časť žiadosti. Znova načítajte stránku a požiadajte ešte raz.',
    'origin-not-allowed': 'Z tejto stránky sa zatiaľ o hovor žiadať nedá. Najprv to musí povoliť jej majiteľ.',
    'proof-rejected': 'Nepodarilo sa nám overiť, že nie ste robot. Skúste to znova.',
    'context-rejected':
      'Platnosť prihlasovacích údajov tejto stránky sa skončila. Znova ju načítajte a požiadajte ešte raz.',
    'not-found': 'Služba na volanie z tejto stránky sa nenašla. Najprv ju musí nastaviť majiteľ stránky.',
    'method-not-allowed':
      'Stránka odoslala žiadosť spôsobom, ktorý nie je podporovaný. Znova ju načítajte a požiadajte ešte raz.',
    'body-too-large': 'Táto stránka odoslala viac, než môže žiadosť obsahovať. Jej majiteľ musí posielať menej.',
    'unsupported-media-type':
      'Stránka odoslala žiadosť vo formáte, ktorý nie je podporovaný. Znova ju načítajte a požiadajte ešte raz.',
    'consent-outdated': 'Text sa od otvorenia tohto okna zmenil. Prečítajte si ho a políčko zaškrtnite znova.',
    'outside-calling-window': 'V tomto čase na toto číslo volať nemôžeme.',
    'local-time-needed': 'Nevieme, koľko je u vás hodín.',
    'idempotency-in-progress': 'Vašu žiadosť ešte vybavujeme. Pokojne to skúste znova: stále pôjde o jediný hovor.',
    'consent-required': 'Zavolať vám smieme, len ak zaškrtnete políčko.',
    'idempotency-key-reused': 'Vaša žiadosť sa poplietla so skoršou. Žiadny hovor sme nezačali. Skúste to znova.',
    'phone-number-not-valid': 'Na toto číslo sa nedá volať. Skontrolujte ho.',
    'region-not-served': 'Na čísla z tejto oblasti nemôžeme volať.',
    'number-type-not-served': 'Na tento typ čísla nemôžeme volať. Zadajte bežné mobilné číslo alebo pevnú linku.',
    'too-many-requests': 'V krátkom čase ste požiadali o niekoľko hovorov.',
    'callee-not-available': 'Na toto číslo sa teraz nedá volať. Skúste to neskôr alebo zadajte iné.',
    'temporarily-unavailable': 'Teraz nemôžeme volať, preto sme žiadny hovor nezačali.',
    internal: 'Na našej strane sa niečo pokazilo. Pokojne to skúste znova: stále pôjde o jediný hovor.',
  },
} satisfies typeof en;
