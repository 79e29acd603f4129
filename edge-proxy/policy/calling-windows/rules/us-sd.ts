import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-SD',
  // Of systems that dial by themselves: an AI voice may be taken for one.
  week: week('09:00–21:00', { sunday: '', saturday: '' }),
  consentLifts: false,
  source: 'SDCL 37-30-28, of automated calls',
  url: 'https://sdlegislature.gov/Statutes/37-30-28',
  read: { kind: 'text', copy: 'legis.state.sd.us, undated; Lexace’s says the same' },
  asOf: '2026-11-25',
} satisfies Rule;
