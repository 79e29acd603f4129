import type en from './en.ts';

export default {
  challenge: 'Tafadhali thibitisha hapa chini kuwa wewe si roboti.',
  callerNumber: 'Nambari hii itakupigia',
  saveContact: 'Hifadhi kwenye anwani',
  screening:
    'Tafadhali ruhusu wapigaji wasiojulikana hadi tutakapokupigia: zima uchujaji wa simu, “nyamazisha wapigaji wasiojulikana” na “usinisumbue”.',
  unknownNumber: 'Nambari usiyoijua inaweza kuwa yetu.',
  seeYourCall: 'Ona hali ya simu uliyoomba',
  callYourself: 'Au wasiliana nasi moja kwa moja:',

  localTime: {
    heading: 'Ni saa ngapi mahali ulipo?',
    why: 'Nambari yako haituonyeshi, na hatupigi simu usiku kamwe.',
    label: 'Wakati kwenye saa yako',
    missing: 'Tafadhali weka wakati unaoonyeshwa na saa yako.',
    again: 'Tafadhali thibitisha wakati tena: muda mrefu umepita.',
    confirm: 'Thibitisha na uombe simu',
  },

  steps: {
    label: 'Hali ya simu uliyoomba',
    asked: 'Tumeomba upigiwe simu',
    queued: 'Kwenye foleni',
    calling: 'Tunapigia nambari yako',
    ended: 'Simu imekwisha',
    done: 'imekamilika',
    current: 'sasa',
    pending: 'bado',
  },

  phases: {
    solving: {
      heading: 'Tunaomba upigiwe simu',
      text: 'Subiri kidogo: kivinjari chako kinatatua fumbo dogo linalozuia roboti.',
    },
    sending: { heading: 'Tunaomba upigiwe simu', text: 'Subiri kidogo.' },
    scheduled: { heading: 'Simu uliyoomba imepangwa', text: 'Tutakupigia simu wakati uliochagua.' },
    queued: {
      heading: 'Simu uliyoomba iko kwenye foleni',
      text: 'Tafadhali kaa karibu na simu yako. Unaweza kufunga hapa: ombi lako linaendelea.',
    },
    calling: {
      heading: 'Tunapigia nambari yako',
      text: 'Tafadhali pokea simu.',
    },
    success: { heading: 'Simu imekwisha', text: 'Asante. Ikiwa hukuipokea, unaweza kuomba simu nyingine.' },
    failure: { heading: 'Hatukuweza kuunganisha simu', text: '' },
    unknown: {
      heading: 'Hatuna uhakika kuhusu simu uliyoomba',
      text: 'Hatuwezi kujua kama simu ilifika. Hatutapiga tena bila wewe kuomba.',
    },
    cancelled: { heading: 'Simu imeghairiwa', text: 'Hatutakupigia simu.' },
  },

  checks: {
    heading: 'Bado hakuna kitu kwenye simu yako? Tafadhali hakikisha:',
    focus: '“Usinisumbue” na hali za umakini zimezimwa.',
    callers: 'Wapigaji wasiojulikana hawachujwi wala kunyamazishwa.',
    signal: 'Kuna mtandao, na nambari yako ni sahihi.',
  },

  reasons: {
    '': 'Simu haikuweza kuunganishwa. Unaweza kuomba simu nyingine.',
    'queue-timeout':
      'Laini zetu zilikuwa na shughuli kwa muda mrefu mno, kwa hivyo simu iliachwa. Unaweza kuomba simu nyingine.',
    'not-connected':
      'Simu haikufika kwenye kifaa chako. Tafadhali hakikisha kimewashwa na kinapokea wapigaji wasiojulikana, kisha omba tena.',
    'provider-refused':
      'Kampuni yetu ya simu haikukubali simu hiyo. Hakuna simu iliyopigwa. Unaweza kujaribu tena, au kutumia nambari nyingine.',
    'provider-unavailable':
      'Kampuni yetu ya simu haipatikani kwa sasa. Hakuna simu iliyopigwa. Tafadhali jaribu tena baadaye.',
    'outside-calling-window':
      'Saa za kupiga simu ziliisha kabla ya zamu yako, kwa hivyo hakuna simu iliyopigwa. Unaweza kuomba tena zitakapoanza.',
    lost: 'Hatujui tena hali ya simu hiyo. Hatutapiga tena bila wewe kuomba.',
  },
  proofWords: 'Msaidizi wa sauti atasema',
  proofWordsHint: 'Maneno haya mawili yanaonyesha kuwa hii ndiyo simu uliyoomba.',
  receipt: 'Hifadhi nakala iliyotiwa saini ya ulichokubali',
  problemHeading: 'Haikufaulu',
  callingHoursHeading: 'Saa za kupiga simu',
  tryAgain: 'Jaribu tena',
  askAgain: 'Omba simu nyingine',
  changeNumber: 'Badilisha nambari',
  reload: 'Pakia ukurasa upya',
  openSecurely: 'Fungua ukurasa uliosimbwa',
  waitInWords: 'Unaweza kujaribu tena baada ya {wait}.',
  callAgainFrom: 'Tunaweza kupiga tena kuanzia {time} (saa za kwako).',
  callAgainNow: 'Saa za kupiga simu zimeanza. Unaweza kuomba simu sasa.',

  problems: {
    'network-lost':
      'Muunganisho ulikatika kabla ya jibu kufika. Unaweza kujaribu tena bila wasiwasi: itabaki simu moja tu.',
    'answer-unreadable': 'Hatukuelewa jibu lililokuja. Unaweza kujaribu tena bila wasiwasi: itabaki simu moja tu.',
    'insecure-context':
      'Ukurasa huu haujasimbwa (https), kwa hivyo kivinjari chako hakiwezi kuomba simu kwa usalama kutoka hapa.',
    'malformed-request': 'Ombi la ukurasa huu halikueleweka. Tafadhali upakie upya kisha uombe tena.',
    'idempotency-key-missing':
      'Kivinjari chako kiliacha sehemu ya ombi. Tafadhali pakia ukurasa upya kisha uombe tena.',
    'origin-not-allowed': 'Ukurasa huu bado haujawekwa tayari kuomba simu. Mmiliki wake anapaswa kuruhusu kwanza.',
    'proof-rejected': 'Hatukuweza kuhakikisha kuwa wewe si roboti. Tafadhali jaribu tena.',
    'context-rejected':
      'Maelezo ya kuingia ya ukurasa huu yamepitwa na wakati. Tafadhali pakia ukurasa upya kisha uombe tena.',
    'not-found': 'Huduma ya simu ya ukurasa huu haikupatikana. Mmiliki wake anapaswa kuiweka kwanza.',
    'method-not-allowed': 'Ukurasa huu uliomba kwa njia isiyokubaliwa. Tafadhali upakie upya kisha uombe tena.',
    'body-too-large': 'Ukurasa huu ulituma zaidi ya kiwango cha ombi. Mmiliki wake anapaswa kutuma kidogo.',
    'unsupported-media-type': 'Ukurasa huu uliomba kwa muundo usiokubaliwa. Tafadhali upakie upya kisha uombe tena.',
    'consent-outdated':
      'Maandishi yamebadilika tangu ulipofungua hapa. Tafadhali yasome kisha uweke alama tena kwenye kisanduku.',
    'outside-calling-window': 'Hatuwezi kupigia nambari hii saa hizi.',
    'local-time-needed': 'Hatuwezi kujua ni saa ngapi mahali ulipo.',
    'idempotency-in-progress':
      'Ombi lako bado linashughulikiwa. Unaweza kujaribu tena bila wasiwasi: itabaki simu moja tu.',
    'consent-required': 'Tunaruhusiwa kukupigia simu ikiwa tu utaweka alama kwenye kisanduku.',
    'idempotency-key-reused': 'Ombi lako lilichanganyika na la awali. Hakuna simu iliyopigwa. Tafadhali jaribu tena.',
    'phone-number-not-valid': 'Hii si nambari inayoweza kupigiwa simu. Tafadhali ikague.',
    'region-not-served': 'Hatuwezi kupigia nambari za nchi/eneo hili.',
    'number-type-not-served':
      'Hatuwezi kupigia aina hii ya nambari. Tafadhali tupe nambari ya kawaida ya simu ya mkononi au ya mezani.',
    'too-many-requests': 'Umeomba simu kadhaa kwa muda mfupi.',
    'callee-not-available':
      'Nambari hii haiwezi kupigiwa simu kwa sasa. Tafadhali jaribu tena baadaye, au utupe nyingine.',
    'temporarily-unavailable': 'Hatuwezi kupiga simu kwa sasa, kwa hivyo hakuna simu iliyopigwa.',
    internal: 'Kuna hitilafu upande wetu. Unaweza kujaribu tena bila wasiwasi: itabaki simu moja tu.',
  },
} satisfies typeof en;
