import { expect } from 'chai';
import type { CallbackAccepted, CallbackState, PageProblemCode } from '../../edge-proxy/contract.ts';
import type { Answer } from '../../widget/client.ts';
import { type CallbackBody, randomUuid } from '../../widget/panel/callback-intent.ts';
import { CallbackProcess } from '../../widget/panel/callback-process.ts';
import type { ProofSource } from '../../widget/panel/proof-source.ts';
import { until } from './harness.ts';
import { ACCEPTED, SITE } from './proxy-double.ts';

const BODY: CallbackBody = {
  site: 'demo',
  phoneNumber: '+447911123456',
  consent: { sha256: SITE.consent.sha256, locale: 'en', given: true },
};

type Code = PageProblemCode | 'network-lost' | 'answer-unreadable';

const accepted: Answer<CallbackAccepted> = { ok: true, value: ACCEPTED };
const refused = (code: Code, retryAfterSeconds?: number): Answer<never> => ({
  ok: false,
  problem: { code, ...(retryAfterSeconds !== undefined && { retryAfterSeconds }) },
});
const standsAt = (status: CallbackState['status'], pollAfterSeconds = 2): Answer<CallbackState> => ({
  ok: true,
  value: { id: ACCEPTED.id, status, reason: '', pollAfterSeconds },
});

/** A process whose proxy answers from two lists, and whose waits are written down instead of waited. */
function begin(callbacks: Answer<CallbackAccepted>[], states: Answer<CallbackState>[] = [standsAt('success')]) {
  const sent: { key: string; proof: string | undefined; context: string | undefined; body: CallbackBody }[] = [];
  const waits: number[] = [];
  const phases: string[] = [];
  const events: string[] = [];
  const page = { context: '', proofMilliseconds: 0 };
  const clock = { now: 1_795_000_000_000 };
  let proofs = 0;
  const givenBack: string[] = [];
  const source: ProofSource = {
    prepare: () => {},
    take: async () => {
      clock.now += page.proofMilliseconds;
      return { ok: true, value: `proof-${++proofs}` };
    },
    giveBack: () => void givenBack.push(`proof-${proofs}`),
    leave: () => {},
  };
  const process = new CallbackProcess({
    client: {
      requestCallback: async ({ proof, context, ...body }, key) => {
        sent.push({ key, proof, context, body });
        return callbacks.shift() ?? accepted;
      },
      getCallback: async () => states.shift() ?? standsAt('success'),
    },
    proofs: source,
    context: () => page.context,
    onPhase: () => phases.push(process.phase.kind),
    emit: (event) => events.push(event.type),
    wait: async (seconds) => void waits.push(seconds),
    now: () => clock.now,
  });
  return { process, page, clock, sent, givenBack, waits, phases, events };
}

const isDone = (process: CallbackProcess) => () => process.phase.kind === 'success' || process.phase.kind === 'unknown';

describe('a callback’s process', () => {
  for (const code of ['network-lost', 'answer-unreadable', 'internal', 'idempotency-in-progress'] as const) {
    it(`asks again with the very same key and body after ${code}, since nobody knows whether it arrived`, async () => {
      const { process, sent } = begin([refused(code), refused(code), accepted]);
      await process.request(BODY);
      while (process.phase.kind === 'problem') await process.retry();
      await until(isDone(process));
      const [first] = sent;
      expect(sent.length).to.be.above(1);
      expect(
        sent.every(({ key, body }) => key === first?.key && JSON.stringify(body) === JSON.stringify(BODY)),
      ).to.equal(true);
      expect(new Set(sent.map(({ proof }) => proof)).size).to.equal(sent.length);
    });
  }

  for (const code of ['proof-rejected', 'too-many-requests', 'temporarily-unavailable'] as const) {
    it(`keeps the key of a lost attempt although ${code} came in between`, async () => {
      const { process, sent } = begin([refused('network-lost'), refused(code), refused(code), accepted]);
      await process.request(BODY);
      while (process.phase.kind === 'problem') await process.retry();
      expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
    });
  }

  for (const code of ['temporarily-unavailable', 'callee-not-available', 'too-many-requests'] as const) {
    it(`takes a new key after ${code}, which says that no call was made`, async () => {
      const { process, sent } = begin([refused(code), accepted]);
      await process.request(BODY);
      await process.retry();
      expect(sent).to.have.length(2);
      expect(sent[0]?.key).not.to.equal(sent[1]?.key);
    });
  }

  for (const code of ['outside-calling-window', 'local-time-needed'] as const) {
    it(`takes a new key after ${code}, also where an attempt before was lost`, async () => {
      const { process, sent } = begin([refused('internal'), refused(code), accepted]);
      await process.request(BODY);
      await process.retry();
      await process.retry();
      expect(sent).to.have.length(3);
      expect(sent[1]?.key).to.equal(sent[0]?.key);
      expect(sent[2]?.key).not.to.equal(sent[0]?.key);
    });
  }

  it('sends no stated time that nobody asked for', async () => {
    const { process, sent } = begin([]);
    await process.stateTime('18:30');
    expect(sent).to.deep.equal([]);
  });

  it('sends a stated time with the same wish, under a key of its own', async () => {
    const { process, sent } = begin([refused('local-time-needed'), accepted]);
    await process.request(BODY);
    await process.stateTime('18:30');
    expect(sent.map(({ body }) => body)).to.deep.equal([BODY, { ...BODY, localTime: '18:30' }]);
    expect(sent[0]?.key).not.to.equal(sent[1]?.key);
  });

  it('keeps key and stated time of a lost attempt for two minutes, also when it is asked by the form', async () => {
    const { process, clock, sent } = begin([
      refused('local-time-needed'),
      refused('internal'),
      refused('internal'),
      accepted,
    ]);
    await process.request(BODY);
    await process.stateTime('18:30');
    clock.now += 2 * 60_000;
    await process.retry();
    process.reset();
    await process.request(BODY);
    expect(sent.map(({ body }) => body.localTime)).to.deep.equal([undefined, '18:30', '18:30', '18:30']);
    expect(new Set(sent.slice(1).map(({ key }) => key)).size).to.equal(1);
  });

  it('needs the time again after two minutes, also of a lost attempt, and then takes a new key', async () => {
    const { process, clock, sent, events } = begin([refused('local-time-needed'), refused('internal'), accepted]);
    await process.request(BODY);
    await process.stateTime('18:30');
    clock.now += 2 * 60_000 + 1;
    await process.retry();
    expect(process.phase).to.deep.equal({ kind: 'problem', problem: { code: 'local-time-needed' } });
    expect(sent).to.have.length(2);
    expect(events).to.deep.equal(['callback-failed', 'callback-failed', 'callback-failed']);
    await process.stateTime('18:32');
    expect(sent.map(({ body }) => body.localTime)).to.deep.equal([undefined, '18:30', '18:32']);
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(3);
  });

  it('needs the time again when its proof took longer than two minutes, and keeps that proof', async () => {
    const { process, page, sent, givenBack } = begin([refused('local-time-needed')]);
    await process.request(BODY);
    page.proofMilliseconds = 2 * 60_000 + 1;
    await process.stateTime('18:30');
    expect(process.phase).to.deep.equal({ kind: 'problem', problem: { code: 'local-time-needed' } });
    expect(sent).to.have.length(1);
    expect(givenBack).to.deep.equal(['proof-2']);
  });

  it('takes a new key for another number', async () => {
    const { process, sent } = begin([refused('internal'), accepted]);
    await process.request(BODY);
    await process.request({ ...BODY, phoneNumber: '+14155550132' });
    expect(sent[0]?.key).not.to.equal(sent[1]?.key);
  });

  it('keeps key and body of a lost attempt when the box was ticked anew', async () => {
    const { process, sent } = begin([refused('internal'), accepted]);
    await process.request(BODY);
    await process.request({ ...BODY, consent: { ...BODY.consent, evidence: { isTrusted: true } } });
    expect(sent[1]?.key).to.equal(sent[0]?.key);
    expect(sent[1]?.body).to.deep.equal(BODY);
  });

  it('takes the page’s newest context, and a new key, after context-rejected', async () => {
    const { process, page, sent } = begin([refused('context-rejected'), accepted]);
    page.context = 'a.b.old';
    await process.request(BODY);
    expect(process.rejectedContext).to.equal('a.b.old');
    page.context = 'a.b.new';
    await process.retry();
    expect(sent.map(({ context }) => context)).to.deep.equal(['a.b.old', 'a.b.new']);
    expect(sent[0]?.key).not.to.equal(sent[1]?.key);
  });

  it('keeps the context of a lost attempt although the page has a newer one', async () => {
    const { process, page, sent } = begin([refused('internal'), accepted]);
    page.context = 'a.b.old';
    await process.request(BODY);
    page.context = 'a.b.new';
    await process.retry();
    expect(sent.map(({ key, context }) => [key, context])).to.deep.equal([
      [sent[0]?.key, 'a.b.old'],
      [sent[0]?.key, 'a.b.old'],
    ]);
  });

  it('asks once, however often it is told to', async () => {
    const { process, sent } = begin([accepted], [standsAt('queued')]);
    await Promise.all([process.request(BODY), process.request(BODY), process.request(BODY)]);
    await process.request(BODY);
    expect(sent).to.have.length(1);
  });

  it('sends a lost request again by itself, once', async () => {
    const { process, sent, waits } = begin([refused('network-lost'), refused('network-lost')]);
    await process.request(BODY);
    expect([sent.length, waits, process.phase.kind]).to.deep.equal([2, [2], 'problem']);
  });

  it('answers a rejected proof with a new one, once', async () => {
    const { process, sent, events } = begin([refused('proof-rejected'), refused('proof-rejected')]);
    await process.request(BODY);
    expect(sent.map(({ proof }) => proof)).to.deep.equal(['proof-1', 'proof-2']);
    expect(sent[0]?.key).to.equal(sent[1]?.key);
    expect(events).to.deep.equal(['callback-failed']);
  });

  it('follows the status until its end, as often as it is told', async () => {
    const { process, phases, waits } = begin(
      [accepted],
      [standsAt('queued', 3), standsAt('calling', 4), standsAt('success')],
    );
    await process.request(BODY);
    await until(isDone(process));
    expect(phases).to.deep.equal(['solving', 'sending', 'queued', 'calling', 'success']);
    expect(waits).to.deep.equal([ACCEPTED.pollAfterSeconds, 3, 4]);
  });

  it('waits longer and longer for a lost network, at most 30 s, and then goes on', async () => {
    const lost = Array.from({ length: 6 }, () => refused('network-lost'));
    const { process, waits } = begin(
      [accepted],
      [...lost, standsAt('queued', 3), refused('network-lost'), standsAt('success')],
    );
    await process.request(BODY);
    await until(isDone(process));
    expect(waits).to.deep.equal([ACCEPTED.pollAfterSeconds, 2, 4, 8, 16, 30, 30, 3, 2]);
  });

  it('waits as long as Retry-After says', async () => {
    const { process, waits } = begin([accepted], [refused('temporarily-unavailable', 17), standsAt('success')]);
    await process.request(BODY);
    await until(isDone(process));
    expect(waits).to.deep.equal([ACCEPTED.pollAfterSeconds, 17]);
  });

  it('does not know how a callback ended that the proxy has forgotten', async () => {
    const { process } = begin([accepted], [refused('not-found')]);
    await process.request(BODY);
    await until(() => process.phase.kind === 'unknown');
  });

  it('does not know what a status means that a newer proxy may send', async () => {
    const newer = {
      ok: true,
      value: { id: ACCEPTED.id, status: 'dreaming', reason: '', pollAfterSeconds: 2 },
    } as unknown;
    const { process } = begin([accepted], [newer as Answer<CallbackState>]);
    await process.request(BODY);
    await until(() => process.phase.kind === 'unknown');
  });

  it('does not follow what has ended already', async () => {
    const ended: Answer<CallbackAccepted> = { ok: true, value: { ...ACCEPTED, status: 'success' } };
    const { process, waits } = begin([ended]);
    await process.request(BODY);
    expect([process.phase.kind, waits]).to.deep.equal(['success', []]);
  });
});

describe('a UUID without a secure context', () => {
  it('is of version 4', () => {
    const source = { getRandomValues: <T>(array: T) => array } as unknown as Crypto;
    expect(randomUuid(source)).to.equal('00000000-0000-4000-8000-000000000000');
    expect(randomUuid({ getRandomValues: (array) => crypto.getRandomValues(array) })).to.match(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
  });
});
