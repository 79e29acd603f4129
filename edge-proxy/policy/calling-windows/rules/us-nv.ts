import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-NV',
  week: week('09:00–20:00'),
  consentLifts: false,
  source: 'Nevada: solicitation by telephone',
  asOf: '2026-11-24',
} satisfies Rule;
