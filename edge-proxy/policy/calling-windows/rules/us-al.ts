import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-AL',
  week: week('08:00–20:00', { sunday: '' }),
  closedOn: 'US-AL',
  consentLifts: false,
  source: 'Alabama Telemarketing Act',
  asOf: '2026-11-24',
} satisfies Rule;
