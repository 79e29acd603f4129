import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-TX',
  week: week('09:00–21:00', { sunday: '12:00–21:00' }),
  consentLifts: false,
  source: 'Texas: telephone solicitation',
  asOf: '2026-11-24',
} satisfies Rule;
