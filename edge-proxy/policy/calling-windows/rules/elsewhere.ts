import { type Rule, week } from '../rule.ts';

export default {
  id: 'elsewhere',
  week: week('09:00–20:00', { sunday: '' }),
  consentLifts: false,
  source: 'Ours, the stricter side of custom',
  asOf: '2026-11-24',
} satisfies Rule;
