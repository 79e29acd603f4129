import type { Rule } from './rule.ts';
import au from './rules/au.ts';
import ca from './rules/ca.ts';
import elsewhere from './rules/elsewhere.ts';
import fr from './rules/fr.ts';
import gb from './rules/gb.ts';
import usAl from './rules/us-al.ts';
import usCt from './rules/us-ct.ts';
import usFederal from './rules/us-federal.ts';
import usFl from './rules/us-fl.ts';
import usIl from './rules/us-il.ts';
import usKy from './rules/us-ky.ts';
import usLa from './rules/us-la.ts';
import usMa from './rules/us-ma.ts';
import usMd from './rules/us-md.ts';
import usMe from './rules/us-me.ts';
import usMi from './rules/us-mi.ts';
import usMn from './rules/us-mn.ts';
import usMs from './rules/us-ms.ts';
import usNm from './rules/us-nm.ts';
import usNv from './rules/us-nv.ts';
import usOk from './rules/us-ok.ts';
import usPa from './rules/us-pa.ts';
import usRi from './rules/us-ri.ts';
import usSd from './rules/us-sd.ts';
import usStrict from './rules/us-strict.ts';
import usTx from './rules/us-tx.ts';

export { usFederal, usStrict };

const ALL: readonly Rule[] = [
  usFederal,
  usStrict,
  usAl,
  usLa,
  usCt,
  usNv,
  usFl,
  usOk,
  usMd,
  usKy,
  usMa,
  usMs,
  usMi,
  usMn,
  usNm,
  usIl,
  usTx,
  usRi,
  usPa,
  usMe,
  usSd,
  ca,
  gb,
  fr,
  au,
  elsewhere,
];

/** By its id: a region, or a state of the USA as "US-FL". */
export const RULES: ReadonlyMap<string, Rule> = new Map(ALL.map((rule) => [rule.id, rule]));

/** Whether provable consent lifts the hours of a region. */
export function mayConsentLift(region: string): boolean {
  return ruleOf(region).consentLifts;
}

/** Regions of their own by ISO 3166-1 that are under the law of another one. */
const UNDER_THE_LAW_OF: Readonly<Record<string, string>> = {
  // Overseas departments and collectivities in which the Code de la consommation holds (art. L. 351-1 and following).
  GP: 'FR',
  MQ: 'FR',
  GF: 'FR',
  RE: 'FR',
  YT: 'FR',
  BL: 'FR',
  MF: 'FR',
  PM: 'FR',
  // External territories of Australia.
  CX: 'AU',
  CC: 'AU',
  NF: 'AU',
};

/** The rule of a region without states. */
export function ruleOf(region: string): Rule {
  return RULES.get(UNDER_THE_LAW_OF[region] ?? region) ?? elsewhere;
}
