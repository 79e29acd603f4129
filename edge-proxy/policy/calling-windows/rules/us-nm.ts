import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-NM',
  week: week('09:00–21:00'),
  consentLifts: false,
  source: 'N.M. Stat. § 57-12-22(B)(5)',
  url: 'https://nmonesource.com/nmos/nmsa/en/nav.do',
  read: { kind: 'text', copy: 'Justia, of 2006' },
  asOf: '2026-11-25',
} satisfies Rule;
