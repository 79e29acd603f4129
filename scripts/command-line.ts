import { AdminError, ProxyConnection } from './proxy-connection.ts';

/** What was typed can't be meant. */
export class UsageError extends Error {}

/** What every command line here takes. */
export const OPTIONS = {
  proxy: { type: 'string' },
  yes: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The one command that was given; none where only its usage was wanted, or shown for want of a command. */
export function commandOf([command, ...others]: readonly string[], help: boolean, usage: string): string | undefined {
  if (help || command === undefined) {
    process.stdout.write(`${usage}\n`);
    return undefined;
  }
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
 * Runs a command to its exit status. What the person at the keyboard can do something about is a sentence and status 2.
 *
 * @param name by which npm runs it
 */
export async function run(name: string, main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const isUsage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
    if (!isUsage && !(error instanceof AdminError)) throw error;
    process.stderr.write(`${error.message}\n${isUsage ? `npm run ${name} -- --help says more.\n` : ''}`);
    process.exitCode = 2;
  }
}
