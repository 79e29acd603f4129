import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-strict',
  week: week('10:00–20:00', { sunday: '' }),
  closedOn: 'US',
  cap: { calls: 3, hours: 24 },
  consentLifts: false,
  source: 'The strictest of the states’ rules together; for numbers whose state is not certain',
  asOf: '2026-11-24',
} satisfies Rule;
