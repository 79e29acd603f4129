import type { Context } from 'hono';
import type { ChallengeConfig, SiteConfig } from '../config.ts';
import type { Site } from '../contract.ts';
import { isRegionOpen } from '../policy/calling-windows/decide.ts';
import { chooseText, fingerprint } from '../policy/consent.ts';
import type { AppEnvironment } from './dependencies.ts';
import { findSite } from './origins.ts';
import { checkOriginOf, prepare } from './prepare.ts';
import { problemResponse } from './problem.ts';

/** `GET /v1/sites/{site}?locale=`: what the widget needs to draw itself. */
export async function showSite(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared.response;
  const site = findSite(prepared.config.sites, c.req.param('site') ?? '');
  if (!site) {
    const detail =
      'There is no such site here. A proxy with several sites needs to be told which: <polyai-callback site="…">.';
    return problemResponse({ code: 'not-found', detail, headers: { 'Access-Control-Allow-Origin': '*' } });
  }
  const refusal = checkOriginOf(c, site);
  if (refusal) return refusal;

  const { id, locale, text, sha256 } = await fingerprint(chooseText(site.consent, c.req.query('locale')));
  const [first = ''] = site.regions;
  const cf = c.req.raw.cf as { country?: string; timezone?: string } | undefined;
  const near = site.regions.find((region) => region === cf?.country);
  const defaultRegion = near ?? first;
  const body: Site = {
    site: site.id,
    regions: [...site.regions],
    defaultRegion,
    consent: { id, locale, text, sha256, privacyUrl: site.privacyUrl },
    challenge: shownChallenge(site.challenge),
    callerNumber: site.callerNumber ?? null,
    callingWindow: { open: isOpen(site, defaultRegion, near && cf?.timezone) },
    scheduling: false,
    metadataKeys: [...site.metadataKeys],
  };
  return c.json(body, 200, { 'Cache-Control': 'public, max-age=300' });
}

/** Where nobody can say it without a number, the answer to the request will. */
function isOpen({ callingWindows }: SiteConfig, region: string, zone: string | undefined): boolean {
  if (callingWindows.mode !== 'enforce' || callingWindows.consentLifts.includes(region) || zone === undefined)
    return true;
  return isRegionOpen(region, zone, Date.now());
}

/** What the widget may know of it: never the secret. */
function shownChallenge(challenge: ChallengeConfig): Site['challenge'] {
  return challenge.kind === 'turnstile' ? { kind: 'turnstile', siteKey: challenge.siteKey } : { kind: challenge.kind };
}
