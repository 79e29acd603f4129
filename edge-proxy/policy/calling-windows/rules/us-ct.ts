import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-CT',
  week: week('09:00–20:00'),
  consentLifts: false,
  source: 'Conn. Gen. Stat. § 42-288a(c), as amended by P.A. 23-98',
  url: 'https://www.cga.ct.gov/current/pub/chap_743m.htm#sec_42-288a',
  read: {
    kind: 'account',
    by: 'Drop Cowboy’s guide of 1 November 2025; FieldQuo’s table of 3 September 2026, which quotes the section',
  },
  asOf: '2026-11-25',
} satisfies Rule;
