import phone from '../phone/hr.ts';
import type en from './en.ts';

export default {
  button: 'Nazovite me',
  heading: 'Nazvat ćemo vas',
  introduction: 'Ostavite svoj broj i nazvat će vas naš glasovni asistent s umjetnom inteligencijom.',
  close: 'Zatvori',
  opensInNewTab: '(otvara se u novoj kartici)',
  privacy: 'Pravila o privatnosti',
  consentMissing: 'Označite kućicu da bismo vas smjeli nazvati.',
  submit: 'Nazovite me',
  submitting: 'Šaljemo…',
  notLoaded: 'Dio ove stranice nije se učitao. Pokušajte ponovno.',
  outsideHours: 'Kod vas sada možda nije vrijeme za pozive.',

  phone,
} satisfies typeof en;
