import type en from './en.ts';

export default {
  challenge: 'Vahvista alla, ettet ole robotti.',
  callerNumber: 'Soitamme sinulle tästä numerosta',
  saveContact: 'Tallenna yhteystiedoksi',
  screening:
    'Päästä tuntemattomat soittajat läpi, kunnes olemme soittaneet: poista käytöstä puhelujen suodatus, tuntemattomien soittajien hiljennys ja Älä häiritse -tila.',
  unknownNumber: 'Tuntematon numero voi olla meidän.',
  seeYourCall: 'Katso puhelun tila',
  callYourself: 'Tai ota meihin suoraan yhteyttä:',

  localTime: {
    heading: 'Mitä kello on siellä, missä olet?',
    why: 'Numerosi ei kerro sitä meille, emmekä koskaan soita yöllä.',
    label: 'Kellonaika sinulla',
    missing: 'Anna aika, jota kellosi näyttää.',
    again: 'Vahvista aika uudelleen: siinä kesti liian kauan.',
    confirm: 'Vahvista soittopyyntö',
  },

  steps: {
    label: 'Puhelusi tila',
    asked: 'Soittopyyntösi on lähetetty',
    queued: 'Jonossa',
    calling: 'Soitamme numeroosi',
    ended: 'Puhelu on päättynyt',
    done: 'valmis',
    current: 'nyt',
    pending: 'tulossa',
  },

  phases: {
    solving: {
      heading: 'Lähetetään soittopyyntöä',
      text: 'Hetki vain: selaimesi ratkaisee pientä tehtävää, joka pitää robotit loitolla.',
    },
    sending: { heading: 'Lähetetään soittopyyntöä', text: 'Hetki vain.' },
    scheduled: { heading: 'Puhelustasi on sovittu', text: 'Soitamme sinulle valitsemaasi aikaan.' },
    queued: {
      heading: 'Puhelusi on jonossa',
      text: 'Pidä puhelin lähelläsi. Voit sulkea tämän ikkunan: soittopyyntösi on yhä voimassa.',
    },
    calling: { heading: 'Soitamme numeroosi', text: 'Vastaathan puhelimeen.' },
    success: {
      heading: 'Puhelu on päättynyt',
      text: 'Kiitos. Jos puhelu jäi sinulta väliin, voit jättää uuden soittopyynnön.',
    },
    failure: { heading: 'Yhteyttä ei saatu', text: '' },
    unknown: {
      heading: 'Emme ole varmoja puhelustasi',
      text: 'Emme tiedä, menikö puhelu läpi. Emme soita uudelleen omasta aloitteestamme.',
    },
    cancelled: { heading: 'Puhelu on peruttu', text: 'Emme soita sinulle.' },
  },

  checks: {
    heading: 'Eikö puhelimessa näy vielä mitään? Tarkista:',
    focus: 'Älä häiritse -tila ja keskittymistilat ovat pois päältä.',
    callers: 'Tuntemattomia soittajia ei suodateta tai hiljennetä.',
    signal: 'Puhelimessa on kuuluvuutta, ja numerosi on oikein.',
  },

  reasons: {
    '': 'Puhelua ei saatu yhdistettyä. Voit jättää uuden soittopyynnön.',
    'queue-timeout':
      'Linjamme olivat liian kauan varattuina, joten puhelusta luovuttiin. Voit jättää uuden soittopyynnön.',
    'not-connected':
      'Puhelu ei tavoittanut puhelintasi. Tarkista, että puhelin on päällä ja päästää läpi tuntemattomat soittajat, ja jätä sitten uusi soittopyyntö.',
    'provider-refused':
      'Teleoperaattorimme ei hyväksynyt puhelua. Puhelua ei soitettu. Voit yrittää uudelleen tai antaa toisen numeron.',
    'provider-unavailable':
      'Teleoperaattoriimme ei juuri nyt saada yhteyttä. Puhelua ei soitettu. Yritä myöhemmin uudelleen.',
    'outside-calling-window':
      'Soittoajat päättyivät ennen vuoroasi, joten puhelua ei soitettu. Voit jättää uuden soittopyynnön, kun ne taas alkavat.',
    lost: 'Emme tiedä, miten puhelulle kävi. Emme soita uudelleen omasta aloitteestamme.',
  },
  proofWords: 'Avustaja sanoo',
  proofWordsHint: 'Näistä kahdesta sanasta tunnistat puhelusi.',
  receipt: 'Tallenna allekirjoitettu kopio suostumuksestasi',
  problemHeading: 'Se ei onnistunut',
  callingHoursHeading: 'Soittoajat',
  tryAgain: 'Yritä uudelleen',
  askAgain: 'Jätä uusi soittopyyntö',
  changeNumber: 'Vaihda numero',
  reload: 'Lataa sivu uudelleen',
  openSecurely: 'Avaa salattu sivu',
  waitInWords: 'Odota vielä {wait}, niin voit yrittää uudelleen.',
  callAgainFrom: 'Seuraava soittoaika alkaa: {time} (sinun aikaasi).',
  callAgainNow: 'Soittoajat ovat alkaneet. Voit jättää soittopyynnön nyt.',

  problems: {
    'network-lost':
      'Yhteys katkesi, ennen kuin vastaus tuli. Voit huoletta yrittää uudelleen: puheluja tulee vain yksi.',
    'answer-unreadable': 'Emme ymmärtäneet vastausta. Voit huoletta yrittää uudelleen: puheluja tulee vain yksi.',
    'insecure-context':
      'Tätä sivua ei ole salattu (https), joten selaimesi ei voi lähettää soittopyyntöä turvallisesti täältä.',
    'malformed-request':
      'Sivun lähettämää pyyntöä ei ymmärretty. Lataa sivu uudelleen ja lähetä soittopyyntö uudestaan.',
    'idempotency-key-missing':
      'Selaimesi jätti osan pyynnöstä pois. Lataa sivu uudelleen ja lähetä soittopyyntö uudestaan.',
    'origin-not-allowed': 'Tältä sivulta ei voi vielä lähettää soittopyyntöjä. Sivun omistajan on ensin sallittava se.',
    'proof-rejected': 'Emme voineet varmistaa, ettet ole robotti. Yritä uudelleen.',
    'context-rejected':
      'Sivun kirjautumistiedot ovat vanhentuneet. Lataa sivu uudelleen ja lähetä soittopyyntö uudestaan.',
    'not-found': 'Sivun soittopalvelua ei löytynyt. Sivun omistajan on ensin otettava se käyttöön.',
    'method-not-allowed':
      'Sivun tapaa lähettää pyyntö ei tueta. Lataa sivu uudelleen ja lähetä soittopyyntö uudestaan.',
    'body-too-large': 'Sivu lähetti enemmän kuin pyyntöön mahtuu. Sivun omistajan on lähetettävä vähemmän.',
    'unsupported-media-type': 'Pyynnön muotoa ei tueta. Lataa sivu uudelleen ja lähetä soittopyyntö uudestaan.',
    'consent-outdated': 'Teksti on muuttunut sen jälkeen, kun avasit tämän. Lue se ja rastita ruutu uudelleen.',
    'outside-calling-window': 'Emme voi soittaa tähän numeroon tähän vuorokaudenaikaan.',
    'local-time-needed': 'Emme tiedä, mitä kello on siellä, missä olet.',
    'idempotency-in-progress': 'Pyyntöäsi käsitellään yhä. Voit huoletta yrittää uudelleen: puheluja tulee vain yksi.',
    'consent-required': 'Saamme soittaa sinulle vain, jos rastitat ruudun.',
    'idempotency-key-reused': 'Pyyntösi sekaantui aiempaan pyyntöön. Puhelua ei soitettu. Yritä uudelleen.',
    'phone-number-not-valid': 'Tähän numeroon ei voi soittaa. Tarkista numero.',
    'region-not-served': 'Emme voi soittaa tämän alueen numeroihin.',
    'number-type-not-served': 'Emme voi soittaa tällaiseen numeroon. Anna tavallinen matkapuhelin- tai lankanumero.',
    'too-many-requests': 'Olet lähettänyt monta soittopyyntöä lyhyessä ajassa.',
    'callee-not-available':
      'Tähän numeroon ei voi juuri nyt soittaa. Yritä myöhemmin uudelleen tai anna toinen numero.',
    'temporarily-unavailable': 'Emme voi juuri nyt soittaa, joten puhelua ei soitettu.',
    internal: 'Meillä meni jotain vikaan. Voit huoletta yrittää uudelleen: puheluja tulee vain yksi.',
  },
} satisfies typeof en;
