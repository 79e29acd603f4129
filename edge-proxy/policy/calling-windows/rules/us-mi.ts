import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-MI',
  week: week('09:00–21:00'),
  consentLifts: false,
  source: 'Michigan: home solicitation sales',
  asOf: '2026-11-24',
} satisfies Rule;
