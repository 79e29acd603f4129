import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-MS',
  // From 8 in Central Standard Time, says the text: in summer the clocks there show 9 by then.
  week: week('09:00–20:00', { sunday: '' }),
  consentLifts: false,
  source: 'Miss. Code § 77-3-723(1)',
  url: 'https://www.sos.ms.gov/communications-publications/mississippi-law',
  read: { kind: 'text', copy: 'PocketLaw, undated' },
  asOf: '2026-11-25',
} satisfies Rule;
