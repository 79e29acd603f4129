import phone from '../../messages/phone/it.ts';
import type { StopMessages } from '../languages.ts';

export default {
  title: 'Niente più chiamate al suo numero',
  lead: 'Scriva il suo numero e prema il pulsante. Da quel momento nessun sito web che chiama tramite {host} chiamerà quel numero.',
  submit: 'Ferma le chiamate',
  submitting: 'Un momento…',
  working: 'Un momento, per favore: il suo browser sta risolvendo un piccolo enigma che tiene lontani i robot.',
  tryAgain: 'Riprova',
  language: 'Lingua',

  done: {
    heading: 'Niente più chiamate',
    text: 'D’ora in poi nessun sito web che chiama tramite {host} chiamerà questo numero. Può chiudere questa pagina.',
    another: 'Aggiungi un altro numero',
  },

  meaning: {
    heading: 'Che cosa significa',
    atOnce: 'Vale subito',
    atOnceText: 'Una chiamata richiesta e non ancora effettuata non verrà più effettuata.',
    everywhere: 'Vale ovunque',
    everywhereText:
      'Vale per ogni sito web che chiama tramite {host}, qualunque sia quello da cui ha ricevuto la chiamata.',
    lasting: 'Vale per sempre',
    lastingText: 'Non si può annullare.',
    discreet: 'Non rivela nulla',
    discreetText:
      'Questa pagina risponde allo stesso modo a ogni numero e non dice mai se era già stato chiamato o aggiunto. Viene conservato solo un codice ricavato dal numero, per questo unico scopo.',
  },

  inTheCall: 'Può anche dire «basta» durante una chiamata: l’assistente farà in modo che non la chiamino più.',
  withoutScript: 'Questa pagina ha bisogno di JavaScript. Può anche dire «basta» durante una chiamata.',

  problemHeading: 'Non ha funzionato',
  waitInWords: 'Potrà riprovare tra {wait}.',
  openSecurely: 'Apri la pagina cifrata',
  problems: {
    offline: 'Manca la connessione a Internet, quindi non è stato inviato nulla. Riprovi quando sarà tornata.',
    'network-lost':
      'Non è arrivata alcuna risposta, quindi il suo numero può ancora essere chiamato. Riprovi: farlo due volte non è un problema.',
    'temporarily-unavailable':
      'Il servizio non può registrarlo in questo momento, quindi il suo numero può ancora essere chiamato. Riprovi.',
    'too-many-requests':
      'Dalla sua connessione sono arrivate troppe richieste, quindi il suo numero può ancora essere chiamato.',
    'proof-rejected': 'Non abbiamo potuto verificare che lei non sia un robot. Riprovi.',
    'phone-number-not-valid': 'Questo numero di telefono non è completo, quindi non è stato aggiunto. Lo controlli.',
    'origin-not-allowed':
      'Questa pagina non si trova al proprio indirizzo, quindi non è stato aggiunto nulla. La apra di nuovo.',
    'insecure-context':
      'Questa pagina non è cifrata (https), quindi da qui il suo browser non può fermare le chiamate.',
    internal: 'Qualcosa non ha funzionato da parte nostra, quindi il suo numero può ancora essere chiamato. Riprovi.',
  },

  phone,
} satisfies StopMessages;
