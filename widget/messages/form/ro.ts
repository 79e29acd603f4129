import phone from '../phone/ro.ts';
import type en from './en.ts';

export default {
  button: 'Sunați-mă',
  heading: 'Vă sunăm noi',
  introduction: 'Lăsați-ne numărul și vă va suna asistentul nostru vocal cu inteligență artificială.',
  close: 'Închideți',
  opensInNewTab: '(se deschide într-o filă nouă)',
  privacy: 'Politica de confidențialitate',
  consentMissing: 'Bifați caseta, ca să vă putem suna.',
  submit: 'Solicitați apelul',
  submitting: 'Se solicită…',
  notLoaded: 'O parte a acestei pagini nu a putut fi încărcată. Încercați din nou.',
  outsideHours: 'La dvs. s-ar putea să fie în afara programului de apeluri.',

  phone,
} satisfies typeof en;
