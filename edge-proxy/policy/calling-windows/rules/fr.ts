import { type Rule, week } from '../rule.ts';

export default {
  id: 'FR',
  week: week('10:00–13:00, 14:00–20:00', { saturday: '', sunday: '' }),
  closedOn: 'FR',
  cap: { calls: 4, hours: 30 * 24 },
  // Since 11 August 2026 only consent to a call at a precise date and hour lifts it (L. 223-1); D. 223-9 had been content with any.
  consentLifts: false,
  source: 'Code de la consommation, art. D. 223-9 (décret n° 2022-1313) and L. 223-1 (loi n° 2025-594)',
  url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046422695',
  read: {
    kind: 'account',
    by: 'FESP, which quotes L. 223-1 as of 11 August 2026; D. 223-9 itself was read in Lexbase’s copy',
  },
  asOf: '2026-11-25',
} satisfies Rule;
