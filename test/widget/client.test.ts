import { expect } from 'chai';
import { createClient } from '../../widget/client.ts';

const ENDPOINT = new URL('https://proxy.example/calls/');

function answering(answer: () => Response | Promise<Response>) {
  const requests: Request[] = [];
  const client = createClient(ENDPOINT, async (input, init) => {
    requests.push(new Request(input, init));
    return answer();
  });
  return { client, requests };
}

describe('the client', () => {
  it('says that the network was lost when nothing came back', async () => {
    const { client } = answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await client.getCallback('x')).to.deep.equal({ ok: false, problem: { code: 'network-lost' } });
  });

  for (const [what, response] of [
    ['no JSON', () => new Response('<h1>Hello</h1>')],
    ['an empty body', () => new Response('')],
    ['an error page', () => new Response('Bad gateway', { status: 502 })],
    ['null', () => Response.json(null, { status: 500 })],
    ['a problem without a code', () => Response.json({ title: '?' }, { status: 500 })],
  ] as const) {
    it(`calls ${what} unreadable`, async () => {
      const { client } = answering(response);
      expect(await client.getCallback('x')).to.deep.equal({ ok: false, problem: { code: 'answer-unreadable' } });
    });
  }

  for (const [header, seconds] of [
    ['120', 120],
    ['soon', undefined],
    ['Fri, 01 Jan 1999 00:00:00 GMT', 0],
  ] as const) {
    it(`reads “Retry-After: ${header}” as ${seconds} seconds`, async () => {
      const { client } = answering(() =>
        Response.json({ code: 'too-many-requests' }, { status: 429, headers: { 'Retry-After': header } }),
      );
      const answer = await client.makeChallenge('demo');
      expect(answer.ok ? 'no problem' : answer.problem.retryAfterSeconds).to.equal(seconds);
    });
  }

  it('takes over when the number may be called again', async () => {
    const nextOpening = '2026-11-30T10:00:00-05:00';
    const { client } = answering(() => Response.json({ code: 'outside-calling-window', nextOpening }, { status: 409 }));
    expect(await client.getCallback('x')).to.deep.equal({
      ok: false,
      problem: { code: 'outside-calling-window', nextOpening },
    });
  });

  it('sends no cookie, and its own origin at most', async () => {
    const { client, requests } = answering(() => Response.json({}));
    await client.getSite('a b', 'en');
    const [request] = requests;
    expect(request?.url).to.equal('https://proxy.example/calls/v1/sites/a%20b?locale=en');
    expect([request?.credentials, request?.referrerPolicy]).to.deep.equal(['omit', 'strict-origin']);
  });
});
