import { decidePhoneNumber, type PhoneNumberDecision } from '../../../edge-proxy/policy/phone-number.ts';
import { REGIONS } from './official.ts';

/** A site that serves every region: only what a number is can stop it. */
export function decide(typed: string, region?: string, denyPrefixes: readonly string[] = []): PhoneNumberDecision {
  return decidePhoneNumber(typed, region, { regions: REGIONS, denyPrefixes });
}

/** The text as it was typed, and the number that it would be rung by, for a list that should be empty. */
export function rung(typed: string, region?: string): string[] {
  const decision = decide(typed, region);
  return decision.ok ? [`${typed}${region === undefined ? '' : ` in ${region}`} → ${decision.phoneNumber}`] : [];
}
