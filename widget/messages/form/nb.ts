import phone from '../phone/nb.ts';
import type en from './en.ts';

export default {
  button: 'Bli oppringt',
  heading: 'Vi ringer deg opp',
  introduction: 'Legg igjen nummeret ditt, så ringer KI-taleassistenten vår deg.',
  close: 'Lukk',
  opensInNewTab: '(åpnes i en ny fane)',
  privacy: 'Personvernerklæring',
  consentMissing: 'Kryss av i boksen, så vi får lov til å ringe deg.',
  submit: 'Ring meg',
  submitting: 'Bestiller …',
  notLoaded: 'En del av siden kunne ikke lastes inn. Prøv igjen.',
  outsideHours: 'Det kan være utenfor ringetiden der du er.',

  phone,
} satisfies typeof en;
