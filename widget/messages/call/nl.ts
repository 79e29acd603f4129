import type en from './en.ts';

export default {
  challenge: 'Bevestig hieronder dat u geen robot bent.',
  callerNumber: 'U wordt gebeld door dit nummer',
  saveContact: 'Opslaan als contact',
  screening:
    'Laat onbekende bellers door tot we hebben gebeld: zet oproepfilters, “onbekende bellers dempen” en Niet storen uit.',
  unknownNumber: 'Een onbekend nummer kan van ons zijn.',
  seeYourCall: 'Bekijk uw oproep',
  callYourself: 'Of bereik ons rechtstreeks:',

  localTime: {
    heading: 'Hoe laat is het bij u?',
    why: 'Uw nummer vertelt ons dat niet, en we bellen nooit ’s nachts.',
    label: 'De tijd op uw klok',
    missing: 'Vul de tijd in die uw klok aangeeft.',
    again: 'Bevestig de tijd nog een keer: het duurde te lang.',
    confirm: 'Bevestig en bel mij',
  },

  steps: {
    label: 'Hoe het met uw oproep staat',
    asked: 'Uw oproep is aangevraagd',
    queued: 'In de wachtrij',
    calling: 'We bellen uw nummer',
    ended: 'De oproep is beëindigd',
    done: 'klaar',
    current: 'nu',
    pending: 'komt nog',
  },

  phases: {
    solving: {
      heading: 'Uw oproep wordt aangevraagd',
      text: 'Een ogenblik: uw browser lost een kleine puzzel op die robots tegenhoudt.',
    },
    sending: { heading: 'Uw oproep wordt aangevraagd', text: 'Een ogenblik, alstublieft.' },
    scheduled: { heading: 'Uw oproep is ingepland', text: 'We bellen u op de tijd die u hebt gekozen.' },
    queued: {
      heading: 'Uw oproep staat in de wachtrij',
      text: 'Houd uw telefoon bij de hand. U kunt dit venster sluiten: uw aanvraag blijft staan.',
    },
    calling: { heading: 'We bellen uw nummer', text: 'Neem alstublieft op.' },
    success: {
      heading: 'De oproep is beëindigd',
      text: 'Bedankt. Hebt u de oproep gemist? Dan kunt u een nieuwe aanvragen.',
    },
    failure: { heading: 'We kregen geen verbinding', text: '' },
    unknown: {
      heading: 'We weten niet of de oproep is gelukt',
      text: 'We kunnen niet zien of de oproep tot stand is gekomen. We bellen niet uit onszelf opnieuw.',
    },
    cancelled: { heading: 'De oproep is geannuleerd', text: 'We bellen u niet.' },
  },

  checks: {
    heading: 'Nog niets op uw telefoon? Controleer dit:',
    focus: 'Niet storen en focusmodi staan uit.',
    callers: 'Onbekende bellers worden niet gefilterd of gedempt.',
    signal: 'U hebt bereik en uw nummer klopt.',
  },

  reasons: {
    '': 'De oproep kon niet tot stand komen. U kunt een nieuwe aanvragen.',
    'queue-timeout': 'Onze lijnen waren te lang bezet. Daarom is de oproep opgegeven. U kunt een nieuwe aanvragen.',
    'not-connected':
      'De oproep heeft uw telefoon niet bereikt. Controleer of die aanstaat en onbekende bellers doorlaat, en vraag dan een nieuwe oproep aan.',
    'provider-refused':
      'Onze telefoonprovider heeft de oproep niet geaccepteerd. Er is niet gebeld. U kunt het opnieuw proberen of een ander nummer opgeven.',
    'provider-unavailable':
      'Onze telefoonprovider is nu niet bereikbaar. Er is niet gebeld. Probeer het later opnieuw.',
    'outside-calling-window':
      'De beltijden waren voorbij voordat u aan de beurt was. Daarom is er niet gebeld. U kunt een nieuwe oproep aanvragen zodra ze weer beginnen.',
    lost: 'We weten niet wat er met de oproep is gebeurd. We bellen niet uit onszelf opnieuw.',
  },
  proofWords: 'De assistent zegt',
  proofWordsHint: 'Aan deze twee woorden herkent u uw oproep.',
  receipt: 'Ondertekende kopie van uw toestemming opslaan',
  problemHeading: 'Dat is niet gelukt',
  callingHoursHeading: 'Beltijden',
  tryAgain: 'Opnieuw proberen',
  askAgain: 'Nieuwe oproep aanvragen',
  changeNumber: 'Nummer wijzigen',
  reload: 'Pagina opnieuw laden',
  openSecurely: 'Versleutelde pagina openen',
  waitInWords: 'U kunt het over {wait} opnieuw proberen.',
  callAgainFrom: 'We kunnen weer bellen vanaf {time} (uw tijd).',
  callAgainNow: 'De beltijden zijn begonnen. U kunt uw oproep nu aanvragen.',

  problems: {
    'network-lost':
      'De verbinding viel weg voordat er antwoord kwam. Probeer het gerust opnieuw: het blijft bij één oproep.',
    'answer-unreadable': 'We begrepen het antwoord niet. Probeer het gerust opnieuw: het blijft bij één oproep.',
    'insecure-context':
      'Deze pagina is niet versleuteld (https). Uw browser kan hier niet veilig een oproep aanvragen.',
    'malformed-request':
      'De aanvraag van deze pagina werd niet begrepen. Laad de pagina opnieuw en vraag de oproep nog eens aan.',
    'idempotency-key-missing':
      'Uw browser liet een deel van de aanvraag weg. Laad de pagina opnieuw en vraag de oproep nog eens aan.',
    'origin-not-allowed': 'Deze pagina mag nog geen oproepen aanvragen. De beheerder moet dat eerst toestaan.',
    'proof-rejected': 'We konden niet vaststellen dat u geen robot bent. Probeer het opnieuw.',
    'context-rejected':
      'De inloggegevens van deze pagina zijn verlopen. Laad de pagina opnieuw en vraag de oproep nog eens aan.',
    'not-found': 'De beldienst van deze pagina is niet gevonden. De beheerder moet die eerst instellen.',
    'method-not-allowed':
      'De aanvraag van deze pagina wordt zo niet ondersteund. Laad de pagina opnieuw en vraag de oproep nog eens aan.',
    'body-too-large': 'Deze pagina stuurde meer dan een aanvraag mag bevatten. De beheerder moet minder meesturen.',
    'unsupported-media-type':
      'De vorm van de aanvraag wordt niet ondersteund. Laad de pagina opnieuw en vraag de oproep nog eens aan.',
    'consent-outdated': 'De tekst is gewijzigd sinds u dit opende. Lees de tekst en vink het vakje opnieuw aan.',
    'outside-calling-window': 'We kunnen dit nummer op dit tijdstip niet bellen.',
    'local-time-needed': 'We kunnen niet zien hoe laat het bij u is.',
    'idempotency-in-progress': 'Uw aanvraag wordt nog verwerkt. Probeer het gerust opnieuw: het blijft bij één oproep.',
    'consent-required': 'We mogen u alleen bellen als u het vakje aanvinkt.',
    'idempotency-key-reused': 'Uw aanvraag is verward met een eerdere. Er is niet gebeld. Probeer het opnieuw.',
    'phone-number-not-valid': 'Dit nummer kan niet worden gebeld. Controleer het nummer.',
    'region-not-served': 'We kunnen geen nummers uit deze regio bellen.',
    'number-type-not-served': 'We kunnen dit soort nummers niet bellen. Geef een gewoon mobiel of vast nummer op.',
    'too-many-requests': 'U hebt in korte tijd meerdere oproepen aangevraagd.',
    'callee-not-available':
      'Dit nummer kan nu niet worden gebeld. Probeer het later opnieuw of geef een ander nummer op.',
    'temporarily-unavailable': 'We kunnen nu niet bellen. Er is dus niet gebeld.',
    internal: 'Er ging bij ons iets mis. Probeer het gerust opnieuw: het blijft bij één oproep.',
  },
} satisfies typeof en;
