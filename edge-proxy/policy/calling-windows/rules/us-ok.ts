import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-OK',
  week: week('08:00–20:00'),
  cap: { calls: 3, hours: 24 },
  consentLifts: false,
  source: 'Oklahoma Telephone Solicitation Act of 2022',
  asOf: '2026-11-24',
} satisfies Rule;
