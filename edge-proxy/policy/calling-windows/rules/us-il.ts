import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-IL',
  week: week('09:00–21:00'),
  consentLifts: false,
  source: 'Illinois Telephone Solicitations Act',
  asOf: '2026-11-24',
} satisfies Rule;
