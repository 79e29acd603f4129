/** The project's command lines, as somebody types them. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PROXY_ORIGIN } from '../../demo/addresses.ts';

const ROOT = join(import.meta.dirname, '../..');
export const ADMIN_SECRET = 'demo-only-what-the-officer-would-show';

export interface Surroundings {
  input?: string;
  secret?: string;
  proxy?: string;
}

/** @param script in `scripts/` */
export async function commandLine(
  script: string,
  parts: readonly string[],
  { input = '', secret = ADMIN_SECRET, proxy = PROXY_ORIGIN }: Surroundings = {},
) {
  const child = spawn(process.execPath, [`scripts/${script}`, ...parts, '--proxy', proxy], {
    cwd: ROOT,
    env: { ...process.env, ADMIN_SECRET: secret },
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, output, errors };
}
