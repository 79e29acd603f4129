import type en from './en.ts';

export default {
  challenge: 'Bitte bestätigen Sie unten, dass Sie kein Roboter sind.',
  callerNumber: 'Der Anruf kommt von dieser Nummer',
  saveContact: 'Als Kontakt speichern',
  screening:
    'Bitte lassen Sie unbekannte Anrufer durch, bis wir angerufen haben: Schalten Sie Anruffilter, „Unbekannte Anrufer stummschalten“ und „Nicht stören“ aus.',
  unknownNumber: 'Eine unbekannte Nummer kann unsere sein.',
  seeYourCall: 'Zu Ihrem Anruf',
  callYourself: 'So erreichen Sie uns direkt:',

  localTime: {
    heading: 'Wie spät ist es bei Ihnen?',
    why: 'Ihre Nummer verrät es uns nicht, und nachts rufen wir nie an.',
    label: 'Die Uhrzeit bei Ihnen',
    missing: 'Bitte geben Sie die Uhrzeit ein, die Ihre Uhr zeigt.',
    again: 'Bitte bestätigen Sie die Uhrzeit noch einmal: Es hat zu lange gedauert.',
    confirm: 'Bestätigen und anrufen lassen',
  },

  steps: {
    label: 'Stand Ihres Anrufs',
    asked: 'Ihr Anruf ist angefordert',
    queued: 'In der Warteschlange',
    calling: 'Wir rufen Ihre Nummer an',
    ended: 'Der Anruf ist beendet',
    done: 'erledigt',
    current: 'jetzt',
    pending: 'steht noch aus',
  },

  phases: {
    solving: {
      heading: 'Ihr Anruf wird angefordert',
      text: 'Einen Moment bitte: Ihr Browser löst ein kleines Rätsel, das Roboter fernhält.',
    },
    sending: { heading: 'Ihr Anruf wird angefordert', text: 'Einen Moment bitte.' },
    scheduled: { heading: 'Ihr Anruf ist vereinbart', text: 'Wir rufen Sie zur gewählten Zeit an.' },
    queued: {
      heading: 'Ihr Anruf ist in der Warteschlange',
      text: 'Bitte halten Sie Ihr Telefon bereit. Sie können dieses Fenster schließen: Ihr Anruf bleibt angefordert.',
    },
    calling: {
      heading: 'Wir rufen Ihre Nummer an',
      text: 'Bitte nehmen Sie ab.',
    },
    success: {
      heading: 'Der Anruf ist beendet',
      text: 'Vielen Dank. Wenn Sie ihn verpasst haben, können Sie noch einen Anruf anfordern.',
    },
    failure: { heading: 'Der Anruf kam nicht zustande', text: '' },
    unknown: {
      heading: 'Unklar, ob der Anruf ankam',
      text: 'Wir können nicht feststellen, ob der Anruf zustande kam. Von uns aus rufen wir nicht noch einmal an.',
    },
    cancelled: { heading: 'Der Anruf wurde abgesagt', text: 'Wir rufen Sie nicht an.' },
  },

  checks: {
    heading: 'Noch nichts auf Ihrem Telefon? Bitte prüfen Sie:',
    focus: '„Nicht stören“ und Fokus-Modi sind ausgeschaltet.',
    callers: 'Unbekannte Anrufer werden weder gefiltert noch stummgeschaltet.',
    signal: 'Sie haben Empfang, und Ihre Nummer stimmt.',
  },

  reasons: {
    '': 'Der Anruf konnte nicht verbunden werden. Sie können noch einen anfordern.',
    'queue-timeout':
      'Unsere Leitungen waren zu lange besetzt, darum wurde der Anruf aufgegeben. Sie können noch einen anfordern.',
    'not-connected':
      'Der Anruf hat Ihr Telefon nicht erreicht. Bitte prüfen Sie, ob es eingeschaltet ist und unbekannte Anrufer durchlässt, und fordern Sie dann noch einen an.',
    'provider-refused':
      'Unser Telefonanbieter hat den Anruf abgelehnt. Es gab keinen Anruf. Sie können es erneut versuchen oder eine andere Nummer angeben.',
    'provider-unavailable':
      'Unser Telefonanbieter ist gerade nicht erreichbar. Es gab keinen Anruf. Bitte versuchen Sie es später erneut.',
    'outside-calling-window':
      'Die Anrufzeiten endeten, bevor Sie an der Reihe waren, darum gab es keinen Anruf. Sobald sie wieder beginnen, können Sie erneut einen Anruf anfordern.',
    lost: 'Wir wissen nicht, was aus dem Anruf wurde. Von uns aus rufen wir nicht noch einmal an.',
  },
  proofWords: 'Der Assistent sagt',
  proofWordsHint: 'An diesen zwei Wörtern erkennen Sie, dass es Ihr Anruf ist.',
  receipt: 'Signierte Kopie Ihrer Einwilligung speichern',
  problemHeading: 'Das hat nicht geklappt',
  callingHoursHeading: 'Anrufzeiten',
  tryAgain: 'Erneut versuchen',
  askAgain: 'Noch einen Anruf anfordern',
  changeNumber: 'Nummer ändern',
  reload: 'Seite neu laden',
  openSecurely: 'Verschlüsselte Seite öffnen',
  waitInWords: 'In {wait} können Sie es erneut versuchen.',
  callAgainFrom: 'Wir können wieder anrufen ab {time} (Ihre Zeit).',
  callAgainNow: 'Die Anrufzeiten haben begonnen. Sie können Ihren Anruf jetzt anfordern.',

  problems: {
    'network-lost':
      'Die Verbindung brach ab, bevor eine Antwort kam. Versuchen Sie es ruhig erneut: Es bleibt bei einem Anruf.',
    'answer-unreadable':
      'Die Antwort war für uns unverständlich. Versuchen Sie es ruhig erneut: Es bleibt bei einem Anruf.',
    'insecure-context':
      'Diese Seite ist nicht verschlüsselt (https). Ihr Browser kann von hier aus keinen Anruf sicher anfordern.',
    'malformed-request':
      'Die Anfrage dieser Seite wurde nicht verstanden. Bitte laden Sie die Seite neu und fordern Sie den Anruf erneut an.',
    'idempotency-key-missing':
      'Ihr Browser hat einen Teil der Anfrage ausgelassen. Bitte laden Sie die Seite neu und fordern Sie den Anruf erneut an.',
    'origin-not-allowed': 'Diese Seite ist noch nicht für Anrufe freigegeben. Der Betreiber muss das erst erlauben.',
    'proof-rejected': 'Wir konnten nicht sicherstellen, dass Sie kein Roboter sind. Bitte versuchen Sie es erneut.',
    'context-rejected':
      'Die Anmeldedaten dieser Seite sind abgelaufen. Bitte laden Sie die Seite neu und fordern Sie den Anruf erneut an.',
    'not-found': 'Der Anrufdienst dieser Seite wurde nicht gefunden. Der Betreiber muss ihn erst einrichten.',
    'method-not-allowed':
      'Die Anfrage dieser Seite wird so nicht unterstützt. Bitte laden Sie die Seite neu und fordern Sie den Anruf erneut an.',
    'body-too-large':
      'Diese Seite hat mehr gesendet, als eine Anfrage enthalten darf. Der Betreiber muss weniger senden.',
    'unsupported-media-type':
      'Das Format der Anfrage wird nicht unterstützt. Bitte laden Sie die Seite neu und fordern Sie den Anruf erneut an.',
    'consent-outdated':
      'Der Text wurde geändert, seit Sie dieses Fenster geöffnet haben. Bitte lesen Sie ihn und setzen Sie das Häkchen erneut.',
    'outside-calling-window': 'Zu dieser Uhrzeit können wir diese Nummer nicht anrufen.',
    'local-time-needed': 'Wir können nicht erkennen, wie spät es bei Ihnen ist.',
    'idempotency-in-progress':
      'Ihre Anfrage wird noch bearbeitet. Versuchen Sie es ruhig erneut: Es bleibt bei einem Anruf.',
    'consent-required': 'Wir dürfen Sie nur anrufen, wenn Sie das Häkchen setzen.',
    'idempotency-key-reused':
      'Ihre Anfrage wurde mit einer früheren verwechselt. Es gab keinen Anruf. Bitte versuchen Sie es erneut.',
    'phone-number-not-valid': 'Diese Nummer kann nicht angerufen werden. Bitte prüfen Sie sie.',
    'region-not-served': 'Nummern aus dieser Region können wir nicht anrufen.',
    'number-type-not-served':
      'Nummern dieser Art können wir nicht anrufen. Bitte geben Sie eine normale Mobil- oder Festnetznummer an.',
    'too-many-requests': 'Sie haben in kurzer Zeit mehrere Anrufe angefordert.',
    'callee-not-available':
      'Diese Nummer kann gerade nicht angerufen werden. Bitte versuchen Sie es später erneut oder geben Sie eine andere an.',
    'temporarily-unavailable': 'Wir können gerade nicht anrufen, darum gab es keinen Anruf.',
    internal: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es ruhig erneut: Es bleibt bei einem Anruf.',
  },
} satisfies typeof en;
