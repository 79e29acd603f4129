import phone from '../phone/fil.ts';
import type en from './en.ts';

export default {
  button: 'Humiling ng tawag',
  heading: 'Tatawagan namin kayo',
  introduction: 'Iwan lang ang inyong numero at tatawagan kayo ng aming AI voice assistant.',
  close: 'Isara',
  opensInNewTab: '(bubukas sa bagong tab)',
  privacy: 'Patakaran sa privacy',
  consentMissing: 'Pakilagyan ng tsek ang kahon para matawagan namin kayo.',
  submit: 'Tawagan ako',
  submitting: 'Humihiling…',
  notLoaded: 'Hindi ma-load ang isang bahagi ng page na ito. Pakisubukan ulit.',
  outsideHours: 'Baka hindi oras ng pagtawag ngayon sa lugar ninyo.',

  phone,
} satisfies typeof en;
