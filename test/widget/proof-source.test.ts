import { expect } from 'chai';
import type { Challenge, Site } from '../../edge-proxy/contract.ts';
import type { Answer } from '../../widget/client.ts';
import { solve } from '../../widget/panel/challenge-solver.ts';
import { createProofSource, type ProofParts } from '../../widget/panel/proof-source.ts';
import en from './english.ts';
import { CHALLENGE, SITE } from './proxy-double.ts';

const POW: Site = { ...SITE, challenge: { kind: 'proof-of-work' } };

const parts = (site: Site, makeChallenge: ProofParts['client']['makeChallenge']): ProofParts => ({
  site,
  client: { makeChallenge },
  host: document.createElement('div'),
  locales: ['en'],
  messages: en,
});

const refused: Answer<Challenge> = { ok: false, problem: { code: 'too-many-requests', retryAfterSeconds: 9 } };

/** A source, how many challenges were made for it, and the time that it goes by. */
function counted() {
  const seen = { made: 0, now: 0 };
  const makeChallenge = async () => {
    seen.made += 1;
    return { ok: true, value: CHALLENGE } as const;
  };
  return { seen, source: createProofSource(parts(POW, makeChallenge), () => seen.now) };
}

describe('a source of proofs', () => {
  it('gives none where the site asks for none', async () => {
    const source = createProofSource(parts(SITE, async () => refused));
    expect(await source.take()).to.deep.equal({ ok: true, value: undefined });
  });

  it('tells why there is none', async () => {
    const source = createProofSource(parts(POW, async () => refused));
    expect(await source.take()).to.deep.equal(refused);
  });

  for (const [what, makeChallenge] of [
    ['a challenge that is none', async () => ({ ok: true, value: {} as Challenge }) as const],
    ['a failure to ask for one', () => Promise.reject(new Error('no chunk'))],
  ] as const) {
    it(`takes ${what} for a lost network, and asks anew after it`, async () => {
      let asked = 0;
      const source = createProofSource(
        parts(POW, () => {
          asked += 1;
          return asked === 1 ? makeChallenge() : Promise.resolve({ ok: true, value: CHALLENGE });
        }),
      );
      expect(await source.take()).to.deep.equal({ ok: false, problem: { code: 'network-lost' } });
      expect((await source.take()).ok).to.equal(true);
    });
  }

  it('tries again what went wrong before anybody waited for it', async () => {
    const answers: Answer<Challenge>[] = [refused, { ok: true, value: CHALLENGE }];
    const source = createProofSource(parts(POW, async () => answers.shift() ?? refused));
    source.prepare();
    expect((await source.take()).ok).to.equal(true);
  });

  it('gives what was given back once more, while it is good', async () => {
    const { source, seen } = counted();
    source.giveBack();
    await source.take();
    source.giveBack();
    await source.take();
    expect(seen.made).to.equal(1);
    await source.take();
    expect(seen.made).to.equal(2);
    source.giveBack();
    seen.now += 241_000;
    await source.take();
    expect(seen.made).to.equal(3);
  });

  it('works one out in advance, and gives each once', async () => {
    const { source, seen } = counted();
    source.prepare();
    source.prepare();
    const first = await source.take();
    expect(seen.made).to.equal(1);
    if (!first.ok || first.value === undefined) throw new Error('There is no proof.');
    const { challenge, solution } = JSON.parse(atob(first.value));
    expect(challenge).to.deep.equal(CHALLENGE);
    expect(Object.keys(solution)).to.deep.equal(['counter', 'derivedKey']);
    expect(solution.derivedKey).to.match(/^00[\da-f]{62}$/);
    await source.take();
    expect(seen.made).to.equal(2);

    source.prepare();
    seen.now += 241_000;
    await source.take();
    expect(seen.made).to.equal(4);
  });
});

describe('the solver of challenges', () => {
  const clock = performance.now;
  afterEach(() => {
    performance.now = clock;
  });

  /** From its second look at it on, the clock is ahead by so much. */
  function leap(milliseconds: number): void {
    let looks = 0;
    performance.now = () => clock.call(performance) + (looks++ === 0 ? 0 : milliseconds);
  }

  it('gives up when its time is over', async () => {
    leap(241_000);
    const reason = await solve(CHALLENGE, 240_000).catch((error: Error) => error.message);
    expect(reason).to.equal('The challenge was not solved in time.');
  });

  it('goes on for as long as it is given, which is more than altcha-lib gives by itself', async () => {
    leap(239_000);
    const { solution } = JSON.parse(atob(await solve(CHALLENGE, 240_000)));
    expect(solution.derivedKey).to.match(/^00/);
  });
});
