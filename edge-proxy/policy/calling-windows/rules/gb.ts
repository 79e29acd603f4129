import { type Rule, week } from '../rule.ts';

export default {
  id: 'GB',
  week: week('08:00–21:00', { sunday: '09:00–20:00' }),
  consentLifts: false,
  source: 'Custom; no statute',
  asOf: '2026-11-24',
} satisfies Rule;
