import phone from '../phone/da.ts';
import type en from './en.ts';

export default {
  button: 'Bliv ringet op',
  heading: 'Vi ringer dig op',
  introduction: 'Skriv dit nummer, så ringer vores AI-stemmeassistent til dig.',
  close: 'Luk',
  opensInNewTab: '(åbner i en ny fane)',
  privacy: 'Privatlivspolitik',
  consentMissing: 'Sæt flueben i feltet, så vi må ringe til dig.',
  submit: 'Ring til mig',
  submitting: 'Bestiller …',
  notLoaded: 'En del af siden kunne ikke indlæses. Prøv igen.',
  outsideHours: 'Hos dig kan det være uden for ringetiden.',

  phone,
} satisfies typeof en;
