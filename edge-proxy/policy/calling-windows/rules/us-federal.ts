import { type Rule, week } from '../rule.ts';

export default {
  id: 'US',
  week: week('08:00–21:00'),
  consentLifts: false,
  source: '47 CFR 64.1200(c)(1)',
  url: 'https://www.ecfr.gov/current/title-47/section-64.1200',
  read: { kind: 'account', by: 'NW Debt Resolution, which quotes the paragraph' },
  asOf: '2026-11-25',
} satisfies Rule;
