import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-strict',
  week: week('10:00–20:00', { sunday: '' }),
  closedOn: 'US',
  cap: { calls: 3, hours: 24 },
  consentLifts: false,
  source:
    'Ours: the latest opening, the earliest close, the fewest days and calls of the states’ rules here, but for Maine’s, Pennsylvania’s, Rhode Island’s and South Dakota’s, which are narrower, and for the holidays that Alabama and Louisiana have of their own; for numbers whose state is not certain',
  read: { kind: 'ours' },
  asOf: '2026-11-25',
} satisfies Rule;
