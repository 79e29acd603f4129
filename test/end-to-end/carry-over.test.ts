import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { PROXY_ORIGIN } from '../../demo/addresses.ts';
import { carryOver, readDeployed } from '../../scripts/deploy/carry-over.ts';
import { addressIn, originOf } from '../../scripts/deploy/deployed-address.ts';
import { type Integrity, integrityOf } from '../../scripts/integrity.ts';
import { insteadOfProxy } from './command-line.ts';
import { useFolder, useStack } from './surroundings.ts';

const BUILT = join(import.meta.dirname, '../../dist/widget');
useStack();
const folder = useFolder();

let count = 0;
let built: string;

/** A build of a version that was never deployed: one file is enough. */
beforeEach(async () => {
  count += 1;
  built = join(folder(), `built-${count}`);
  await write(built, 'v/9.9.9/polyai-callback.js', 'the newest');
  await writeIntegrity(built, '9.9.9');
});

async function write(where: string, path: string, text: string): Promise<void> {
  await mkdir(join(where, path, '..'), { recursive: true });
  await writeFile(join(where, path), text);
}

async function writeIntegrity(where: string, version: string): Promise<Integrity> {
  const integrity = integrityOf(where, version, [{ path: `v/${version}/polyai-callback.js` }]);
  await writeFile(join(where, 'integrity.json'), JSON.stringify(integrity));
  return integrity;
}

const filesIn = async (where: string) =>
  (await readdir(where, { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(where.length))
    .sort();

/** A proxy that serves a version of one file, and says of it what it says. */
async function deployedWith(claimed: Partial<Integrity>, served = 'as it was'): Promise<Integrity> {
  const proxy = join(folder(), `proxy-${count}`);
  await write(proxy, 'v/0.0.1/polyai-callback.js', served);
  return { ...(await writeIntegrity(proxy, '0.0.1')), ...claimed };
}

const serving =
  (integrity: unknown, file = 'as it was', status = 200): RequestListener =>
  ({ url }, response) => {
    const isList = url === '/integrity.json';
    response.writeHead(isList ? 200 : status).end(isList ? JSON.stringify(integrity) : file);
  };

describe('what pages have pinned', () => {
  it.each<[string, object]>([
    ['that leads out of its folder', { files: { '/v/0.0.1/../../x.js': `sha384-${'A'.repeat(64)}` } }],
    ['that is of no version', { files: { '/polyai-callback.js': `sha384-${'A'.repeat(64)}` } }],
    ['without a hash', { files: { '/v/0.0.1/polyai-callback.js': '' } }],
  ])('is not taken from a list with a file %s', async (_, claimed) => {
    const integrity = await deployedWith(claimed);
    await insteadOfProxy(serving(integrity), async (origin) => {
      expect(await readDeployed(origin)).toEqual({ problem: 'what it has there is no list of hashes' });
    });
  });

  it('is not there where there is no proxy, no list, or a way elsewhere', async () => {
    expect(await readDeployed('http://127.0.0.1:9')).toEqual({ problem: expect.stringContaining("can't be reached") });
    const answers: RequestListener[] = [
      (_, response) => response.writeHead(404).end(),
      (_, response) => response.writeHead(302, { Location: `${PROXY_ORIGIN}/integrity.json` }).end(),
      (_, response) => response.writeHead(200).end('<!doctype html>'),
    ];
    for (const answer of answers)
      await insteadOfProxy(answer, async (origin) => expect(await readDeployed(origin)).toHaveProperty('problem'));
  });

  it('is not carried over by halves, where a file is gone or is not what its hash says', async () => {
    const before = await filesIn(built);
    const own = await readFile(join(built, 'integrity.json'), 'utf8');
    const integrity = await deployedWith({});
    await insteadOfProxy(serving(integrity, 'as it was', 410), async (origin) => {
      await expect(carryOver(origin, integrity, built)).rejects.toThrow('the answer is 410');
    });
    await insteadOfProxy(serving(integrity, 'as somebody made it'), async (origin) => {
      await expect(carryOver(origin, integrity, built)).rejects.toThrow('not what its hash');
    });
    expect(await filesIn(built)).toEqual(before);
    expect(await readFile(join(built, 'integrity.json'), 'utf8')).toBe(own);
    expect((await readdir(folder())).filter((name) => name.includes('-carried-'))).toEqual([]);
  });

  it('is not replaced by another build of the same version', async () => {
    const integrity = await deployedWith({});
    await write(built, 'v/0.0.1/polyai-callback.js', 'as it is now');
    await writeIntegrity(built, '0.0.1');
    await insteadOfProxy(serving(integrity), async (origin) => {
      await expect(carryOver(origin, integrity, built)).rejects.toThrow(
        /^Version 0\.0\.1 is deployed at .*: \/v\/0\.0\.1\/polyai-callback\.js differs\. .*"version" in package\.json/s,
      );
    });
    expect(await readFile(join(built, 'v/0.0.1/polyai-callback.js'), 'utf8')).toBe('as it is now');
  });

  it('goes on being served, byte for byte, with the tags that pin it, from what this proxy serves now', async () => {
    const deployed = await readDeployed(PROXY_ORIGIN);
    if ('problem' in deployed) throw new Error(deployed.problem);
    expect(await carryOver(PROXY_ORIGIN, deployed, built)).toEqual([deployed.version]);
    const merged: Integrity = JSON.parse(await readFile(join(built, 'integrity.json'), 'utf8'));
    const { files } = integrityOf(built, '9.9.9', []);
    expect(merged.files).toEqual(files);
    expect(files).toMatchObject(deployed.files);
    expect(merged.version).toBe('9.9.9');
    expect(Object.keys(merged.entries)).toEqual(
      expect.arrayContaining([...Object.keys(deployed.entries), '/v/9.9.9/polyai-callback.js']),
    );
    for (const path of await filesIn(join(BUILT, 'v')))
      expect((await readFile(join(built, 'v', path))).equals(await readFile(join(BUILT, 'v', path))), path).toBe(true);
    expect(await carryOver(PROXY_ORIGIN, deployed, built)).toEqual([]);
  });
});

describe('the address of what is deployed', () => {
  it.each(['callback.your-site.com', 'http://callback.your-site.com', 'ftp://127.0.0.1', ''])('is not %j', (typed) => {
    expect(() => originOf(typed)).toThrow('no address of a proxy');
  });

  it('is an origin, whatever path was typed', () => {
    expect(originOf('https://callback.your-site.com/healthz')).toBe('https://callback.your-site.com');
    expect(originOf('http://127.0.0.1:8787')).toBe('http://127.0.0.1:8787');
  });

  it.each([
    [undefined, ''],
    [undefined, 'routes = ["*.your-site.com/*"]'],
    ['https://callback.your-site.com', 'routes = [{ pattern = "callback.your-site.com", custom_domain = true }]'],
    ['https://your-site.com', 'route = "your-site.com/callback/*"'],
  ])('is %s by %s', async (address, line) => {
    const settings = join(folder(), 'wrangler.toml');
    await writeFile(settings, `name = "x"\nmain = "x.js"\ncompatibility_date = "2026-11-01"\n${line}\n`);
    expect(addressIn(settings)).toBe(address);
  });
});
