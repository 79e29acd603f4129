import { type Rule, week } from '../rule.ts';

export default {
  id: 'AU',
  week: week('09:00–20:00', { saturday: '09:00–17:00', sunday: '' }),
  // Never on a national public holiday, says ACMA.
  closedOn: 'AU',
  // Express consent to being called at that time.
  consentLifts: true,
  source: 'Telecommunications (Telemarketing and Research Calls) Industry Standard 2017, s. 8',
  url: 'https://www.legislation.gov.au/F2017L00323/latest/text',
  read: { kind: 'account', by: 'ACMA itself, on acma.gov.au and donotcall.gov.au' },
  asOf: '2026-11-25',
} satisfies Rule;
