import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-NV',
  // As it was enacted in 2001 (A.B. 337) the section said 8 to 21, and NRS 597.814 says 9 to 21 of recorded messages: both are wider.
  week: week('09:00–20:00'),
  consentLifts: false,
  source: 'NRS 598.0918(3)',
  url: 'https://www.leg.state.nv.us/NRS/NRS-598.html#NRS598Sec0918',
  read: { kind: 'account', by: 'Drop Cowboy’s guide of 1 November 2025; the section from a table that quotes nothing' },
  asOf: '2026-11-25',
} satisfies Rule;
