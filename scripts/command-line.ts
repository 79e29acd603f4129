import { inspect } from 'node:util';
import { AdminError, ProxyConnection } from './proxy-connection.ts';

/** What was typed can't be meant. */
export class UsageError extends Error {}

/** A file that was named can't be read or written. */
export class FileError extends AdminError {
  constructor(file: string, done: 'read' | 'written', { code }: NodeJS.ErrnoException) {
    super(`"${file}" can't be ${done} (${code}).`);
  }
}

/** What every command line here takes. */
export const OPTIONS = {
  proxy: { type: 'string' },
  yes: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The one command that was given, of those there are; none where only the usage was wanted, or shown for want of a command. */
export function commandOf<Command extends string>(
  commands: readonly Command[],
  [word, ...others]: readonly string[],
  help: boolean,
  usage: string,
): Command | undefined {
  if (help || word === undefined) {
    process.stdout.write(`${usage}\n`);
    return undefined;
  }
  const command = commands.find((each) => each === word);
  if (command === undefined) throw new UsageError(`There is no command "${word}".`);
  if (others.length > 0) throw new UsageError(`"${others[0]}" is one word too many.`);
  return command;
}

/** To the proxy that was named, with the secret of the environment. */
export function connect(proxy: string | undefined): ProxyConnection {
  const { ADMIN_SECRET } = process.env;
  if (!proxy) throw new UsageError('Say which proxy: --proxy https://callback.your-site.com');
  if (!ADMIN_SECRET) throw new UsageError('Set ADMIN_SECRET in the environment to the secret that the proxy has.');
  return new ProxyConnection(proxy, ADMIN_SECRET);
}

/**
 * Runs a command to its exit status. Whatever it fails of is status 2, since 1 is the command's to give a meaning; what the person at the
 * keyboard can do something about is a sentence, and a bug is shown as it is.
 *
 * @param called how it is called where it is, such as `npm run ledger --`
 * @param typed after that
 */
export async function run(
  called: string,
  typed: readonly string[],
  main: (typed: readonly string[], called: string) => Promise<number>,
): Promise<void> {
  // Nobody awaits what is written there: a full disk, or a pipe whose reader left.
  process.stdout.on('error', (error) => {
    process.stderr.write(wordsOf(error, called));
    process.exit(2);
  });
  try {
    process.exitCode = await main(typed, called);
  } catch (error) {
    process.stderr.write(wordsOf(error, called));
    process.exitCode = 2;
  }
}

function wordsOf(error: unknown, called: string): string {
  if (error instanceof AdminError) return `${error.message}\n`;
  // Such a TypeError is of parseArgs.
  if (error instanceof UsageError || (error instanceof TypeError && 'code' in error))
    return `${error.message}\n${called} --help says more.\n`;
  if (error instanceof Error && 'syscall' in error) return `It could not be done: ${error.message}.\n`;
  return `${inspect(error)}\n`;
}
