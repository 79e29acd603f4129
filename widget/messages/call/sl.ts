import type en from './en.ts';

export default {
  challenge: 'Spodaj potrdite, da niste robot.',
  callerNumber: 'Poklicali vas bomo s te številke',
  saveContact: 'Shrani med stike',
  screening:
    'Dokler vas ne pokličemo, dovolite klice neznanih številk: izklopite filtriranje klicev, »utišanje neznanih klicateljev« in način »Ne moti«.',
  unknownNumber: 'Neznana številka smo morda mi.',
  seeYourCall: 'Prikaži stanje klica',
  callYourself: 'Lahko nas dosežete tudi neposredno:',

  localTime: {
    heading: 'Koliko je ura pri vas?',
    why: 'Iz vaše številke tega ne izvemo, ponoči pa nikoli ne kličemo.',
    label: 'Čas na vaši uri',
    missing: 'Vnesite čas, ki ga kaže vaša ura.',
    again: 'Čas potrdite še enkrat: trajalo je predolgo.',
    confirm: 'Potrjujem, pokličite me',
  },

  steps: {
    label: 'Stanje klica',
    asked: 'Klic je naročen',
    queued: 'V čakalni vrsti',
    calling: 'Kličemo vašo številko',
    ended: 'Klic je končan',
    done: 'opravljeno',
    current: 'zdaj',
    pending: 'še sledi',
  },

  phases: {
    solving: {
      heading: 'Naročamo vaš klic',
      text: 'Trenutek, prosimo: vaš brskalnik rešuje majhno uganko, ki ustavi robote.',
    },
    sending: { heading: 'Naročamo vaš klic', text: 'Trenutek, prosimo.' },
    scheduled: { heading: 'Klic je dogovorjen', text: 'Poklicali vas bomo ob času, ki ste ga izbrali.' },
    queued: {
      heading: 'Vaš klic je v čakalni vrsti',
      text: 'Imejte telefon pri roki. To okno lahko zaprete, klic bo ostal v vrsti.',
    },
    calling: { heading: 'Kličemo vašo številko', text: 'Prosimo, oglasite se.' },
    success: { heading: 'Klic je končan', text: 'Hvala. Če ste klic zamudili, lahko naročite novega.' },
    failure: { heading: 'Povezava ni uspela', text: '' },
    unknown: {
      heading: 'Ne vemo, kaj je s klicem',
      text: 'Ne moremo ugotoviti, ali je klic uspel. Sami vas ne bomo znova klicali.',
    },
    cancelled: { heading: 'Klic je preklican', text: 'Ne bomo vas klicali.' },
  },

  checks: {
    heading: 'Na telefonu še vedno nič? Preverite:',
    focus: '»Ne moti« in načini osredotočenosti so izklopljeni.',
    callers: 'Telefon ne filtrira in ne utiša neznanih klicateljev.',
    signal: 'Telefon ima signal in vaša številka je pravilna.',
  },

  reasons: {
    '': 'Klica ni bilo mogoče povezati. Naročite lahko novega.',
    'queue-timeout': 'Naše linije so bile predolgo zasedene, zato smo klic opustili. Naročite lahko novega.',
    'not-connected':
      'Klic ni dosegel vašega telefona. Preverite, ali je vklopljen in sprejema neznane številke, nato klic naročite znova.',
    'provider-refused':
      'Naš telefonski operater klica ni dovolil. Klica nismo opravili. Poskusite znova ali z drugo številko.',
    'provider-unavailable': 'Naš telefonski operater trenutno ni dosegljiv. Klica nismo opravili. Poskusite pozneje.',
    'outside-calling-window':
      'Čas za klice se je iztekel, preden ste prišli na vrsto, zato klica nismo opravili. Ko se spet začne, ga lahko naročite znova.',
    lost: 'Za klicem smo izgubili sled. Sami vas ne bomo znova klicali.',
  },
  proofWords: 'Pomočnik bo rekel',
  proofWordsHint: 'Po teh dveh besedah boste vedeli, da je klic res vaš.',
  receipt: 'Shrani podpisano kopijo soglasja',
  problemHeading: 'Ni uspelo',
  callingHoursHeading: 'Čas za klice',
  tryAgain: 'Poskusi znova',
  askAgain: 'Naroči nov klic',
  changeNumber: 'Spremeni številko',
  reload: 'Znova naloži stran',
  openSecurely: 'Odpri šifrirano stran',
  waitInWords: 'Do novega poskusa: {wait}.',
  callAgainFrom: 'Znova lahko kličemo najprej: {time} (po vašem času).',
  callAgainNow: 'Čas za klice se je začel. Zdaj lahko naročite klic.',

  problems: {
    'network-lost':
      'Povezava se je prekinila, preden je prispel odgovor. Brez skrbi lahko poskusite znova: klic bo še vedno en sam.',
    'answer-unreadable': 'Odgovora nismo razumeli. Brez skrbi lahko poskusite znova: klic bo še vedno en sam.',
    'insecure-context': 'Ta stran ni šifrirana (https), zato brskalnik z nje ne more varno naročiti klica.',
    'malformed-request': 'Naročila s te strani nismo razumeli. Znova naložite stran in ponovite naročilo.',
    'idempotency-key-missing': 'Brskalnik je izpustil del naročila. Znova naložite stran in ponovite naročilo.',
    'origin-not-allowed': 'S te strani klicev še ni mogoče naročiti. Najprej mora to dovoliti njen lastnik.',
    'proof-rejected': 'Nismo se mogli prepričati, da niste robot. Poskusite znova.',
    'context-rejected': 'Prijavni podatki te strani so potekli. Znova naložite stran in ponovite naročilo.',
    'not-found': 'Klicne storitve te strani nismo našli. Najprej jo mora nastaviti lastnik strani.',
    'method-not-allowed': 'Stran je klic naročila na način, ki ni podprt. Znova jo naložite in ponovite naročilo.',
    'body-too-large': 'Stran je poslala več, kot sme obsegati naročilo. Njen lastnik mora poslati manj.',
    'unsupported-media-type': 'Stran je klic naročila v obliki, ki ni podprta. Znova jo naložite in ponovite naročilo.',
    'consent-outdated': 'Besedilo se je spremenilo, odkar ste odprli to okno. Preberite ga in znova označite polje.',
    'outside-calling-window': 'Te številke ob tej uri ne moremo klicati.',
    'local-time-needed': 'Ne vemo, koliko je ura pri vas.',
    'idempotency-in-progress':
      'Vaše naročilo klica še obdelujemo. Brez skrbi lahko poskusite znova: klic bo še vedno en sam.',
    'consent-required': 'Poklicati vas smemo le, če označite polje.',
    'idempotency-key-reused': 'Vaše naročilo klica se je pomešalo s prejšnjim. Klica nismo opravili. Poskusite znova.',
    'phone-number-not-valid': 'Te številke ni mogoče klicati. Preverite jo.',
    'region-not-served': 'Številk iz te regije ne moremo klicati.',
    'number-type-not-served': 'Te vrste številk ne moremo klicati. Vnesite običajno mobilno ali stacionarno številko.',
    'too-many-requests': 'V kratkem času ste naročili več klicev.',
    'callee-not-available': 'Te številke trenutno ni mogoče klicati. Poskusite pozneje ali vnesite drugo.',
    'temporarily-unavailable': 'Trenutno ne moremo klicati, zato klica nismo opravili.',
    internal: 'Na naši strani je šlo nekaj narobe. Brez skrbi lahko poskusite znova: klic bo še vedno en sam.',
  },
} satisfies typeof en;
