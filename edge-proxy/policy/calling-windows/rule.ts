import type { HOLIDAYS } from './holiday-data.ts';

/** Minutes after midnight, local time: from the first, up to but not including the last. */
export type Window = readonly [from: number, until: number];
/** Sunday first, as `Date.getUTCDay` counts. An empty day is closed. */
export type Week = readonly [
  readonly Window[],
  readonly Window[],
  readonly Window[],
  readonly Window[],
  readonly Window[],
  readonly Window[],
  readonly Window[],
];

/** When somebody may be called, by the law or custom of one place. */
export interface Rule {
  /** "US-FL", "FR", "elsewhere". */
  readonly id: string;
  readonly week: Week;
  /** On whose holidays nobody is called. */
  readonly closedOn?: keyof typeof HOLIDAYS;
  /** Beyond the limits of the settings; the stricter counts. */
  readonly cap?: { readonly calls: number; readonly hours: number };
  /** Whether provable consent lifts the window. */
  readonly consentLifts: boolean;
  /** The statute, regulation or standard with its section; or that the rule is our own, and what it builds on. Not legal advice. */
  readonly source: string;
  /** Where the text is published; written down, not fetched. */
  readonly url?: string;
  readonly read: Read;
  /** When it was taken down, ISO 8601. */
  readonly asOf: string;
}

/** How far a rule was followed back to its source. Where several texts make a rule, the one that was followed least. */
export type Read =
  /** The words that fix the hours, in a copy of the text: whose. */
  | { readonly kind: 'text'; readonly copy: string }
  /** Only what somebody says or quotes of it: who. */
  | { readonly kind: 'account'; readonly by: string }
  /** Neither: from memory. */
  | { readonly kind: 'unread' }
  /** No text says so. */
  | { readonly kind: 'ours' };

/** "HH:MM–HH:MM", several set apart by commas; nothing for a closed day. */
export function hours(text: string): readonly Window[] {
  return text
    .split(',')
    .filter(Boolean)
    .map((part) => part.split('–').map(minutes) as unknown as Window);
}

function minutes(time: string): number {
  const [hour = '', minute = '0'] = time.trim().split(':');
  return Number(hour) * 60 + Number(minute);
}

/** The same every day, but for those that are named. */
export function week(
  every: string,
  { sunday = every, saturday = every }: { sunday?: string; saturday?: string } = {},
): Week {
  const day = hours(every);
  return [hours(sunday), day, day, day, day, day, hours(saturday)];
}
