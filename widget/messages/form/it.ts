import phone from '../phone/it.ts';
import type en from './en.ts';

export default {
  button: 'Richiamatemi',
  heading: 'La richiamiamo noi',
  introduction: 'Lasci il suo numero: la chiamerà il nostro assistente vocale IA.',
  close: 'Chiudi',
  opensInNewTab: '(si apre in una nuova scheda)',
  privacy: 'Informativa sulla privacy',
  consentMissing: 'Spunti la casella, così possiamo chiamarla.',
  submit: 'Chiamatemi',
  submitting: 'Richiesta in corso…',
  notLoaded: 'Non è stato possibile caricare una parte di questa pagina. Riprovi.',
  outsideHours: 'Dove si trova ora potremmo essere fuori dall’orario delle chiamate.',

  phone,
} satisfies typeof en;
