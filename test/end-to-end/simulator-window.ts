import { SIMULATOR_ORIGIN } from '../../demo/addresses.ts';

export interface ReceivedCall {
  readonly receivedAt: string;
  readonly headers: Record<string, string>;
  readonly body: {
    readonly to_number: string;
    readonly metadata: Record<string, string>;
    readonly encryption?: string;
  };
  readonly outcome: string;
}

/** Every POST that PolyAI received for this phone number, oldest first: each is a phone that may have rung. */
export async function callsTo(phoneNumber: string): Promise<ReceivedCall[]> {
  return (await allCalls()).filter(({ body }) => body?.to_number === phoneNumber);
}

export async function allCalls(): Promise<ReceivedCall[]> {
  const response = await fetch(`${SIMULATOR_ORIGIN}/simulator/calls`);
  return (await response.json()) as ReceivedCall[];
}
