import { describe, expect, it } from 'vitest';
import { callbackAcceptedSchema, callbackStateSchema, siteSchema } from '../../../edge-proxy/contract.ts';
import { ask, bodyFor, callsTo, newNumber, PAGE, send, untilEnded } from '../visitor.ts';

describe('a preflight', () => {
  it('is refused to a page that is no site’s', async () => {
    const response = await send('/v1/callbacks', { method: 'OPTIONS', origin: 'https://evil.example' });
    expect(response.status).toBe(403);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('allows a site’s page its method and headers, and no credentials', async () => {
    const response = await send('/v1/callbacks', {
      method: 'OPTIONS',
      headers: { 'Access-Control-Request-Method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(PAGE);
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('POST');
    expect(response.headers.get('Access-Control-Allow-Headers')).toBe('Content-Type, Idempotency-Key');
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(response.headers.get('Vary')).toContain('Origin');
  });
});

describe('a site', () => {
  it('is shown in the reader’s language, and may be kept for 5 minutes', async () => {
    const response = await send('/v1/sites/loose?locale=fr-CA');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300');
    const site = siteSchema.parse(await response.json());
    expect(site).toMatchObject({
      site: 'loose',
      regions: ['US', 'GB', 'IT'],
      defaultRegion: 'US',
      consent: { id: 'fr-1', locale: 'fr', privacyUrl: `${PAGE}/#privacy` },
      challenge: { kind: 'none' },
      callerNumber: '+14155550100',
    });
  });
});

describe('an answer', () => {
  it('conforms to the contract, with standing and location', async () => {
    const response = await ask('loose', newNumber(), { address: '198.51.100.77' });
    expect(response.status).toBe(202);
    const accepted = callbackAcceptedSchema.parse(await response.json());
    expect(accepted).toMatchObject({ status: 'queued', pollAfterSeconds: 2 });
    expect(accepted.proofWords).toHaveLength(2);
    expect(response.headers.get('Location')).toBe(`/v1/callbacks/${accepted.id}`);
    expect(response.headers.get('RateLimit-Policy')).toBe(
      '"visitor-hour";q=10000;w=3600, "visitor-day";q=10000;w=86400',
    );
    expect(response.headers.get('RateLimit')).toMatch(/^"visitor-hour";r=9999;t=\d+, "visitor-day";r=9999;t=\d+$/);
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const state = await send(`/v1/callbacks/${accepted.id}`);
    expect(callbackStateSchema.parse(await state.json())).toMatchObject({
      id: accepted.id,
      reason: '',
      pollAfterSeconds: 2,
    });
  });

  it('never lets itself be framed, sniffed or stored', async () => {
    const { headers } = await send('/healthz');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('Cache-Control')).toBe('no-store');
  });
});

describe('what travels on', () => {
  it('is E.164, from a national number with its region', async () => {
    const national = newNumber().slice(2);
    const response = await ask('loose', `(${national.slice(0, 3)}) ${national.slice(3)}`, { body: { region: 'US' } });
    await untilEnded(callbackAcceptedSchema.parse(await response.json()).id);
    expect(await callsTo(`+1${national}`)).toHaveLength(1);
  });

  it('is the visitor’s metadata, locale and page without its query, as strings', async () => {
    const number = newNumber();
    const body = {
      metadata: { campaign: 'spring', note: 'Grüße' },
      locale: 'de-AT',
      page: `${PAGE}/preise?mail=a@b.c#x`,
      timeZone: 'Europe/Vienna',
    };
    const response = await ask('loose', number, { body });
    await untilEnded(callbackAcceptedSchema.parse(await response.json()).id);
    const [call] = await callsTo(number);
    expect(call?.body?.metadata).toMatchObject({
      campaign: 'spring',
      note: 'Gr%C3%BC%C3%9Fe',
      callback_locale: 'de-AT',
      callback_page: `${PAGE}/preise`,
      callback_site: 'loose',
    });
  });

  it('is the same for a key in quotes and bare, in any order of members', async () => {
    const number = newNumber();
    const key = crypto.randomUUID();
    const body = await bodyFor('loose', number);
    const turned = Object.fromEntries(Object.entries(body).reverse());
    const answers = [
      await send('/v1/callbacks', { key, body }),
      await send('/v1/callbacks', { key: `"${key}"`, body: turned }),
      await send('/v1/callbacks', { key: key.toUpperCase(), body }),
    ];
    const [first, ...others] = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map((answer) => answer.status)).toEqual([202, 202, 202]);
    expect(others).toEqual([first, first]);
  });
});
