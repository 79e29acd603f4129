import { type Rule, week } from '../rule.ts';

export default {
  id: 'AU',
  week: week('09:00–20:00', { saturday: '09:00–17:00', sunday: '' }),
  consentLifts: true,
  source: 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017',
  asOf: '2026-11-24',
} satisfies Rule;
