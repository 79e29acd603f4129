import { makeChallenge, readProof } from './challenge/proof-of-work.ts';
import { type Config, type Mistake, readConfig } from './config.ts';
import { createApp } from './http/app.ts';
import type { Dependencies } from './http/dependencies.ts';
import type { Environment } from './objects/environment.ts';
import { deriveKeys, type Keys } from './policy/keys.ts';

export { CalleeObject } from './objects/callee-object.ts';
export { SiteObject } from './objects/site-object.ts';
export { VisitorObject } from './objects/visitor-object.ts';

const app = createApp();
const keysOfConfig = new WeakMap<Config, Promise<Keys>>();

/** Derived once per isolate. */
function keysOf(config: Config): Promise<Keys> {
  const keys = keysOfConfig.get(config) ?? deriveKeys(config.secret);
  keysOfConfig.set(config, keys);
  return keys;
}

/** The one place where HTTP, objects, upstream and challenge meet. */
function dependenciesOf(env: Environment): Dependencies {
  return {
    config: readConfig(env),
    keys: keysOf,
    makeChallenge: (keys, party) => makeChallenge(keys.challenges, party, Date.now()),
    readProof: (keys, party, proof) => readProof(keys.challenges, party, proof),
    askVisitor: (name, ask) => env.VISITOR.getByName(name).admit(ask),
    beginCallback: (name, intent) => env.CALLEE.getByName(name).begin(intent),
    viewCallback: (name, recordId) => env.CALLEE.getByName(name).view(recordId),
    unsoundObjects: (sites) => unsoundObjects(env, sites),
  };
}

async function unsoundObjects(env: Environment, sites: readonly string[]): Promise<Mistake[]> {
  const checks: [string, () => Promise<boolean>][] = [
    ['durable object VISITOR', () => env.VISITOR.getByName('healthz').isSound()],
    ['durable object CALLEE', () => env.CALLEE.getByName('healthz').isSound()],
    ...sites.map((site): [string, () => Promise<boolean>] => [
      `durable object SITE of ${site}`,
      () => env.SITE.getByName(site).isSound(),
    ]),
  ];
  const answers = await Promise.all(
    checks.map(([place, check]) =>
      check().then(
        (sound) => (sound ? [] : [{ place, problem: 'does not answer' }]),
        () => [{ place, problem: 'cannot be reached: check its binding and migration' }],
      ),
    ),
  );
  return answers.flat();
}

export default {
  fetch: (request: Request, env: Environment) => app.fetch(request, dependenciesOf(env)),
} satisfies ExportedHandler<Environment>;
