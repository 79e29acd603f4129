import phone from '../../messages/phone/sv.ts';
import type { StopMessages } from '../languages.ts';

export default {
  title: 'Stoppa samtal till ditt nummer',
  lead: 'Skriv ditt nummer och tryck på knappen. Därefter kommer ingen webbplats som ringer via {host} att ringa det numret.',
  submit: 'Stoppa samtalen',
  submitting: 'Ett ögonblick …',
  working: 'Ett ögonblick: din webbläsare löser en liten gåta som håller robotar borta.',
  tryAgain: 'Försök igen',
  language: 'Språk',

  done: {
    heading: 'Inga fler samtal',
    text: 'Från och med nu kommer ingen webbplats som ringer via {host} att ringa det här numret. Du kan stänga sidan.',
    another: 'Lägg till ett annat nummer',
  },

  meaning: {
    heading: 'Vad det innebär',
    atOnce: 'Det gäller genast',
    atOnceText: 'Ett samtal som har begärts men ännu inte påbörjats blir inte av.',
    everywhere: 'Det gäller överallt',
    everywhereText: 'Det gäller varje webbplats som ringer via {host}, oavsett vilken som ringde dig.',
    lasting: 'Det gäller för alltid',
    lastingText: 'Det kan inte ångras.',
    discreet: 'Det avslöjar inget',
    discreetText:
      'Den här sidan svarar likadant på alla nummer och säger aldrig om ett nummer har ringts upp eller lagts till förut. Bara en kod som bildats av numret sparas, enbart för detta.',
  },

  inTheCall: 'Du kan också säga ”stopp” i ett samtal: då ser assistenten till att du inte blir uppringd igen.',
  withoutScript: 'Den här sidan behöver JavaScript. Du kan också säga ”stopp” i ett samtal.',

  problemHeading: 'Det fungerade inte',
  waitInWords: 'Du kan försöka igen om {wait}.',
  openSecurely: 'Öppna den krypterade sidan',
  problems: {
    offline: 'Du är offline, så inget skickades. Försök igen när du är uppkopplad.',
    'network-lost':
      'Det kom inget svar, så ditt nummer kan fortfarande ringas upp. Försök igen: att göra det två gånger skadar inte.',
    'temporarily-unavailable':
      'Tjänsten kan inte ta emot det just nu, så ditt nummer kan fortfarande ringas upp. Försök igen.',
    'too-many-requests': 'Detta begärdes för ofta från din anslutning, så ditt nummer kan fortfarande ringas upp.',
    'proof-rejected': 'Vi kunde inte bekräfta att du inte är en robot. Försök igen.',
    'phone-number-not-valid':
      'Det här är inget fullständigt telefonnummer, så det har inte lagts till. Kontrollera det.',
    'origin-not-allowed': 'Sidan ligger inte på sin egen adress, så inget har lagts till. Öppna den på nytt.',
    'insecure-context': 'Sidan är inte krypterad (https), så din webbläsare kan inte stoppa samtal härifrån.',
    internal: 'Något gick fel hos oss, så ditt nummer kan fortfarande ringas upp. Försök igen.',
  },

  phone,
} satisfies StopMessages;
