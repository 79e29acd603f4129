import phone from '../phone/pt-PT.ts';
import type en from './en.ts';

export default {
  button: 'Liguem-me',
  heading: 'Nós ligamos-lhe',
  introduction: 'Deixe o seu número e o nosso assistente de voz com IA vai ligar-lhe.',
  close: 'Fechar',
  opensInNewTab: '(abre num novo separador)',
  privacy: 'Política de privacidade',
  consentMissing: 'Assinale a caixa para que possamos ligar-lhe.',
  submit: 'Pedir a chamada',
  submitting: 'A pedir…',
  notLoaded: 'Não foi possível carregar uma parte desta página. Tente novamente.',
  outsideHours: 'Onde se encontra, pode estar fora do horário de chamadas.',

  phone,
} satisfies typeof en;
