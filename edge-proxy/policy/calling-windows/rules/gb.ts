import { type Rule, week } from '../rule.ts';

export default {
  id: 'GB',
  // The code, as Call Centre Helper has it, begins at 9 on a Saturday.
  week: week('08:00–21:00', { saturday: '09:00–21:00', sunday: '09:00–20:00' }),
  consentLifts: false,
  source:
    'Ours: no statute has hours, nor has Ofcom’s policy on persistent misuse; builds on the DMA’s Direct Marketing Code of Practice, 21.41',
  url: 'https://www.ofcom.org.uk/consultations-and-statements/category-1/review-of-how-we-use-persistent-misuse-powers',
  read: { kind: 'ours' },
  asOf: '2026-11-25',
} satisfies Rule;
