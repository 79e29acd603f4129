/** `npm run example -- react`: packs the package, makes one of the examples with it, and serves that beside a proxy and the simulator. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_ORIGIN, SIMULATOR_ORIGIN } from '../demo/addresses.ts';
import { CannotStart } from '../demo/cannot-start.ts';
import { startStack } from '../demo/stack.ts';
import { createExamplePage } from './examples/example-page.ts';
import { copyExample, EXAMPLES, type Example, pageFolder, runScript } from './examples/make.ts';
import { pack } from './examples/pack.ts';
import { writeProxy } from './examples/proxy-settings.ts';

const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopping.abort());

const [name = ''] = process.argv.slice(2);
const example = EXAMPLES.find((each) => each === name);
if (example) await serve(example);
else {
  console.error(`Which example? npm run example -- ${EXAMPLES.join(' | ')}`);
  process.exitCode = 2;
}

async function serve(example: Example): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'polyai-callback-example-'));
  try {
    console.log(`Packing the package, and making the example "${example}" with it …`);
    const tarball = await pack(folder);
    const copy = await copyExample(example, folder, tarball);
    await runScript('build', copy);
    const page = createExamplePage();
    page.show(example, await pageFolder(copy));
    const settings = await writeProxy(folder, tarball);
    const { signal } = stopping;
    const options = { stateDirectory: join(folder, 'state'), build: false, settings, page: page.app, signal };
    const stack = await startStack(options);
    console.log(`\n  The example        ${PAGE_ORIGIN}\n  PolyAI, simulated  ${SIMULATOR_ORIGIN}/simulator/calls\n`);
    console.log('  Ask to be called at +1 415 555 0100; no phone rings. Ctrl-C stops everything.');
    await Promise.race([stack.ended, new Promise((resolve) => signal.addEventListener('abort', resolve))]);
    await stack.stop();
  } catch (reason) {
    if (stopping.signal.aborted) return;
    console.error(reason instanceof CannotStart ? reason.message : reason);
    process.exitCode = 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
