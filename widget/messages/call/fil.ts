import type en from './en.ts';

export default {
  challenge: 'Pakikumpirma sa ibaba na hindi kayo robot.',
  callerNumber: 'Tatawag sa inyo ang numerong ito',
  saveContact: 'I-save bilang contact',
  screening:
    'Hangga’t hindi pa kami nakatatawag, payagan ang mga tawag mula sa hindi kilalang numero: i-off ang pagsala ng tawag, ang “silence unknown callers” at ang huwag istorbohin.',
  unknownNumber: 'Baka kami ang hindi kilalang numero.',
  seeYourCall: 'Tingnan ang tawag ninyo',
  callYourself: 'O direktang makipag-ugnayan sa amin:',

  localTime: {
    heading: 'Anong oras na sa lugar ninyo?',
    why: 'Hindi ito makikita sa numero ninyo, at hindi kami tumatawag sa gabi kahit kailan.',
    label: 'Ang oras sa inyong orasan',
    missing: 'Pakilagay ang oras sa inyong orasan.',
    again: 'Pakikumpirma ulit ang oras: masyado nang natagalan.',
    confirm: 'Kumpirmahin at tawagan ako',
  },

  steps: {
    label: 'Lagay ng tawag ninyo',
    asked: 'Nahiling na ang tawag',
    queued: 'Nakapila',
    calling: 'Tinatawagan ang numero ninyo',
    ended: 'Tapos na ang tawag',
    done: 'nagawa na',
    current: 'ngayon',
    pending: 'susunod pa',
  },

  phases: {
    solving: {
      heading: 'Hinihiling ang tawag',
      text: 'Sandali lang po: sinasagutan ng inyong browser ang isang maliit na palaisipan na pangharang sa mga robot.',
    },
    sending: { heading: 'Hinihiling ang tawag', text: 'Sandali lang po.' },
    scheduled: { heading: 'Nakaiskedyul na ang tawag', text: 'Tatawagan namin kayo sa oras na pinili ninyo.' },
    queued: {
      heading: 'Nakapila ang tawag ninyo',
      text: 'Panatilihing malapit ang inyong telepono. Puwede ninyong isara ang window na ito: tuloy pa rin ang hiling ninyo.',
    },
    calling: {
      heading: 'Tinatawagan namin ang numero ninyo',
      text: 'Pakisagot po.',
    },
    success: {
      heading: 'Tapos na ang tawag',
      text: 'Salamat. Kung hindi ninyo ito nasagot, puwede kayong humiling ng panibagong tawag.',
    },
    failure: { heading: 'Hindi naikonekta ang tawag', text: '' },
    unknown: {
      heading: 'Hindi kami sigurado sa tawag ninyo',
      text: 'Hindi namin matukoy kung natuloy ang tawag. Hindi kami kusang tatawag ulit.',
    },
    cancelled: { heading: 'Kinansela ang tawag', text: 'Hindi namin kayo tatawagan.' },
  },

  checks: {
    heading: 'Wala pa ring tawag sa telepono ninyo? Pakitingnan:',
    focus: 'Naka-off ang huwag istorbohin at ang mga focus mode.',
    callers: 'Hindi sinasala o sina-silent ang mga hindi kilalang numero.',
    signal: 'May signal, at tama ang numero ninyo.',
  },

  reasons: {
    '': 'Hindi naikonekta ang tawag. Puwede kayong humiling ng panibago.',
    'queue-timeout':
      'Masyadong matagal na abala ang aming mga linya, kaya hindi na itinuloy ang tawag. Puwede kayong humiling ng panibago.',
    'not-connected':
      'Hindi nakarating ang tawag sa telepono ninyo. Pakitiyak na nakabukas ito at tumatanggap ng mga hindi kilalang numero, saka humiling ulit.',
    'provider-refused':
      'Hindi tinanggap ng aming kompanya ng telepono ang tawag. Walang ginawang tawag. Puwede kayong sumubok ulit, o gumamit ng ibang numero.',
    'provider-unavailable':
      'Hindi maabot sa ngayon ang aming kompanya ng telepono. Walang ginawang tawag. Pakisubukan ulit mamaya.',
    'outside-calling-window':
      'Natapos ang oras ng pagtawag bago dumating ang turno ninyo, kaya walang ginawang tawag. Puwede kayong humiling ulit kapag nagsimula na ito.',
    lost: 'Hindi na namin masundan ang lagay ng tawag. Hindi kami kusang tatawag ulit.',
  },
  proofWords: 'Sasabihin ng assistant',
  proofWordsHint: 'Palatandaan ang dalawang salitang ito na para sa inyo ang tawag.',
  receipt: 'I-save ang pirmadong kopya ng sinang-ayunan ninyo',
  problemHeading: 'Hindi iyon gumana',
  callingHoursHeading: 'Oras ng pagtawag',
  tryAgain: 'Subukan ulit',
  askAgain: 'Humiling ng panibagong tawag',
  changeNumber: 'Palitan ang numero',
  reload: 'I-reload ang page',
  openSecurely: 'Buksan ang naka-encrypt na page',
  waitInWords: 'Puwede kayong sumubok ulit pagkalipas ng {wait}.',
  callAgainFrom: 'Puwede kaming tumawag ulit simula sa {time} (oras ninyo).',
  callAgainNow: 'Oras na ng pagtawag. Puwede na ninyong hilingin ang tawag.',

  problems: {
    'network-lost':
      'Naputol ang koneksyon bago dumating ang sagot. Puwede kayong sumubok ulit nang walang alala: isang beses lang kami tatawag.',
    'answer-unreadable':
      'Hindi namin mabasa ang sagot. Puwede kayong sumubok ulit nang walang alala: isang beses lang kami tatawag.',
    'insecure-context':
      'Hindi naka-encrypt (https) ang page na ito, kaya hindi ligtas na makahihiling ng tawag ang browser ninyo mula rito.',
    'malformed-request': 'Hindi naintindihan ang hiling ng page na ito. Paki-reload ito at humiling ulit.',
    'idempotency-key-missing':
      'May kulang sa hiling na ipinadala ng inyong browser. Paki-reload ang page at humiling ulit.',
    'origin-not-allowed':
      'Hindi pa nakaayos ang page na ito para humiling ng tawag. Kailangan muna itong payagan ng may-ari.',
    'proof-rejected': 'Hindi namin natiyak na hindi kayo robot. Pakisubukan ulit.',
    'context-rejected':
      'Nag-expire na ang detalye ng pag-sign in ng page na ito. Paki-reload ang page at humiling ulit.',
    'not-found': 'Hindi nahanap ang serbisyo ng tawag ng page na ito. Kailangan muna itong i-set up ng may-ari.',
    'method-not-allowed': 'Hindi suportado ang paraan ng paghiling ng page na ito. Paki-reload ito at humiling ulit.',
    'body-too-large':
      'Sobra sa puwede sa isang hiling ang ipinadala ng page na ito. Kailangan itong bawasan ng may-ari.',
    'unsupported-media-type': 'Hindi suportado ang anyo ng hiling ng page na ito. Paki-reload ito at humiling ulit.',
    'consent-outdated': 'Nagbago ang teksto mula nang buksan ninyo ito. Pakibasa ito at lagyan ulit ng tsek ang kahon.',
    'outside-calling-window': 'Hindi namin matatawagan ang numerong ito sa ganitong oras.',
    'local-time-needed': 'Hindi namin alam kung anong oras na sa lugar ninyo.',
    'idempotency-in-progress':
      'Pinoproseso pa ang hiling ninyo. Puwede kayong sumubok ulit nang walang alala: isang beses lang kami tatawag.',
    'consent-required': 'Puwede lang namin kayong tawagan kung lalagyan ninyo ng tsek ang kahon.',
    'idempotency-key-reused': 'Napaghalo ang hiling ninyo at ang isang nauna. Walang ginawang tawag. Pakisubukan ulit.',
    'phone-number-not-valid': 'Hindi ito numerong matatawagan. Pakitingnan ito.',
    'region-not-served': 'Hindi kami makatatawag sa mga numero ng bansa/rehiyong ito.',
    'number-type-not-served':
      'Hindi kami makatatawag sa ganitong uri ng numero. Pakibigay ang karaniwang numero ng mobile o landline.',
    'too-many-requests': 'Humiling kayo ng ilang tawag sa maikling panahon.',
    'callee-not-available': 'Hindi matatawagan ang numerong ito sa ngayon. Pakisubukan ulit mamaya, o magbigay ng iba.',
    'temporarily-unavailable': 'Hindi kami makatawag sa ngayon, kaya walang ginawang tawag.',
    internal:
      'Nagkaproblema sa panig namin. Puwede kayong sumubok ulit nang walang alala: isang beses lang kami tatawag.',
  },
} satisfies typeof en;
