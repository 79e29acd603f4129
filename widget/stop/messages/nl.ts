import phone from '../../messages/phone/nl.ts';
import type { StopMessages } from '../languages.ts';

export default {
  title: 'Niet meer gebeld worden op uw nummer',
  lead: 'Vul uw nummer in en druk op de knop. Daarna belt geen enkele website die via {host} belt dat nummer nog.',
  submit: 'Oproepen stoppen',
  submitting: 'Een ogenblik…',
  working: 'Een ogenblik alstublieft: uw browser lost een klein raadsel op dat robots tegenhoudt.',
  tryAgain: 'Opnieuw proberen',
  language: 'Taal',

  done: {
    heading: 'Geen oproepen meer',
    text: 'Vanaf nu belt geen enkele website die via {host} belt dit nummer nog. U kunt deze pagina sluiten.',
    another: 'Nog een nummer toevoegen',
  },

  meaning: {
    heading: 'Wat dit betekent',
    atOnce: 'Het werkt meteen',
    atOnceText: 'Een oproep die is aangevraagd maar nog niet tot stand is gebracht, gaat niet meer door.',
    everywhere: 'Het werkt overal',
    everywhereText: 'Het geldt voor elke website die via {host} belt, ongeacht door welke u bent gebeld.',
    lasting: 'Het blijft zo',
    lastingText: 'Het kan niet ongedaan worden gemaakt.',
    discreet: 'Het verraadt niets',
    discreetText:
      'Deze pagina antwoordt op elk nummer hetzelfde en zegt nooit of het eerder is gebeld of toegevoegd. Er wordt alleen een code bewaard die van het nummer is afgeleid, uitsluitend hiervoor.',
  },

  inTheCall:
    'U kunt ook tijdens een gesprek “stop” zeggen: de assistent zorgt er dan voor dat u niet meer wordt gebeld.',
  withoutScript: 'Deze pagina heeft JavaScript nodig. U kunt ook tijdens een gesprek “stop” zeggen.',

  problemHeading: 'Dat is niet gelukt',
  waitInWords: 'U kunt het over {wait} opnieuw proberen.',
  openSecurely: 'Versleutelde pagina openen',
  problems: {
    offline: 'U bent offline, dus er is niets verzonden. Probeer het opnieuw wanneer u verbinding heeft.',
    'network-lost':
      'Er kwam geen antwoord, dus uw nummer kan nog worden gebeld. Probeer het opnieuw: twee keer kan geen kwaad.',
    'temporarily-unavailable':
      'De dienst kan het nu niet vastleggen, dus uw nummer kan nog worden gebeld. Probeer het opnieuw.',
    'too-many-requests': 'Dit is te vaak gevraagd vanaf uw verbinding, dus uw nummer kan nog worden gebeld.',
    'proof-rejected': 'We konden niet vaststellen dat u geen robot bent. Probeer het opnieuw.',
    'phone-number-not-valid': 'Dit is geen volledig telefoonnummer, dus het is niet toegevoegd. Controleer het nummer.',
    'origin-not-allowed':
      'Deze pagina staat niet op het juiste adres, dus er is niets toegevoegd. Open de pagina opnieuw.',
    'insecure-context':
      'Deze pagina is niet versleuteld (https), dus uw browser kan de oproepen vanaf hier niet stoppen.',
    internal: 'Er ging bij ons iets mis, dus uw nummer kan nog worden gebeld. Probeer het opnieuw.',
  },

  phone,
} satisfies StopMessages;
