import { describe, expect, test } from 'vitest';
import { createPage } from '../../demo/page-server.ts';

const page = createPage();

describe('the demo page’s server', () => {
  test.each([
    '/stack.ts',
    '/start.mjs',
    '/tsconfig.json',
    '/polyai-simulator/simulator.ts',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
  ])('does not serve %s, which is no part of the page', async (path) => {
    expect((await page.request(path)).status).toBe(404);
  });

  test.each([
    ['/', 'text/html'],
    ['/demo.css', 'text/css'],
    ['/demo.js', 'text/javascript'],
    ['/scene.svg', 'image/svg+xml'],
  ])('serves %s as %s, never from a stale cache', async (path, type) => {
    const response = await page.request(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toContain(type);
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
  });

  test('lets the page load and ask nothing but itself, the proxy and the simulator', async () => {
    const policy = (await page.request('/')).headers.get('Content-Security-Policy') ?? '';
    const sources = policy.match(/https?:[^\s;]+/g);
    expect(new Set(sources)).toEqual(new Set(['http://127.0.0.1:8787', 'http://127.0.0.1:8788']));
    expect(policy).toMatch(/^default-src 'none'; script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*/);
  });

  test('lets the scripts of one answer run, and no others', async () => {
    const [first, second] = [await page.request('/'), await page.request('/')];
    const [, nonce = ''] = first.headers.get('Content-Security-Policy')?.match(/'nonce-([^']+)'/) ?? [];
    const scripts = (await first.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts).toHaveLength(2);
    for (const script of scripts) expect(script).toContain(` nonce="${nonce}"`);
    expect(second.headers.get('Content-Security-Policy')).not.toContain(nonce);
  });

  test('has no file in the page that the policy would refuse', async () => {
    const html = await (await page.request('/')).text();
    const own = [...html.matchAll(/(?:href|src)="([\w.-]+\.(?:css|js|svg))/g)].map((match) => match[1] ?? '');
    expect(own).toContain('demo.js');
    for (const file of own) expect((await page.request(`/${file}`)).status, file).toBe(200);
    expect(html).not.toMatch(/ style="| on\w+="|<style|<script>/);
  });
});
