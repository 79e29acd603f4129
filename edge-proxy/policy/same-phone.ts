/** Numbers that a plan gave another spelling: E.164 as it was, and as it is. */
interface Renumbering {
  readonly was: RegExp;
  readonly is: string;
}

/**
 * The first that matches counts. Each holds for all numbers of its shape, and no number of today has that shape, but for one: in Brazil
 * trunked radio (7…) was left as it was, and is taken here for the mobile that has a 9 before it. So the one may be refused for the other.
 *
 * Côte d'Ivoire's change of 2021 is left out: what is put before a number goes by the operator that had given it out, and no published
 * table of those is complete. Its old spellings are refused, since they are too short.
 */
const RENUMBERINGS: readonly Renumbering[] = [
  // Mexico: the 1 of calls to mobiles from abroad is gone since August 2019, by the Plan Técnico Fundamental de Numeración (IFT, DOF 11 May 2018).
  { was: /^\+521(\d{10})$/, is: '+52$1' },
  // Brazil: mobiles have a ninth digit in every area since November 2016 (ANATEL, Resolução 553/2010 and the schedule that followed it).
  { was: /^\+55([1-9]{2})([6-9]\d{7})$/, is: '+55$19$2' },
  // Benin: 01 before every number since 30 November 2024 (ARCEP Bénin, plan national de numérotation).
  { was: /^\+229(\d{8})$/, is: '+22901$1' },
  // Gabon: 01 → 011; 02, 05, 06 → 062, 065, 066; 04, 07 → 074, 077 since November 2019, and no 0 after the calling code (ARCEP Gabon).
  { was: /^\+2410?(1\d{6})$/, is: '+2411$1' },
  { was: /^\+2410?([256]\d{6})$/, is: '+2416$1' },
  { was: /^\+2410?([47]\d{6})$/, is: '+2417$1' },
  { was: /^\+2410(\d{7})$/, is: '+241$1' },
];

/**
 * What a phone is known by, however its number was spelt before its plan changed. Only for telling phones apart: what is dialled is what
 * was typed.
 *
 * @param phoneNumber E.164
 */
export function samePhone(phoneNumber: string): string {
  const renumbering = RENUMBERINGS.find(({ was }) => was.test(phoneNumber));
  return renumbering ? phoneNumber.replace(renumbering.was, renumbering.is) : phoneNumber;
}
