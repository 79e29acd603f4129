/** The command line of who keeps do-not-call lists. */
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Imported, LineProblem, Lists, Removed } from '../../edge-proxy/do-not-call-contract.ts';
import { commandOf, connect, FileError, OPTIONS, UsageError } from '../command-line.ts';
import { AdminError, type ProxyConnection } from '../proxy-connection.ts';
import { readParts } from './parts.ts';

const usageOf = (
  called: string,
) => `Lists of numbers that no site of the proxy rings. The secret comes from the environment: ADMIN_SECRET.

  ${called} import --proxy URL --list ID --file FILE
  ${called} remove --proxy URL --list ID --yes
  ${called} lists  --proxy URL

  --file FILE    a number a line, in E.164: + and digits, such as +14155550132. Empty lines and those that begin with # are passed
                 over. - reads standard input
  --list ID      a name of your own, such as registry-2026-12: lower-case letters, digits and hyphens,
                 63 at most, without 7 digits in a row, or 9 in all

To refresh a list, import the new file as another list, and then remove the old one: so no number is off in between.

Exit status: 0 done, 1 done but for lines that were refused, 2 it could not be done, or there was no number to import.`;

const COMMANDS = ['import', 'remove', 'lists'] as const;
const LINES_A_PART = 50_000;
/** More are counted, not shown. */
const SHOWN = 100;
/** Of a terminal: what stands in the line goes (ECMA-48, EL). */
const CLEAR_LINE = '\r\x1b[K';

const ADVICE: Readonly<Record<LineProblem, string>> = {
  'too-long': 'has more than 256 characters: is each number on a line of its own?',
  'no-plus': 'begins with no plus: write + and the calling code before the number, such as +14155550132',
  'not-e164': 'is not + and 7 to 15 digits: take away spaces, hyphens, columns and whatever else is there',
  'no-number': 'is no number: there is no such calling code, or there a number has more digits, or fewer',
};

/**
 * @param typed after the command line's own name
 * @param called how it is called where it is, to begin its examples with
 * @returns its exit status
 */
export async function doNotCall(typed: readonly string[], called: string): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...typed],
    allowPositionals: true,
    options: {
      ...OPTIONS,
      list: { type: 'string' },
      file: { type: 'string' },
    },
  });
  const command = commandOf(COMMANDS, positionals, values.help, usageOf(called));
  if (command === undefined) return values.help ? 0 : 2;
  const proxy = connect(values.proxy);

  switch (command) {
    case 'import':
      return importFile(proxy, pathOf(values.list), values.list ?? '', values.file);
    case 'remove': {
      const path = pathOf(values.list);
      if (!values.yes) throw new UsageError('Its numbers may be rung again then. Say --yes when you mean it.');
      const { list, removed } = await proxy.send<Removed>('DELETE', path);
      process.stdout.write(`${list}: ${count(removed)} removed\n`);
      return 0;
    }
    case 'lists': {
      const { lists } = await proxy.send<Lists>('GET', '/v1/do-not-call');
      for (const { list, numbers } of lists) process.stdout.write(`${count(numbers).padStart(12)}  ${list}\n`);
      if (lists.length === 0) process.stdout.write('There is no list.\n');
      return 0;
    }
  }
}

async function importFile(proxy: ProxyConnection, path: string, list: string, file?: string): Promise<number> {
  if (file === undefined) throw new UsageError('Say what to import: --file, or - to read it from standard input');
  const whole = { taken: 0, added: 0, refused: 0 };
  let done = 0;
  try {
    for await (const { text, before, lines } of readParts(linesOf(file), LINES_A_PART)) {
      const answer = await proxy.send<Imported>('POST', path, { type: 'text/plain', text });
      const { taken, added, refused, refusedCount } = answer;
      if (process.stderr.isTTY && done > 0) process.stderr.write(CLEAR_LINE);
      for (const { line, problem } of refused.slice(0, Math.max(0, SHOWN - whole.refused)))
        process.stdout.write(`line ${before + line} ${ADVICE[problem]}\n`);
      whole.taken += taken;
      whole.added += added;
      whole.refused += refusedCount;
      done = before + lines;
      if (process.stderr.isTTY) process.stderr.write(`${count(done)} lines read, ${count(whole.taken)} numbers taken`);
    }
  } catch (error) {
    if (!(error instanceof AdminError) || done === 0) throw error;
    throw new AdminError(
      `${error.message}\nThe first ${count(done)} lines are taken. Run the same again: what is on the list stays there.`,
    );
  } finally {
    if (process.stderr.isTTY && done > 0) process.stderr.write('\n');
  }
  const { taken, added, refused } = whole;
  if (refused > SHOWN) process.stdout.write(`… and ${count(refused - SHOWN)} lines more\n`);
  // Most likely a download that failed: who goes on to remove the old list would lift its protection.
  if (taken === 0)
    throw new AdminError(
      `There is no number in ${file === '-' ? 'standard input' : `"${file}"`}: nothing was taken, and no list was changed. Look at what is in it, and keep the list that it was to follow.`,
    );
  process.stdout.write(
    `${list}: ${count(taken)} taken, ${count(added)} of them new; lines refused: ${count(refused)}\n`,
  );
  return refused === 0 ? 0 : 1;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    const input = file === '-' ? process.stdin : (await open(file)).createReadStream();
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new FileError(file, 'read', error as NodeJS.ErrnoException);
  }
}

function pathOf(list: string | undefined): string {
  if (list === undefined) throw new UsageError('Say which list: --list');
  return `/v1/do-not-call/${encodeURIComponent(list)}`;
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
