import { type Rule, week } from '../rule.ts';

export default {
  id: 'elsewhere',
  week: week('09:00–20:00', { sunday: '' }),
  consentLifts: false,
  source: 'Ours, the stricter side of custom: no law of the place was looked up',
  read: { kind: 'ours' },
  asOf: '2026-11-25',
} satisfies Rule;
