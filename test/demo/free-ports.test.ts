import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { CannotStart } from '../../demo/cannot-start.ts';
import { requireFreePorts } from '../../demo/free-ports.ts';

test('a taken port is named in one sentence, and a free one passes', async () => {
  const occupant = createServer().listen(0, '127.0.0.1');
  await once(occupant, 'listening');
  const { port } = occupant.address() as AddressInfo;

  const refusal = await requireFreePorts('127.0.0.1', [port]).catch((reason: unknown) => reason);
  expect(refusal).toBeInstanceOf(CannotStart);
  expect((refusal as CannotStart).message).toBe(
    `Port ${port} on 127.0.0.1 is taken, and the demo needs it: stop the program that listens there, then start again.`,
  );

  occupant.close();
  await once(occupant, 'close');
  await requireFreePorts('127.0.0.1', [port]);
});
