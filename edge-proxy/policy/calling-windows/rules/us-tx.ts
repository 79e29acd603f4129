import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-TX',
  week: week('09:00–21:00', { sunday: '12:00–21:00' }),
  consentLifts: false,
  source: 'Tex. Bus. & Com. Code § 301.051(b)(2)',
  url: 'https://statutes.capitol.texas.gov/Docs/BC/htm/BC.301.htm#301.051',
  read: { kind: 'account', by: 'Foster Garvey and Coleman Greenberg, on S.B. 140 of 2025' },
  asOf: '2026-11-25',
} satisfies Rule;
