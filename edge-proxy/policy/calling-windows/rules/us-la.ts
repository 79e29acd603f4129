import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-LA',
  week: week('08:00–20:00', { sunday: '' }),
  // The statute’s own three among them: the Battle of New Orleans, Huey P. Long Day, All Saints’ Day.
  closedOn: 'US-LA',
  consentLifts: false,
  source: 'La. R.S. 45:811(2)–(3); holidays: La. R.S. 1:55(A)(1)',
  url: 'https://legis.la.gov/Legis/LawSearch.aspx',
  read: { kind: 'text', copy: 'LawServer, undated; of the holidays, legis.la.gov' },
  asOf: '2026-11-25',
} satisfies Rule;
