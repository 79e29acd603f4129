import type en from './en.ts';

export default {
  challenge: 'Bekreft nedenfor at du ikke er en robot.',
  callerNumber: 'Du blir oppringt fra dette nummeret',
  saveContact: 'Lagre som kontakt',
  screening:
    'Slipp gjennom ukjente numre til vi har ringt: Slå av anropsfilter, demping av ukjente numre og «Ikke forstyrr».',
  unknownNumber: 'Et ukjent nummer kan være oss.',
  seeYourCall: 'Se status',
  callYourself: 'Eller kontakt oss direkte:',

  localTime: {
    heading: 'Hva er klokken hos deg?',
    why: 'Nummeret ditt forteller oss ikke det, og vi ringer aldri om natten.',
    label: 'Klokken hos deg',
    missing: 'Skriv inn hva klokken din viser.',
    again: 'Bekreft klokkeslettet på nytt: Det tok for lang tid.',
    confirm: 'Bekreft og ring meg',
  },

  steps: {
    label: 'Status for oppringingen',
    asked: 'Oppringingen er bestilt',
    queued: 'I kø',
    calling: 'Vi ringer nummeret ditt',
    ended: 'Oppringingen er avsluttet',
    done: 'ferdig',
    current: 'nå',
    pending: 'gjenstår',
  },

  phases: {
    solving: {
      heading: 'Bestiller oppringingen',
      text: 'Et øyeblikk: Nettleseren din løser en liten oppgave som holder roboter ute.',
    },
    sending: { heading: 'Bestiller oppringingen', text: 'Et øyeblikk.' },
    scheduled: { heading: 'Oppringingen er avtalt', text: 'Vi ringer deg på tidspunktet du har valgt.' },
    queued: {
      heading: 'Oppringingen står i kø',
      text: 'Ha telefonen i nærheten. Du kan lukke vinduet: Oppringingen er fortsatt bestilt.',
    },
    calling: { heading: 'Vi ringer nummeret ditt', text: 'Ta gjerne telefonen.' },
    success: { heading: 'Oppringingen er avsluttet', text: 'Takk. Hvis du gikk glipp av den, kan du bestille en ny.' },
    failure: { heading: 'Vi fikk ikke kontakt', text: '' },
    unknown: {
      heading: 'Usikkert om oppringingen nådde frem',
      text: 'Vi kan ikke se om oppringingen gikk gjennom. Vi ringer ikke igjen på eget initiativ.',
    },
    cancelled: { heading: 'Oppringingen er avbestilt', text: 'Vi ringer deg ikke.' },
  },

  checks: {
    heading: 'Ingenting på telefonen ennå? Sjekk dette:',
    focus: '«Ikke forstyrr» og fokus er slått av.',
    callers: 'Ukjente numre blir verken filtrert eller dempet.',
    signal: 'Du har dekning, og nummeret ditt stemmer.',
  },

  reasons: {
    '': 'Oppringingen kunne ikke gjennomføres. Du kan bestille en ny.',
    'queue-timeout': 'Linjene våre var opptatt for lenge, så oppringingen ble gitt opp. Du kan bestille en ny.',
    'not-connected':
      'Oppringingen nådde ikke telefonen din. Sjekk at den er på og slipper gjennom ukjente numre, og bestill så en ny.',
    'provider-refused':
      'Teleoperatøren vår godtok ikke oppringingen. Det ble ikke ringt. Du kan prøve igjen eller bruke et annet nummer.',
    'provider-unavailable':
      'Vi får ikke kontakt med teleoperatøren vår akkurat nå. Det ble ikke ringt. Prøv igjen senere.',
    'outside-calling-window':
      'Ringetiden tok slutt før det ble din tur, så det ble ikke ringt. Du kan bestille på nytt når den begynner.',
    lost: 'Vi vet ikke hva som skjedde med oppringingen. Vi ringer ikke igjen på eget initiativ.',
  },
  proofWords: 'Assistenten sier',
  proofWordsHint: 'Disse to ordene viser at oppringingen er din.',
  receipt: 'Lagre en signert kopi av samtykket ditt',
  problemHeading: 'Det gikk ikke',
  callingHoursHeading: 'Ringetid',
  tryAgain: 'Prøv igjen',
  askAgain: 'Bestill ny oppringing',
  changeNumber: 'Endre nummeret',
  reload: 'Last inn siden på nytt',
  openSecurely: 'Åpne den krypterte siden',
  waitInWords: 'Du kan prøve igjen om {wait}.',
  callAgainFrom: 'Vi kan ringe igjen fra {time} (din tid).',
  callAgainNow: 'Ringetiden har begynt. Du kan bestille oppringingen nå.',

  problems: {
    'network-lost': 'Forbindelsen ble brutt før det kom svar. Du kan trygt prøve igjen: Det blir bare én oppringing.',
    'answer-unreadable': 'Vi kunne ikke tolke svaret. Du kan trygt prøve igjen: Det blir bare én oppringing.',
    'insecure-context': 'Siden er ikke kryptert (https), så nettleseren kan ikke bestille en oppringing trygt herfra.',
    'malformed-request': 'Forespørselen fra siden ble ikke forstått. Last inn siden på nytt og bestill igjen.',
    'idempotency-key-missing': 'Nettleseren utelot en del av forespørselen. Last inn siden på nytt og bestill igjen.',
    'origin-not-allowed':
      'Det er ennå ikke mulig å bestille oppringing fra denne siden. Eieren av siden må tillate det først.',
    'proof-rejected': 'Vi kunne ikke bekrefte at du ikke er en robot. Prøv igjen.',
    'context-rejected': 'Påloggingen på denne siden har utløpt. Last inn siden på nytt og bestill igjen.',
    'not-found': 'Fant ikke oppringingstjenesten for denne siden. Eieren av siden må sette den opp først.',
    'method-not-allowed': 'Siden bestilte på en måte som ikke støttes. Last inn siden på nytt og bestill igjen.',
    'body-too-large': 'Siden sendte mer enn en forespørsel kan inneholde. Eieren av siden må sende mindre.',
    'unsupported-media-type': 'Formatet på forespørselen støttes ikke. Last inn siden på nytt og bestill igjen.',
    'consent-outdated': 'Teksten er endret siden du åpnet vinduet. Les den og kryss av i boksen igjen.',
    'outside-calling-window': 'Vi kan ikke ringe dette nummeret på denne tiden av døgnet.',
    'local-time-needed': 'Vi kan ikke se hva klokken er hos deg.',
    'idempotency-in-progress':
      'Forespørselen din er fortsatt under behandling. Du kan trygt prøve igjen: Det blir bare én oppringing.',
    'consent-required': 'Vi har bare lov til å ringe deg hvis du krysser av i boksen.',
    'idempotency-key-reused': 'Forespørselen din ble forvekslet med en tidligere. Det ble ikke ringt. Prøv igjen.',
    'phone-number-not-valid': 'Dette nummeret kan ikke ringes opp. Kontroller det.',
    'region-not-served': 'Vi kan ikke ringe til numre i dette landet/området.',
    'number-type-not-served':
      'Vi kan ikke ringe denne typen nummer. Skriv inn et vanlig mobilnummer eller fasttelefonnummer.',
    'too-many-requests': 'Du har bestilt flere oppringinger på kort tid.',
    'callee-not-available': 'Dette nummeret kan ikke ringes opp akkurat nå. Prøv igjen senere, eller bruk et annet.',
    'temporarily-unavailable': 'Vi kan ikke ringe ut akkurat nå, så det ble ikke ringt.',
    internal: 'Noe gikk galt hos oss. Du kan trygt prøve igjen: Det blir bare én oppringing.',
  },
} satisfies typeof en;
