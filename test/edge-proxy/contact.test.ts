import { describe, expect, it } from 'vitest';
import { contactCard } from '../../edge-proxy/policy/contact-card.ts';
import { codeOf, PAGE, send } from './visitor.ts';

const read = (site: string, origin: string | null = null) => send(`/v1/sites/${site}/contact.vcf`, { origin });

describe('there is no contact', () => {
  it.each([
    ['of a site that there is not', 'nowhere'],
    ['of “the only site” where there are several', '-'],
    ['of a site that doesn’t tell its number', 'unnumbered'],
  ])('%s', async (_, site) => {
    const response = await read(site);
    expect(response.status).toBe(404);
    expect(await codeOf(response)).toBe('not-found');
  });

  it('by another name, nor by another method', async () => {
    expect(await codeOf(await send('/v1/sites/loose/contactxvcf'))).toBe('not-found');
    expect(await codeOf(await send('/v1/sites/loose/contact.vcf', { body: {} }))).toBe('method-not-allowed');
  });
});

describe('a contact', () => {
  it('is a file of its own type, for whoever follows a link, and may be kept for 5 minutes', async () => {
    const { status, headers } = await read('loose');
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('text/vcard; charset=utf-8');
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="contact.vcf"');
    expect(headers.get('Cache-Control')).toBe('public, max-age=300');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('may be read by a page of a site, and by no other page', async () => {
    expect((await read('loose', 'https://evil.example')).headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect((await read('loose', PAGE)).headers.get('Access-Control-Allow-Origin')).toBe(PAGE);
  });

  it('has the site’s name and number', async () => {
    expect(await (await read('named')).text()).toBe(
      [
        'BEGIN:VCARD',
        'VERSION:3.0',
        String.raw`FN:Dörte\; Söhne\, & \\Co`,
        String.raw`N:Dörte\; Söhne\, & \\Co;;;;`,
        'TEL;TYPE=VOICE,WORK:+14155550100',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('is named by the host of the site’s first page where nobody named it', async () => {
    expect(await (await read('storefront')).text()).toContain('\r\nFN:localhost\r\n');
  });
});

describe('a line of a contact', () => {
  it.each([
    ['of Latin letters', 'x'.repeat(60)],
    ['of two octets a letter', 'é'.repeat(60)],
    ['of four octets a letter', '🦉'.repeat(60)],
    ['whose octets don’t fill a line', `x${'語'.repeat(59)}`],
    ['that has to be escaped', ';'.repeat(60)],
  ])('%s has 75 octets at most, and is the same once it is unfolded', (_, name) => {
    const card = contactCard(name, '+14155550100');
    const lines = card.split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(card).not.toContain('\uFFFD');
    const escaped = name.replaceAll(';', '\\;');
    expect(card.replaceAll('\r\n ', '')).toContain(`\r\nFN:${escaped}\r\nN:${escaped};;;;\r\n`);
  });

  it('of 75 octets is not folded, and one of 76 is', () => {
    expect(contactCard('x'.repeat(72), '+1')).toContain(`FN:${'x'.repeat(72)}\r\n`);
    expect(contactCard('x'.repeat(73), '+1')).toContain(`FN:${'x'.repeat(72)}\r\n x\r\n`);
  });
});
