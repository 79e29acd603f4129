import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HOST, PAGE_ORIGIN, PORTS, PROXY_ORIGIN, SIMULATOR_ORIGIN } from '../../demo/addresses.ts';
import { requireFreePorts } from '../../demo/free-ports.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { useFolder } from './surroundings.ts';

/** Pretends to be a Node that strips no types. */
const OLD_NODE = `data:text/javascript,
  Object.defineProperty(process, 'version', { value: 'v20.19.0' });
  Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } });`;

const stateDirectory = useFolder();
let demo: Demo | undefined;
afterEach(() => demo?.end());

describe('npm start', () => {
  it('says in one sentence that Node is too old', async () => {
    demo = new Demo(['--import', OLD_NODE]);
    expect(await demo.exitCode).toBe(1);
    expect(demo.output).toBe('');
    expect(demo.errors).toMatch(/^The demo needs Node .+ v20\.19\.0: install a newer one from nodejs\.org\.\n$/);
  });

  it.for(Object.entries(PORTS))('says in one sentence that the port of the %s is taken', async ([_, port]) => {
    const squatter = createServer().listen(port, HOST);
    await once(squatter, 'listening');
    try {
      demo = new Demo();
      expect(await demo.exitCode).toBe(1);
      expect(demo.errors).toMatch(
        new RegExp(`^Port ${port} on ${HOST} is taken, and .+: stop .+, then start again\\.\n$`),
      );
      await expectNothingLeft(Object.values(PORTS).filter((other) => other !== port));
    } finally {
      squatter.close();
    }
  });

  it('can be stopped while it is still starting', async () => {
    demo = new Demo();
    await demo.says('Starting');
    demo.interrupt();
    expect(await demo.exitCode).toBe(0);
    expect(demo.errors).toBe('');
    await expectNothingLeft();
  });

  it('prints three addresses that answer, says nothing to worry about, and stops without a trace', async () => {
    demo = new Demo();
    await demo.says('Ctrl-C stops everything.');
    for (const address of [PAGE_ORIGIN, PROXY_ORIGIN, `${SIMULATOR_ORIGIN}/simulator/calls`]) {
      expect(demo.output).toContain(` ${address}\n`);
    }
    for (const url of [PAGE_ORIGIN, `${PROXY_ORIGIN}/healthz`, `${SIMULATOR_ORIGIN}/simulator/calls`]) {
      expect((await fetch(url)).status, url).toBe(200);
    }
    expect(processesOf(stateDirectory()).length).toBeGreaterThan(process.platform === 'linux' ? 2 : -1);

    demo.interrupt();
    expect(await demo.exitCode).toBe(0);
    expect(demo.output).not.toMatch(/error|warn|fail(?!s:)/i);
    expect(demo.errors).toBe('');
    await expectNothingLeft();
  });
});

/** What `npm start` runs, without npm's own words around it. */
class Demo {
  output = '';
  errors = '';
  readonly exitCode: Promise<number | null>;
  readonly #process: ChildProcess;

  constructor(nodeOptions: readonly string[] = []) {
    const [program, ...args] = packageJson.scripts.start.split(' ');
    if (program !== 'node') throw new Error(`npm start runs ${program}, not node`);
    const child = spawn(process.execPath, [...nodeOptions, ...args], {
      cwd: join(import.meta.dirname, '../..'),
      env: { PATH: process.env.PATH, HOME: process.env.HOME, DEMO_STATE: stateDirectory() },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (text) => {
      this.output += text;
    });
    child.stderr.on('data', (text) => {
      this.errors += text;
    });
    this.#process = child;
    this.exitCode = once(child, 'close').then(([exitCode]) => exitCode);
  }

  says(words: string): Promise<void> {
    return vi.waitFor(() => expect(this.output).toContain(words), { timeout: 60_000 });
  }

  /** As Ctrl-C does. */
  interrupt(): void {
    this.#process.kill('SIGINT');
  }

  async end(): Promise<void> {
    this.interrupt();
    await this.exitCode;
  }
}

async function expectNothingLeft(ports: readonly number[] = Object.values(PORTS)): Promise<void> {
  await requireFreePorts(HOST, ports);
  expect(processesOf(stateDirectory())).toEqual([]);
}

/** Who was started with this folder in the environment, which every child inherits. Only Linux shows it. */
function processesOf(folder: string): string[] {
  if (process.platform !== 'linux') return [];
  const isOurs = (id: string) => {
    try {
      return readFileSync(`/proc/${id}/environ`, 'utf8').includes(`DEMO_STATE=${folder}\0`);
    } catch {
      return false;
    }
  };
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isOurs(name));
}
