import type en from './en.ts';

export default {
  label: 'Votre numéro de téléphone',
  region: 'Région',
  changeRegion: '{region} {callingCode} : choisir une autre région',
  searchRegions: 'Chercher par nom ou indicatif',
  closeRegions: 'Fermer la liste',
  regionsFound: { one: '{count} région', other: '{count} régions' },
  noRegionFound: 'Aucune région trouvée. Essayez une autre orthographe ou l’indicatif.',
  empty: 'Saisissez votre numéro de téléphone.',
  'too-short': 'Ce numéro est trop court. Il manque des chiffres.',
  'too-long': 'Ce numéro est trop long. Il y a des chiffres en trop.',
  'wrong-length': 'Ce numéro a un chiffre en trop ou en moins.',
  'not-a-number': 'N’utilisez que des chiffres : « {text} » ne peut pas faire partie d’un numéro de téléphone.',
  'unknown-calling-code': 'Aucune région n’a d’indicatif qui commence par +{digits}.',
  'region-not-served': 'Nous ne pouvons pas appeler les numéros de cette région : {region}.',
  'region-unsure': 'Est-ce un numéro de cette région : {region} ? Sinon, veuillez choisir sa région.',
  confirmRegion: 'Oui',
  'not-loaded': 'Nous n’avons pas pu vérifier ce numéro. Réessayez.',
} satisfies typeof en;
