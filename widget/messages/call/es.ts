import type en from './en.ts';

export default {
  challenge: 'Confirme a continuación que no es un robot.',
  callerNumber: 'Le llamará este número',
  saveContact: 'Guardar como contacto',
  screening:
    'Permita las llamadas de desconocidos hasta que le hayamos llamado: desactive el filtro de llamadas, «Silenciar desconocidos» y «No molestar».',
  unknownNumber: 'Si ve un número desconocido, podemos ser nosotros.',
  seeYourCall: 'Ver su llamada',
  callYourself: 'O contáctenos directamente:',

  localTime: {
    heading: '¿Qué hora es donde está usted?',
    why: 'Su número no nos lo dice y nunca llamamos de noche.',
    label: 'La hora de su reloj',
    missing: 'Escriba la hora que marca su reloj.',
    again: 'Confirme de nuevo la hora: ha pasado demasiado tiempo.',
    confirm: 'Confirmar y solicitar la llamada',
  },

  steps: {
    label: 'Estado de su llamada',
    asked: 'Hemos solicitado su llamada',
    queued: 'En cola',
    calling: 'Llamando a su número',
    ended: 'La llamada ha terminado',
    done: 'hecho',
    current: 'ahora',
    pending: 'pendiente',
  },

  phases: {
    solving: {
      heading: 'Solicitando su llamada',
      text: 'Un momento, por favor: su navegador está resolviendo un pequeño acertijo que impide el paso a los robots.',
    },
    sending: { heading: 'Solicitando su llamada', text: 'Un momento, por favor.' },
    scheduled: { heading: 'Su llamada está programada', text: 'Le llamaremos a la hora que ha elegido.' },
    queued: {
      heading: 'Su llamada está en cola',
      text: 'Tenga el teléfono a mano. Puede cerrar esta ventana: su llamada sigue adelante.',
    },
    calling: {
      heading: 'Estamos llamando a su número',
      text: 'Conteste, por favor.',
    },
    success: {
      heading: 'La llamada ha terminado',
      text: 'Gracias. Si no pudo atenderla, puede solicitar otra llamada.',
    },
    failure: { heading: 'No se ha podido conectar', text: '' },
    unknown: {
      heading: 'No sabemos qué pasó con su llamada',
      text: 'No podemos saber si la llamada llegó a realizarse. No volveremos a llamar por iniciativa propia.',
    },
    cancelled: { heading: 'La llamada se ha cancelado', text: 'No le llamaremos.' },
  },

  checks: {
    heading: '¿Aún no hay nada en su teléfono? Compruebe lo siguiente:',
    focus: '«No molestar» y los modos de concentración están desactivados.',
    callers: 'Las llamadas de desconocidos no se filtran ni se silencian.',
    signal: 'Tiene señal y su número es correcto.',
  },

  reasons: {
    '': 'No se ha podido conectar la llamada. Puede solicitar otra.',
    'queue-timeout':
      'Nuestras líneas han estado ocupadas demasiado tiempo y se ha desistido de la llamada. Puede solicitar otra.',
    'not-connected':
      'La llamada no ha llegado a su teléfono. Compruebe que está encendido y que acepta llamadas de desconocidos, y solicítela de nuevo.',
    'provider-refused':
      'Nuestro operador telefónico no ha aceptado la llamada. No se ha realizado ninguna llamada. Puede intentarlo de nuevo o con otro número.',
    'provider-unavailable':
      'Nuestro operador telefónico no está disponible en este momento. No se ha realizado ninguna llamada. Inténtelo más tarde.',
    'outside-calling-window':
      'El horario de llamadas terminó antes de su turno, así que no se ha realizado ninguna llamada. Podrá solicitarla de nuevo cuando empiece.',
    lost: 'Hemos perdido el rastro de la llamada. No volveremos a llamar por iniciativa propia.',
  },
  proofWords: 'El asistente dirá',
  proofWordsHint: 'Estas dos palabras demuestran que la llamada es la suya.',
  receipt: 'Guardar una copia firmada de lo que ha aceptado',
  problemHeading: 'No ha funcionado',
  callingHoursHeading: 'Horario de llamadas',
  tryAgain: 'Intentar de nuevo',
  askAgain: 'Solicitar otra llamada',
  changeNumber: 'Cambiar el número',
  reload: 'Recargar la página',
  openSecurely: 'Abrir la página cifrada',
  waitInWords: 'Podrá intentarlo de nuevo dentro de {wait}.',
  callAgainFrom: 'Podremos volver a llamar a partir del {time} (su hora local).',
  callAgainNow: 'Ya ha empezado el horario de llamadas. Puede solicitar su llamada ahora.',

  problems: {
    'network-lost':
      'Se ha perdido la conexión antes de recibir respuesta. Puede intentarlo de nuevo sin problema: será una sola llamada.',
    'answer-unreadable':
      'No hemos podido entender la respuesta. Puede intentarlo de nuevo sin problema: será una sola llamada.',
    'insecure-context':
      'Esta página no está cifrada (https), así que su navegador no puede solicitar una llamada de forma segura desde aquí.',
    'malformed-request':
      'No se ha entendido la solicitud de esta página. Recargue la página y solicite la llamada de nuevo.',
    'idempotency-key-missing':
      'Su navegador ha omitido una parte de la solicitud. Recargue la página y solicite la llamada de nuevo.',
    'origin-not-allowed':
      'Esta página aún no está configurada para solicitar llamadas. Antes debe autorizarlo su propietario.',
    'proof-rejected': 'No hemos podido comprobar que no es un robot. Inténtelo de nuevo.',
    'context-rejected':
      'Los datos de sesión de esta página ya no son válidos. Recargue la página y solicite la llamada de nuevo.',
    'not-found': 'No se ha encontrado el servicio de llamadas de esta página. Antes debe configurarlo su propietario.',
    'method-not-allowed':
      'Esta página ha hecho la solicitud de un modo no admitido. Recárguela y solicite la llamada de nuevo.',
    'body-too-large':
      'Esta página ha enviado más de lo que cabe en una solicitud. Su propietario debe reducir lo que envía.',
    'unsupported-media-type':
      'Esta página ha hecho la solicitud en un formato no admitido. Recárguela y solicite la llamada de nuevo.',
    'consent-outdated': 'El texto ha cambiado desde que abrió esta página. Léalo y marque de nuevo la casilla.',
    'outside-calling-window': 'No podemos llamar a este número a estas horas.',
    'local-time-needed': 'No podemos saber qué hora es donde está usted.',
    'idempotency-in-progress':
      'Su solicitud todavía se está tramitando. Puede intentarlo de nuevo sin problema: será una sola llamada.',
    'consent-required': 'Solo podemos llamarle si marca la casilla.',
    'idempotency-key-reused':
      'Su solicitud se ha confundido con una anterior. No se ha realizado ninguna llamada. Inténtelo de nuevo.',
    'phone-number-not-valid': 'No se puede llamar a este número. Compruébelo.',
    'region-not-served': 'No podemos llamar a números de este país o territorio.',
    'number-type-not-served':
      'No podemos llamar a este tipo de número. Indique un número normal de teléfono móvil o fijo.',
    'too-many-requests': 'Ha solicitado varias llamadas en poco tiempo.',
    'callee-not-available': 'Ahora mismo no se puede llamar a este número. Inténtelo más tarde o indique otro.',
    'temporarily-unavailable': 'Ahora mismo no podemos hacer llamadas, así que no se ha realizado ninguna.',
    internal: 'Algo ha fallado por nuestra parte. Puede intentarlo de nuevo sin problema: será una sola llamada.',
  },
} satisfies typeof en;
