import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-OK',
  // § 775C.4 begins at 8, § 755.1 of devices that dial and speak by themselves at 9: an AI voice may be one.
  week: week('09:00–20:00'),
  cap: { calls: 3, hours: 24 },
  consentLifts: false,
  source: 'Okla. Stat. tit. 15, §§ 775C.4(A), 755.1(C)(2)(a)',
  url: 'https://oksenate.gov/sites/default/files/2019-12/os15.pdf',
  read: { kind: 'account', by: 'KFOR, on H.B. 3168 of 2022; § 755.1 itself was read in Lexace’s copy' },
  asOf: '2026-11-25',
} satisfies Rule;
