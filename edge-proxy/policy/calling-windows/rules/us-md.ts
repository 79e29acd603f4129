import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-MD',
  week: week('08:00–20:00'),
  cap: { calls: 3, hours: 24 },
  consentLifts: false,
  source: 'Md. Code, Com. Law § 14-4502(c)',
  url: 'https://mgaleg.maryland.gov/mgawebsite/Laws/StatuteText?article=gcl&section=14-4502',
  read: {
    kind: 'account',
    by: 'WMAR, on the Stop the Spam Calls Act of 2023; FieldQuo’s table of 3 September 2026, which quotes the section',
  },
  asOf: '2026-11-25',
} satisfies Rule;
