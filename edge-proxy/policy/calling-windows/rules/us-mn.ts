import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-MN',
  week: week('09:00–21:00'),
  consentLifts: false,
  source: 'Minnesota: telephone solicitations',
  asOf: '2026-11-24',
} satisfies Rule;
