import type { StopMessages } from '../languages.ts';

export default {
  title: 'Parar as chamadas para o seu número',
  lead: 'Escreva o seu número e prima o botão. Depois disso, nenhum site que ligue através de {host} ligará para esse número.',
  submit: 'Parar as chamadas',
  submitting: 'Um momento…',
  working: 'Um momento, por favor: o seu navegador está a resolver um pequeno enigma que afasta os robôs.',
  tryAgain: 'Tentar novamente',
  language: 'Idioma',

  done: {
    heading: 'Sem mais chamadas',
    text: 'A partir de agora, nenhum site que ligue através de {host} ligará para este número. Pode fechar esta página.',
    another: 'Parar outro número',
  },

  meaning: {
    heading: 'O que isto significa',
    atOnce: 'Tem efeito imediato',
    atOnceText: 'Uma chamada pedida que ainda não foi marcada já não será marcada.',
    everywhere: 'Vale em todo o lado',
    everywhereText: 'Aplica-se a todos os sites que ligam através de {host}, seja qual for o que lhe ligou.',
    lasting: 'É permanente',
    lastingText: 'Aqui não pode ser desfeito.',
    discreet: 'Não revela nada',
    discreetText:
      'Esta página responde da mesma forma a qualquer número e nunca diz se já recebeu chamadas ou se já foi parado. Dele só se guarda um código, apenas para este fim.',
  },

  inTheCall: 'Também pode dizer «pare» durante uma chamada: o assistente faz com que não lhe voltem a ligar.',
  withoutScript: 'Esta página precisa de JavaScript. Também pode dizer «pare» durante uma chamada.',

  problemHeading: 'Não resultou',
  waitInWords: 'Pode tentar novamente dentro de {wait}.',
  openSecurely: 'Abrir a página cifrada',
  problems: {
    offline: 'Não tem ligação, por isso nada foi enviado. Tente novamente quando tiver ligação.',
    'network-lost':
      'Não chegou resposta, por isso ainda podem ligar para o seu número. Tente novamente: fazê-lo duas vezes não tem mal.',
    'temporarily-unavailable':
      'O serviço não consegue registar o pedido neste momento, por isso ainda podem ligar para o seu número. Tente novamente.',
    'too-many-requests':
      'Houve demasiados pedidos a partir da sua ligação, por isso ainda podem ligar para o seu número.',
    'proof-rejected': 'Não conseguimos confirmar que não é um robô. Tente novamente.',
    'phone-number-not-valid': 'Este número de telefone não está completo, por isso nada foi parado. Verifique-o.',
    'origin-not-allowed': 'Esta página não está no seu próprio endereço, por isso nada foi parado. Abra-a novamente.',
    'insecure-context':
      'Esta página não está cifrada (https), por isso o seu navegador não pode parar as chamadas a partir daqui.',
    internal: 'Algo correu mal do nosso lado, por isso ainda podem ligar para o seu número. Tente novamente.',
  },

  phone: {
    label: 'O seu número de telefone',
    region: 'Região',
    notServedOption: '{region} (não disponível)',
    empty: 'Escreva o seu número de telefone.',
    'too-short': 'Este número é demasiado curto. Faltam algarismos.',
    'too-long': 'Este número é demasiado longo. Há algarismos a mais.',
    'wrong-length': 'Este número tem um algarismo a mais ou a menos.',
    'not-a-number': 'Use apenas algarismos: «{text}» não pode fazer parte de um número de telefone.',
    'unknown-calling-code': 'Nenhuma região tem um indicativo que comece por +{digits}.',
    'region-not-served': 'Não podemos ligar para números desta região: {region}.',
    'not-loaded': 'Não conseguimos verificar este número. Tente novamente.',
  },
} satisfies StopMessages;
