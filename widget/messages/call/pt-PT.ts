import type en from './en.ts';

export default {
  challenge: 'Confirme abaixo que não é um robô.',
  callerNumber: 'Este número vai ligar-lhe',
  saveContact: 'Guardar como contacto',
  screening:
    'Permita chamadas de desconhecidos até lhe ligarmos: desative o filtro de chamadas, «Silenciar números desconhecidos» e «Não incomodar».',
  unknownNumber: 'Um número desconhecido pode ser o nosso.',
  seeYourCall: 'Ver a sua chamada',
  callYourself: 'Ou contacte-nos diretamente:',

  localTime: {
    heading: 'Que horas são onde se encontra?',
    why: 'O seu número não nos diz isso, e nunca ligamos durante a noite.',
    label: 'A hora no seu relógio',
    missing: 'Introduza a hora que o seu relógio mostra.',
    again: 'Confirme a hora novamente: demorou demasiado tempo.',
    confirm: 'Confirmar e pedir a chamada',
  },

  steps: {
    label: 'Ponto de situação da chamada',
    asked: 'Pedimos a sua chamada',
    queued: 'Na fila de espera',
    calling: 'A ligar para o seu número',
    ended: 'A chamada terminou',
    done: 'feito',
    current: 'agora',
    pending: 'por fazer',
  },

  phases: {
    solving: {
      heading: 'A pedir a sua chamada',
      text: 'Um momento, por favor: o seu navegador está a resolver um pequeno enigma que afasta os robôs.',
    },
    sending: { heading: 'A pedir a sua chamada', text: 'Um momento, por favor.' },
    scheduled: { heading: 'A sua chamada está agendada', text: 'Ligamos-lhe à hora que escolheu.' },
    queued: {
      heading: 'A sua chamada está na fila de espera',
      text: 'Tenha o telefone por perto. Pode fechar esta janela: a sua chamada segue o seu curso.',
    },
    calling: {
      heading: 'Estamos a ligar para o seu número',
      text: 'Atenda, por favor.',
    },
    success: {
      heading: 'A chamada terminou',
      text: 'Obrigado. Se não conseguiu atender, pode pedir outra chamada.',
    },
    failure: { heading: 'Não foi possível estabelecer a chamada', text: '' },
    unknown: {
      heading: 'Não temos a certeza sobre a sua chamada',
      text: 'Não sabemos se a chamada foi estabelecida. Não voltaremos a ligar por nossa iniciativa.',
    },
    cancelled: { heading: 'A chamada foi cancelada', text: 'Não lhe vamos ligar.' },
  },

  checks: {
    heading: 'Ainda nada no seu telefone? Verifique:',
    focus: 'O «Não incomodar» e os modos de concentração estão desativados.',
    callers: 'As chamadas de desconhecidos não são filtradas nem silenciadas.',
    signal: 'Há rede e o seu número está certo.',
  },

  reasons: {
    '': 'Não foi possível estabelecer a chamada. Pode pedir outra.',
    'queue-timeout':
      'As nossas linhas estiveram ocupadas demasiado tempo, pelo que desistimos da chamada. Pode pedir outra.',
    'not-connected':
      'A chamada não chegou ao seu telefone. Verifique se o telefone está ligado e aceita chamadas de desconhecidos e peça-a novamente.',
    'provider-refused':
      'O nosso operador telefónico não aceitou a chamada. Não foi feita nenhuma chamada. Pode tentar novamente ou usar outro número.',
    'provider-unavailable':
      'O nosso operador telefónico está indisponível neste momento. Não foi feita nenhuma chamada. Tente novamente mais tarde.',
    'outside-calling-window':
      'O horário de chamadas terminou antes da sua vez, pelo que não foi feita nenhuma chamada. Pode pedi-la novamente quando recomeçar.',
    lost: 'Perdemos o rasto da chamada. Não voltaremos a ligar por nossa iniciativa.',
  },
  proofWords: 'O assistente vai dizer',
  proofWordsHint: 'Estas duas palavras mostram que a chamada é a sua.',
  receipt: 'Guardar uma cópia assinada do que aceitou',
  problemHeading: 'Não funcionou',
  callingHoursHeading: 'Horário de chamadas',
  tryAgain: 'Tentar novamente',
  askAgain: 'Pedir outra chamada',
  changeNumber: 'Alterar o número',
  reload: 'Recarregar a página',
  openSecurely: 'Abrir a página encriptada',
  waitInWords: 'Pode tentar novamente dentro de {wait}.',
  callAgainFrom: 'Poderemos voltar a ligar a partir de {time} (na sua hora local).',
  callAgainNow: 'O horário de chamadas já começou. Pode pedir agora a sua chamada.',

  problems: {
    'network-lost':
      'A ligação à Internet falhou antes de chegar uma resposta. Pode tentar novamente sem receio: será uma só chamada.',
    'answer-unreadable': 'Não conseguimos perceber a resposta. Pode tentar novamente sem receio: será uma só chamada.',
    'insecure-context':
      'Esta página não está encriptada (https), pelo que o seu navegador não pode pedir uma chamada com segurança a partir daqui.',
    'malformed-request': 'O pedido desta página não foi compreendido. Recarregue a página e peça novamente.',
    'idempotency-key-missing': 'O seu navegador não enviou uma parte do pedido. Recarregue a página e peça novamente.',
    'origin-not-allowed':
      'Esta página ainda não está configurada para pedir chamadas. O proprietário da página tem primeiro de o autorizar.',
    'proof-rejected': 'Não conseguimos confirmar que não é um robô. Tente novamente.',
    'context-rejected': 'Os dados de início de sessão desta página expiraram. Recarregue a página e peça novamente.',
    'not-found':
      'O serviço de chamadas desta página não foi encontrado. O proprietário da página tem primeiro de o configurar.',
    'method-not-allowed': 'Esta página fez o pedido de uma forma não suportada. Recarregue a página e peça novamente.',
    'body-too-large': 'Esta página enviou mais do que cabe num pedido. O proprietário da página tem de enviar menos.',
    'unsupported-media-type':
      'Esta página fez o pedido num formato não suportado. Recarregue a página e peça novamente.',
    'consent-outdated': 'O texto mudou desde que abriu esta página. Leia-o e assinale a caixa novamente.',
    'outside-calling-window': 'Não podemos ligar para este número a esta hora.',
    'local-time-needed': 'Não temos forma de saber que horas são onde se encontra.',
    'idempotency-in-progress':
      'O seu pedido ainda está a ser tratado. Pode tentar novamente sem receio: será uma só chamada.',
    'consent-required': 'Só podemos ligar-lhe se assinalar a caixa.',
    'idempotency-key-reused':
      'O seu pedido foi confundido com um anterior. Não foi feita nenhuma chamada. Tente novamente.',
    'phone-number-not-valid': 'Não é possível ligar para este número. Verifique-o.',
    'region-not-served': 'Não podemos ligar para números deste país ou território.',
    'number-type-not-served':
      'Não podemos ligar para este tipo de número. Indique um número normal de telemóvel ou telefone fixo.',
    'too-many-requests': 'Pediu várias chamadas em pouco tempo.',
    'callee-not-available':
      'Neste momento, não é possível ligar para este número. Tente novamente mais tarde ou indique outro.',
    'temporarily-unavailable': 'Neste momento, não podemos fazer chamadas, pelo que não foi feita nenhuma.',
    internal: 'Algo correu mal do nosso lado. Pode tentar novamente sem receio: será uma só chamada.',
  },
} satisfies typeof en;
