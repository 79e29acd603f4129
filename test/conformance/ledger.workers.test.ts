import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { expect, inject, it } from 'vitest';
import type { SiteObject } from '../../edge-proxy/objects/site-object.ts';
import { tamper } from '../edge-proxy/ledger-tampering.ts';
import { reservationOf } from '../edge-proxy/sealed.ts';
import { reportFigures } from './figures.ts';

const PEOPLE = 12;

it('every random edit, deletion, swap and insertion in a stored ledger is found', async () => {
  const times = inject('long') ? 10_000 : 1_000;
  const seed = inject('seed');
  const unseen = await runInDurableObject(env.SITE.getByName('loose'), (site: SiteObject, state) => {
    for (let index = 0; index < PEOPLE; index++) {
      const callback = `tampered-${index}`;
      site.reserve(reservationOf(callback, 'loose', { person: `person ${index % 5}` }));
      const report = {
        callback,
        site: 'loose',
        dialling: 'placed',
        health: 'sound',
        ended: true,
        dialledAt: 1,
      } as const;
      site.report({ ...report, status: 'success', reason: '' });
    }
    expect(site.erase('loose', 'person 0')).toBe(9);
    const findings = () => site.verify('loose', 0, []).findings;
    expect(findings()).toEqual([]);
    const missed = tamper(state, times, () => findings().length > 0, seed);
    expect(findings()).toEqual([]);
    return missed;
  });
  expect(unseen).toEqual([]);
  await reportFigures(`ledger: ${times} edits, deletions, swaps and insertions, all found, seed ${seed}`);
});
