import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, test } from 'vitest';

const LEASH = join(import.meta.dirname, '../../demo/leash.ts');

/** A program with a child of its own, both deaf to gentle requests; it prints both process ids. */
const STUBBORN = `
  const { spawn } = require('node:child_process');
  const deaf = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);";
  const child = spawn(process.execPath, ['-e', deaf], { stdio: 'ignore' });
  process.on('SIGTERM', () => {});
  setInterval(() => {}, 1000);
  console.log(process.pid + ' ' + child.pid);
`;

/** Whoever holds the leash: it starts it as the demo does, and passes on what the program prints. */
const HOLDER = `
  const { spawn } = require('node:child_process');
  const [leash, program] = process.argv.slice(1);
  spawn(process.execPath, [leash, '-e', program], { detached: true, stdio: ['pipe', 'inherit', 'inherit'] });
  setInterval(() => {}, 1000);
`;

let holder: ChildProcess | undefined;
afterEach(() => holder?.kill('SIGKILL'));

// Windows knows no process groups; there the leash asks taskkill.
describe.skipIf(process.platform === 'win32')('what runs on the leash', () => {
  test.each(['SIGKILL', 'SIGTERM'] as const)(
    'ends with its children when the holder gets %s',
    async (signal) => {
      holder = spawn(process.execPath, ['-e', HOLDER, LEASH, STUBBORN], { stdio: ['ignore', 'pipe', 'inherit'] });
      const ids = await firstLine(holder);
      expect(ids.map(isAlive)).toEqual([true, true]);
      holder.kill(signal);
      await expect.poll(() => ids.map(isAlive), { timeout: 10_000 }).toEqual([false, false]);
    },
    15_000,
  );

  test('takes its children along when it ends by itself', async () => {
    const brief = STUBBORN.replace(
      'setInterval(() => {}, 1000);\n  console',
      'setTimeout(() => process.exit(), 200);\n  console',
    );
    holder = spawn(process.execPath, ['-e', HOLDER, LEASH, brief], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ids = await firstLine(holder);
    await expect.poll(() => ids.map(isAlive), { timeout: 10_000 }).toEqual([false, false]);
  }, 15_000);
});

async function firstLine({ stdout }: ChildProcess): Promise<number[]> {
  if (stdout === null) throw new Error('nothing to read from');
  const [line]: string[] = await once(createInterface(stdout), 'line');
  return (line ?? '').split(' ').map(Number);
}

/** A dead process takes signals as long as nobody has reaped it, which in a container may be for good. */
function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
  } catch {
    return false;
  }
  return !isZombie(id);
}

/** Linux tells in the third field of this file, after a name in brackets that may hold anything. */
function isZombie(id: number): boolean {
  try {
    const afterName = readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /s, '');
    return afterName.startsWith('Z');
  } catch {
    return false;
  }
}
