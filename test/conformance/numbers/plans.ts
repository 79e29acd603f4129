import { Metadata } from 'libphonenumber-js/max';

interface NumberType {
  pattern(): string;
  possibleLengths(): number[] | undefined;
}

export interface Plan {
  nationalNumberPattern(): string;
  possibleLengths(): number[];
  type(name: string): NumberType | undefined;
}

/** A region's plan as libphonenumber-js has it; the library's own types show a part of it. */
export function planOf(region: string): Plan {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(region as Parameters<Metadata['selectNumberingPlan']>[0]);
  return metadata.numberingPlan as unknown as Plan;
}
