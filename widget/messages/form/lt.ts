import phone from '../phone/lt.ts';
import type en from './en.ts';

export default {
  button: 'Paskambinkite man',
  heading: 'Mes jums paskambinsime',
  introduction: 'Palikite savo numerį ir jums paskambins mūsų DI balso asistentas.',
  close: 'Uždaryti',
  opensInNewTab: '(atsidarys naujame skirtuke)',
  privacy: 'Privatumo politika',
  consentMissing: 'Pažymėkite langelį, kad galėtume jums paskambinti.',
  submit: 'Užsakyti skambutį',
  submitting: 'Užsakoma…',
  notLoaded: 'Dalis puslapio neįkelta. Bandykite dar kartą.',
  outsideHours: 'Galbūt pas jus dabar ne skambučių laikas.',

  phone,
} satisfies typeof en;
