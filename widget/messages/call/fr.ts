import type en from './en.ts';

export default {
  challenge: 'Veuillez confirmer ci-dessous que vous n’êtes pas un robot.',
  callerNumber: 'Ce numéro vous appellera',
  saveContact: 'Ajouter aux contacts',
  screening:
    'Laissez passer les appels inconnus jusqu’à notre appel : désactivez le filtrage des appels, « Silence des inconnus » et « Ne pas déranger ».',
  unknownNumber: 'Un numéro inconnu, c’est peut-être nous.',
  seeYourCall: 'Suivre votre appel',
  callYourself: 'Ou contactez-nous directement :',

  localTime: {
    heading: 'Quelle heure est-il là où vous êtes ?',
    why: 'Votre numéro ne nous l’indique pas, et nous n’appelons jamais la nuit.',
    label: 'L’heure à votre montre',
    missing: 'Veuillez saisir l’heure qu’indique votre montre.',
    again: 'Veuillez confirmer l’heure à nouveau : cela a pris trop de temps.',
    confirm: 'Confirmer et demander l’appel',
  },

  steps: {
    label: 'Où en est votre appel',
    asked: 'Votre appel est demandé',
    queued: 'En file d’attente',
    calling: 'Appel de votre numéro',
    ended: 'L’appel est terminé',
    done: 'fait',
    current: 'en cours',
    pending: 'à venir',
  },

  phases: {
    solving: {
      heading: 'Demande d’appel en cours',
      text: 'Un instant, s’il vous plaît : votre navigateur résout une petite énigme qui tient les robots à l’écart.',
    },
    sending: { heading: 'Demande d’appel en cours', text: 'Un instant, s’il vous plaît.' },
    scheduled: { heading: 'Votre appel est programmé', text: 'Nous vous appellerons à l’heure que vous avez choisie.' },
    queued: {
      heading: 'Votre appel est en file d’attente',
      text: 'Gardez votre téléphone à portée de main. Vous pouvez fermer cette fenêtre : votre appel suit son cours.',
    },
    calling: {
      heading: 'Nous appelons votre numéro',
      text: 'Décrochez, s’il vous plaît.',
    },
    success: {
      heading: 'L’appel est terminé',
      text: 'Merci. Si vous l’avez manqué, vous pouvez demander un autre appel.',
    },
    failure: { heading: 'L’appel n’a pas abouti', text: '' },
    unknown: {
      heading: 'Nous avons un doute sur votre appel',
      text: 'Nous ne savons pas si l’appel a abouti. Nous ne vous rappellerons pas de nous-mêmes.',
    },
    cancelled: { heading: 'L’appel a été annulé', text: 'Nous ne vous appellerons pas.' },
  },

  checks: {
    heading: 'Toujours rien sur votre téléphone ? Vérifiez ceci :',
    focus: '« Ne pas déranger » et les modes de concentration sont désactivés.',
    callers: 'Les appels inconnus ne sont ni filtrés ni mis en sourdine.',
    signal: 'Vous avez du réseau et votre numéro est le bon.',
  },

  reasons: {
    '': 'L’appel n’a pas pu être établi. Vous pouvez en demander un autre.',
    'queue-timeout':
      'Nos lignes sont restées occupées trop longtemps : l’appel a été abandonné. Vous pouvez en demander un autre.',
    'not-connected':
      'L’appel n’est pas parvenu à votre téléphone. Vérifiez qu’il est allumé et accepte les appels inconnus, puis refaites votre demande.',
    'provider-refused':
      'Notre opérateur téléphonique n’a pas accepté l’appel. Aucun appel n’a été passé. Vous pouvez réessayer ou donner un autre numéro.',
    'provider-unavailable':
      'Notre opérateur téléphonique est injoignable pour le moment. Aucun appel n’a été passé. Veuillez réessayer plus tard.',
    'outside-calling-window':
      'Les heures d’appel ont pris fin avant votre tour : aucun appel n’a été passé. Vous pourrez refaire votre demande quand elles reprendront.',
    lost: 'Nous avons perdu la trace de l’appel. Nous ne vous rappellerons pas de nous-mêmes.',
  },
  proofWords: 'L’assistant dira',
  proofWordsHint: 'Ces deux mots montrent que c’est bien votre appel.',
  receipt: 'Enregistrer une copie signée de votre accord',
  problemHeading: 'Cela n’a pas fonctionné',
  callingHoursHeading: 'Heures d’appel',
  tryAgain: 'Réessayer',
  askAgain: 'Demander un autre appel',
  changeNumber: 'Modifier le numéro',
  reload: 'Recharger la page',
  openSecurely: 'Ouvrir la page chiffrée',
  waitInWords: 'Vous pourrez réessayer dans {wait}.',
  callAgainFrom: 'Nous pourrons de nouveau appeler à partir du {time} (votre heure locale).',
  callAgainNow: 'Les heures d’appel ont commencé. Vous pouvez maintenant demander votre appel.',

  problems: {
    'network-lost':
      'La connexion a été coupée avant qu’une réponse n’arrive. Vous pouvez réessayer sans crainte : il n’y aura qu’un seul appel.',
    'answer-unreadable':
      'La réponse reçue est illisible. Vous pouvez réessayer sans crainte : il n’y aura qu’un seul appel.',
    'insecure-context':
      'Cette page n’est pas chiffrée (https) : votre navigateur ne peut pas y demander un appel en toute sécurité.',
    'malformed-request':
      'La demande envoyée par cette page n’a pas été comprise. Veuillez recharger la page et refaire votre demande.',
    'idempotency-key-missing':
      'Votre navigateur a omis une partie de la demande. Veuillez recharger la page et refaire votre demande.',
    'origin-not-allowed':
      'Cette page n’est pas encore configurée pour demander des appels. Son propriétaire doit d’abord l’autoriser.',
    'proof-rejected': 'Nous n’avons pas pu vérifier que vous n’êtes pas un robot. Veuillez réessayer.',
    'context-rejected':
      'Les données de connexion de cette page ont expiré. Veuillez recharger la page et refaire votre demande.',
    'not-found': 'Le service d’appel de cette page est introuvable. Son propriétaire doit d’abord le mettre en place.',
    'method-not-allowed':
      'Cette page a fait sa demande d’une manière non prise en charge. Veuillez la recharger et refaire votre demande.',
    'body-too-large':
      'Cette page a envoyé plus de données qu’une demande peut en contenir. Son propriétaire doit en réduire la taille.',
    'unsupported-media-type':
      'Cette page a fait sa demande dans un format non pris en charge. Veuillez la recharger et refaire votre demande.',
    'consent-outdated':
      'Le texte a changé depuis que vous avez ouvert cette page. Veuillez le lire et cocher à nouveau la case.',
    'outside-calling-window': 'Nous ne pouvons pas appeler ce numéro à cette heure-ci.',
    'local-time-needed': 'Nous ne pouvons pas savoir quelle heure il est là où vous êtes.',
    'idempotency-in-progress':
      'Votre demande est encore en cours de traitement. Vous pouvez réessayer sans crainte : il n’y aura qu’un seul appel.',
    'consent-required': 'Nous ne pouvons vous appeler que si vous cochez la case.',
    'idempotency-key-reused':
      'Votre demande a été confondue avec une précédente. Aucun appel n’a été passé. Veuillez réessayer.',
    'phone-number-not-valid': 'Ce numéro ne peut pas être appelé. Veuillez le vérifier.',
    'region-not-served': 'Nous ne pouvons pas appeler les numéros de ce pays ou territoire.',
    'number-type-not-served':
      'Nous ne pouvons pas appeler ce type de numéro. Veuillez donner un numéro ordinaire, mobile ou fixe.',
    'too-many-requests': 'Vous avez demandé plusieurs appels en peu de temps.',
    'callee-not-available':
      'Ce numéro ne peut pas être appelé pour le moment. Veuillez réessayer plus tard ou en donner un autre.',
    'temporarily-unavailable': 'Nous ne pouvons pas passer d’appels pour le moment : aucun n’a été passé.',
    internal:
      'Un problème est survenu de notre côté. Vous pouvez réessayer sans crainte : il n’y aura qu’un seul appel.',
  },
} satisfies typeof en;
