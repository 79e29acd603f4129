import type en from './en.ts';

export default {
  challenge: 'Palun kinnitage allpool, et te ei ole robot.',
  callerNumber: 'Teile helistatakse sellelt numbrilt',
  saveContact: 'Salvesta kontaktina',
  screening:
    'Palun laske tundmatud helistajad läbi, kuni oleme helistanud: lülitage välja kõnede filtreerimine, tundmatute helistajate vaigistamine ja režiim „Mitte segada“.',
  unknownNumber: 'Tundmatu number võib olla meie oma.',
  seeYourCall: 'Vaata kõne seisu',
  callYourself: 'Või võtke meiega otse ühendust:',

  localTime: {
    heading: 'Mis kell teie juures on?',
    why: 'Teie number seda meile ei ütle ja öösel me ei helista kunagi.',
    label: 'Kellaaeg teie juures',
    missing: 'Palun sisestage aeg, mida teie kell näitab.',
    again: 'Palun kinnitage kellaaeg uuesti: läks liiga kaua.',
    confirm: 'Kinnita ja telli kõne',
  },

  steps: {
    label: 'Teie kõne seis',
    asked: 'Teie kõne on tellitud',
    queued: 'Järjekorras',
    calling: 'Helistame teie numbrile',
    ended: 'Kõne on lõppenud',
    done: 'tehtud',
    current: 'praegu',
    pending: 'alles ees',
  },

  phases: {
    solving: {
      heading: 'Tellime teie kõnet',
      text: 'Üks hetk, palun: teie brauser lahendab väikest mõistatust, mis hoiab robotid eemal.',
    },
    sending: { heading: 'Tellime teie kõnet', text: 'Üks hetk, palun.' },
    scheduled: { heading: 'Teie kõne on kokku lepitud', text: 'Helistame teile teie valitud ajal.' },
    queued: {
      heading: 'Teie kõne on järjekorras',
      text: 'Palun hoidke telefon käepärast. Võite selle akna sulgeda: tellimus jääb kehtima.',
    },
    calling: { heading: 'Helistame teie numbrile', text: 'Palun võtke vastu.' },
    success: { heading: 'Kõne on lõppenud', text: 'Aitäh! Kui see jäi teil vastu võtmata, saate tellida uue kõne.' },
    failure: { heading: 'Ühendust ei saadud', text: '' },
    unknown: {
      heading: 'Me ei ole teie kõnes kindlad',
      text: 'Me ei tea, kas kõne läks läbi. Omal algatusel me uuesti ei helista.',
    },
    cancelled: { heading: 'Kõne on tühistatud', text: 'Me ei helista teile.' },
  },

  checks: {
    heading: 'Telefonis pole veel midagi näha? Palun kontrollige:',
    focus: '„Mitte segada“ ja keskendumisrežiimid on väljas.',
    callers: 'Tundmatuid helistajaid ei filtreerita ega vaigistata.',
    signal: 'Levi on olemas ja teie number on õige.',
  },

  reasons: {
    '': 'Kõnet ei õnnestunud ühendada. Saate tellida uue.',
    'queue-timeout': 'Meie liinid olid liiga kaua hõivatud, seepärast kõnest loobuti. Saate tellida uue.',
    'not-connected':
      'Kõne ei jõudnud teie telefonini. Palun kontrollige, kas see on sisse lülitatud ja laseb tundmatud helistajad läbi, ning tellige siis uus.',
    'provider-refused':
      'Meie sideoperaator ei võtnud kõnet vastu. Kõnet ei tehtud. Võite uuesti proovida või anda teise numbri.',
    'provider-unavailable':
      'Meie sideoperaatoriga ei saa praegu ühendust. Kõnet ei tehtud. Palun proovige hiljem uuesti.',
    'outside-calling-window':
      'Helistamisaeg lõppes enne, kui teie kord kätte jõudis, seepärast kõnet ei tehtud. Saate tellida uue, kui see taas algab.',
    lost: 'Me ei tea, mis kõnest sai. Omal algatusel me uuesti ei helista.',
  },
  proofWords: 'Assistent ütleb',
  proofWordsHint: 'Nende kahe sõna järgi tunnete oma kõne ära.',
  receipt: 'Salvesta oma nõusoleku allkirjastatud koopia',
  problemHeading: 'See ei õnnestunud',
  callingHoursHeading: 'Helistamisaeg',
  tryAgain: 'Proovi uuesti',
  askAgain: 'Telli uus kõne',
  changeNumber: 'Muuda numbrit',
  reload: 'Laadi leht uuesti',
  openSecurely: 'Ava krüptitud leht',
  waitInWords: 'Oodake veel {wait}, siis saate uuesti proovida.',
  callAgainFrom: 'Järgmine helistamisaeg algab: {time} (teie aja järgi).',
  callAgainNow: 'Helistamisaeg on alanud. Võite kõne nüüd tellida.',

  problems: {
    'network-lost': 'Ühendus katkes enne vastuse saabumist. Võite julgelt uuesti proovida: kõnesid tuleb ainult üks.',
    'answer-unreadable': 'Me ei saanud vastusest aru. Võite julgelt uuesti proovida: kõnesid tuleb ainult üks.',
    'insecure-context': 'See leht ei ole krüptitud (https), seega ei saa teie brauser siit turvaliselt kõnet tellida.',
    'malformed-request': 'Lehe saadetud päringust ei saadud aru. Palun laadige leht uuesti ja tellige kõne uuesti.',
    'idempotency-key-missing':
      'Teie brauser jättis osa päringust saatmata. Palun laadige leht uuesti ja tellige kõne uuesti.',
    'origin-not-allowed': 'Sellelt lehelt ei saa veel kõnesid tellida. Lehe omanik peab seda enne lubama.',
    'proof-rejected': 'Me ei saanud kindlaks teha, et te ei ole robot. Palun proovige uuesti.',
    'context-rejected': 'Selle lehe sisselogimisandmed on aegunud. Palun laadige leht uuesti ja tellige kõne uuesti.',
    'not-found': 'Selle lehe helistamisteenust ei leitud. Lehe omanik peab selle enne seadistama.',
    'method-not-allowed': 'Lehe päringu viisi ei toetata. Palun laadige leht uuesti ja tellige kõne uuesti.',
    'body-too-large': 'Leht saatis rohkem, kui päring tohib sisaldada. Lehe omanik peab saatma vähem.',
    'unsupported-media-type': 'Päringu vormingut ei toetata. Palun laadige leht uuesti ja tellige kõne uuesti.',
    'consent-outdated': 'Tekst on pärast akna avamist muutunud. Palun lugege see läbi ja märgistage ruut uuesti.',
    'outside-calling-window': 'Me ei saa sellele numbrile praegusel kellaajal helistada.',
    'local-time-needed': 'Me ei tea, mis kell teie juures on.',
    'idempotency-in-progress':
      'Teie päringut alles töödeldakse. Võite julgelt uuesti proovida: kõnesid tuleb ainult üks.',
    'consent-required': 'Tohime teile helistada ainult siis, kui märgistate ruudu.',
    'idempotency-key-reused': 'Teie päring läks mõne varasemaga segi. Kõnet ei tehtud. Palun proovige uuesti.',
    'phone-number-not-valid': 'Sellele numbrile ei saa helistada. Palun kontrollige seda.',
    'region-not-served': 'Me ei saa helistada selle piirkonna numbritele.',
    'number-type-not-served':
      'Me ei saa seda liiki numbrile helistada. Palun andke tavaline mobiili- või lauatelefoninumber.',
    'too-many-requests': 'Olete lühikese aja jooksul tellinud mitu kõnet.',
    'callee-not-available':
      'Sellele numbrile ei saa praegu helistada. Palun proovige hiljem uuesti või andke teine number.',
    'temporarily-unavailable': 'Me ei saa praegu helistada, seega kõnet ei tehtud.',
    internal: 'Meie poolel läks midagi valesti. Võite julgelt uuesti proovida: kõnesid tuleb ainult üks.',
  },
} satisfies typeof en;
