import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Requests } from './requests.ts';
import { type Cases, measure, quantile } from './rounds.ts';

const NUMBERS = 1_000_000;
const ROUNDS = 200;
const WARM_UP = 20;
const LISTED = '+14155580100';
const MEGABYTE = 2 ** 20;

/** A proxy, and what it weighs by. */
export interface Weighed {
  readonly requests: Requests;
  /** Of its processes. */
  readonly group: number;
  /** Where it keeps its state. */
  readonly state: string;
}

/**
 * What an import of a million numbers costs, and whether a look-up is any slower with them: asked of two proxies in turn, of which one has
 * them, since a machine is not the same before and after.
 */
export async function measureLists({ requests, group, state }: Weighed, without: Requests): Promise<void> {
  for (const each of [requests, without]) await each.importList('few', [LISTED].values());
  const cases: Cases = {
    'listed with': [429, () => requests.ask(LISTED)],
    'listed without': [429, () => without.ask(LISTED)],
    'accepted with': [202, () => requests.askForAnother()],
    'accepted without': [202, () => without.askForAnother()],
  };
  const [memory, disk] = [await memoryOf(group), await bytesIn(state)];

  const began = performance.now();
  const { taken, added, refusedCount } = await requests.importList('many', randomNumbers(NUMBERS));
  const seconds = (performance.now() - began) / 1000;
  const [grown, filled] = [await memoryOf(group), await bytesIn(state)];

  console.log(`\na do-not-call list of ${count(NUMBERS)} random numbers, in one request\n`);
  console.log(`  ${seconds.toFixed(1)} s, ${count(NUMBERS / seconds)} numbers a second`);
  console.log(`  ${count(taken)} taken, ${count(added)} of them new, ${count(refusedCount)} refused`);
  console.log(`  memory of workerd: ${grown.now} MB, ${grown.peak} MB at most; ${memory.now} MB before`);
  console.log(
    `  stored: ${count((filled - disk) / MEGABYTE)} MB, ${((filled - disk) / added).toFixed(0)} bytes a number`,
  );

  const times = await measure(cases, ROUNDS, WARM_UP);
  const quarters = [0.25, 0.5, 0.75];
  console.log(`\na request to be called, ${ROUNDS} of each, at a proxy with the list against one without it\n`);
  console.log(quarters.map((q) => `at ${q * 100} %`.padStart(9)).join(''));
  for (const [name, shown] of [
    ['listed', 'refused, since it is on another list'],
    ['accepted', 'accepted, since it is on none'],
  ] as const) {
    const ratios = quarters.map((q) => quantile(times(`${name} with`), q) / quantile(times(`${name} without`), q));
    console.log(`${ratios.map((ratio) => ratio.toFixed(2).padStart(9)).join('')}  ${shown}`);
  }
}

/** In the format of E.164, of plans that have millions of numbers; the same again only by chance. */
function* randomNumbers(length: number): Generator<string> {
  for (let done = 0; done < length; done += 1000)
    yield `${Array.from({ length: 1000 }, () => `+1${digits(10)}`).join('\n')}\n`;
}

function digits(length: number): string {
  return (
    String(2 + Math.floor(Math.random() * 8)) +
    String(Math.random())
      .slice(2, 1 + length)
      .padEnd(length - 1, '7')
  );
}

/** Of the largest process of a group, in MB (proc_pid_status(5)). */
async function memoryOf(group: number): Promise<{ now: number; peak: number }> {
  const sizes: { now: number; peak: number }[] = [];
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    // A process may be gone by now.
    const statistics = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
    // Behind the name, which may have anything in it: state, parent, group.
    const [, , inGroup] = statistics.slice(statistics.lastIndexOf(')') + 2).split(' ');
    if (Number(inGroup) !== group || !statistics.includes('(workerd)')) continue;
    const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
    const megabytes = (name: string) =>
      Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / 1024);
    sizes.push({ now: megabytes('VmRSS'), peak: megabytes('VmHWM') });
  }
  return sizes.sort((one, other) => other.peak - one.peak)[0] ?? { now: 0, peak: 0 };
}

/** Of the lists' objects, logs of the database included. */
async function bytesIn(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.parentPath.endsWith('DoNotCallObject'))
    .map((entry) => join(entry.parentPath, entry.name));
  // An object that closes takes its log with it.
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((all, one) => all + one, 0);
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
