import type en from './en.ts';

export default {
  challenge: 'Bekræft herunder, at du ikke er en robot.',
  callerNumber: 'Du bliver ringet op fra dette nummer',
  saveContact: 'Gem som kontakt',
  screening:
    'Lad ukendte numre komme igennem, indtil vi har ringet: Slå opkaldsfilter, lydløs for ukendte numre og ”Forstyr ikke” fra.',
  unknownNumber: 'Et ukendt nummer kan være os.',
  seeYourCall: 'Se dit opkald',
  callYourself: 'Eller kontakt os direkte:',

  localTime: {
    heading: 'Hvad er klokken hos dig?',
    why: 'Det kan vi ikke se på dit nummer, og vi ringer aldrig om natten.',
    label: 'Klokken hos dig',
    missing: 'Skriv, hvad dit ur viser.',
    again: 'Bekræft klokkeslættet igen: Det tog for lang tid.',
    confirm: 'Bekræft, og ring til mig',
  },

  steps: {
    label: 'Status for dit opkald',
    asked: 'Dit opkald er bestilt',
    queued: 'I kø',
    calling: 'Vi ringer til dit nummer',
    ended: 'Opkaldet er slut',
    done: 'udført',
    current: 'nu',
    pending: 'mangler endnu',
  },

  phases: {
    solving: {
      heading: 'Bestiller dit opkald',
      text: 'Et øjeblik: Din browser løser en lille opgave, der holder robotter ude.',
    },
    sending: { heading: 'Bestiller dit opkald', text: 'Et øjeblik.' },
    scheduled: { heading: 'Dit opkald er aftalt', text: 'Vi ringer til dig på det tidspunkt, du har valgt.' },
    queued: {
      heading: 'Dit opkald er i kø',
      text: 'Hav din telefon i nærheden. Du kan godt lukke vinduet: Dit opkald er stadig bestilt.',
    },
    calling: { heading: 'Vi ringer til dit nummer', text: 'Tag telefonen.' },
    success: { heading: 'Opkaldet er slut', text: 'Tak. Hvis du gik glip af det, kan du bestille et nyt opkald.' },
    failure: { heading: 'Vi fik ikke forbindelse', text: '' },
    unknown: {
      heading: 'Vi er i tvivl om dit opkald',
      text: 'Vi kan ikke se, om opkaldet gik igennem. Vi ringer ikke igen på eget initiativ.',
    },
    cancelled: { heading: 'Opkaldet er annulleret', text: 'Vi ringer ikke til dig.' },
  },

  checks: {
    heading: 'Intet på din telefon endnu? Tjek dette:',
    focus: '”Forstyr ikke” og fokus er slået fra.',
    callers: 'Ukendte numre hverken filtreres eller sættes på lydløs.',
    signal: 'Der er dækning, og dit nummer er rigtigt.',
  },

  reasons: {
    '': 'Opkaldet kunne ikke gennemføres. Du kan bestille et nyt.',
    'queue-timeout': 'Vores linjer var optaget for længe, så opkaldet blev opgivet. Du kan bestille et nyt.',
    'not-connected':
      'Opkaldet nåede ikke frem til din telefon. Tjek, at den er tændt og tager imod ukendte numre, og bestil så et nyt.',
    'provider-refused':
      'Vores teleudbyder tog ikke imod opkaldet. Der blev ikke ringet op. Du kan prøve igen eller bruge et andet nummer.',
    'provider-unavailable': 'Vores teleudbyder kan ikke nås lige nu. Der blev ikke ringet op. Prøv igen senere.',
    'outside-calling-window':
      'Ringetiden sluttede, før det blev din tur, så der blev ikke ringet op. Du kan bestille igen, når den begynder.',
    lost: 'Vi ved ikke, hvad der skete med opkaldet. Vi ringer ikke igen på eget initiativ.',
  },
  proofWords: 'Assistenten siger',
  proofWordsHint: 'De to ord viser, at det er dit opkald.',
  receipt: 'Gem en signeret kopi af dit samtykke',
  problemHeading: 'Det lykkedes ikke',
  callingHoursHeading: 'Ringetid',
  tryAgain: 'Prøv igen',
  askAgain: 'Bestil et nyt opkald',
  changeNumber: 'Ret nummeret',
  reload: 'Genindlæs siden',
  openSecurely: 'Åbn den krypterede side',
  waitInWords: 'Du kan prøve igen om {wait}.',
  callAgainFrom: 'Vi kan ringe igen fra {time} (din tid).',
  callAgainNow: 'Ringetiden er begyndt. Du kan bestille dit opkald nu.',

  problems: {
    'network-lost': 'Forbindelsen røg, før der kom svar. Du kan roligt prøve igen: Det bliver kun til ét opkald.',
    'answer-unreadable': 'Vi kunne ikke forstå svaret. Du kan roligt prøve igen: Det bliver kun til ét opkald.',
    'insecure-context': 'Siden er ikke krypteret (https), så din browser kan ikke bestille et opkald sikkert herfra.',
    'malformed-request': 'Sidens anmodning blev ikke forstået. Genindlæs siden, og bestil igen.',
    'idempotency-key-missing': 'Din browser udelod en del af anmodningen. Genindlæs siden, og bestil igen.',
    'origin-not-allowed': 'Der kan endnu ikke bestilles opkald fra denne side. Sidens ejer skal først tillade det.',
    'proof-rejected': 'Vi kunne ikke bekræfte, at du ikke er en robot. Prøv igen.',
    'context-rejected': 'Sidens loginoplysninger er udløbet. Genindlæs siden, og bestil igen.',
    'not-found': 'Sidens opkaldstjeneste blev ikke fundet. Sidens ejer skal først sætte den op.',
    'method-not-allowed': 'Sidens måde at bestille på understøttes ikke. Genindlæs siden, og bestil igen.',
    'body-too-large': 'Siden sendte mere, end en anmodning må indeholde. Sidens ejer skal sende mindre.',
    'unsupported-media-type': 'Anmodningens format understøttes ikke. Genindlæs siden, og bestil igen.',
    'consent-outdated': 'Teksten er ændret, siden du åbnede vinduet. Læs den, og sæt flueben igen.',
    'outside-calling-window': 'Vi kan ikke ringe til dette nummer på dette tidspunkt af døgnet.',
    'local-time-needed': 'Vi kan ikke se, hvad klokken er hos dig.',
    'idempotency-in-progress':
      'Din anmodning behandles stadig. Du kan roligt prøve igen: Det bliver kun til ét opkald.',
    'consent-required': 'Vi må kun ringe til dig, hvis du sætter flueben i feltet.',
    'idempotency-key-reused': 'Din anmodning blev forvekslet med en tidligere. Der blev ikke ringet op. Prøv igen.',
    'phone-number-not-valid': 'Der kan ikke ringes til dette nummer. Kontrollér det.',
    'region-not-served': 'Vi kan ikke ringe til numre fra dette land/område.',
    'number-type-not-served':
      'Vi kan ikke ringe til denne type nummer. Skriv et almindeligt mobil- eller fastnetnummer.',
    'too-many-requests': 'Du har bestilt flere opkald på kort tid.',
    'callee-not-available': 'Der kan ikke ringes til dette nummer lige nu. Prøv igen senere, eller brug et andet.',
    'temporarily-unavailable': 'Vi kan ikke ringe op lige nu, så der blev ikke ringet op.',
    internal: 'Noget gik galt hos os. Du kan roligt prøve igen: Det bliver kun til ét opkald.',
  },
} satisfies typeof en;
