import type { Context } from 'hono';
import type { SiteConfig } from '../config.ts';
import { contactCard } from '../policy/contact-card.ts';
import type { AppEnvironment } from './dependencies.ts';
import { findSite } from './origins.ts';
import { prepare } from './prepare.ts';
import { problemResponse } from './problem.ts';

/**
 * `GET /v1/sites/{site}/contact.vcf`: the number that will call, to be saved as a contact. A link leads there, and whoever follows one
 * sends no `Origin`; it is the site's own number, which every page of the site is told anyway.
 */
export async function showContact(c: Context<AppEnvironment>): Promise<Response> {
  const prepared = await prepare(c);
  if (!prepared.ok) return prepared.response;
  const site = findSite(prepared.config.sites, c.req.param('site') ?? '');
  if (site?.callerNumber === undefined) {
    return problemResponse({ code: 'not-found', detail: 'There is no such site, or it does not tell its number.' });
  }
  return c.body(contactCard(nameOf(site), site.callerNumber), 200, {
    // RFC 2426 is by `text/vcard` since RFC 6350, section 10.1.
    'Content-Type': 'text/vcard; charset=utf-8',
    'Content-Disposition': 'attachment; filename="contact.vcf"',
    'Cache-Control': 'public, max-age=300',
  });
}

function nameOf({ callerName, origins: [page = ''] }: SiteConfig): string {
  return callerName ?? new URL(page).hostname;
}
