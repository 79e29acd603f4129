import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-KY',
  week: week('10:00–21:00'),
  consentLifts: false,
  source: 'Kentucky: telephone solicitations',
  asOf: '2026-11-24',
} satisfies Rule;
