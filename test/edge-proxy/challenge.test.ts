import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CallbackAccepted, Challenge } from '../../edge-proxy/contract.ts';
import {
  ask,
  bodyFor,
  callsTo,
  codeOf,
  encodeProof,
  makeChallenge,
  newAddress,
  newNumber,
  send,
  solve,
  untilEnded,
} from './visitor.ts';

afterEach(() => {
  vi.useRealTimers();
});

async function solved(site: 'proven' | 'loose', address: string) {
  const challenge = await makeChallenge(site, address);
  return { challenge, proof: await solve(challenge) };
}

function decode(proof: string): { challenge: Challenge; solution: { counter: number; derivedKey: string } } {
  return JSON.parse(atob(proof));
}

describe('a proof is rejected', () => {
  const refusal = async (proof: string | undefined, address: string) => {
    const number = newNumber();
    const response = await ask('proven', number, { address, body: { proof } });
    expect(response.status).toBe(403);
    expect(await codeOf(response)).toBe('proof-rejected');
    expect(await callsTo(number)).toEqual([]);
  };

  it('when it is missing or cannot be read', async () => {
    for (const proof of [undefined, 'x', '====', btoa('x'), btoa('null'), btoa('[]'), btoa('{"challenge":{}}')]) {
      await refusal(proof, newAddress());
    }
  });

  it('when any part of it was changed', async () => {
    const address = newAddress();
    const { proof } = await solved('proven', address);
    const changes: ((proof: ReturnType<typeof decode>) => void)[] = [
      (p) => {
        p.solution.counter += 1;
      },
      (p) => {
        p.solution.derivedKey = `00${p.solution.derivedKey.slice(2).split('').reverse().join('')}`;
      },
      (p) => {
        p.challenge.parameters.cost = 1;
      },
      (p) => {
        p.challenge.parameters.keyPrefix = '0';
      },
      (p) => {
        p.challenge.parameters.data = { ...p.challenge.parameters.data, expiresAt: Date.now() + 1e9 };
      },
      (p) => {
        p.challenge.signature = '0'.repeat(64);
      },
      (p) => {
        Reflect.deleteProperty(p.challenge, 'signature');
      },
    ];
    for (const change of changes) {
      const forged = decode(proof);
      change(forged);
      await refusal(encodeProof(forged), address);
    }
  });

  it('when it was made for another site', async () => {
    const address = newAddress();
    await refusal((await solved('loose', address)).proof, address);
  });

  it('when it comes from another address', async () => {
    await refusal((await solved('proven', newAddress())).proof, newAddress());
  });

  it('when it was spent on another intent', async () => {
    const address = newAddress();
    const { proof } = await solved('proven', address);
    expect((await ask('proven', newNumber(), { address, body: { proof } })).status).toBe(202);
    await refusal(proof, address);
  });

  it('when it was spent on another intent, though the one that it comes with is known too', async () => {
    const address = newAddress();
    const intents = [];
    for (const number of [newNumber(), newNumber()]) {
      const { proof } = await solved('proven', address);
      const intent = { number, key: crypto.randomUUID(), proof };
      expect((await ask('proven', number, { address, key: intent.key, body: { proof } })).status).toBe(202);
      intents.push(intent);
    }
    const [one, other] = intents;
    const sending = { address, key: one?.key ?? '', body: { proof: other?.proof } };
    expect(await codeOf(await ask('proven', one?.number ?? '', sending))).toBe('proof-rejected');
  });

  it('when it expired before its request was let through, whatever key it came with', async () => {
    const address = newAddress();
    const proofs: string[] = [];
    for (let turn = 0; turn < 5; turn++) proofs.push(await solve(await makeChallenge('pressed', address)));
    const key = crypto.randomUUID();
    const answers: number[] = [];
    for (const proof of proofs)
      answers.push(
        (
          await ask('pressed', newNumber(), {
            address,
            key: proof === proofs[4] ? key : crypto.randomUUID(),
            body: { proof },
          })
        ).status,
      );
    expect(answers).toEqual([202, 202, 202, 202, 429]);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_601_000 });
    for (const number of [newNumber(), newNumber()]) {
      const late = await ask('pressed', number, { address, key, body: { proof: proofs[4] } });
      expect(await codeOf(late)).toBe('proof-rejected');
      expect(await callsTo(number)).toEqual([]);
    }
  });

  it('when the intent that it was spent on is forgotten', async () => {
    const [address, number, key] = [newAddress(), newNumber(), crypto.randomUUID()];
    const { proof } = await solved('proven', address);
    const body = { ...(await bodyFor('proven', number)), proof };
    const first = await send('/v1/callbacks', { address, key, body });
    await untilEnded(((await first.json()) as CallbackAccepted).id);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 3_600_000 + 1_000 });
    expect(await codeOf(await send('/v1/callbacks', { address, key, body }))).toBe('proof-rejected');
    expect(await callsTo(number)).toHaveLength(1);
  });

  it('when it expired', async () => {
    const address = newAddress();
    const { proof } = await solved('proven', address);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 301_000 });
    await refusal(proof, address);
  });
});

describe('a proof', () => {
  it('is asked for anew each time, and never kept', async () => {
    const answers = await Promise.all([1, 2].map(() => send('/v1/challenges', { body: { site: 'proven' } })));
    expect(answers.map((answer) => [answer.status, answer.headers.get('Cache-Control')])).toEqual([
      [201, 'no-store'],
      [201, 'no-store'],
    ]);
    const [one, two] = await Promise.all(answers.map((answer) => answer.text()));
    expect(one).not.toBe(two);
  });

  it('is not spent by a request over the limit', async () => {
    const address = newAddress();
    const proofs = [];
    for (let turn = 0; turn < 5; turn++) proofs.push(await solve(await makeChallenge('pressed', address)));
    for (const proof of proofs.slice(0, 4)) await ask('pressed', newNumber(), { address, body: { proof } });
    const asking = { address, key: crypto.randomUUID(), body: { proof: proofs[4] } };
    for (const number of [newNumber(), newNumber()]) expect((await ask('pressed', number, asking)).status).toBe(429);
  });

  it('is spent once when many intents bring it together', async () => {
    const address = newAddress();
    const { proof } = await solved('proven', address);
    const numbers = Array.from({ length: 30 }, () => newNumber());
    const answers = await Promise.all(numbers.map((number) => ask('proven', number, { address, body: { proof } })));
    expect(answers.filter((answer) => answer.status === 202)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 403)).toHaveLength(29);
  });

  it('need not be made again for the same intent, even when it has expired since', async () => {
    const address = newAddress();
    const number = newNumber();
    const key = crypto.randomUUID();
    const { proof } = await solved('proven', address);
    const first = await ask('proven', number, { address, key, body: { proof } });
    expect(first.status).toBe(202);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    const again = await ask('proven', number, { address, key, body: { proof } });
    expect(again.status).toBe(202);
    expect(await again.text()).toBe(await first.text());
  });

  it('may be a new one for the same intent, from another address', async () => {
    const number = newNumber();
    const key = crypto.randomUUID();
    const [here, there] = [newAddress(), newAddress()];
    const first = await ask('proven', number, {
      address: here,
      key,
      body: { proof: (await solved('proven', here)).proof },
    });
    const again = await ask('proven', number, {
      address: there,
      key,
      body: { proof: (await solved('proven', there)).proof },
    });
    expect([first.status, again.status]).toEqual([202, 202]);
    expect(await again.text()).toBe(await first.text());
  });
});
