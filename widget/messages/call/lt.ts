import type en from './en.ts';

export default {
  challenge: 'Patvirtinkite toliau, kad nesate robotas.',
  callerNumber: 'Skambinsime iš šio numerio',
  saveContact: 'Išsaugoti kaip kontaktą',
  screening:
    'Kol paskambinsime, priimkite skambučius iš nežinomų numerių: išjunkite skambučių filtravimą, nežinomų skambintojų nutildymą ir netrukdymo režimą.',
  unknownNumber: 'Iš nežinomo numerio galime skambinti mes.',
  seeYourCall: 'Skambučio būsena',
  callYourself: 'Arba susisiekite su mumis patys:',

  localTime: {
    heading: 'Kiek dabar pas jus valandų?',
    why: 'Iš jūsų numerio to nežinome, o naktį niekada neskambiname.',
    label: 'Laikas jūsų laikrodyje',
    missing: 'Įveskite laiką, kurį rodo jūsų laikrodis.',
    again: 'Patvirtinkite laiką dar kartą: pauzė buvo per ilga.',
    confirm: 'Patvirtinti ir užsakyti skambutį',
  },

  steps: {
    label: 'Skambučio būsena',
    asked: 'Skambutis užsakytas',
    queued: 'Eilėje',
    calling: 'Skambiname jūsų numeriu',
    ended: 'Skambutis baigtas',
    done: 'atlikta',
    current: 'dabar',
    pending: 'dar laukia',
  },

  phases: {
    solving: {
      heading: 'Užsakome skambutį',
      text: 'Palaukite: jūsų naršyklė sprendžia nedidelį galvosūkį, kuris sulaiko robotus.',
    },
    sending: { heading: 'Užsakome skambutį', text: 'Akimirką palaukite.' },
    scheduled: { heading: 'Skambutis suplanuotas', text: 'Paskambinsime jūsų pasirinktu laiku.' },
    queued: {
      heading: 'Jūsų skambutis eilėje',
      text: 'Turėkite telefoną po ranka. Šį langą galite uždaryti: skambutis nebus atšauktas.',
    },
    calling: {
      heading: 'Skambiname jūsų numeriu',
      text: 'Prašome atsiliepti.',
    },
    success: { heading: 'Skambutis baigtas', text: 'Ačiū. Jei skambutį praleidote, galite užsakyti kitą.' },
    failure: { heading: 'Nepavyko susijungti', text: '' },
    unknown: {
      heading: 'Skambučio būsena nežinoma',
      text: 'Nežinome, ar skambutis įvyko. Patys daugiau neskambinsime.',
    },
    cancelled: { heading: 'Skambutis atšauktas', text: 'Mes jums neskambinsime.' },
  },

  checks: {
    heading: 'Telefone dar nieko? Patikrinkite:',
    focus: 'Netrukdymo ir susikaupimo režimai išjungti.',
    callers: 'Nežinomi skambintojai nefiltruojami ir nenutildomi.',
    signal: 'Yra ryšys, o numeris teisingas.',
  },

  reasons: {
    '': 'Nepavyko sujungti skambučio. Galite užsakyti kitą.',
    'queue-timeout': 'Mūsų linijos per ilgai buvo užimtos, todėl skambutis atšauktas. Galite užsakyti kitą.',
    'not-connected':
      'Skambutis nepasiekė jūsų telefono. Patikrinkite, ar jis įjungtas ir priima nežinomus numerius, ir užsakykite dar kartą.',
    'provider-refused':
      'Mūsų ryšio operatorius nepriėmė skambučio. Jums neskambinome. Bandykite dar kartą arba nurodykite kitą numerį.',
    'provider-unavailable': 'Mūsų ryšio operatorius šiuo metu nepasiekiamas. Jums neskambinome. Bandykite vėliau.',
    'outside-calling-window':
      'Skambučių laikas baigėsi dar neatėjus jūsų eilei, todėl jums neskambinome. Kai jis vėl prasidės, galėsite užsakyti dar kartą.',
    lost: 'Nebematome, kas vyksta su skambučiu. Patys daugiau neskambinsime.',
  },
  proofWords: 'Asistentas pasakys',
  proofWordsHint: 'Šie du žodžiai rodo, kad skambutis skirtas jums.',
  receipt: 'Išsaugoti pasirašytą jūsų sutikimo kopiją',
  problemHeading: 'Nepavyko',
  callingHoursHeading: 'Skambučių laikas',
  tryAgain: 'Bandyti dar kartą',
  askAgain: 'Užsakyti kitą skambutį',
  changeNumber: 'Keisti numerį',
  reload: 'Įkelti puslapį iš naujo',
  openSecurely: 'Atverti saugų puslapį',
  waitInWords: 'Iki kito bandymo liko: {wait}.',
  callAgainFrom: 'Artimiausias skambučių laikas: {time} (jūsų laiku).',
  callAgainNow: 'Skambučių laikas prasidėjo. Dabar galite užsakyti skambutį.',

  problems: {
    'network-lost': 'Ryšys nutrūko negavus atsakymo. Galite drąsiai bandyti dar kartą: skambutis bus tik vienas.',
    'answer-unreadable': 'Nesupratome gauto atsakymo. Galite drąsiai bandyti dar kartą: skambutis bus tik vienas.',
    'insecure-context':
      'Šis puslapis nešifruotas (https), todėl jūsų naršyklė negali iš čia saugiai užsakyti skambučio.',
    'malformed-request': 'Šio puslapio užklausa nesuprasta. Įkelkite puslapį iš naujo ir užsakykite dar kartą.',
    'idempotency-key-missing':
      'Jūsų naršyklė išsiuntė ne visą užklausą. Įkelkite puslapį iš naujo ir užsakykite dar kartą.',
    'origin-not-allowed': 'Iš šio puslapio skambučių užsakyti dar negalima. Pirmiausia tai turi leisti jo savininkas.',
    'proof-rejected': 'Nepavyko įsitikinti, kad nesate robotas. Bandykite dar kartą.',
    'context-rejected':
      'Šio puslapio prisijungimo duomenys nebegalioja. Įkelkite puslapį iš naujo ir užsakykite dar kartą.',
    'not-found': 'Šio puslapio skambučių paslauga nerasta. Pirmiausia ją turi parengti puslapio savininkas.',
    'method-not-allowed': 'Puslapis atsiuntė užklausą nepalaikomu būdu. Įkelkite jį iš naujo ir užsakykite dar kartą.',
    'body-too-large': 'Puslapis išsiuntė daugiau, nei telpa į užklausą. Jo savininkas turi siųsti mažiau.',
    'unsupported-media-type':
      'Puslapis atsiuntė užklausą nepalaikomu formatu. Įkelkite jį iš naujo ir užsakykite dar kartą.',
    'consent-outdated': 'Kol langas buvo atidarytas, tekstas pasikeitė. Perskaitykite jį ir vėl pažymėkite langelį.',
    'outside-calling-window': 'Šiuo paros metu šiuo numeriu skambinti negalime.',
    'local-time-needed': 'Negalime nustatyti, kiek dabar pas jus valandų.',
    'idempotency-in-progress':
      'Jūsų užklausa dar apdorojama. Galite drąsiai bandyti dar kartą: skambutis bus tik vienas.',
    'consent-required': 'Skambinti galime tik tada, jei pažymėsite langelį.',
    'idempotency-key-reused': 'Jūsų užklausa susimaišė su ankstesne. Jums neskambinome. Bandykite dar kartą.',
    'phone-number-not-valid': 'Šiuo numeriu paskambinti negalima. Patikrinkite jį.',
    'region-not-served': 'Šio regiono numeriais skambinti negalime.',
    'number-type-not-served':
      'Tokio tipo numeriais skambinti negalime. Nurodykite įprastą mobiliojo ar laidinio telefono numerį.',
    'too-many-requests': 'Per trumpą laiką užsakėte kelis skambučius.',
    'callee-not-available': 'Šiuo metu šiuo numeriu paskambinti negalima. Bandykite vėliau arba nurodykite kitą.',
    'temporarily-unavailable': 'Šiuo metu skambinti negalime, todėl jums neskambinome.',
    internal: 'Pas mus įvyko klaida. Galite drąsiai bandyti dar kartą: skambutis bus tik vienas.',
  },
} satisfies typeof en;
