import { type Rule, week } from '../rule.ts';

export default {
  id: 'FR',
  week: week('10:00–13:00, 14:00–20:00', { saturday: '', sunday: '' }),
  closedOn: 'FR',
  cap: { calls: 4, hours: 30 * 24 },
  consentLifts: true,
  source: 'Décret 2022-1313',
  asOf: '2026-11-24',
} satisfies Rule;
