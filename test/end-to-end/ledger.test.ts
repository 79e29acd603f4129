import { readFile, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { PROXY_ORIGIN } from '../../demo/addresses.ts';
import { ADMIN_SECRET, commandLine, cutOff, insteadOfProxy, type Surroundings } from './command-line.ts';
import { begin, untilStatus } from './proxy-client.ts';
import { useFolder, useStack } from './surroundings.ts';

const NUMBER = '+13034560100';
const OPT_OUT_SECRET = 'demo-only-what-the-agents-tool-would-show';

const folder = useFolder();
useStack();
let id = '';

const ledger = (parts: readonly string[], surroundings?: Surroundings) => commandLine('ledger.ts', parts, surroundings);

/** A row of the page to print. */
const rowOf = (name: string, value: string) => `<th scope="row">${name}</th><td dir="auto">${value}</td>`;
const of = (...parts: string[]) => [...parts, '--number', NUMBER];
const verify = (...parts: string[]) => ['verify', '--site', 'demo', ...parts];

beforeAll(async () => {
  ({ id } = await begin(NUMBER));
  await untilStatus(id, 'success');
  await vi.waitFor(async () => expect((await ledger(of('find'))).output).toContain('ended'), { timeout: 20_000 });
});

describe('npm run ledger', () => {
  it.each([
    ['no command', [], 2, 'npm run ledger -- find'],
    ['a command that there is not', ['burn'], 2, 'There is no command "burn".'],
    ['nobody', ['find'], 2, 'Say whose: --number'],
    ['no site', ['verify'], 2, 'Say which site'],
    ['an option that there is not', ['find', '--who'], 2, '--who'],
    ['no number', ['find', '--number', '12'], 2, 'The proxy refused (422). Send a complete phone number'],
    ['a kept file that there is not', verify('--kept', 'no/such.log'), 2, '"no/such.log" can\'t be read (ENOENT).'],
    ['a kept file that is a folder', verify('--kept', 'test'), 2, '"test" can\'t be read (EISDIR).'],
    ['a folder to write to that there is not', of('export', '--out', 'no/x'), 2, '"no/x" can\'t be written (ENOENT).'],
    ['a folder to write over', of('export', '--out', 'test'), 2, '"test" can\'t be written (EISDIR).'],
    ['an erasure that is not meant', of('erase'), 2, 'Say --yes when you mean it.'],
  ])('says what to do about %s', async (_, parts, status, words) => {
    const said = await ledger(parts);
    expect(said.status).toBe(status);
    expect(said.output + said.errors).toContain(words);
    expect(said.errors).not.toContain('    at ');
  });

  it('knows the command before it asks for a proxy and a secret', async () => {
    const { status, errors } = await ledger(['burn'], { proxy: '', secret: '' });
    expect([status, errors]).toEqual([2, expect.stringContaining('There is no command "burn".')]);
  });

  it('names its options in one place', async () => {
    const { output } = await ledger(['--help']);
    expect(output.match(/^ {2}--\w+/gm)).toEqual(['  --number', '  --site', '  --format', '  --kept']);
    expect(output).toMatch(/--number .*\n {2}--site .*\n {2}--format .*\n {2}--kept /);
  });

  it.each<[string, RequestListener, string]>([
    ['a page', (_, response) => response.end('<!doctype html>'), 'is not the proxy: its answer is no JSON.'],
    ['half an answer', cutOff, 'broke off (UND_ERR_SOCKET)'],
    ['an answer without sense', (_, response) => response.end('{}'), 'TypeError'],
  ])('raises no alarm over %s in place of the proxy', async (_, answer, words) => {
    const { status, output, errors } = await insteadOfProxy(answer, (proxy) => ledger(verify(), { proxy }));
    expect([status, output, errors]).toEqual([2, '', expect.stringContaining(words)]);
  });

  it('says so where the secret is wrong', async () => {
    const { status, errors } = await ledger(of('find'), { secret: 'x'.repeat(40) });
    expect([status, errors]).toEqual([
      2,
      expect.stringContaining('The proxy refused (401). Send the secret ADMIN_SECRET'),
    ]);
  });

  it('finds a person, also by a number that no shell remembers', async () => {
    const { status, output } = await ledger(['find', '--number', '-'], { input: `${NUMBER}\n` });
    expect(status).toBe(0);
    expect(output.split('\n').map((line) => line.split(/ {2,}/)[3])).toEqual(['given', 'dialled', 'ended', undefined]);
    expect(output).not.toContain(NUMBER);
    expect((await ledger(['find', '--number', '+13034560199'])).output).toBe('Nothing is known of this number.\n');
  });

  it('exports what a person saw, for them, for a spreadsheet and for a court', async () => {
    const { records, ...standing } = JSON.parse((await ledger(of('export'))).output);
    expect(standing).toEqual({ optedOutAt: null, lists: [] });
    expect(records[0]).toMatchObject({
      type: 'given',
      personal: { phoneNumber: NUMBER },
      text: expect.stringContaining('AI voice'),
    });
    const csv = (await ledger(of('export', '--format', 'csv'))).output.trimEnd().split('\r\n');
    expect(csv).toHaveLength(4);
    expect(csv[0]).toBe('site,sequence,at,type,callback,facts,personal,erased,text,hash');
    const out = join(folder(), 'proof.html');
    const { errors } = await ledger(of('export', '--format', 'proof', '--out', out));
    expect(errors).toBe(`3 records written to ${out}\n`);
    const page = await readFile(out, 'utf8');
    for (const words of ['Proof of consent', NUMBER, 'AI voice', records[0].hash, 'dialled: Outcome placed', 'OUT-'])
      expect(page).toContain(words);
    for (const row of [rowOf('Opted out', 'no'), rowOf('On do-not-call lists', 'none')]) expect(page).toContain(row);
  });

  it('says since when somebody is called no more, and by which lists, though the ledger has nothing of them', async () => {
    const number = '+13034560177';
    const stopped = await fetch(`${PROXY_ORIGIN}/v1/opt-outs`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${OPT_OUT_SECRET}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ phoneNumber: number }),
    });
    expect(stopped.status).toBe(204);
    for (const list of ['ours', 'registry-2026-12']) {
      const headers = { Authorization: `Bearer ${ADMIN_SECRET}`, 'Content-Type': 'text/plain' };
      const listed = await fetch(`${PROXY_ORIGIN}/v1/do-not-call/${list}`, { method: 'POST', headers, body: number });
      expect(listed.status).toBe(200);
    }
    const about = (...parts: string[]) => ledger([...parts, '--number', number]);
    const { records, optedOutAt, lists } = JSON.parse((await about('export')).output);
    expect([records, lists]).toEqual([[], ['ours', 'registry-2026-12']]);
    expect(Date.now() - Date.parse(optedOutAt)).toBeLessThan(60_000);
    const sentences = `Opted out since ${optedOutAt}: no site of this proxy rings this number, for good.
On do-not-call lists: ours, registry-2026-12
`;
    expect((await about('find')).output).toBe(sentences);
    expect(await about('export', '--format', 'csv')).toMatchObject({ errors: sentences, status: 0 });
    const page = (await about('export', '--format', 'proof')).output;
    expect(page).toContain(rowOf('Opted out', `since ${optedOutAt}, for every site of this proxy`));
    expect(page).toContain(rowOf('On do-not-call lists', 'ours, registry-2026-12'));
  });

  it('tells how much there is of what', async () => {
    const { output } = await ledger(['report', '--site', 'demo']);
    expect(output).toContain(
      '1  ended  status success\n1  given\n1  given  callingWindow unwatched\n1  given  textId en-1\n',
    );
    expect(output).not.toContain(NUMBER.slice(1));
  });

  it('verifies, also what was kept of it elsewhere, and refuses what this proxy did not sign', async () => {
    const receipt = await (await fetch(`${PROXY_ORIGIN}/v1/callbacks/${id}/receipt`)).text();
    const kept = join(folder(), 'kept');
    await writeFile(kept, `{"checkpoint":"${receipt}"}\n`);
    const { status, output } = await ledger(['verify', '--site', 'demo', '--kept', kept]);
    expect([status, output]).toEqual([
      0,
      expect.stringContaining('against each other and 1 kept elsewhere.\nThe ledger is whole.'),
    ]);
    const [header, payload, signature = ''] = receipt.split('.');
    await writeFile(kept, `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`);
    const forged = await ledger(['verify', '--site', 'demo', '--kept', kept]);
    expect([forged.status, forged.errors]).toEqual([2, expect.stringContaining('is not signed by this proxy')]);
  });

  it('erases, and then knows nothing', async () => {
    expect((await ledger(of('erase', '--yes'))).output).toBe('demo: 3 records erased\n');
    expect((await ledger(of('find'))).output).toBe('Nothing is known of this number.\n');
    expect((await ledger(['verify', '--site', 'demo'])).status).toBe(0);
    expect((await fetch(`${PROXY_ORIGIN}/v1/callbacks/${id}/receipt`)).status).toBe(404);
  });
});
