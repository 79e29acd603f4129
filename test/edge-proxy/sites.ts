/** The sites that the proxy's tests use: one with loose limits, and one for each thing that needs settings of its own. */
export function testSites(simulator: string) {
  const site = {
    origins: ['http://127.0.0.1:8789'],
    regions: ['US', 'GB', 'IT'],
    callerNumber: '+14155550100',
    privacyUrl: 'http://127.0.0.1:8789/#privacy',
    metadataKeys: ['campaign', 'note'],
    defaultLocale: 'en',
    consent: {
      en: { id: 'en-1', text: 'Example may call me once with an AI voice assistant.' },
      fr: { id: 'fr-1', text: 'Exemple peut m’appeler une fois avec un assistant vocal IA.' },
    },
    polyai: { api: 'outbound-calling', baseUrl: simulator },
    limits: {
      visitorPerHour: 10_000,
      visitorPerDay: 10_000,
      calleeCooldownSeconds: 15,
      calleePerDay: 3,
      siteInFlight: 10_000,
      sitePerHour: 10_000,
      sitePerDay: 10_000,
      breakerFailures: 1_000,
    },
  };
  const unchallenged = { ...site, challenge: 'none' };
  return {
    loose: unchallenged,
    proven: site,
    guarded: { ...unchallenged, limits: { siteInFlight: 100 } },
    crowded: { ...unchallenged, limits: { ...site.limits, siteInFlight: 2 } },
    thrifty: { ...unchallenged, limits: { ...site.limits, sitePerHour: 2 } },
    brittle: { ...unchallenged, limits: { ...site.limits, breakerFailures: 2, breakerOpenSeconds: 30 } },
    locked: { ...unchallenged, polyai: { ...site.polyai, tokenSecret: 'WRONG_TOKEN' } },
    patient: { ...unchallenged, polyai: { ...site.polyai, retry: false } },
    agents: { ...unchallenged, polyai: { ...site.polyai, api: 'agents', agentId: 'agent-1', environment: 'live' } },
  };
}

export type TestSite = keyof ReturnType<typeof testSites>;
