import type en from './en.ts';

export default {
  challenge: 'Apstipriniet tālāk, ka neesat robots.',
  callerNumber: 'Mēs zvanīsim no šī numura',
  saveContact: 'Saglabāt kā kontaktu',
  screening:
    'Līdz mūsu zvanam pieņemiet zvanus no nezināmiem numuriem: izslēdziet zvanu filtrēšanu, nezināmu zvanītāju apklusināšanu un režīmu „Netraucēt”.',
  unknownNumber: 'No nezināma numura, iespējams, zvanām mēs.',
  seeYourCall: 'Zvana statuss',
  callYourself: 'Vai arī sazinieties ar mums paši:',

  localTime: {
    heading: 'Cik pie jums tagad ir pulkstenis?',
    why: 'Pēc numura to nevar zināt, bet naktī mēs nekad nezvanām.',
    label: 'Laiks jūsu pulkstenī',
    missing: 'Ievadiet laiku, ko rāda jūsu pulkstenis.',
    again: 'Apstipriniet laiku vēlreiz: pauze bija pārāk ilga.',
    confirm: 'Apstiprināt un pieteikt zvanu',
  },

  steps: {
    label: 'Zvana statuss',
    asked: 'Zvans ir pieteikts',
    queued: 'Rindā',
    calling: 'Zvanām uz jūsu numuru',
    ended: 'Zvans ir beidzies',
    done: 'pabeigts',
    current: 'tagad',
    pending: 'vēl priekšā',
  },

  phases: {
    solving: {
      heading: 'Piesakām zvanu',
      text: 'Lūdzu, uzgaidiet: jūsu pārlūks risina nelielu uzdevumu, kas attur robotus.',
    },
    sending: { heading: 'Piesakām zvanu', text: 'Lūdzu, uzgaidiet mirkli.' },
    scheduled: { heading: 'Zvans ir ieplānots', text: 'Mēs piezvanīsim jūsu izvēlētajā laikā.' },
    queued: {
      heading: 'Jūsu zvans ir rindā',
      text: 'Turiet tālruni pa rokai. Šo logu varat aizvērt: zvans netiks atcelts.',
    },
    calling: { heading: 'Zvanām uz jūsu numuru', text: 'Lūdzu, atbildiet.' },
    success: { heading: 'Zvans ir beidzies', text: 'Paldies! Ja zvanu palaidāt garām, varat pieteikt vēl vienu.' },
    failure: { heading: 'Savienojums neizdevās', text: '' },
    unknown: { heading: 'Zvana statuss nav zināms', text: 'Mēs nezinām, vai zvans notika. Paši vairs nezvanīsim.' },
    cancelled: { heading: 'Zvans ir atcelts', text: 'Mēs jums nezvanīsim.' },
  },

  checks: {
    heading: 'Tālrunī vēl nekā? Pārbaudiet:',
    focus: 'Režīms „Netraucēt” un fokusa režīms ir izslēgts.',
    callers: 'Nezināmi zvanītāji netiek filtrēti vai apklusināti.',
    signal: 'Ir signāls, un numurs ir pareizs.',
  },

  reasons: {
    '': 'Zvanu neizdevās savienot. Varat pieteikt vēl vienu.',
    'queue-timeout': 'Mūsu līnijas pārāk ilgi bija aizņemtas, tāpēc zvans ir atcelts. Varat pieteikt vēl vienu.',
    'not-connected':
      'Zvans nesasniedza jūsu tālruni. Pārbaudiet, vai tas ir ieslēgts un pieņem nezināmus numurus, un piesakiet zvanu vēlreiz.',
    'provider-refused':
      'Mūsu sakaru operators nepieņēma zvanu. Zvans netika veikts. Mēģiniet vēlreiz vai norādiet citu numuru.',
    'provider-unavailable': 'Mūsu sakaru operators pašlaik nav sasniedzams. Zvans netika veikts. Mēģiniet vēlāk.',
    'outside-calling-window':
      'Zvanu laiks beidzās, pirms pienāca jūsu kārta, tāpēc zvans netika veikts. Varat to pieteikt vēlreiz, kad zvanu laiks atkal sāksies.',
    lost: 'Mēs vairs neredzam, kas notiek ar zvanu. Paši vairs nezvanīsim.',
  },
  proofWords: 'Asistents teiks',
  proofWordsHint: 'Pēc šiem diviem vārdiem jūs pazīsiet savu zvanu.',
  receipt: 'Saglabāt jūsu piekrišanas parakstītu kopiju',
  problemHeading: 'Neizdevās',
  callingHoursHeading: 'Zvanu laiks',
  tryAgain: 'Mēģināt vēlreiz',
  askAgain: 'Pieteikt vēl vienu zvanu',
  changeNumber: 'Mainīt numuru',
  reload: 'Pārlādēt lapu',
  openSecurely: 'Atvērt drošo lapu',
  waitInWords: 'Līdz nākamajam mēģinājumam: {wait}.',
  callAgainFrom: 'Tuvākais zvanu laiks: {time} (pēc jūsu laika).',
  callAgainNow: 'Zvanu laiks ir sācies. Tagad varat pieteikt zvanu.',

  problems: {
    'network-lost':
      'Savienojums pārtrūka, pirms tika saņemta atbilde. Varat droši mēģināt vēlreiz: zvans būs tikai viens.',
    'answer-unreadable': 'Mēs nesapratām saņemto atbildi. Varat droši mēģināt vēlreiz: zvans būs tikai viens.',
    'insecure-context': 'Šī lapa nav šifrēta (https), tāpēc jūsu pārlūks no šejienes nevar droši pieteikt zvanu.',
    'malformed-request': 'Šīs lapas pieprasījums netika saprasts. Pārlādējiet lapu un piesakiet zvanu vēlreiz.',
    'idempotency-key-missing':
      'Jūsu pārlūks nenosūtīja visu pieprasījumu. Pārlādējiet lapu un piesakiet zvanu vēlreiz.',
    'origin-not-allowed': 'No šīs lapas zvanu vēl nevar pieteikt. Vispirms tas jāatļauj lapas īpašniekam.',
    'proof-rejected': 'Neizdevās pārliecināties, ka neesat robots. Mēģiniet vēlreiz.',
    'context-rejected': 'Šīs lapas pieteikšanās dati ir novecojuši. Pārlādējiet lapu un piesakiet zvanu vēlreiz.',
    'not-found': 'Šīs lapas zvanu pakalpojums nav atrasts. Vispirms tas jāiestata lapas īpašniekam.',
    'method-not-allowed': 'Lapa nosūtīja pieprasījumu neatbalstītā veidā. Pārlādējiet to un piesakiet zvanu vēlreiz.',
    'body-too-large': 'Lapa nosūtīja vairāk, nekā ietilpst pieprasījumā. Tās īpašniekam jāsūta mazāk.',
    'unsupported-media-type':
      'Lapa nosūtīja pieprasījumu neatbalstītā formātā. Pārlādējiet to un piesakiet zvanu vēlreiz.',
    'consent-outdated': 'Kopš atvērāt šo logu, teksts ir mainījies. Izlasiet to un atzīmējiet lodziņu vēlreiz.',
    'outside-calling-window': 'Šajā diennakts laikā mēs nevaram zvanīt uz šo numuru.',
    'local-time-needed': 'Mēs nevaram noteikt, cik pie jums tagad ir pulkstenis.',
    'idempotency-in-progress':
      'Jūsu pieprasījums vēl tiek apstrādāts. Varat droši mēģināt vēlreiz: zvans būs tikai viens.',
    'consent-required': 'Mēs drīkstam jums zvanīt tikai tad, ja atzīmējat lodziņu.',
    'idempotency-key-reused': 'Jūsu pieprasījums sajuka ar agrāku. Zvans netika veikts. Mēģiniet vēlreiz.',
    'phone-number-not-valid': 'Uz šādu numuru nevar piezvanīt. Pārbaudiet to.',
    'region-not-served': 'Mēs nevaram zvanīt uz šī reģiona numuriem.',
    'number-type-not-served':
      'Mēs nevaram zvanīt uz šāda veida numuriem. Norādiet parastu mobilā vai fiksētā tālruņa numuru.',
    'too-many-requests': 'Īsā laikā jūs pieteicāt vairākus zvanus.',
    'callee-not-available': 'Pašlaik uz šo numuru nevar piezvanīt. Mēģiniet vēlāk vai norādiet citu.',
    'temporarily-unavailable': 'Pašlaik mēs nevaram zvanīt, tāpēc zvans netika veikts.',
    internal: 'Mūsu pusē radās kļūda. Varat droši mēģināt vēlreiz: zvans būs tikai viens.',
  },
} satisfies typeof en;
