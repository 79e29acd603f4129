import phone from '../phone/pt.ts';
import type en from './en.ts';

export default {
  button: 'Ligue para mim',
  heading: 'Nós ligamos para você',
  introduction: 'Deixe seu número e nosso assistente de voz com IA ligará para você.',
  close: 'Fechar',
  opensInNewTab: '(abre em uma nova aba)',
  privacy: 'Política de privacidade',
  consentMissing: 'Marque a caixa para que possamos ligar para você.',
  submit: 'Solicitar a ligação',
  submitting: 'Solicitando…',
  notLoaded: 'Não foi possível carregar uma parte desta página. Tente de novo.',
  outsideHours: 'Talvez esteja fora do horário de ligações onde você está.',

  phone,
} satisfies typeof en;
