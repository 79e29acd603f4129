import type en from './en.ts';

export default {
  label: 'Votre numéro de téléphone',
  region: 'Pays ou territoire',
  changeRegion: '{region} {callingCode} : choisir un autre pays ou territoire',
  searchRegions: 'Rechercher par nom ou indicatif',
  closeRegions: 'Fermer la liste',
  regionsFound: { one: '{count} résultat', other: '{count} résultats' },
  noRegionFound: 'Aucun résultat. Essayez une autre orthographe ou l’indicatif.',
  empty: 'Veuillez saisir votre numéro de téléphone.',
  'too-short': 'Ce numéro est trop court. Il manque des chiffres.',
  'too-long': 'Ce numéro est trop long. Il y a des chiffres en trop.',
  'wrong-length': 'Ce numéro a un chiffre en trop ou en moins.',
  'not-a-number': 'Saisissez uniquement des chiffres : « {text} » ne peut pas figurer dans un numéro de téléphone.',
  'unknown-calling-code': 'Aucun indicatif de pays ou de territoire ne commence par +{digits}.',
  'region-not-served': 'Nous ne pouvons pas appeler les numéros de ce pays ou territoire : {region}.',
  'region-unsure': '{region} : est-ce bien le pays ou territoire de ce numéro ? Sinon, veuillez en choisir un autre.',
  'region-unsure-only':
    '{region} : est-ce bien le pays ou territoire de ce numéro ? Nous ne pouvons pas appeler les numéros d’autres pays ou territoires.',
  confirmRegion: 'Oui',
  otherNumber: 'Autre numéro',
  'not-loaded': 'Nous n’avons pas pu vérifier ce numéro. Veuillez réessayer.',
} satisfies typeof en;
