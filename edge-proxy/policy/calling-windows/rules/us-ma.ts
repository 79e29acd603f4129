import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-MA',
  week: week('08:00–20:00'),
  consentLifts: false,
  source: '201 CMR 12.02(2), under M.G.L. c. 159C',
  url: 'https://malegislature.gov/Laws/GeneralLaws/PartI/TitleXXII/Chapter159C/Section3',
  read: { kind: 'text', copy: 'Justia, Register 1531 of 27 September 2024' },
  asOf: '2026-11-25',
} satisfies Rule;
