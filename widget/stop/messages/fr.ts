import phone from '../../messages/phone/fr.ts';
import type { StopMessages } from '../languages.ts';

export default {
  title: 'Arrêter les appels vers votre numéro',
  lead: 'Saisissez votre numéro et appuyez sur le bouton. Ensuite, aucun site web qui appelle via {host} n’appellera ce numéro.',
  submit: 'Arrêter les appels',
  submitting: 'Un instant…',
  working: 'Un instant, s’il vous plaît : votre navigateur résout une petite énigme qui tient les robots à l’écart.',
  tryAgain: 'Réessayer',
  language: 'Langue',

  done: {
    heading: 'Plus aucun appel',
    text: 'Désormais, aucun site web qui appelle via {host} n’appellera ce numéro. Vous pouvez fermer cette page.',
    another: 'Inscrire un autre numéro',
  },

  meaning: {
    heading: 'Ce que cela signifie',
    atOnce: 'C’est immédiat',
    atOnceText: 'Un appel demandé qui n’a pas encore été lancé ne le sera plus.',
    everywhere: 'C’est valable partout',
    everywhereText:
      'Cela vaut pour tous les sites web qui appellent via {host}, quel que soit celui dont vous avez reçu un appel.',
    lasting: 'C’est définitif',
    lastingText: 'Cela ne peut pas être annulé.',
    discreet: 'C’est discret',
    discreetText:
      'Cette page répond de la même façon à chaque numéro et ne dit jamais s’il a déjà été appelé ou inscrit. Seul un code tiré du numéro est conservé, à cette seule fin.',
  },

  inTheCall:
    'Vous pouvez aussi dire « stop » pendant un appel : l’assistant veille alors à ce qu’on ne vous appelle plus.',
  withoutScript: 'Cette page a besoin de JavaScript. Vous pouvez aussi dire « stop » pendant un appel.',

  problemHeading: 'Cela n’a pas fonctionné',
  waitInWords: 'Vous pourrez réessayer dans {wait}.',
  openSecurely: 'Ouvrir la page chiffrée',
  problems: {
    offline: 'Vous êtes hors ligne : rien n’a été envoyé. Réessayez une fois la connexion rétablie.',
    'network-lost':
      'Aucune réponse n’est arrivée : votre numéro peut encore être appelé. Réessayez ; le faire deux fois ne pose aucun problème.',
    'temporarily-unavailable':
      'Le service ne peut pas l’enregistrer pour le moment : votre numéro peut encore être appelé. Réessayez.',
    'too-many-requests': 'Trop de demandes sont venues de votre connexion : votre numéro peut encore être appelé.',
    'proof-rejected': 'Nous n’avons pas pu vérifier que vous n’êtes pas un robot. Réessayez.',
    'phone-number-not-valid': 'Ce numéro de téléphone n’est pas complet : il n’a pas été inscrit. Vérifiez-le.',
    'origin-not-allowed': 'Cette page n’est pas à sa propre adresse : rien n’a été inscrit. Ouvrez-la à nouveau.',
    'insecure-context':
      'Cette page n’est pas chiffrée (https) : votre navigateur ne peut pas arrêter les appels à partir d’ici.',
    internal: 'Un problème est survenu de notre côté : votre numéro peut encore être appelé. Réessayez.',
  },

  phone,
} satisfies StopMessages;
