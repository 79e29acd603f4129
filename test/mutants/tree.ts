import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
/** What the proxy's tests need, and so what a copy has. */
const NEEDED = ['demo', 'docs', 'edge-proxy', 'package.json', 'test', 'tsconfig.json', 'widget', 'wrangler.toml'];
const WORKERD = 'test/edge-proxy/vitest.config.ts';
const PLAIN = 'test/mutants/plain.vitest.config.ts';

/** What a run of tests came to; `failed` names the first test that failed, or says what else went wrong. */
export interface TestRun {
  readonly failed: string | undefined;
  /** The test files in which all was well. */
  readonly passed: readonly string[];
}

export interface Tests {
  /** Files, from the root of the project. */
  readonly files: readonly string[];
  /** Without workerd. */
  readonly plain: boolean;
  readonly workers: number;
  readonly withinSeconds: number;
  /** For one test; the configuration's otherwise. */
  readonly testSeconds?: number;
  /** Whether the first failure is enough. */
  readonly bail: boolean;
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A copy of the project, in which a file can be mutated and the tests run while others work on the original. */
export class Tree {
  readonly folder: string;
  readonly #running = new Set<number>();

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async copy(): Promise<Tree> {
    const folder = await mkdtemp(join(tmpdir(), 'mutants-'));
    await Promise.all(NEEDED.map((name) => cp(join(ROOT, name), join(folder, name), { recursive: true })));
    await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    return new Tree(folder);
  }

  read(file: string): Promise<string> {
    return readFile(join(this.folder, file), 'utf8');
  }

  write(file: string, text: string): Promise<void> {
    return writeFile(join(this.folder, file), text);
  }

  async remove(): Promise<void> {
    for (const group of this.#running) stop(group);
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Runs test files of this copy. */
  async test({ files, plain, workers, withinSeconds, testSeconds, bail }: Tests): Promise<TestRun> {
    const reportFile = join(this.folder, 'report.json');
    await rm(reportFile, { force: true });
    const code = await this.#vitest(
      [
        ...['--config', plain ? PLAIN : WORKERD, '--maxWorkers', String(workers), '--bail', bail ? '1' : '0'],
        ...['--reporter', 'json', '--outputFile', reportFile],
        ...(testSeconds === undefined ? [] : ['--testTimeout', String(testSeconds * 1000)]),
        ...['--fsModuleCachePath', join(this.folder, 'module-cache'), ...files],
      ],
      withinSeconds,
    );
    if (code === undefined) return { failed: `nothing within ${withinSeconds} s`, passed: [] };
    const text = await readFile(reportFile, 'utf8').catch(() => undefined);
    if (text === undefined) return { failed: `no report, and exit code ${code}`, passed: [] };
    const { testResults } = JSON.parse(text) as Report;
    const nameOf = (name: string) => name.slice(name.indexOf('test/'));
    const tests = testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => `${nameOf(name)}: ${fullName}`),
    );
    // After the first failure the other files are cut off, and say that they failed too.
    const cutOff = testResults
      .filter(({ status }) => status === 'failed')
      .map(({ name, message }) => `${nameOf(name)}: ${message.split('\n')[0]}`);
    const failed = tests[0] ?? cutOff[0] ?? (code === 0 ? undefined : `no test, but exit code ${code}`);
    const passed = testResults.filter(({ status }) => status === 'passed').map(({ name }) => nameOf(name));
    return { failed, passed };
  }

  /** The exit code, or nothing when it took too long. Vitest and all its children are a process group of their own. */
  #vitest(options: readonly string[], withinSeconds: number): Promise<number | undefined> {
    const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
    const child = spawn(process.execPath, [vitest, 'run', ...options], {
      cwd: this.folder,
      detached: true,
      stdio: 'ignore',
    });
    const { pid } = child;
    if (pid === undefined) throw new Error('vitest does not start');
    this.#running.add(pid);
    return new Promise((settle) => {
      const clock = setTimeout(() => settle(undefined), withinSeconds * 1000);
      child.on('exit', (code) => {
        clearTimeout(clock);
        settle(code ?? 1);
      });
    }).finally(() => {
      this.#running.delete(pid);
      stop(pid);
    }) as Promise<number | undefined>;
  }
}

function stop(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // Nobody of it is left.
  }
}
