import { type Context, Hono } from 'hono';
import { basePath } from 'hono/route';
import { makeChallenge, readProofOfWork } from './challenge/proof-of-work.ts';
import { readTurnstileToken } from './challenge/turnstile.ts';
import { type Mistake, readConfig } from './config.ts';
import { STOP_PURPOSE } from './contract.ts';
import { within } from './deadline.ts';
import { createSurface, ROUTES } from './http/app.ts';
import type { Dependencies, ProofParty } from './http/dependencies.ts';
import { type Environment, keysOfConfiguration } from './objects/environment.ts';
import { shardOf } from './policy/do-not-call.ts';
import { type Keys, nameBytes } from './policy/keys.ts';
import type { Proof } from './policy/parties.ts';

const SOUND_WITHIN_MS = 3_000;

/** What `wrangler.toml` binds: the objects, and Workers' own rate limit. */
export interface WorkerEnvironment extends Environment {
  readonly SHIELD: RateLimit;
}

/**
 * The widget's files and the page `/stop`, which Cloudflare serves by itself only at the root of an origin. The name isn't `ASSETS`, by which
 * a Worker has files of its own.
 */
interface WidgetEnvironment {
  readonly WIDGET?: Fetcher;
}

/** A Worker with these bindings, which may have others of its own. */
export interface ProxyEnvironment {
  Bindings: WorkerEnvironment & WidgetEnvironment;
}

/** What the widget's build makes. */
const WIDGET_FILES = [
  '/polyai-callback.js',
  '/polyai-phone-input.js',
  '/floating.js',
  '/integrity.json',
  '/third-party-notices.txt',
  '/themes/*',
  '/v/*',
  '/stop',
  '/stop-files/*',
];

const surface = createSurface();

/**
 * The proxy as a Hono app: a Worker by itself, or part of one, by `app.route('/', createApp())` or below a path, which then is the
 * end of the widget's `endpoint`. Mounted, it takes its own routes and leaves every other one to the app that it is part of. The Worker
 * has to export the five objects too.
 */
export function createApp(): Hono<ProxyEnvironment> {
  const app = new Hono<ProxyEnvironment>();
  const answer = (c: Context<ProxyEnvironment>) =>
    surface.fetch(requestBelow(basePath(c), c.req.raw), dependenciesOf(c.env));
  for (const route of Object.keys(ROUTES)) app.all(route, answer);
  for (const file of WIDGET_FILES)
    app.get(file, (c, next) => c.env.WIDGET?.fetch(requestBelow(basePath(c), c.req.raw)) ?? next());
  app.notFound((c) => surface.fetch(c.req.raw, dependenciesOf(c.env)));
  return app;
}

/** As if there were nothing before the proxy's own routes. */
function requestBelow(base: string, request: Request): Request {
  if (base.length < 2) return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(base.length);
  return new Request(url, request);
}

/** The one place where HTTP, objects, upstream and challenge meet. */
function dependenciesOf(env: WorkerEnvironment): Dependencies {
  return {
    config: readConfig(env),
    keys: keysOfConfiguration,
    passShield: async (visitor) => (await env.SHIELD.limit({ key: visitor })).success,
    makeChallenge: async (keys, network, party) => {
      const { level } = await env.VISITOR.getByName(network).challenge(party.site);
      return makeChallenge(keys.challenges, party, level, Date.now());
    },
    readProof,
    readStopProof: (keys, visitor, proof) => readProofOfWork(keys.challenges, { site: STOP_PURPOSE, visitor }, proof),
    askVisitor: async (network, ask) => env.VISITOR.getByName(network).admit(ask),
    lookUp: async (callee) => env.DO_NOT_CALL.getByName(shardOf(nameBytes(callee))).lookUp(callee),
    beginCallback: async (callee, intent) => env.CALLEE.getByName(callee).begin(intent),
    viewCallback: async (callee, recordId) => env.CALLEE.getByName(callee).view(recordId),
    optOut: async (callee, by) => env.CALLEE.getByName(callee).optOut(callee, by),
    optedOutAt: async (callee) => env.CALLEE.getByName(callee).optedOutAt(),
    listsWith: async (callee) => env.DO_NOT_CALL.getByName(shardOf(nameBytes(callee))).listsWith(callee),
    listNumbers: async (shard, list, callees) => env.DO_NOT_CALL.getByName(shard).take(list, callees),
    unlistNumbers: async (shard, list) => env.DO_NOT_CALL.getByName(shard).remove(list),
    countLists: async (shard) => env.DO_NOT_CALL.getByName(shard).counts(),
    eraseCallee: async (callee) => env.CALLEE.getByName(callee).erase(),
    eraseRecords: async (site, person) => env.SITE.getByName(site).erase(site, person),
    verifyLedger: async (site, after, places) => env.SITE.getByName(site).verify(site, after, places),
    exportLedger: async (site, after) => env.SITE.getByName(site).part(after),
    calleeOfCall: async (site, call) => env.SITE.getByName(site).personOfCall(call),
    recordsOf: async (site, about) => env.SITE.getByName(site).records(about),
    consentText: async (site, sha256) => env.SITE.getByName(site).text(sha256),
    unsoundParts: (sites) => recentlyUnsoundParts(env, sites),
  };
}

async function readProof(keys: Keys, party: ProofParty, proof: string | undefined): Promise<Proof> {
  const { site, visitor, address, origin, idempotencyKey, requestId } = party;
  switch (site.challenge.kind) {
    case 'none':
      return 'needless';
    case 'proof-of-work':
      return readProofOfWork(keys.challenges, { site: site.id, visitor }, proof);
    case 'turnstile': {
      const { hostname } = new URL(origin);
      return readTurnstileToken(site.challenge, { site: site.id, hostname, address, idempotencyKey, requestId }, proof);
    }
  }
}

/** Anybody may ask for `/healthz`, so the objects are asked at most once in this time by each isolate. */
const SOUND_FOR_MS = 5_000;
const soundness = new WeakMap<WorkerEnvironment, { readonly until: number; readonly parts: Promise<Mistake[]> }>();

function recentlyUnsoundParts(env: WorkerEnvironment, sites: readonly string[]): Promise<Mistake[]> {
  const recent = soundness.get(env);
  if (recent && recent.until > Date.now()) return recent.parts;
  const parts = unsoundParts(env, sites);
  soundness.set(env, { until: Date.now() + SOUND_FOR_MS, parts });
  return parts;
}

async function unsoundParts(env: WorkerEnvironment, sites: readonly string[]): Promise<Mistake[]> {
  const checks: [string, () => Promise<boolean>][] = [
    ['ratelimit SHIELD', async () => typeof env.SHIELD.limit === 'function'],
    ['durable object VISITOR', async () => env.VISITOR.getByName('healthz').isSound()],
    ['durable object CALLEE', async () => env.CALLEE.getByName('healthz').isSound()],
    ['durable object BLOCK', async () => env.BLOCK.getByName('healthz').isSound()],
    ['durable object DO_NOT_CALL', async () => env.DO_NOT_CALL.getByName('healthz').isSound()],
    ...sites.map((site): [string, () => Promise<boolean>] => [
      `durable object SITE of ${site}`,
      async () => env.SITE.getByName(site).isSound(),
    ]),
  ];
  const answers = await Promise.all(
    checks.map(([place, check]) =>
      within(SOUND_WITHIN_MS, check).then(
        (sound) => (sound ? [] : [{ place, problem: 'does not answer' }]),
        () => [{ place, problem: 'cannot be reached: check its binding and migration' }],
      ),
    ),
  );
  return answers.flat();
}
