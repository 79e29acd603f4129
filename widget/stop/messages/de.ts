import phone from '../../messages/phone/de.ts';
import type { StopMessages } from '../languages.ts';

export default {
  title: 'Keine Anrufe mehr an Ihre Nummer',
  lead: 'Geben Sie Ihre Nummer ein und drücken Sie auf den Knopf. Danach ruft keine Website, die über {host} anruft, diese Nummer mehr an.',
  submit: 'Anrufe stoppen',
  submitting: 'Einen Moment …',
  working: 'Einen Moment bitte: Ihr Browser löst ein kleines Rätsel, das Roboter fernhält.',
  tryAgain: 'Erneut versuchen',
  language: 'Sprache',

  done: {
    heading: 'Keine Anrufe mehr',
    text: 'Ab sofort ruft keine Website, die über {host} anruft, diese Nummer mehr an. Sie können diese Seite schließen.',
    another: 'Noch eine Nummer eintragen',
  },

  meaning: {
    heading: 'Was das bedeutet',
    atOnce: 'Es gilt sofort',
    atOnceText: 'Ein angeforderter Anruf, der noch nicht begonnen hat, findet nicht mehr statt.',
    everywhere: 'Es gilt überall',
    everywhereText: 'Es gilt für jede Website, die über {host} anruft, gleich welche Sie angerufen hat.',
    lasting: 'Es gilt dauerhaft',
    lastingText: 'Es lässt sich nicht rückgängig machen.',
    discreet: 'Es verrät nichts',
    discreetText:
      'Diese Seite antwortet auf jede Nummer gleich und sagt nie, ob sie schon angerufen oder eingetragen wurde. Gespeichert wird nur ein aus der Nummer gebildeter Code, und nur für diesen Zweck.',
  },

  inTheCall:
    'Sie können auch im Anruf „Stopp“ sagen: Der Assistent sorgt dann dafür, dass Sie nicht mehr angerufen werden.',
  withoutScript: 'Diese Seite braucht JavaScript. Sie können auch im Anruf „Stopp“ sagen.',

  problemHeading: 'Das hat nicht geklappt',
  waitInWords: 'Wartezeit bis zum nächsten Versuch: {wait}.',
  openSecurely: 'Verschlüsselte Seite öffnen',
  problems: {
    offline: 'Sie sind offline, es wurde also nichts gesendet. Bitte versuchen Sie es erneut, wenn Sie verbunden sind.',
    'network-lost':
      'Es kam keine Antwort, Ihre Nummer kann also weiterhin angerufen werden. Bitte versuchen Sie es erneut: Zweimal schadet nicht.',
    'temporarily-unavailable':
      'Der Dienst kann Ihre Nummer gerade nicht eintragen, sie kann also weiterhin angerufen werden. Bitte versuchen Sie es erneut.',
    'too-many-requests':
      'Von Ihrem Internetanschluss kamen zu viele Anfragen, Ihre Nummer kann also weiterhin angerufen werden.',
    'proof-rejected': 'Wir konnten nicht feststellen, dass Sie kein Roboter sind. Bitte versuchen Sie es erneut.',
    'phone-number-not-valid':
      'Das ist keine vollständige Telefonnummer, es wurde also nichts eingetragen. Bitte prüfen Sie sie.',
    'origin-not-allowed':
      'Diese Seite liegt nicht unter ihrer eigenen Adresse, es wurde also nichts eingetragen. Bitte öffnen Sie sie neu.',
    'insecure-context':
      'Diese Seite ist nicht verschlüsselt (https), Ihr Browser kann die Anrufe von hier aus also nicht stoppen.',
    internal:
      'Bei uns ist etwas schiefgegangen, Ihre Nummer kann also weiterhin angerufen werden. Bitte versuchen Sie es erneut.',
  },

  phone,
} satisfies StopMessages;
