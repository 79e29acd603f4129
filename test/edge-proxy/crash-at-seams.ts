import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { type Seam, watchSeams } from '../../edge-proxy/objects/seams.ts';
import { shardOf } from '../../edge-proxy/policy/do-not-call.ts';
import { blockName, nameBytes } from '../../edge-proxy/policy/keys.ts';
import { networkOf } from './network-of.ts';
import { personOf, proxyKeys } from './sealed.ts';
import type { TestSite } from './sites.ts';

/** `now`: within the turn, so what was just written is lost. `durable`: as soon as it is written for good. */
export const MODES = ['now', 'durable'] as const;
export type Mode = (typeof MODES)[number];
export type Party = 'VISITOR' | 'CALLEE' | 'BLOCK' | 'DO_NOT_CALL' | 'SITE';

interface Plan {
  readonly seams: Seam[];
  readonly mode: Mode;
}

/** By the id of the object that is to crash. */
const plans = new Map<string, Plan>();

/** From here on every object that a crash is planned for crashes. */
export function crashWherePlanned(): void {
  watchSeams((seam, object) => {
    const plan = plans.get(`${object.id}`);
    if (plan?.seams[0] !== seam) return;
    plan.seams.shift();
    const last = plan.seams.length === 0;
    if (last && plan.mode === 'now') object.abort('crash');
    object.waitUntil(object.storage.sync().then(() => object.abort('crash')));
  });
}

/** Crashes the object at each of the seams, in this order, at the last one in this mode; says whether it has. */
export async function planCrash(object: DurableObjectId, seams: readonly Seam[], mode: Mode): Promise<() => boolean> {
  const plan: Plan = { seams: [...seams], mode };
  plans.set(`${object}`, plan);
  return () => plan.seams.length === 0;
}

export async function calleeIdOf(phoneNumber: string): Promise<DurableObjectId> {
  return env.CALLEE.idFromName(await personOf(phoneNumber));
}

export async function blockIdOf(phoneNumber: string): Promise<DurableObjectId> {
  return env.BLOCK.idFromName(await blockName(await proxyKeys, phoneNumber));
}

/** The object that knows which lists a number is on. */
export async function shardIdOf(phoneNumber: string): Promise<DurableObjectId> {
  return env.DO_NOT_CALL.idFromName(shardOf(nameBytes(await personOf(phoneNumber))));
}

/** Whichever object of a request it is. */
export async function idOf(party: Party, site: TestSite, number: string, address: string): Promise<DurableObjectId> {
  switch (party) {
    case 'VISITOR':
      return (await networkOf(address)).id;
    case 'CALLEE':
      return calleeIdOf(number);
    case 'BLOCK':
      return blockIdOf(number);
    case 'DO_NOT_CALL':
      return shardIdOf(number);
    case 'SITE':
      return env.SITE.idFromName(site);
  }
}

/** What the site holds for the callbacks to a number that it has in its ledger. */
export async function heldFor(site: TestSite, phoneNumber: string): Promise<{ inFlight: number; spent: number }> {
  const person = await personOf(phoneNumber);
  return runInDurableObject(env.SITE.getByName(site), (_, { storage }) =>
    storage.sql
      .exec<{ inFlight: number; spent: number }>(
        `SELECT coalesce(sum(in_flight), 0) AS inFlight, coalesce(sum(spent), 0) AS spent FROM reservations
           WHERE callback IN (SELECT callback FROM ledger JOIN ledger_keys USING (sequence) WHERE person = ?)`,
        person,
      )
      .one(),
  );
}
