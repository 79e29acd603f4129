/** The project's command lines, as somebody types them. */
import { spawn } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { PROXY_ORIGIN } from '../../demo/addresses.ts';

const ROOT = join(import.meta.dirname, '../..');
export const ADMIN_SECRET = 'demo-only-what-the-officer-would-show';

export interface Surroundings {
  input?: string;
  secret?: string;
  proxy?: string;
  /** What a shell does with the output, such as `2>&1`. */
  redirection?: string;
  /** Whether standard error takes itself for a terminal. */
  terminal?: boolean;
}

const TERMINAL = ['--import', 'data:text/javascript,process.stderr.isTTY=true'];

/** @param script in `scripts/` */
export async function commandLine(
  script: string,
  parts: readonly string[],
  { input = '', secret = ADMIN_SECRET, proxy = PROXY_ORIGIN, redirection = '', terminal = false }: Surroundings = {},
) {
  const typed = [...(terminal ? TERMINAL : []), `scripts/${script}`, ...parts, '--proxy', proxy];
  const child = spawn('sh', ['-c', `exec "$0" "$@" ${redirection}`, process.execPath, ...typed], {
    cwd: ROOT,
    env: { ...process.env, ADMIN_SECRET: secret },
  });
  child.stdin.end(input);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const [output, errors, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { status, output, errors };
}

/** Puts something else where the proxy should be, for as long as it is used. */
export async function insteadOfProxy<T>(answer: RequestListener, use: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Begins an answer, and ends the connection in the middle of it. */
export const cutOff: RequestListener = (_, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 100 });
  response.write('{"list":', () => response.destroy());
};
