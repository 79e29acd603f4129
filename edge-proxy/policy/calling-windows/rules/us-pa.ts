import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-PA',
  // Said to be in force since October 2026. If it weren’t, the federal hours would hold, and the holidays.
  week: week('09:00–19:00', { sunday: '' }),
  closedOn: 'US-PA',
  consentLifts: false,
  source: '73 P.S. § 2245, said to be amended by Act 47 of 2026 (S.B. 992); holidays: § 5(a)(10), by Act 73 of 2019',
  url: 'https://www.legis.state.pa.us/cfdocs/legis/li/uconsCheck.cfm?yr=1996&sessInd=0&act=147',
  read: {
    kind: 'account',
    by: 'the Senate Republicans, on S.B. 992 as it passed the Senate, not on its becoming law; of the holidays, DNC.com’s list, 2019',
  },
  asOf: '2026-11-25',
} satisfies Rule;
