import { expect, it, vi } from 'vitest';
import { ask, bodyFor, codeOf, newAddress, send, untilEnded } from './visitor.ts';

it('no number, token, secret or address is in any log line, answer or header', async () => {
  const lines: string[] = [];
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...parts) => void lines.push(parts.map(String).join(' ')));
  }
  const answers: string[] = [];
  const keep = async (response: Response) => {
    answers.push([...response.headers].flat().join(' '), await response.clone().text());
    return response;
  };
  const address = newAddress();
  for (const ending of ['0100', '0121', '0124', '0128', '0130', '0131', '0123']) {
    const number = `+1415867${ending}`;
    const response = await keep(
      await ask('agents', number, { address, body: { page: 'http://127.0.0.1:8789/?q=secret-query' } }),
    );
    expect(response.status, ending).toBe(202);
    const { id } = (await response.json()) as { id: string };
    await untilEnded(id);
    await keep(await send(`/v1/callbacks/${id}`));
    await keep(await ask('agents', number, { address }));
  }
  await keep(await ask('agents', '+14158670100,5', { address }));
  await keep(
    await send('/v1/callbacks', {
      address,
      key: crypto.randomUUID(),
      body: { ...(await bodyFor('loose', '+14158670199')), x: '+14158670199' },
    }),
  );
  const unknown = await keep(await send('/v1/callbacks/%2B14158670199', { address }));
  expect(await codeOf(unknown)).toBe('not-found');
  vi.restoreAllMocks();

  expect(lines.length).toBeGreaterThan(20);
  for (const text of [...lines, ...answers]) {
    expect(text).not.toMatch(/415\D{0,3}867/);
    expect(text).not.toContain('simulator-token');
    expect(text).not.toContain('demo-only-secret');
    expect(text).not.toContain('secret-query');
    expect(text).not.toContain(address);
  }
  for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
});
