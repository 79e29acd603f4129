import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-ME',
  // Of devices that dial and play recordings: an AI voice may be taken for one.
  week: week('09:00–17:00', { sunday: '', saturday: '' }),
  cap: { calls: 1, hours: 8 },
  consentLifts: false,
  source: '10 M.R.S. § 1498(3), of automated calls',
  url: 'https://legislature.maine.gov/statutes/10/title10sec1498.html',
  read: {
    kind: 'text',
    copy: 'L.D. 392 of 2003 on legislature.maine.gov, a bill that sets it out with changes of its own, not told apart there',
  },
  asOf: '2026-11-25',
} satisfies Rule;
