import type en from './en.ts';

export default {
  challenge: 'Confermi qui sotto di non essere un robot.',
  callerNumber: 'La chiamerà questo numero',
  saveContact: 'Salva nei contatti',
  screening:
    'Accetti le chiamate da numeri sconosciuti finché non la chiamiamo: disattivi il filtro chiamate, «Silenzia numeri sconosciuti» e «Non disturbare».',
  unknownNumber: 'Se il numero è sconosciuto, potremmo essere noi.',
  seeYourCall: 'Segui la chiamata',
  callYourself: 'Oppure ci contatti direttamente:',

  localTime: {
    heading: 'Che ore sono dove si trova?',
    why: 'Il suo numero non ce lo dice, e non chiamiamo mai di notte.',
    label: 'L’ora sul suo orologio',
    missing: 'Inserisca l’ora che segna il suo orologio.',
    again: 'Confermi di nuovo l’ora: è passato troppo tempo.',
    confirm: 'Conferma e richiedi la chiamata',
  },

  steps: {
    label: 'A che punto è la chiamata',
    asked: 'Abbiamo richiesto la chiamata',
    queued: 'In coda',
    calling: 'Chiamata al suo numero',
    ended: 'La chiamata è terminata',
    done: 'fatto',
    current: 'in corso',
    pending: 'da fare',
  },

  phases: {
    solving: {
      heading: 'Stiamo richiedendo la chiamata',
      text: 'Un momento, per favore: il suo browser sta risolvendo un piccolo enigma che tiene lontani i robot.',
    },
    sending: { heading: 'Stiamo richiedendo la chiamata', text: 'Un momento, per favore.' },
    scheduled: { heading: 'La chiamata è programmata', text: 'La chiameremo all’ora che ha scelto.' },
    queued: {
      heading: 'La sua chiamata è in coda',
      text: 'Tenga il telefono a portata di mano. Può chiudere questa finestra: la chiamata va avanti.',
    },
    calling: {
      heading: 'Stiamo chiamando il suo numero',
      text: 'Risponda, per favore.',
    },
    success: {
      heading: 'La chiamata è terminata',
      text: 'Grazie. Se l’ha persa, può richiedere un’altra chiamata.',
    },
    failure: { heading: 'Collegamento non riuscito', text: '' },
    unknown: {
      heading: 'L’esito della chiamata è incerto',
      text: 'Non sappiamo se la chiamata sia andata a buon fine. Non richiameremo di nostra iniziativa.',
    },
    cancelled: { heading: 'La chiamata è stata annullata', text: 'Non la chiameremo.' },
  },

  checks: {
    heading: 'Ancora niente sul telefono? Controlli quanto segue:',
    focus: '«Non disturbare» e le modalità senza distrazioni sono disattivate.',
    callers: 'Le chiamate da numeri sconosciuti non sono filtrate né silenziate.',
    signal: 'C’è campo e il suo numero è giusto.',
  },

  reasons: {
    '': 'Non è stato possibile collegare la chiamata. Può richiederne un’altra.',
    'queue-timeout':
      'Le nostre linee sono rimaste occupate troppo a lungo e abbiamo rinunciato alla chiamata. Può richiederne un’altra.',
    'not-connected':
      'La chiamata non ha raggiunto il suo telefono. Controlli che sia acceso e che accetti chiamate da numeri sconosciuti, poi la richieda di nuovo.',
    'provider-refused':
      'Il nostro operatore telefonico non ha accettato la chiamata. Non è stata effettuata alcuna chiamata. Può riprovare, anche con un altro numero.',
    'provider-unavailable':
      'Il nostro operatore telefonico al momento non è raggiungibile. Non è stata effettuata alcuna chiamata. Riprovi più tardi.',
    'outside-calling-window':
      'L’orario delle chiamate è finito prima del suo turno, quindi non è stata effettuata alcuna chiamata. Potrà richiederla di nuovo quando ricomincerà.',
    lost: 'Abbiamo perso le tracce della chiamata. Non richiameremo di nostra iniziativa.',
  },
  proofWords: 'L’assistente dirà',
  proofWordsHint: 'Queste due parole dimostrano che la chiamata è la sua.',
  receipt: 'Salva una copia firmata di ciò che ha accettato',
  problemHeading: 'Non ha funzionato',
  callingHoursHeading: 'Orario delle chiamate',
  tryAgain: 'Riprova',
  askAgain: 'Richiedi un’altra chiamata',
  changeNumber: 'Cambia il numero',
  reload: 'Ricarica la pagina',
  openSecurely: 'Apri la pagina cifrata',
  waitInWords: 'Potrà riprovare tra {wait}.',
  callAgainFrom: 'Potremo chiamare di nuovo a partire da {time} (la sua ora locale).',
  callAgainNow: 'L’orario delle chiamate è iniziato. Ora può richiedere la sua chiamata.',

  problems: {
    'network-lost':
      'La connessione è caduta prima che arrivasse una risposta. Può riprovare senza problemi: la chiamata resterà una sola.',
    'answer-unreadable':
      'Non abbiamo capito la risposta ricevuta. Può riprovare senza problemi: la chiamata resterà una sola.',
    'insecure-context':
      'Questa pagina non è cifrata (https), quindi da qui il suo browser non può richiedere una chiamata in modo sicuro.',
    'malformed-request':
      'La richiesta di questa pagina non è stata capita. Ricarichi la pagina e faccia di nuovo la richiesta.',
    'idempotency-key-missing':
      'Il suo browser ha tralasciato una parte della richiesta. Ricarichi la pagina e faccia di nuovo la richiesta.',
    'origin-not-allowed':
      'Questa pagina non è ancora configurata per richiedere chiamate. Prima deve autorizzarla il proprietario.',
    'proof-rejected': 'Non abbiamo potuto verificare che lei non sia un robot. Riprovi.',
    'context-rejected':
      'I dati di accesso di questa pagina sono scaduti. Ricarichi la pagina e faccia di nuovo la richiesta.',
    'not-found':
      'Il servizio di chiamata di questa pagina non è stato trovato. Prima deve configurarlo il proprietario.',
    'method-not-allowed':
      'Questa pagina ha inviato la richiesta in un modo non previsto. La ricarichi e faccia di nuovo la richiesta.',
    'body-too-large':
      'Questa pagina ha inviato più dati di quanti una richiesta possa contenere. Il proprietario deve ridurli.',
    'unsupported-media-type':
      'Questa pagina ha inviato la richiesta in un formato non previsto. La ricarichi e faccia di nuovo la richiesta.',
    'consent-outdated': 'Il testo è cambiato da quando ha aperto questa pagina. Lo legga e spunti di nuovo la casella.',
    'outside-calling-window': 'Non possiamo chiamare questo numero a quest’ora.',
    'local-time-needed': 'Non possiamo sapere che ore sono dove si trova.',
    'idempotency-in-progress':
      'Stiamo ancora elaborando la sua richiesta. Può riprovare senza problemi: la chiamata resterà una sola.',
    'consent-required': 'Possiamo chiamarla solo se spunta la casella.',
    'idempotency-key-reused':
      'La sua richiesta è stata confusa con una precedente. Non è stata effettuata alcuna chiamata. Riprovi.',
    'phone-number-not-valid': 'Questo numero non può essere chiamato. Lo controlli.',
    'region-not-served': 'Non possiamo chiamare i numeri di questo Paese o territorio.',
    'number-type-not-served':
      'Non possiamo chiamare questo tipo di numero. Inserisca un normale numero di cellulare o di rete fissa.',
    'too-many-requests': 'Ha richiesto più chiamate in poco tempo.',
    'callee-not-available':
      'Al momento questo numero non può essere chiamato. Riprovi più tardi o ne inserisca un altro.',
    'temporarily-unavailable': 'Al momento non possiamo effettuare chiamate, quindi non ne è stata fatta nessuna.',
    internal: 'Qualcosa non ha funzionato da parte nostra. Può riprovare senza problemi: la chiamata resterà una sola.',
  },
} satisfies typeof en;
