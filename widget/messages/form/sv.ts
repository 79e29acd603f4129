import phone from '../phone/sv.ts';
import type en from './en.ts';

export default {
  button: 'Bli uppringd',
  heading: 'Vi ringer upp dig',
  introduction: 'Lämna ditt nummer så ringer vår AI-röstassistent upp dig.',
  close: 'Stäng',
  opensInNewTab: '(öppnas i en ny flik)',
  privacy: 'Integritetspolicy',
  consentMissing: 'Kryssa i rutan så att vi får ringa dig.',
  submit: 'Ring mig',
  submitting: 'Skickar …',
  notLoaded: 'En del av sidan kunde inte laddas. Försök igen.',
  outsideHours: 'Där du är kan det vara utanför våra ringtider.',

  phone,
} satisfies typeof en;
