import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-CT',
  week: week('09:00–20:00'),
  consentLifts: false,
  source: 'Connecticut: telephonic sales calls',
  asOf: '2026-11-24',
} satisfies Rule;
