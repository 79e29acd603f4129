import phone from '../../messages/phone/pt-PT.ts';
import type { StopMessages } from '../languages.ts';

export default {
  title: 'Parar as chamadas para o seu número',
  lead: 'Digite o seu número e pressione o botão. Depois disso, nenhum site que ligue através de {host} ligará para esse número.',
  submit: 'Parar as chamadas',
  submitting: 'Um momento…',
  working: 'Um momento, por favor: o seu navegador resolve um pequeno enigma que afasta os robôs.',
  tryAgain: 'Tentar novamente',
  language: 'Idioma',

  done: {
    heading: 'Sem mais chamadas',
    text: 'A partir de agora, nenhum site que ligue através de {host} ligará para este número. Pode fechar esta página.',
    another: 'Adicionar outro número',
  },

  meaning: {
    heading: 'O que isto significa',
    atOnce: 'Tem efeito imediato',
    atOnceText: 'Uma chamada pedida que ainda não foi efetuada não chegará a ser efetuada.',
    everywhere: 'Vale para todos',
    everywhereText: 'Aplica-se a todos os sites que ligam através de {host}, seja qual for o que ligou.',
    lasting: 'É permanente',
    lastingText: 'Não pode ser desfeito.',
    discreet: 'Não revela nada',
    discreetText:
      'Esta página responde da mesma forma a qualquer número e nunca diz se já recebeu chamadas ou se já foi adicionado. Só se guarda um código derivado do número, apenas para este fim.',
  },

  inTheCall: 'Também pode dizer “pare” durante uma chamada: o assistente faz com que não volte a receber chamadas.',
  withoutScript: 'Esta página precisa de JavaScript. Também pode dizer “pare” durante uma chamada.',

  problemHeading: 'Não funcionou',
  waitInWords: 'Pode tentar novamente dentro de {wait}.',
  openSecurely: 'Abrir a página segura',
  problems: {
    offline: 'Está sem internet, por isso nada foi enviado. Tente novamente quando tiver internet.',
    'network-lost':
      'Não chegou resposta, por isso ainda podem ligar para o seu número. Tente novamente: repetir não faz mal.',
    'temporarily-unavailable':
      'O serviço não consegue receber o pedido neste momento, por isso ainda podem ligar para o seu número. Tente novamente.',
    'too-many-requests': 'Houve pedidos em excesso a partir da sua rede, por isso ainda podem ligar para o seu número.',
    'proof-rejected': 'Não conseguimos confirmar que não é um robô. Tente novamente.',
    'phone-number-not-valid': 'Este número de telefone não está completo, por isso não foi adicionado. Verifique-o.',
    'origin-not-allowed':
      'Esta página não está no seu próprio endereço, por isso nada foi adicionado. Abra-a novamente.',
    'insecure-context':
      'Esta página não está protegida (https), por isso o seu navegador não pode parar as chamadas a partir daqui.',
    internal: 'Ocorreu um erro do nosso lado, por isso ainda podem ligar para o seu número. Tente novamente.',
  },

  phone,
} satisfies StopMessages;
