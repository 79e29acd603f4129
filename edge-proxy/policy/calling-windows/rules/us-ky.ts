import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-KY',
  week: week('10:00–21:00'),
  consentLifts: false,
  source: 'KRS 367.46955(16)',
  url: 'https://apps.legislature.ky.gov/law/statutes/',
  read: {
    kind: 'account',
    by: 'Drop Cowboy’s guide of 1 November 2025; FieldQuo’s table of 3 September 2026, which quotes the section',
  },
  asOf: '2026-11-25',
} satisfies Rule;
