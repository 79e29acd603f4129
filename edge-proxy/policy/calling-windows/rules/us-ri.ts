import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-RI',
  // § 5-61-3.6 says “§ 5-61-2(9)”: there the definition stood before it was numbered anew.
  week: week('09:00–18:00', { sunday: '', saturday: '10:00–17:00' }),
  // The text names them of Monday to Friday; Saturday’s may be meant as well.
  closedOn: 'US-RI',
  consentLifts: false,
  source: 'R.I. Gen. Laws §§ 5-61-3.6(a), 5-61-2(2); holidays: R.I. Gen. Laws § 25-1-1',
  url: 'https://webserver.rilegislature.gov/Statutes/TITLE5/5-61/5-61-3.6.htm',
  read: {
    kind: 'text',
    copy: 'instalawyer.io, undated; § 5-61-3.6 on the legislature’s own site; of the holidays, UniCourt, from before Juneteenth was one there',
  },
  asOf: '2026-11-25',
} satisfies Rule;
