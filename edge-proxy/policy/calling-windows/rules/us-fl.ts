import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-FL',
  week: week('08:00–20:00'),
  cap: { calls: 3, hours: 24 },
  consentLifts: false,
  source: 'Florida Telemarketing Act, as amended in 2021',
  asOf: '2026-11-24',
} satisfies Rule;
