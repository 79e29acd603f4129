import { type Rule, week } from '../rule.ts';

export default {
  id: 'CA',
  week: week('09:00–21:30', { saturday: '10:00–18:00', sunday: '10:00–18:00' }),
  consentLifts: false,
  source: 'CRTC Unsolicited Telecommunications Rules, Part III, s. 23',
  url: 'https://crtc.gc.ca/eng/trules-reglest.htm',
  read: { kind: 'account', by: 'The CRTC itself, Key Unsolicited Telecommunications Rules' },
  asOf: '2026-11-25',
} satisfies Rule;
