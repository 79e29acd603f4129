import phone from '../phone/lv.ts';
import type en from './en.ts';

export default {
  button: 'Piezvaniet man',
  heading: 'Mēs jums piezvanīsim',
  introduction: 'Atstājiet savu numuru, un jums piezvanīs mūsu MI balss asistents.',
  close: 'Aizvērt',
  opensInNewTab: '(atvērsies jaunā cilnē)',
  privacy: 'Privātuma politika',
  consentMissing: 'Atzīmējiet lodziņu, lai mēs drīkstētu jums piezvanīt.',
  submit: 'Pieteikt zvanu',
  submitting: 'Piesakām…',
  notLoaded: 'Daļa lapas netika ielādēta. Mēģiniet vēlreiz.',
  outsideHours: 'Iespējams, pie jums šobrīd nav zvanu laiks.',

  phone,
} satisfies typeof en;
