import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { type Listening, listen } from '../../demo/listen.ts';
import { readSimulatedToken, SIMULATED_SECRET } from './simulated-token.ts';

const LIFETIME_SECONDS = 300;

/** Turnstile's siteverify: a token is good once, and again for the same `idempotency_key`, for 5 minutes. */
export function startSiteverify(): Promise<Listening> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const usedBy = new Map<string, string>();
  const failures = new Map<string, number>();
  const verdicts = new Map<string, number>();
  const requests: Record<string, string>[] = [];
  let elsewhere = 0;
  app.get('/siteverify/requests', (c) => c.json(requests));
  /** Where redirects lead: nobody may come here. */
  app.get('/elsewhere/received', (c) => c.json({ received: elsewhere }));
  app.all('/elsewhere', (c) => {
    elsewhere += 1;
    return c.json({ success: true });
  });
  app.post('/siteverify', async (c) => {
    const body = await c.req.json<Record<string, string>>();
    requests.push(body);
    const refuse = (...codes: string[]) => c.json({ success: false, 'error-codes': codes, messages: [] });
    if (body.secret !== SIMULATED_SECRET) return refuse('invalid-input-secret');
    const token = readSimulatedToken(body.response ?? '');
    if (!token) return refuse('invalid-input-response');
    const { id, action, hostname, cdata, ageSeconds = 0, challengeTs } = token;
    const { internalErrors = 0, outages = 0, drops = 0, redirects = 0 } = token;
    let failed = failures.get(id) ?? 0;
    failures.set(id, failed + 1);
    if (failed < internalErrors) return refuse('internal-error');
    failed -= internalErrors;
    if (failed < outages) return c.text('busy', 503);
    failed -= outages;
    if (failed < drops) {
      c.env.incoming.socket.destroy();
      return c.body(null);
    }
    failed -= drops;
    const key = body.idempotency_key ?? crypto.randomUUID();
    const owner = usedBy.get(id) ?? key;
    usedBy.set(id, owner);
    const given = verdicts.get(id) ?? 0;
    verdicts.set(id, given + 1);
    const tooOld = ageSeconds > LIFETIME_SECONDS || given >= (token.verdicts ?? Number.POSITIVE_INFINITY);
    if (tooOld || owner !== key) return refuse('timeout-or-duplicate');
    const madeAt = challengeTs ?? new Date(Date.now() - ageSeconds * 1000).toISOString();
    const made = challengeTs === null ? {} : { challenge_ts: madeAt };
    const verdict = { success: true, 'error-codes': [], ...made, hostname, action, cdata };
    // The verdict stands in the redirect too, for whoever doesn't look at the status.
    if (failed < redirects) return c.json(verdict, 307, { Location: '/elsewhere' });
    return c.json(verdict);
  });
  return listen(app, { port: 0, host: '127.0.0.1' });
}
