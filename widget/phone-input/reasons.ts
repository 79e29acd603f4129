/** Why a number won't do: as a flag for the form, and as a sentence for the person. */
import { fill } from '../messages/fill.ts';
import type { PhoneMessages } from '../messages/messages.ts';
import type { PhoneReason, Reading } from './phone-text.ts';
import { regionName } from './region-name.ts';

export const FLAG_BY_REASON: Record<PhoneReason, keyof ValidityStateFlags> = {
  empty: 'valueMissing',
  'too-short': 'tooShort',
  'too-long': 'tooLong',
  'wrong-length': 'patternMismatch',
  'not-a-number': 'badInput',
  'unknown-calling-code': 'patternMismatch',
  'region-not-served': 'patternMismatch',
  'region-unsure': 'badInput',
  'region-unsure-only': 'badInput',
  'not-loaded': 'badInput',
};

export function sentenceFor(reading: Reading, messages: PhoneMessages | undefined, locales: readonly string[]): string {
  const { reason, subject = '' } = reading;
  if (!reason) return '';
  // Until the messages have come: `setValidity` throws at an empty one, and a code says nothing to anybody.
  if (!messages) return '…';
  const region = reason.startsWith('region-') ? regionName(subject, locales) : '';
  return fill(messages.phone[reason], { text: subject, digits: subject, region });
}
