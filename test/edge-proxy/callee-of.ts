import { listDurableObjectIds, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import type { CalleeObject } from '../../edge-proxy/objects/callee-object.ts';

/** The object that owns a callback. Its name is a keyed hash, so it is found by looking into each. */
export async function calleeOf(publicId: string): Promise<DurableObjectStub<CalleeObject>> {
  for (const id of await listDurableObjectIds(env.CALLEE)) {
    const stub = env.CALLEE.get(id);
    const found = await runInDurableObject(
      stub,
      (_, state) =>
        state.storage.sql.exec('SELECT 1 FROM callbacks WHERE public_id = ?', publicId).toArray().length > 0,
    );
    if (found) return stub;
  }
  throw new Error('no object owns this callback');
}
