import phone from '../phone/ca.ts';
import type en from './en.ts';

export default {
  button: 'Truqueu-me',
  heading: 'Us truquem nosaltres',
  introduction: 'Deixeu-nos el número i us trucarà el nostre assistent de veu amb IA.',
  close: 'Tanca',
  opensInNewTab: '(s’obre en una pestanya nova)',
  privacy: 'Política de privacitat',
  consentMissing: 'Marqueu la casella perquè us puguem trucar.',
  submit: 'Demana la trucada',
  submitting: 'S’està demanant…',
  notLoaded: 'No s’ha pogut carregar una part d’aquesta pàgina. Torneu-ho a provar.',
  outsideHours: 'Pot ser que on sou ara no sigui horari de trucades.',

  phone,
} satisfies typeof en;
