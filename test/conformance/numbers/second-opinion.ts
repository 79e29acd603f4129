/** Debian's python3-phonenumbers, an independent port with metadata of its own, asked in one process. */
import { execFile, spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Debian's own, whatever else is on the path: that is the one its packages are for. */
const PYTHON = '/usr/bin/python3';
const PROGRAM = 'numbers/check.py';

export interface SecondOpinion {
  readonly version: string;
  /** Of each number, in their order: valid, type, region, E.164. */
  readonly opinions: readonly (readonly [isValid: boolean, type: string, region: string | null, e164: string | null])[];
}

const isThere = () =>
  run(PYTHON, ['-c', 'import phonenumbers']).then(
    () => true,
    () => false,
  );

/** Whether it can be asked: on Debian it is installed for root if need be; where everything is required, it must be. */
export async function canBeAsked(): Promise<boolean> {
  if (await isThere()) return true;
  const hasDebianPackages = await access('/usr/bin/apt-get').then(
    () => true,
    () => false,
  );
  if (hasDebianPackages && process.getuid?.() === 0) {
    await run('apt-get', ['update']);
    await run('apt-get', ['install', '--yes', 'python3-phonenumbers', 'tzdata']);
    if (await isThere()) return true;
  }
  if (process.env.REQUIRE_ALL_ENGINES) throw new Error('python3-phonenumbers is required and could not be had');
  return false;
}

export async function secondOpinion(numbers: readonly string[]): Promise<SecondOpinion> {
  const lines = await askPython(PROGRAM, numbers.map((number) => `${JSON.stringify(number)}\n`).join(''));
  const [version, ...opinions] = lines.map((line) => JSON.parse(line));
  if (opinions.length !== numbers.length) throw new Error(`${opinions.length} answers to ${numbers.length} numbers`);
  return { version, opinions };
}

/** The lines that a program prints, from the folder of these tests. */
export async function askPython(program: string, input: string): Promise<string[]> {
  const python = spawn(PYTHON, [join(import.meta.dirname, '..', program)], { stdio: ['pipe', 'pipe', 'inherit'] });
  let text = '';
  python.stdout.setEncoding('utf8').on('data', (part: string) => {
    text += part;
  });
  python.stdin.end(input);
  const status = await new Promise<number | null>((resolve, reject) => python.on('error', reject).on('close', resolve));
  if (status !== 0) throw new Error(`${program} ended with ${status}`);
  return text.trim().split('\n');
}
