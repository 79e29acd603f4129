import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-MD',
  week: week('08:00–20:00'),
  cap: { calls: 3, hours: 24 },
  consentLifts: false,
  source: 'Maryland Stop the Spam Calls Act of 2023',
  asOf: '2026-11-24',
} satisfies Rule;
