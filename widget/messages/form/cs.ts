import phone from '../phone/cs.ts';
import type en from './en.ts';

export default {
  button: 'Zavolejte mi',
  heading: 'Zavoláme vám',
  introduction: 'Nechte nám své číslo a náš hlasový asistent s umělou inteligencí vám zavolá.',
  close: 'Zavřít',
  opensInNewTab: '(otevře se na nové kartě)',
  privacy: 'Ochrana osobních údajů',
  consentMissing: 'Zaškrtněte prosím políčko, abychom vám mohli zavolat.',
  submit: 'Zavolejte mi',
  submitting: 'Odesíláme…',
  notLoaded: 'Část této stránky se nepodařilo načíst. Zkuste to prosím znovu.',
  outsideHours: 'U vás teď možná není čas pro volání.',

  phone,
} satisfies typeof en;
