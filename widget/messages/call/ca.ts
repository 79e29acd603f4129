import type en from './en.ts';

export default {
  challenge: 'Confirmeu aquí sota que no sou un robot.',
  callerNumber: 'Us trucarà aquest número',
  saveContact: 'Desa com a contacte',
  screening:
    'Deixeu passar les trucades de desconeguts fins que us hàgim trucat: desactiveu el filtre de trucades, el silenci per a desconeguts i el mode «No molesteu».',
  unknownNumber: 'Si el número és desconegut, potser som nosaltres.',
  seeYourCall: 'Mostra la trucada',
  callYourself: 'O contacteu-nos directament:',

  localTime: {
    heading: 'Quina hora és on sou?',
    why: 'El vostre número no ens ho diu i no truquem mai de nit.',
    label: 'L’hora del vostre rellotge',
    missing: 'Escriviu l’hora que marca el vostre rellotge.',
    again: 'Torneu a confirmar l’hora: ha passat massa temps.',
    confirm: 'Confirma i demana la trucada',
  },

  steps: {
    label: 'Estat de la vostra trucada',
    asked: 'Hem demanat la vostra trucada',
    queued: 'A la cua',
    calling: 'Truquem al vostre número',
    ended: 'La trucada ha acabat',
    done: 'fet',
    current: 'ara',
    pending: 'pendent',
  },

  phases: {
    solving: {
      heading: 'S’està demanant la trucada',
      text: 'Un moment, si us plau: el vostre navegador resol un petit enigma que manté els robots a ratlla.',
    },
    sending: { heading: 'S’està demanant la trucada', text: 'Un moment, si us plau.' },
    scheduled: { heading: 'La trucada està programada', text: 'Us trucarem a l’hora que heu triat.' },
    queued: {
      heading: 'La vostra trucada és a la cua',
      text: 'Tingueu el telèfon a prop. Podeu tancar aquesta finestra: la trucada segueix el seu curs.',
    },
    calling: {
      heading: 'Truquem al vostre número',
      text: 'Despengeu, si us plau.',
    },
    success: {
      heading: 'La trucada ha acabat',
      text: 'Gràcies. Si l’heu perduda, podeu demanar una altra trucada.',
    },
    failure: { heading: 'No hem pogut connectar', text: '' },
    unknown: {
      heading: 'No sabem què ha passat amb la trucada',
      text: 'No sabem si la trucada s’ha arribat a fer. No tornarem a trucar per iniciativa pròpia.',
    },
    cancelled: { heading: 'La trucada s’ha cancel·lat', text: 'No us trucarem.' },
  },

  checks: {
    heading: 'Encara res al telèfon? Comproveu això:',
    focus: 'El mode «No molesteu» i els de concentració estan desactivats.',
    callers: 'Les trucades de desconeguts no es filtren ni se silencien.',
    signal: 'Teniu cobertura i el número és correcte.',
  },

  reasons: {
    '': 'No s’ha pogut connectar la trucada. Podeu demanar-ne una altra.',
    'queue-timeout':
      'Les nostres línies han estat ocupades massa temps i s’ha desistit de la trucada. Podeu demanar-ne una altra.',
    'not-connected':
      'La trucada no ha arribat al vostre telèfon. Comproveu que està encès i que accepta trucades de desconeguts, i torneu-la a demanar.',
    'provider-refused':
      'El nostre operador telefònic no ha acceptat la trucada. No s’ha fet cap trucada. Podeu tornar-ho a provar, o amb un altre número.',
    'provider-unavailable':
      'Ara mateix el nostre operador telefònic no està disponible. No s’ha fet cap trucada. Torneu-ho a provar més tard.',
    'outside-calling-window':
      'L’horari de trucades s’ha acabat abans que us toqués el torn i no s’ha fet cap trucada. Podreu tornar-la a demanar quan comenci.',
    lost: 'Hem perdut el rastre de la trucada. No tornarem a trucar per iniciativa pròpia.',
  },
  proofWords: 'L’assistent dirà',
  proofWordsHint: 'Aquestes dues paraules demostren que la trucada és la vostra.',
  receipt: 'Desa una còpia signada del que heu acceptat',
  problemHeading: 'No ha funcionat',
  callingHoursHeading: 'Horari de trucades',
  tryAgain: 'Torna-ho a provar',
  askAgain: 'Demana una altra trucada',
  changeNumber: 'Canvia el número',
  reload: 'Torna a carregar la pàgina',
  openSecurely: 'Obre la pàgina xifrada',
  waitInWords: 'Podreu tornar-ho a provar d’aquí a {wait}.',
  callAgainFrom: 'Podrem tornar a trucar a partir de {time} (la vostra hora local).',
  callAgainNow: 'Ja ha començat l’horari de trucades. Ara podeu demanar la vostra trucada.',

  problems: {
    'network-lost':
      'La connexió s’ha perdut abans de rebre resposta. Podeu tornar-ho a provar sense por: serà una sola trucada.',
    'answer-unreadable':
      'No hem pogut entendre la resposta. Podeu tornar-ho a provar sense por: serà una sola trucada.',
    'insecure-context':
      'Aquesta pàgina no està xifrada (https) i el vostre navegador no hi pot demanar una trucada de manera segura.',
    'malformed-request':
      'No s’ha entès la sol·licitud d’aquesta pàgina. Torneu a carregar la pàgina i a demanar la trucada.',
    'idempotency-key-missing':
      'El vostre navegador ha omès una part de la sol·licitud. Torneu a carregar la pàgina i a demanar la trucada.',
    'origin-not-allowed':
      'Aquesta pàgina encara no està configurada per demanar trucades. Abans ho ha d’autoritzar el propietari.',
    'proof-rejected': 'No hem pogut comprovar que no sou un robot. Torneu-ho a provar.',
    'context-rejected':
      'Les dades de sessió d’aquesta pàgina han caducat. Torneu a carregar la pàgina i a demanar la trucada.',
    'not-found': 'No s’ha trobat el servei de trucades d’aquesta pàgina. Abans l’ha de configurar el propietari.',
    'method-not-allowed':
      'La pàgina ha fet la sol·licitud d’una manera no admesa. Torneu-la a carregar i demaneu la trucada de nou.',
    'body-too-large':
      'La pàgina ha enviat més dades de les que caben en una sol·licitud. El propietari n’ha d’enviar menys.',
    'unsupported-media-type':
      'La pàgina ha fet la sol·licitud en un format no admès. Torneu-la a carregar i demaneu la trucada de nou.',
    'consent-outdated': 'El text ha canviat des que heu obert aquesta pàgina. Llegiu-lo i torneu a marcar la casella.',
    'outside-calling-window': 'No podem trucar a aquest número a aquestes hores.',
    'local-time-needed': 'No podem saber quina hora és on sou.',
    'idempotency-in-progress':
      'La vostra sol·licitud encara s’està tramitant. Podeu tornar-ho a provar sense por: serà una sola trucada.',
    'consent-required': 'Només us podem trucar si marqueu la casella.',
    'idempotency-key-reused':
      'La vostra sol·licitud s’ha confós amb una d’anterior. No s’ha fet cap trucada. Torneu-ho a provar.',
    'phone-number-not-valid': 'No es pot trucar a aquest número. Comproveu-lo.',
    'region-not-served': 'No podem trucar a números d’aquest país o territori.',
    'number-type-not-served':
      'No podem trucar a aquest tipus de número. Indiqueu un número normal de mòbil o de telèfon fix.',
    'too-many-requests': 'Heu demanat diverses trucades en poc temps.',
    'callee-not-available':
      'Ara mateix no es pot trucar a aquest número. Torneu-ho a provar més tard o indiqueu-ne un altre.',
    'temporarily-unavailable': 'Ara mateix no podem fer trucades i, per tant, no se n’ha fet cap.',
    internal: 'Alguna cosa ha fallat per part nostra. Podeu tornar-ho a provar sense por: serà una sola trucada.',
  },
} satisfies typeof en;
