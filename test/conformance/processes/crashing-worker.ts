/** The proxy as it is, and a watcher that stops the world at the seam that the binding `CRASH_AT` names. */
import { env } from 'cloudflare:workers';
import { watchSeams } from '../../../edge-proxy/objects/seams.ts';

export * from '../../../edge-proxy/worker.ts';
export { default } from '../../../edge-proxy/worker.ts';

const { CRASH_AT } = env as { CRASH_AT?: string };
const [moment, wanted] = CRASH_AT?.split('/') ?? [];

if (wanted !== undefined) {
  watchSeams((seam, object) => {
    if (seam !== wanted) return;
    if (moment === 'unwritten') stopTheWorld(seam);
    void object.storage.sync().then(() => (moment === 'durable' ? stopTheWorld(seam) : say(seam)));
  });
}

/** Workerd has one thread for all objects: while this one turns, nothing else is read, written or sent. */
function stopTheWorld(seam: string): never {
  say(seam);
  for (;;);
}

function say(seam: string): void {
  console.log(`at seam ${seam}`);
}
