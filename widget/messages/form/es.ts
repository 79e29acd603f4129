import phone from '../phone/es.ts';
import type en from './en.ts';

export default {
  button: 'Llámenme',
  heading: 'Le llamamos',
  introduction: 'Deje su número y nuestro asistente de voz con IA le llamará.',
  close: 'Cerrar',
  opensInNewTab: '(se abre en una pestaña nueva)',
  privacy: 'Política de privacidad',
  consentMissing: 'Marque la casilla para que podamos llamarle.',
  submit: 'Solicitar la llamada',
  submitting: 'Solicitando…',
  notLoaded: 'No se ha podido cargar una parte de esta página. Inténtelo de nuevo.',
  outsideHours: 'Puede que, donde está usted, no sea horario de llamadas.',

  phone,
} satisfies typeof en;
