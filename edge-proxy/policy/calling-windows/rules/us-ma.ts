import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-MA',
  week: week('08:00–20:00'),
  consentLifts: false,
  source: 'Massachusetts: telemarketing solicitations',
  asOf: '2026-11-24',
} satisfies Rule;
