import { type Rule, week } from '../rule.ts';

export default {
  id: 'US-AL',
  week: week('08:00–20:00', { sunday: '' }),
  // Mardi Gras is one in Mobile and Baldwin counties alone; a number does not tell who lives there.
  closedOn: 'US-AL',
  consentLifts: false,
  source: 'Ala. Admin. Code r. 770-X-5-.17(1)(b); holidays: Ala. Code § 1-3-8',
  url: 'https://admincode.legislature.state.al.us/administrative-code/770-X-5',
  read: {
    kind: 'text',
    copy: 'Casetext, Register of 27 November 2024; of the holidays, the Alabama state archives, 2014',
  },
  asOf: '2026-11-25',
} satisfies Rule;
