import { soundText } from './consent-texts.ts';

/** Where the servers are that a site's settings name. */
export interface TestServers {
  readonly simulator: string;
  readonly siteverify: string;
  readonly echo: string;
  readonly contextKey: { readonly x: string };
}

/** The sites that the proxy's tests use: one with loose limits, and one for each thing that needs settings of its own. */
export function testSites({ simulator, siteverify, echo, contextKey }: TestServers) {
  const site = {
    origins: ['http://127.0.0.1:8789'],
    regions: ['US', 'GB', 'IT'],
    callerNumber: '+14155550100',
    privacyUrl: 'http://127.0.0.1:8789/#privacy',
    metadataKeys: ['campaign', 'note'],
    callingWindows: { mode: 'off' },
    defaultLocale: 'en',
    consent: {
      en: soundText('Example may call me once.'),
      fr: soundText('Exemple peut m’appeler une fois.', 'fr-1'),
    },
    polyai: { api: 'outbound-calling', baseUrl: simulator },
    limits: {
      visitorPerHour: 10_000,
      visitorPerDay: 10_000,
      networkPerHour: 100_000,
      calleeCooldownSeconds: 15,
      calleePerDay: 3,
      siteInFlight: 10_000,
      longestCallSeconds: 15,
      sitePerHour: 10_000,
      sitePerDay: 10_000,
      blockNumbers: 1_000,
      breakerFailures: 1_000,
    },
  };
  const unchallenged = { ...site, challenge: 'none' };
  const { callerNumber: _, ...withoutNumber } = unchallenged;
  const limited = (limits: object) => ({ ...unchallenged, limits: { ...site.limits, ...limits } });
  const abroad = {
    ...limited({ calleeCooldownSeconds: 1, calleePerDay: 1_000, calleePer30Days: 1_000 }),
    regions: ['US', 'GB', 'FR', 'AU', 'DE'],
  };
  return {
    loose: unchallenged,
    proven: site,
    guarded: { ...unchallenged, limits: { siteInFlight: 100 } },
    /** Only the limit of a network is near. */
    networked: limited({ networkPerHour: 30 }),
    /** A visitor's and a network's limits as they are by default, and no other limit near. */
    metered: limited({ visitorPerHour: 5, visitorPerDay: 10, networkPerHour: 30 }),
    /** Proofs become harder soon. */
    pressed: { ...site, limits: { ...site.limits, networkPerHour: 4 } },
    /** A page whose origin has letters in it. */
    storefront: { ...unchallenged, origins: ['http://localhost:8790'] },
    /** Only the limit of a block is near. */
    blocked: limited({ blockNumbers: 5 }),
    crowded: limited({ siteInFlight: 2 }),
    thrifty: limited({ sitePerHour: 2 }),
    brittle: limited({ breakerFailures: 5, breakerOpenSeconds: 30 }),
    locked: { ...unchallenged, polyai: { ...site.polyai, tokenSecret: 'WRONG_TOKEN' } },
    patient: { ...unchallenged, polyai: { ...site.polyai, retry: false } },
    agents: { ...unchallenged, polyai: { ...site.polyai, api: 'agents', agentId: 'agent-1', environment: 'live' } },
    /** Regions whose numbers were spelt otherwise before. */
    respelt: { ...limited({ calleePerDay: 1_000 }), regions: ['BR', 'GA'] },
    /** Many pages, and a callee's limits as they are by default. */
    manifold: {
      ...limited({ calleeCooldownSeconds: 600 }),
      origins: Array.from({ length: 50 }, (_, index) => `http://127.0.0.1:${9000 + index}`),
    },
    /** Its number is saved under a name that has all that a vCard escapes. */
    named: { ...unchallenged, callerName: 'Dörte; Söhne, & \\Co' },
    /** Doesn't tell by which number it calls. */
    unnumbered: withoutNumber,
    /** Exact under a flood of different numbers. */
    capped: limited({ siteInFlight: 37, sitePerHour: 1_000, calleePerDay: 1_000 }),
    budgeted: limited({ sitePerHour: 41, siteInFlight: 1_000_000 }),
    echoing: {
      ...limited({ calleePerDay: 1_000 }),
      polyai: { ...site.polyai, baseUrl: echo, tokenSecret: 'CANARY_TOKEN' },
    },
    turnstiled: {
      ...site,
      challenge: 'turnstile',
      turnstile: { siteKey: '1x00000000000000000000AA', siteverify: `${siteverify}/siteverify` },
    },
    signed: { ...unchallenged, context: { algorithm: 'HS256' } },
    'signed-once': { ...unchallenged, context: { algorithm: 'EdDSA', publicKey: contextKey.x, once: true } },
    /** Calls may last for longer than the cooldown. */
    doubtful: limited({ calleeCooldownSeconds: 1, longestCallSeconds: 60, siteInFlight: 2 }),
    /** Calling windows are kept to, and no limit is near but the rules' own. */
    watched: { ...abroad, callingWindows: { mode: 'enforce' } },
    /** What they would refuse is only recorded. */
    shadowed: { ...abroad, callingWindows: { mode: 'shadow' } },
    /** In Australia, consent lifts them. */
    lifted: { ...abroad, callingWindows: { consentLifts: ['AU'] } },
    /** Nothing of it works by itself: each test breaks one part of it. */
    fragile: limited({}),
  };
}

export type TestSite = keyof ReturnType<typeof testSites>;
