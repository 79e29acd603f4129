import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-NM',
  week: week('09:00–21:00'),
  consentLifts: false,
  source: 'New Mexico Unfair Practices Act',
  asOf: '2026-11-24',
} satisfies Rule;
