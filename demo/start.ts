import { PAGE_ORIGIN, PROXY_ORIGIN, SIMULATOR_ORIGIN } from './addresses.ts';
import { CannotStart } from './cannot-start.ts';
import { MAGIC_NUMBERS } from './polyai-simulator/magic-numbers.ts';
import { type Stack, startStack } from './stack.ts';

const stopping = new AbortController();
// A terminal and npm may each pass the same Ctrl-C on, so that later ones mean nothing new.
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stopping.abort());

console.log('Starting the demo …');
try {
  const stack = await startStack({ signal: stopping.signal });
  printAddresses();
  process.exitCode = await runUntilEnded(stack);
} catch (reason) {
  if (!stopping.signal.aborted) {
    console.error(reason instanceof CannotStart ? reason.message : reason);
    process.exitCode = 1;
  }
}

async function runUntilEnded(stack: Stack): Promise<number> {
  await Promise.race([stack.ended, aborted(stopping.signal)]);
  const asked = stopping.signal.aborted;
  if (asked) console.log('\nStopping …');
  else console.error(`The proxy ended by itself, so the rest is stopped too:\n\n${stack.logTail()}`);
  await stack.stop();
  return asked ? 0 : 1;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

function printAddresses(): void {
  console.log(`
  Demo page          ${PAGE_ORIGIN}
  Configurator       ${PAGE_ORIGIN}/configurator
  Proxy and widget   ${PROXY_ORIGIN}
  PolyAI, simulated  ${SIMULATOR_ORIGIN}/simulator/calls

  Numbers to try; any other that is a real number's shape is called and succeeds:
${MAGIC_NUMBERS.map(({ ending, summary }) => `    +1 415 555 ${ending}  ${summary}`).join('\n')}

  Ctrl-C stops everything.
`);
}
