import type en from './en.ts';

export default {
  challenge: 'Potvrďte prosím níže, že nejste robot.',
  callerNumber: 'Zavoláme vám z tohoto čísla',
  saveContact: 'Uložit do kontaktů',
  screening:
    'Než vám zavoláme, povolte prosím hovory z neznámých čísel: vypněte filtrování hovorů, „umlčení neznámých volajících“ a režim Nerušit.',
  unknownNumber: 'Neznámé číslo můžeme být my.',
  seeYourCall: 'Zobrazit stav hovoru',
  callYourself: 'Nebo se nám ozvěte přímo:',

  localTime: {
    heading: 'Kolik je u vás hodin?',
    why: 'Z vašeho čísla to nepoznáme a v noci nikdy nevoláme.',
    label: 'Čas na vašich hodinách',
    missing: 'Zadejte prosím čas, který ukazují vaše hodiny.',
    again: 'Potvrďte prosím čas znovu: trvalo to příliš dlouho.',
    confirm: 'Potvrzuji, zavolejte mi',
  },

  steps: {
    label: 'Stav hovoru',
    asked: 'Žádost o hovor odeslána',
    queued: 'Ve frontě',
    calling: 'Voláme na vaše číslo',
    ended: 'Hovor skončil',
    done: 'hotovo',
    current: 'nyní',
    pending: 'teprve přijde',
  },

  phases: {
    solving: {
      heading: 'Odesíláme vaši žádost',
      text: 'Okamžik prosím: váš prohlížeč řeší malou hádanku, která zastaví roboty.',
    },
    sending: { heading: 'Odesíláme vaši žádost', text: 'Okamžik prosím.' },
    scheduled: { heading: 'Hovor je domluvený', text: 'Zavoláme vám v čase, který jste si vybrali.' },
    queued: {
      heading: 'Váš hovor je ve frontě',
      text: 'Mějte prosím telefon po ruce. Toto okno můžete zavřít, o hovor nepřijdete.',
    },
    calling: { heading: 'Voláme na vaše číslo', text: 'Přijměte prosím hovor.' },
    success: { heading: 'Hovor skončil', text: 'Děkujeme. Pokud jste hovor zmeškali, můžete požádat o další.' },
    failure: { heading: 'Nepodařilo se spojit', text: '' },
    unknown: {
      heading: 'Nevíme, jak hovor dopadl',
      text: 'Nemůžeme zjistit, zda se hovor uskutečnil. Sami už znovu volat nebudeme.',
    },
    cancelled: { heading: 'Hovor byl zrušen', text: 'Nezavoláme vám.' },
  },

  checks: {
    heading: 'V telefonu stále nic? Zkontrolujte prosím:',
    focus: 'Režim Nerušit a režimy soustředění jsou vypnuté.',
    callers: 'Telefon nefiltruje ani neumlčuje neznámé volající.',
    signal: 'Máte signál a vaše číslo je správné.',
  },

  reasons: {
    '': 'Hovor se nepodařilo spojit. Můžete požádat o další.',
    'queue-timeout': 'Naše linky byly příliš dlouho obsazené, a tak jsme od hovoru upustili. Můžete požádat o další.',
    'not-connected':
      'Hovor se k vašemu telefonu nedostal. Zkontrolujte prosím, že je zapnutý a přijímá neznámá čísla, a požádejte znovu.',
    'provider-refused':
      'Náš operátor hovor nepovolil. Žádný hovor jsme nezahájili. Zkuste to znovu nebo zadejte jiné číslo.',
    'provider-unavailable': 'Náš operátor je teď nedostupný. Žádný hovor jsme nezahájili. Zkuste to prosím později.',
    'outside-calling-window':
      'Čas pro volání skončil dřív, než na vás přišla řada, a tak jsme žádný hovor nezahájili. Až zase začne, můžete požádat znovu.',
    lost: 'Ztratili jsme o hovoru přehled. Sami už znovu volat nebudeme.',
  },
  proofWords: 'Asistent řekne',
  proofWordsHint: 'Podle těchto dvou slov poznáte, že jde o váš hovor.',
  receipt: 'Uložit podepsanou kopii souhlasu',
  problemHeading: 'To se nepovedlo',
  callingHoursHeading: 'Čas pro volání',
  tryAgain: 'Zkusit znovu',
  askAgain: 'Požádat o další hovor',
  changeNumber: 'Změnit číslo',
  reload: 'Načíst stránku znovu',
  openSecurely: 'Otevřít šifrovanou stránku',
  waitInWords: 'Do dalšího pokusu zbývá: {wait}.',
  callAgainFrom: 'Znovu můžeme volat nejdříve: {time} (vašeho času).',
  callAgainNow: 'Čas pro volání už začal. Teď můžete o hovor požádat.',

  problems: {
    'network-lost':
      'Spojení se přerušilo dřív, než přišla odpověď. Klidně to zkuste znovu: pořád půjde o jediný hovor.',
    'answer-unreadable': 'Odpovědi jsme nerozuměli. Klidně to zkuste znovu: pořád půjde o jediný hovor.',
    'insecure-context': 'Tato stránka není šifrovaná (https), a tak z ní prohlížeč nemůže o hovor bezpečně požádat.',
    'malformed-request': 'Žádosti z této stránky jsme nerozuměli. Načtěte ji prosím znovu a požádejte ještě jednou.',
    'idempotency-key-missing':
      'Prohlížeč vynechal část žádosti. Načtěte prosím stránku znovu a požádejte ještě jednou.',
    'origin-not-allowed': 'Z této stránky zatím o hovor žádat nelze. Nejdřív to musí povolit její majitel.',
    'proof-rejected': 'Nepodařilo se nám ověřit, že nejste robot. Zkuste to prosím znovu.',
    'context-rejected':
      'Platnost přihlašovacích údajů této stránky vypršela. Načtěte ji prosím znovu a požádejte ještě jednou.',
    'not-found': 'Služba pro volání z této stránky nebyla nalezena. Nejdřív ji musí nastavit majitel stránky.',
    'method-not-allowed':
      'Stránka odeslala žádost způsobem, který není podporován. Načtěte ji prosím znovu a požádejte ještě jednou.',
    'body-too-large': 'Tato stránka odeslala víc, než může žádost obsahovat. Její majitel musí posílat méně.',
    'unsupported-media-type':
      'Stránka odeslala žádost ve formátu, který není podporován. Načtěte ji prosím znovu a požádejte ještě jednou.',
    'consent-outdated': 'Text se od otevření tohoto okna změnil. Přečtěte si ho prosím a políčko zaškrtněte znovu.',
    'outside-calling-window': 'V tuto denní dobu na toto číslo volat nemůžeme.',
    'local-time-needed': 'Nevíme, kolik je u vás hodin.',
    'idempotency-in-progress': 'Vaši žádost ještě vyřizujeme. Klidně to zkuste znovu: pořád půjde o jediný hovor.',
    'consent-required': 'Zavolat vám smíme, jen když zaškrtnete políčko.',
    'idempotency-key-reused':
      'Vaše žádost se popletla s dřívější. Žádný hovor jsme nezahájili. Zkuste to prosím znovu.',
    'phone-number-not-valid': 'Na toto číslo se nedá volat. Zkontrolujte ho prosím.',
    'region-not-served': 'Na čísla z této oblasti nemůžeme volat.',
    'number-type-not-served':
      'Na tento typ čísla nemůžeme volat. Zadejte prosím běžné mobilní číslo nebo pevnou linku.',
    'too-many-requests': 'V krátké době jste požádali o několik hovorů.',
    'callee-not-available': 'Na toto číslo teď volat nelze. Zkuste to prosím později nebo zadejte jiné.',
    'temporarily-unavailable': 'Teď nemůžeme volat, a tak jsme žádný hovor nezahájili.',
    internal: 'Na naší straně se něco pokazilo. Klidně to zkuste znovu: pořád půjde o jediný hovor.',
  },
} satisfies typeof en;
