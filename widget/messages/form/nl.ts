import phone from '../phone/nl.ts';
import type en from './en.ts';

export default {
  button: 'Bel mij terug',
  heading: 'We bellen u terug',
  introduction: 'Laat uw nummer achter, dan belt onze AI-spraakassistent u.',
  close: 'Sluiten',
  opensInNewTab: '(opent in een nieuw tabblad)',
  privacy: 'Privacyverklaring',
  consentMissing: 'Vink het vakje aan, zodat we u mogen bellen.',
  submit: 'Bel mij',
  submitting: 'Wordt aangevraagd…',
  notLoaded: 'Een deel van deze pagina kon niet worden geladen. Probeer het opnieuw.',
  outsideHours: 'Bij u is het nu misschien buiten de beltijden.',

  phone,
} satisfies typeof en;
