import phone from '../phone/de.ts';
import type en from './en.ts';

export default {
  button: 'Rückruf anfordern',
  heading: 'Wir rufen Sie zurück',
  introduction: 'Geben Sie Ihre Nummer ein, und unser KI-Sprachassistent ruft Sie an.',
  close: 'Schließen',
  opensInNewTab: '(öffnet sich in neuem Tab)',
  privacy: 'Datenschutzerklärung',
  consentMissing: 'Bitte setzen Sie das Häkchen, damit wir Sie anrufen dürfen.',
  submit: 'Jetzt anrufen lassen',
  submitting: 'Wird angefordert …',
  notLoaded: 'Ein Teil dieser Seite konnte nicht geladen werden. Bitte versuchen Sie es erneut.',
  outsideHours: 'Bei Ihnen ist jetzt vielleicht keine Anrufzeit.',

  phone,
} satisfies typeof en;
