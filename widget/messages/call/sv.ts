import type en from './en.ts';

export default {
  challenge: 'Bekräfta nedan att du inte är en robot.',
  callerNumber: 'Du blir uppringd från det här numret',
  saveContact: 'Spara som kontakt',
  screening:
    'Släpp igenom okända nummer tills vi har ringt: stäng av samtalsfilter, tystning av okända nummer och ”Stör ej”.',
  unknownNumber: 'Ett okänt nummer kan vara vårt.',
  seeYourCall: 'Se ditt samtal',
  callYourself: 'Eller kontakta oss direkt:',

  localTime: {
    heading: 'Vad är klockan hos dig?',
    why: 'Det framgår inte av ditt nummer, och vi ringer aldrig på natten.',
    label: 'Klockan hos dig',
    missing: 'Ange den tid som din klocka visar.',
    again: 'Bekräfta tiden igen: det tog för lång tid.',
    confirm: 'Bekräfta och ring mig',
  },

  steps: {
    label: 'Status för ditt samtal',
    asked: 'Ditt samtal är begärt',
    queued: 'I kö',
    calling: 'Vi ringer ditt nummer',
    ended: 'Samtalet är avslutat',
    done: 'klart',
    current: 'nu',
    pending: 'återstår',
  },

  phases: {
    solving: {
      heading: 'Ditt samtal begärs',
      text: 'Ett ögonblick: din webbläsare löser en liten gåta som håller robotar borta.',
    },
    sending: { heading: 'Ditt samtal begärs', text: 'Ett ögonblick.' },
    scheduled: { heading: 'Ditt samtal är inbokat', text: 'Vi ringer dig den tid du har valt.' },
    queued: {
      heading: 'Ditt samtal står i kö',
      text: 'Ha telefonen nära till hands. Du kan stänga fönstret: samtalet är fortfarande begärt.',
    },
    calling: { heading: 'Vi ringer ditt nummer', text: 'Svara gärna.' },
    success: { heading: 'Samtalet är avslutat', text: 'Tack. Om du missade det kan du begära ett nytt samtal.' },
    failure: { heading: 'Samtalet kunde inte kopplas', text: '' },
    unknown: {
      heading: 'Osäkert om samtalet gick fram',
      text: 'Vi kan inte se om samtalet gick fram. Vi ringer inte igen på eget initiativ.',
    },
    cancelled: { heading: 'Samtalet är avbokat', text: 'Vi ringer dig inte.' },
  },

  checks: {
    heading: 'Inget på din telefon än? Kontrollera:',
    focus: '”Stör ej” och fokuslägen är avstängda.',
    callers: 'Okända nummer filtreras eller tystas inte.',
    signal: 'Det finns täckning och ditt nummer stämmer.',
  },

  reasons: {
    '': 'Samtalet kunde inte kopplas. Du kan begära ett nytt.',
    'queue-timeout': 'Våra linjer var upptagna för länge, så vi gav upp samtalet. Du kan begära ett nytt.',
    'not-connected':
      'Samtalet nådde inte din telefon. Kontrollera att den är på och släpper igenom okända nummer, och begär sedan ett nytt.',
    'provider-refused':
      'Vår teleoperatör tog inte emot samtalet. Vi ringde inte. Du kan försöka igen eller ange ett annat nummer.',
    'provider-unavailable': 'Vår teleoperatör kan inte nås just nu. Vi ringde inte. Försök igen senare.',
    'outside-calling-window':
      'Ringtiderna tog slut innan det blev din tur, så vi ringde inte. Du kan begära ett nytt när de börjar igen.',
    lost: 'Vi vet inte vad som hände med samtalet. Vi ringer inte igen på eget initiativ.',
  },
  proofWords: 'Assistenten säger',
  proofWordsHint: 'De här två orden visar att samtalet är ditt.',
  receipt: 'Spara en signerad kopia av ditt samtycke',
  problemHeading: 'Det fungerade inte',
  callingHoursHeading: 'Ringtider',
  tryAgain: 'Försök igen',
  askAgain: 'Begär ett nytt samtal',
  changeNumber: 'Ändra numret',
  reload: 'Ladda om sidan',
  openSecurely: 'Öppna den krypterade sidan',
  waitInWords: 'Du kan försöka igen om {wait}.',
  callAgainFrom: 'Vi kan ringa igen från {time} (din tid).',
  callAgainNow: 'Ringtiderna har börjat. Du kan begära ditt samtal nu.',

  problems: {
    'network-lost': 'Anslutningen bröts innan det kom något svar. Du kan lugnt försöka igen: det blir bara ett samtal.',
    'answer-unreadable': 'Vi kunde inte tolka svaret. Du kan lugnt försöka igen: det blir bara ett samtal.',
    'insecure-context':
      'Sidan är inte krypterad (https), så din webbläsare kan inte begära ett samtal säkert härifrån.',
    'malformed-request': 'Sidans begäran gick inte att förstå. Ladda om sidan och begär samtalet igen.',
    'idempotency-key-missing': 'Din webbläsare utelämnade en del av begäran. Ladda om sidan och begär samtalet igen.',
    'origin-not-allowed': 'Det går inte att begära samtal från den här sidan än. Sidans ägare måste tillåta det först.',
    'proof-rejected': 'Vi kunde inte bekräfta att du inte är en robot. Försök igen.',
    'context-rejected': 'Sidans inloggningsuppgifter har gått ut. Ladda om sidan och begär samtalet igen.',
    'not-found': 'Sidans samtalstjänst hittades inte. Sidans ägare måste ställa in den först.',
    'method-not-allowed': 'Sidans sätt att begära samtal stöds inte. Ladda om sidan och begär samtalet igen.',
    'body-too-large': 'Sidan skickade mer än en begäran får innehålla. Sidans ägare måste skicka mindre.',
    'unsupported-media-type': 'Formatet på begäran stöds inte. Ladda om sidan och begär samtalet igen.',
    'consent-outdated': 'Texten har ändrats sedan du öppnade fönstret. Läs den och kryssa i rutan igen.',
    'outside-calling-window': 'Vi kan inte ringa det här numret vid den här tiden på dygnet.',
    'local-time-needed': 'Vi kan inte se vad klockan är hos dig.',
    'idempotency-in-progress':
      'Din begäran behandlas fortfarande. Du kan lugnt försöka igen: det blir bara ett samtal.',
    'consent-required': 'Vi får bara ringa dig om du kryssar i rutan.',
    'idempotency-key-reused': 'Din begäran förväxlades med en tidigare. Vi ringde inte. Försök igen.',
    'phone-number-not-valid': 'Det går inte att ringa det här numret. Kontrollera det.',
    'region-not-served': 'Vi kan inte ringa nummer i det här landet/området.',
    'number-type-not-served':
      'Vi kan inte ringa den här typen av nummer. Ange ett vanligt mobilnummer eller fast telefonnummer.',
    'too-many-requests': 'Du har begärt flera samtal på kort tid.',
    'callee-not-available': 'Det går inte att ringa det här numret just nu. Försök igen senare eller ange ett annat.',
    'temporarily-unavailable': 'Vi kan inte ringa just nu, så vi har inte ringt.',
    internal: 'Något gick fel hos oss. Du kan lugnt försöka igen: det blir bara ett samtal.',
  },
} satisfies typeof en;
