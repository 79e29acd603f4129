import phone from '../phone/fr.ts';
import type en from './en.ts';

export default {
  button: 'Rappelez-moi',
  heading: 'Nous vous rappelons',
  introduction: 'Laissez votre numéro : notre assistant vocal IA vous appellera.',
  close: 'Fermer',
  opensInNewTab: '(s’ouvre dans un nouvel onglet)',
  privacy: 'Politique de confidentialité',
  consentMissing: 'Veuillez cocher la case pour que nous puissions vous appeler.',
  submit: 'Appelez-moi',
  submitting: 'Demande en cours…',
  notLoaded: 'Une partie de cette page n’a pas pu être chargée. Veuillez réessayer.',
  outsideHours: 'Vous êtes peut-être en dehors de nos heures d’appel.',

  phone,
} satisfies typeof en;
