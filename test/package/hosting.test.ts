import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { TestHarness } from 'wrangler';
import words from '../../widget/stop/messages/en.ts';
import { insteadOfProxy } from '../end-to-end/command-line.ts';
import { useBrowser } from '../end-to-end/surroundings.ts';
import { ADMIN_SECRET, startHost, WORKERS } from './hosts.ts';

const browser = useBrowser();
const host = inject('host');
const installed = join(host, 'node_modules/polyai-callback');
const { bin } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8')) as { bin: Record<string, string> };
const NUMBER = '+17045550100';

/** `npx polyai-callback …` of who has the package installed. */
function polyaiCallback(typed: readonly string[], { input = '', secret = ADMIN_SECRET } = {}) {
  return new Promise<{ status: number; output: string; errors: string }>((resolve) => {
    const command = join(installed, bin['polyai-callback'] ?? '');
    const options = { cwd: host, env: { ...process.env, NODE_OPTIONS: '', ADMIN_SECRET: secret } };
    const child = execFile(process.execPath, [command, ...typed], options, (error, output, errors) =>
      resolve({ status: error ? Number(error.code) : 0, output, errors }),
    );
    child.stdin?.end(input);
  });
}

describe('npx polyai-callback', () => {
  it('says what there is, and how each is called there', async () => {
    const whole = await polyaiCallback(['--help']);
    expect(whole).toMatchObject({ status: 0, errors: '' });
    for (const name of ['ledger', 'do-not-call']) {
      expect(whole.output).toContain(`npx polyai-callback ${name} `);
      const { status, output } = await polyaiCallback([name, '--help']);
      expect(status).toBe(0);
      expect(output).toContain(`  npx polyai-callback ${name} `);
      expect(output).not.toContain('npm run');
    }
  });

  it('ends with 2 where it can’t be meant', async () => {
    expect(await polyaiCallback([])).toMatchObject({ status: 2, output: expect.stringContaining('ledger') });
    for (const typed of [['burn'], ['toString'], ['--who']])
      expect(await polyaiCallback(typed)).toMatchObject({
        status: 2,
        errors: expect.stringContaining('npx polyai-callback --help says more.'),
      });
    expect(await polyaiCallback(['ledger', 'burn'])).toMatchObject({
      status: 2,
      errors: 'There is no command "burn".\nnpx polyai-callback ledger --help says more.\n',
    });
  });
});

const { 'by itself': byItself, 'below a path of another app': belowPath } = WORKERS;

describe.each([byItself, belowPath])(
  'who hosts the proxy below "$base", with the package alone',
  ({ base, source }) => {
    let worker: TestHarness;
    let origin = '';
    beforeAll(async () => {
      worker = await startHost({ folder: host, source, port: 9 });
      ({ origin } = (await worker.listen()).url);
    });
    afterAll(() => worker.close());

    it('keeps do-not-call lists, and looks into the ledger', async () => {
      for (const proxy of [`${origin}${base}`, `${origin}${base}/`]) {
        const of = (...typed: string[]) => [...typed, '--proxy', proxy];
        const input = `${NUMBER}\n`;
        expect(
          await polyaiCallback(of('do-not-call', 'import', '--list', 'ours', '--file', '-'), { input }),
        ).toMatchObject({ status: 0, output: expect.stringMatching(/^ours: 1 taken/) });
        expect((await polyaiCallback(of('ledger', 'find', '--number', '-'), { input })).output).toBe(
          'On do-not-call lists: ours\n',
        );
        expect(await polyaiCallback(of('ledger', 'verify', '--site', 'main'))).toMatchObject({
          status: 0,
          output: expect.stringContaining('The ledger is whole.'),
        });
      }
    });

    it('is told where the proxy isn’t', async () => {
      const { status, errors } = await polyaiCallback(['do-not-call', 'lists', '--proxy', `${origin}/elsewhere`]);
      expect(status).toBe(2);
      expect(errors).toContain(base ? `What is at ${origin}/elsewhere is not the proxy (404)` : 'refused (404)');
    });

    it('sends the secret to nobody but the host that was named', async () => {
      let asked = 0;
      await insteadOfProxy(
        (_, response) => {
          asked += 1;
          response.end('{"lists":[]}');
        },
        async (other) => {
          const proxy = `${origin}//${new URL(other).host}`;
          expect((await polyaiCallback(['do-not-call', 'lists', '--proxy', proxy])).status).toBe(2);
        },
      );
      expect(asked).toBe(0);
    });

    it('has the page /stop there, under its policy, by which a person stops calls', async () => {
      const page = await worker.fetch(`${base}/stop`);
      expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self'");
      expect(page.headers.get('Cache-Control')).toBe('public, max-age=300');
      const context = await browser().newContext({ locale: 'en-GB' });
      try {
        const visited = await context.newPage();
        const complaints: string[] = [];
        visited.on('pageerror', (error) => complaints.push(error.message));
        visited.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
        await visited.goto(`${origin}${base}/stop`);
        await visited.getByRole('textbox', { name: words.phone.label }).pressSequentially('+1 704 555 0101');
        await visited.getByRole('button', { name: words.submit, exact: true }).click();
        await visited.getByRole('heading', { name: words.done.heading, exact: true }).waitFor();
        expect(complaints).toEqual([]);
      } finally {
        await context.close();
      }
      const found = await polyaiCallback(['ledger', 'find', '--number', '+17045550101', '--proxy', `${origin}${base}`]);
      expect(found.output).toMatch(/^Opted out since /);
    });

    it('serves the widget’s files there, each as long as its name says', async () => {
      const caching = async (path: string) => (await worker.fetch(base + path)).headers.get('Cache-Control');
      expect(await caching('/polyai-callback.js')).toBe('public, max-age=300');
      const { version } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
      expect(await caching(`/v/${version}/polyai-callback.js`)).toBe('public, max-age=31536000, immutable');
    });
  },
);
