import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-MI',
  week: week('09:00–21:00'),
  consentLifts: false,
  source: 'MCL 750.540e(1)(f)',
  url: 'https://www.legislature.mi.gov/Laws/MCL?objectName=mcl-750-540e',
  read: {
    kind: 'account',
    by: 'Drop Cowboy’s guide of 1 November 2025; FieldQuo’s table of 3 September 2026, which quotes the section',
  },
  asOf: '2026-11-25',
} satisfies Rule;
