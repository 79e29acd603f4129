import type en from './en.ts';

export default {
  challenge: 'Kérjük, erősítse meg lent, hogy Ön nem robot.',
  callerNumber: 'Erről a számról fogjuk hívni',
  saveContact: 'Mentés a névjegyek közé',
  screening:
    'Amíg fel nem hívjuk, kérjük, fogadjon ismeretlen hívókat is: kapcsolja ki a hívásszűrést, az „ismeretlen hívók némítását” és a „Ne zavarjanak” módot.',
  unknownNumber: 'Lehet, hogy az ismeretlen szám mi vagyunk.',
  seeYourCall: 'A hívás állapota',
  callYourself: 'Vagy keressen minket közvetlenül:',

  localTime: {
    heading: 'Hány óra van most Önnél?',
    why: 'A telefonszámából ez nem derül ki, és éjjel sosem hívunk senkit.',
    label: 'Az Ön óráján látható idő',
    missing: 'Adja meg, hány órát mutat az órája.',
    again: 'Erősítse meg újra az időt: túl sok idő telt el.',
    confirm: 'Megerősítem, hívjanak',
  },

  steps: {
    label: 'A hívás állapota',
    asked: 'Elküldtük a kérését',
    queued: 'Sorban áll',
    calling: 'Hívjuk a számát',
    ended: 'A hívás véget ért',
    done: 'kész',
    current: 'most',
    pending: 'még hátravan',
  },

  phases: {
    solving: {
      heading: 'Elküldjük a kérését',
      text: 'Egy pillanat: a böngészője egy kis rejtvényt fejt meg, amely távol tartja a robotokat.',
    },
    sending: { heading: 'Elküldjük a kérését', text: 'Egy pillanat türelmet kérünk.' },
    scheduled: { heading: 'A hívás időpontja rögzítve', text: 'Az Ön által választott időpontban hívjuk.' },
    queued: {
      heading: 'A hívása sorban áll',
      text: 'Tartsa kéznél a telefonját. Ezt az ablakot bezárhatja: a hívás nem vész el.',
    },
    calling: { heading: 'Hívjuk a számát', text: 'Kérjük, vegye fel.' },
    success: { heading: 'A hívás véget ért', text: 'Köszönjük. Ha nem tudta fogadni, új hívást kérhet.' },
    failure: { heading: 'Nem jött létre a kapcsolat', text: '' },
    unknown: {
      heading: 'Nem tudjuk, mi lett a hívással',
      text: 'Nem tudjuk megállapítani, hogy létrejött-e a hívás. Magunktól nem hívjuk újra.',
    },
    cancelled: { heading: 'A hívás törölve', text: 'Nem fogjuk hívni.' },
  },

  checks: {
    heading: 'Még semmi a telefonján? Ellenőrizze:',
    focus: 'A „Ne zavarjanak” és a fókuszmódok ki vannak kapcsolva.',
    callers: 'A telefon nem szűri és nem némítja az ismeretlen hívókat.',
    signal: 'Van térerő, és helyes a megadott szám.',
  },

  reasons: {
    '': 'A hívás nem jött létre. Kérhet új hívást.',
    'queue-timeout': 'Vonalaink túl sokáig foglaltak voltak, ezért a hívás elmaradt. Kérhet új hívást.',
    'not-connected':
      'A hívás nem jutott el a telefonjáig. Ellenőrizze, hogy be van-e kapcsolva, és fogad-e ismeretlen hívókat, majd kérje újra.',
    'provider-refused':
      'Telefonszolgáltatónk nem engedélyezte a hívást. Nem indítottunk hívást. Próbálja újra, vagy adjon meg másik számot.',
    'provider-unavailable': 'Telefonszolgáltatónk most nem érhető el. Nem indítottunk hívást. Próbálja újra később.',
    'outside-calling-window':
      'A hívási idő véget ért, mielőtt Önre került volna a sor, ezért nem indítottunk hívást. Ha újra elkezdődik, ismét kérheti.',
    lost: 'Szem elől tévesztettük a hívást. Magunktól nem hívjuk újra.',
  },
  proofWords: 'Az asszisztens ezt mondja majd',
  proofWordsHint: 'Ez a két szó mutatja, hogy a hívás Önnek szól.',
  receipt: 'Hozzájárulás aláírt példányának mentése',
  problemHeading: 'Nem sikerült',
  callingHoursHeading: 'Hívási idő',
  tryAgain: 'Újrapróbálkozás',
  askAgain: 'Új hívást kérek',
  changeNumber: 'Szám módosítása',
  reload: 'Az oldal újratöltése',
  openSecurely: 'A titkosított oldal megnyitása',
  waitInWords: '{wait} múlva újra próbálhatja.',
  callAgainFrom: 'Legkorábban ekkor hívhatjuk újra: {time} (az Ön ideje szerint).',
  callAgainNow: 'Elkezdődött a hívási idő. Most már kérheti a hívást.',

  problems: {
    'network-lost':
      'Megszakadt a kapcsolat, mielőtt válasz érkezett volna. Nyugodtan próbálja újra: ez továbbra is egyetlen hívás.',
    'answer-unreadable': 'Nem értettük a választ. Nyugodtan próbálja újra: ez továbbra is egyetlen hívás.',
    'insecure-context': 'Ez az oldal nincs titkosítva (https), ezért a böngésző innen nem kérhet biztonságosan hívást.',
    'malformed-request': 'Nem értettük az oldal kérését. Töltse újra az oldalt, és kérje újra a hívást.',
    'idempotency-key-missing': 'A böngésző kihagyta a kérés egy részét. Töltse újra az oldalt, és kérje újra a hívást.',
    'origin-not-allowed':
      'Erről az oldalról még nem lehet hívást kérni. Ezt előbb az oldal tulajdonosának engedélyeznie kell.',
    'proof-rejected': 'Nem tudtunk meggyőződni arról, hogy Ön nem robot. Próbálja újra.',
    'context-rejected': 'Az oldal bejelentkezési adatai lejártak. Töltse újra az oldalt, és kérje újra a hívást.',
    'not-found': 'Nem található az oldal hívásszolgáltatása. Előbb az oldal tulajdonosának be kell állítania.',
    'method-not-allowed': 'Az oldal nem támogatott módon kért hívást. Töltse újra az oldalt, és kérje újra a hívást.',
    'body-too-large':
      'Az oldal többet küldött, mint amennyi egy kérésbe belefér. A tulajdonosának kevesebbet kell küldenie.',
    'unsupported-media-type':
      'Az oldal nem támogatott formában kért hívást. Töltse újra az oldalt, és kérje újra a hívást.',
    'consent-outdated':
      'A szöveg megváltozott, mióta megnyitotta ezt az ablakot. Olvassa el, és jelölje be újra a négyzetet.',
    'outside-calling-window': 'Ezt a számot ebben a napszakban nem hívhatjuk.',
    'local-time-needed': 'Nem tudjuk, hány óra van Önnél.',
    'idempotency-in-progress': 'A kérésén még dolgozunk. Nyugodtan próbálja újra: ez továbbra is egyetlen hívás.',
    'consent-required': 'Csak akkor hívhatjuk fel, ha bejelöli a négyzetet.',
    'idempotency-key-reused': 'A kérése összekeveredett egy korábbival. Nem indítottunk hívást. Próbálja újra.',
    'phone-number-not-valid': 'Ez nem hívható szám. Kérjük, ellenőrizze.',
    'region-not-served': 'Ennek a régiónak a számait nem tudjuk hívni.',
    'number-type-not-served':
      'Ilyen típusú számot nem tudunk hívni. Adjon meg egy szokásos mobil- vagy vezetékes számot.',
    'too-many-requests': 'Rövid időn belül több hívást is kért.',
    'callee-not-available': 'Ez a szám most nem hívható. Próbálja újra később, vagy adjon meg másikat.',
    'temporarily-unavailable': 'Most nem tudunk hívást indítani, így nem is indítottunk.',
    internal: 'Hiba történt nálunk. Nyugodtan próbálja újra: ez továbbra is egyetlen hívás.',
  },
} satisfies typeof en;
