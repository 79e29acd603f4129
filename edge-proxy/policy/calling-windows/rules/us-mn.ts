import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-MN',
  week: week('09:00–21:00'),
  consentLifts: false,
  source: 'Minn. Stat. § 325E.30',
  url: 'https://www.revisor.mn.gov/statutes/cite/325E.30',
  read: {
    kind: 'account',
    by: 'Drop Cowboy’s guide of 1 November 2025; FieldQuo’s table of 3 September 2026, which quotes the section',
  },
  asOf: '2026-11-25',
} satisfies Rule;
