import phone from '../phone/sl.ts';
import type en from './en.ts';

export default {
  button: 'Pokličite me',
  heading: 'Poklicali vas bomo',
  introduction: 'Pustite svojo številko in poklical vas bo naš glasovni pomočnik z umetno inteligenco.',
  close: 'Zapri',
  opensInNewTab: '(odpre se v novem zavihku)',
  privacy: 'Politika zasebnosti',
  consentMissing: 'Označite polje, da vas smemo poklicati.',
  submit: 'Pokličite me',
  submitting: 'Naročamo…',
  notLoaded: 'Dela te strani ni bilo mogoče naložiti. Poskusite znova.',
  outsideHours: 'Pri vas zdaj morda ni čas za klice.',

  phone,
} satisfies typeof en;
