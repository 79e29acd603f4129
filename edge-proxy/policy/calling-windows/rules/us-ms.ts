import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-MS',
  week: week('08:00–20:00', { sunday: '' }),
  consentLifts: false,
  source: 'Mississippi Telephone Solicitation Act',
  asOf: '2026-11-24',
} satisfies Rule;
