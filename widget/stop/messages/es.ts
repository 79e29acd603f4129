import phone from '../../messages/phone/es.ts';
import type { StopMessages } from '../languages.ts';

export default {
  title: 'Detener las llamadas a su número',
  lead: 'Escriba su número y pulse el botón. A partir de entonces, ningún sitio web que llame a través de {host} llamará a ese número.',
  submit: 'Detener las llamadas',
  submitting: 'Un momento…',
  working: 'Un momento, por favor: su navegador está resolviendo un pequeño acertijo que impide el paso a los robots.',
  tryAgain: 'Intentar de nuevo',
  language: 'Idioma',

  done: {
    heading: 'No habrá más llamadas',
    text: 'A partir de ahora, ningún sitio web que llame a través de {host} llamará a este número. Puede cerrar esta página.',
    another: 'Añadir otro número',
  },

  meaning: {
    heading: 'Qué significa detener las llamadas',
    atOnce: 'Tiene efecto inmediato',
    atOnceText: 'Una llamada solicitada que aún no se haya realizado ya no se realizará.',
    everywhere: 'Vale para todos',
    everywhereText:
      'Se aplica a todos los sitios web que llaman a través de {host}, sea cual sea el que le haya llamado.',
    lasting: 'Es permanente',
    lastingText: 'No se puede deshacer.',
    discreet: 'No revela nada',
    discreetText:
      'Esta página responde igual a cualquier número y nunca dice si ya se le había llamado o si ya se había añadido. Solo se guarda un código obtenido del número, únicamente para este fin.',
  },

  inTheCall:
    'También puede decir «basta» durante una llamada: el asistente se encargará de que no le vuelvan a llamar.',
  withoutScript: 'Esta página necesita JavaScript. También puede decir «basta» durante una llamada.',

  problemHeading: 'No ha funcionado',
  waitInWords: 'Podrá intentarlo de nuevo dentro de {wait}.',
  openSecurely: 'Abrir la página cifrada',
  problems: {
    offline: 'No tiene conexión, así que no se ha enviado nada. Inténtelo de nuevo cuando vuelva a tenerla.',
    'network-lost':
      'No ha llegado respuesta, así que todavía podrían llamar a su número. Inténtelo de nuevo: hacerlo dos veces no tiene ningún inconveniente.',
    'temporarily-unavailable':
      'El servicio no puede registrarlo en este momento, así que todavía podrían llamar a su número. Inténtelo de nuevo.',
    'too-many-requests': 'Se ha pedido demasiadas veces desde su conexión, así que todavía podrían llamar a su número.',
    'proof-rejected': 'No hemos podido comprobar que no es un robot. Inténtelo de nuevo.',
    'phone-number-not-valid': 'Este no es un número de teléfono completo, así que no se ha añadido. Compruébelo.',
    'origin-not-allowed':
      'Esta página no está en su propia dirección, así que no se ha añadido nada. Vuelva a abrirla.',
    'insecure-context':
      'Esta página no está cifrada (https), así que su navegador no puede detener las llamadas desde aquí.',
    internal: 'Algo ha fallado por nuestra parte, así que todavía podrían llamar a su número. Inténtelo de nuevo.',
  },

  phone,
} satisfies StopMessages;
