/** Which of the typed digits are the national number: as libphonenumber finds them, over the plans that are loaded. */
import { lengthOf, matches, type NumberingPlan, split } from './numbering-plan.ts';
import { ownersPlan } from './numbering-plans.ts';

/** The national number, unless to take something off would make less of it. */
export function nationalNumber(digits: string, plan: NumberingPlan): string {
  const { national } = split(digits, plan);
  const length = lengthOf(national, ownersPlan(national, plan));
  const isLess =
    (matches(plan.general, digits) && !matches(plan.general, national)) ||
    length === 'too-short' ||
    length === 'wrong-length';
  return isLess ? digits : national;
}

/** People also write a calling code without a plus. */
export function withoutCallingCode(digits: string, plan: NumberingPlan): string | undefined {
  if (!digits.startsWith(plan.callingCode)) return undefined;
  const rest = digits.slice(plan.callingCode.length);
  const whole = nationalNumber(digits, plan);
  const isMeant = !matches(plan.general, whole) && matches(plan.general, nationalNumber(rest, plan));
  return isMeant || lengthOf(whole, ownersPlan(whole, plan)) === 'too-long' ? rest : undefined;
}
