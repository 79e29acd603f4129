import phone from '../phone/sk.ts';
import type en from './en.ts';

export default {
  button: 'Zavolajte mi',
  heading: 'Zavoláme vám',
  introduction: 'Nechajte nám svoje číslo a náš hlasový asistent s umelou inteligenciou vám zavolá.',
  close: 'Zavrieť',
  opensInNewTab: '(otvorí sa na novej karte)',
  privacy: 'Ochrana osobných údajov',
  consentMissing: 'Zaškrtnite políčko, aby sme vám mohli zavolať.',
  submit: 'Zavolajte mi',
  submitting: 'Odosielame…',
  notLoaded: 'Časť tejto stránky sa nepodarilo načítať. Skúste to znova.',
  outsideHours: 'U vás teraz možno nie je čas na volanie.',

  phone,
} satisfies typeof en;
