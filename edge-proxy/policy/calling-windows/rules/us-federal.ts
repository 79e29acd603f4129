import { type Rule, week } from '../rule.ts';

export default {
  id: 'US',
  week: week('08:00–21:00'),
  consentLifts: false,
  source: '47 CFR 64.1200(c)(1)',
  asOf: '2026-11-24',
} satisfies Rule;
