import type en from './en.ts';

export default {
  challenge: 'Confirme abaixo que você não é um robô.',
  callerNumber: 'Este número ligará para você',
  saveContact: 'Salvar como contato',
  screening:
    'Permita ligações de desconhecidos até ligarmos: desative o filtro de ligações, “Silenciar desconhecidos” e “Não perturbe”.',
  unknownNumber: 'Um número desconhecido pode ser o nosso.',
  seeYourCall: 'Ver sua ligação',
  callYourself: 'Ou fale conosco diretamente:',

  localTime: {
    heading: 'Que horas são onde você está?',
    why: 'Seu número não nos diz isso, e nunca ligamos durante a noite.',
    label: 'A hora no seu relógio',
    missing: 'Digite a hora que seu relógio mostra.',
    again: 'Confirme a hora de novo: demorou demais.',
    confirm: 'Confirmar e solicitar a ligação',
  },

  steps: {
    label: 'Andamento da sua ligação',
    asked: 'Solicitamos sua ligação',
    queued: 'Na fila',
    calling: 'Ligando para seu número',
    ended: 'A ligação terminou',
    done: 'feito',
    current: 'agora',
    pending: 'ainda por vir',
  },

  phases: {
    solving: {
      heading: 'Solicitando sua ligação',
      text: 'Um momento, por favor: seu navegador está resolvendo um pequeno enigma que mantém os robôs de fora.',
    },
    sending: { heading: 'Solicitando sua ligação', text: 'Um momento, por favor.' },
    scheduled: { heading: 'Sua ligação está agendada', text: 'Ligaremos para você no horário que você escolheu.' },
    queued: {
      heading: 'Sua ligação está na fila',
      text: 'Deixe o telefone por perto. Você pode fechar esta janela: sua ligação continua em andamento.',
    },
    calling: {
      heading: 'Estamos ligando para seu número',
      text: 'Por favor, atenda.',
    },
    success: {
      heading: 'A ligação terminou',
      text: 'Obrigado. Se você não conseguiu atender, pode solicitar outra ligação.',
    },
    failure: { heading: 'A ligação não foi completada', text: '' },
    unknown: {
      heading: 'Não temos certeza sobre sua ligação',
      text: 'Não sabemos se a ligação foi completada. Não ligaremos de novo por conta própria.',
    },
    cancelled: { heading: 'A ligação foi cancelada', text: 'Não ligaremos para você.' },
  },

  checks: {
    heading: 'Nada no seu telefone ainda? Verifique:',
    focus: 'O “Não perturbe” e os modos de foco estão desativados.',
    callers: 'Ligações de desconhecidos não são filtradas nem silenciadas.',
    signal: 'Há sinal e seu número está certo.',
  },

  reasons: {
    '': 'Não foi possível completar a ligação. Você pode solicitar outra.',
    'queue-timeout':
      'Nossas linhas ficaram ocupadas por muito tempo, e desistimos da ligação. Você pode solicitar outra.',
    'not-connected':
      'A ligação não chegou ao seu telefone. Verifique se ele está ligado e aceita ligações de desconhecidos e solicite de novo.',
    'provider-refused':
      'Nossa operadora de telefonia não aceitou a ligação. Nenhuma ligação foi feita. Você pode tentar de novo ou usar outro número.',
    'provider-unavailable':
      'Nossa operadora de telefonia está indisponível no momento. Nenhuma ligação foi feita. Tente de novo mais tarde.',
    'outside-calling-window':
      'O horário de ligações terminou antes da sua vez, e nenhuma ligação foi feita. Você pode solicitar de novo quando ele recomeçar.',
    lost: 'Não conseguimos mais acompanhar a ligação. Não ligaremos de novo por conta própria.',
  },
  proofWords: 'O assistente dirá',
  proofWordsHint: 'Estas duas palavras mostram que a ligação é a sua.',
  receipt: 'Salvar uma cópia assinada do que você aceitou',
  problemHeading: 'Não funcionou',
  callingHoursHeading: 'Horário de ligações',
  tryAgain: 'Tentar de novo',
  askAgain: 'Solicitar outra ligação',
  changeNumber: 'Alterar o número',
  reload: 'Recarregar a página',
  openSecurely: 'Abrir a página criptografada',
  waitInWords: 'Você poderá tentar de novo em {wait}.',
  callAgainFrom: 'Poderemos ligar de novo a partir de {time} (no seu horário).',
  callAgainNow: 'O horário de ligações começou. Você já pode solicitar sua ligação.',

  problems: {
    'network-lost':
      'A conexão caiu antes de chegar uma resposta. Você pode tentar de novo sem receio: será uma só ligação.',
    'answer-unreadable':
      'Não conseguimos entender a resposta. Você pode tentar de novo sem receio: será uma só ligação.',
    'insecure-context':
      'Esta página não é criptografada (https), por isso seu navegador não pode solicitar uma ligação com segurança daqui.',
    'malformed-request': 'A solicitação desta página não foi entendida. Recarregue a página e solicite de novo.',
    'idempotency-key-missing':
      'Seu navegador deixou de enviar uma parte da solicitação. Recarregue a página e solicite de novo.',
    'origin-not-allowed':
      'Esta página ainda não está configurada para solicitar ligações. O responsável por ela precisa autorizar isso antes.',
    'proof-rejected': 'Não conseguimos confirmar que você não é um robô. Tente de novo.',
    'context-rejected': 'Os dados de acesso desta página expiraram. Recarregue a página e solicite de novo.',
    'not-found':
      'O serviço de ligações desta página não foi encontrado. O responsável por ela precisa configurá-lo antes.',
    'method-not-allowed':
      'Esta página fez a solicitação de um modo não permitido. Recarregue a página e solicite de novo.',
    'body-too-large':
      'Esta página enviou mais do que cabe em uma solicitação. O responsável por ela precisa enviar menos.',
    'unsupported-media-type':
      'Esta página fez a solicitação em um formato não aceito. Recarregue a página e solicite de novo.',
    'consent-outdated': 'O texto mudou desde que você abriu esta página. Leia-o e marque a caixa de novo.',
    'outside-calling-window': 'Não podemos ligar para este número a esta hora.',
    'local-time-needed': 'Não temos como saber que horas são onde você está.',
    'idempotency-in-progress':
      'Sua solicitação ainda está sendo processada. Você pode tentar de novo sem receio: será uma só ligação.',
    'consent-required': 'Só podemos ligar se você marcar a caixa.',
    'idempotency-key-reused':
      'Sua solicitação foi confundida com uma anterior. Nenhuma ligação foi feita. Tente de novo.',
    'phone-number-not-valid': 'Não é possível ligar para este número. Verifique-o.',
    'region-not-served': 'Não podemos ligar para números deste país ou território.',
    'number-type-not-served':
      'Não podemos ligar para este tipo de número. Informe um número comum de celular ou telefone fixo.',
    'too-many-requests': 'Você solicitou várias ligações em pouco tempo.',
    'callee-not-available':
      'Não é possível ligar para este número no momento. Tente de novo mais tarde ou informe outro.',
    'temporarily-unavailable': 'Não podemos fazer ligações no momento, por isso nenhuma foi feita.',
    internal: 'Algo deu errado do nosso lado. Você pode tentar de novo sem receio: será uma só ligação.',
  },
} satisfies typeof en;
