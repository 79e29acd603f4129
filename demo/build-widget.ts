import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { CannotStart } from './cannot-start.ts';

/** Builds what the proxy serves; silent unless it fails. */
export async function buildWidget(root: string, signal: AbortSignal): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  });
  const [output, errors, [exitCode]] = await Promise.all([text(build.stdout), text(build.stderr), once(build, 'exit')]);
  if (exitCode !== 0) throw new CannotStart(`The widget could not be built:\n\n${output}${errors}`);
}
