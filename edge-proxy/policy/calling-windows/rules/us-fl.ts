import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-FL',
  week: week('08:00–20:00'),
  cap: { calls: 3, hours: 24 },
  consentLifts: false,
  source: 'Fla. Stat. § 501.616(6)(a)–(b)',
  url: 'https://www.flsenate.gov/Laws/Statutes/2025/501.616',
  read: { kind: 'text', copy: 'LawServer, undated; of the cap, S.B. 1120 of 2021 as it was filed, flsenate.gov' },
  asOf: '2026-11-25',
} satisfies Rule;
