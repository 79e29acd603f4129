import phone from '../phone/sw.ts';
import type en from './en.ts';

export default {
  button: 'Nipigieni simu',
  heading: 'Tutakupigia simu',
  introduction: 'Acha nambari yako, na msaidizi wetu wa sauti wa akili mnemba (AI) atakupigia simu.',
  close: 'Funga',
  opensInNewTab: '(hufunguka katika kichupo kipya)',
  privacy: 'Sera ya faragha',
  consentMissing: 'Tafadhali weka alama kwenye kisanduku ili uturuhusu kukupigia simu.',
  submit: 'Nipigieni',
  submitting: 'Tunaomba…',
  notLoaded: 'Sehemu ya ukurasa huu haikupakiwa. Tafadhali jaribu tena.',
  outsideHours: 'Huenda mahali ulipo sasa si saa za kupiga simu.',

  phone,
} satisfies typeof en;
