import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-IL',
  week: week('09:00–21:00'),
  consentLifts: false,
  source: '815 ILCS 305/15(a), of recorded messages; 815 ILCS 413/15(a), of live calls',
  url: 'https://www.ilga.gov/legislation/ilcs/documents/081503050K15.htm',
  read: {
    kind: 'account',
    by: 'ClickPoint, Telemarketing Calling Hours by State, July 2025; 413/15 itself was read on ilga.gov, and begins at 8',
  },
  asOf: '2026-11-25',
} satisfies Rule;
