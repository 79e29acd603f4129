import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, type Surroundings } from './command-line.ts';
import { ask, newAsking } from './proxy-client.ts';
import { useFolder, useStack } from './surroundings.ts';

const NUMBER = '+13034570100';

const folder = useFolder();
useStack();

const doNotCall = (parts: readonly string[], surroundings?: Surroundings) =>
  commandLine('do-not-call.ts', parts, surroundings);

async function fileOf(content: string): Promise<string> {
  const file = join(folder(), 'numbers.txt');
  await writeFile(file, content);
  return file;
}

const into = (list: string, file: string) => ['import', '--list', list, '--file', file];

describe('npm run do-not-call', () => {
  it.each([
    ['no command', [], 'npm run do-not-call -- import'],
    ['a command that there is not', ['burn'], 'There is no command "burn".'],
    ['a word too many', ['lists', 'all'], '"all" is one word too many.'],
    ['no list', ['import', '--file', '-'], 'Say which list: --list'],
    ['no file', ['import', '--list', 'ours'], 'Say what to import: --file'],
    ['a file that there is not', into('ours', 'no/such.txt'), '"no/such.txt" can\'t be read (ENOENT).'],
    ['a folder', into('ours', 'test'), '"test" can\'t be read (EISDIR).'],
    ['a list that might be a number', into('14155550132', '-'), 'The proxy refused (400). A list’s id is'],
    ['a removal that is not meant', ['remove', '--list', 'ours'], 'Say --yes when you mean it.'],
    ['a removal of nothing', ['remove', '--list', 'ours', '--yes'], 'There is no such list here.'],
  ])('says what to do about %s', async (_, parts, words) => {
    const { status, output, errors } = await doNotCall(parts, { input: NUMBER });
    expect(output + errors).toContain(words);
    expect(status).toBe(2);
    expect(errors).not.toContain('    at ');
  });

  it('says so where the secret is wrong, or there is none, or no proxy', async () => {
    const wrong = await doNotCall(['lists'], { secret: 'x'.repeat(40) });
    expect([wrong.status, wrong.errors]).toEqual([2, expect.stringContaining('(401). Send the secret ADMIN_SECRET')]);
    const none = await doNotCall(['lists'], { secret: '' });
    expect([none.status, none.errors]).toEqual([2, expect.stringContaining('Set ADMIN_SECRET in the environment')]);
    const away = await doNotCall(['lists'], { proxy: 'http://127.0.0.1:9' });
    expect([away.status, away.errors]).toEqual([2, "The proxy at http://127.0.0.1:9 can't be reached.\n"]);
    const plain = await doNotCall(['lists'], { proxy: 'http://callback.your-site.com' });
    expect([plain.status, plain.errors]).toEqual([2, 'The secret goes over https alone.\n']);
  });

  it.each([
    ['nothing', ''],
    ['comments alone', '# ours\r\n\r\n'],
    ['a page that says that there is no such file', '<!doctype html>\n<title>404</title>\n'],
  ])('takes no file for a list that has no number: %s', async (_, content) => {
    const file = await fileOf(content);
    for (const [from, name] of [
      [file, `"${file}"`],
      ['-', 'standard input'],
    ] as const) {
      const { status, errors } = await doNotCall(into('ours', from), { input: content });
      expect(errors).toBe(`There is no number in ${name}: nothing was taken, and no list was changed.\n`);
      expect(status).toBe(2);
    }
    expect((await doNotCall(['lists'])).output).toBe('There is no list.\n');
  });

  it('imports a file, in as many parts as it takes, and names refused lines by their number', async () => {
    const many = Array.from({ length: 100_500 }, (_, index) => `+1303${2_000_000 + index}`);
    many[10] = '(303) 200-0010';
    many[70_000] = `${NUMBER} `;
    many[100_200] = '+1 303 210 0200';
    const file = await fileOf(`\ufeff${many.join('\r\n')}\r\n`);
    const { status, output } = await doNotCall(into('ours', file));
    expect(output.split('\n')).toEqual([
      expect.stringMatching(/^line 11 begins with no plus: /),
      expect.stringMatching(/^line 100201 is not \+ and 7 to 15 digits: /),
      'ours: 100,498 taken, 100,498 of them new; lines refused: 2',
      '',
    ]);
    expect(output).not.toContain(NUMBER);
    expect(status).toBe(1);
    expect((await doNotCall(['lists'])).output).toBe('     100,498  ours\n');
    expect((await ask(await newAsking(NUMBER))).status).toBe(429);
  });

  it('takes the same again from standard input, and nothing is new', async () => {
    const { status, output } = await doNotCall(into('ours', '-'), { input: `# ours\n\n${NUMBER}\n` });
    expect([status, output]).toEqual([0, 'ours: 1 taken, 0 of them new; lines refused: 0\n']);
  });

  it('removes a list, and its numbers can be rung', async () => {
    const { status, output } = await doNotCall(['remove', '--list', 'ours', '--yes']);
    expect([status, output]).toEqual([0, 'ours: 100,498 removed\n']);
    expect((await doNotCall(['lists'])).output).toBe('There is no list.\n');
    expect((await ask(await newAsking(NUMBER))).status).toBe(202);
  });
});
