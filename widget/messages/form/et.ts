import phone from '../phone/et.ts';
import type en from './en.ts';

export default {
  button: 'Helistage mulle',
  heading: 'Helistame teile',
  introduction: 'Jätke oma number ja meie tehisarul põhinev häälassistent helistab teile.',
  close: 'Sulge',
  opensInNewTab: '(avaneb uuel vahelehel)',
  privacy: 'Privaatsuspoliitika',
  consentMissing: 'Palun märgistage ruut, et tohiksime teile helistada.',
  submit: 'Telli kõne',
  submitting: 'Tellimine…',
  notLoaded: 'Osa lehest jäi laadimata. Palun proovige uuesti.',
  outsideHours: 'Teie asukohas ei pruugi praegu olla helistamisaeg.',

  phone,
} satisfies typeof en;
