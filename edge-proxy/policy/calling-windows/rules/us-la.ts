import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-LA',
  week: week('08:00–20:00', { sunday: '' }),
  closedOn: 'US-LA',
  consentLifts: false,
  source: 'Louisiana Telephone Solicitation Relief Act',
  asOf: '2026-11-24',
} satisfies Rule;
