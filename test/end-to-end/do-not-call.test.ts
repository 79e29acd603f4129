import { writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, cutOff, insteadOfProxy, type Surroundings } from './command-line.ts';
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
    expect([plain.status, plain.errors]).toEqual([
      2,
      'The secret goes over https alone: write --proxy https://callback.your-site.com\n',
    ]);
  });

  it('knows the command before it asks for a proxy and a secret', async () => {
    const { status, errors } = await doNotCall(['burn'], { proxy: '', secret: '' });
    expect([status, errors]).toEqual([2, expect.stringContaining('There is no command "burn".')]);
  });

  it.each([
    ['a curly quote', `“${'x'.repeat(40)}”`],
    ['a line break', `${'x'.repeat(20)}\n${'x'.repeat(20)}`],
  ])('sends no secret with %s, which no header can hold', async (_, secret) => {
    const { status, errors } = await doNotCall(['lists'], { secret });
    expect([status, errors]).toEqual([2, expect.stringContaining('ADMIN_SECRET has a character that no header can')]);
    expect(errors).not.toContain('xxx');
    expect(errors).not.toContain('    at ');
  });

  it('says what an id of a list may be, as the proxy has it', async () => {
    const { output } = await doNotCall(['--help']);
    expect(output).toContain('63 at most, without 7 digits in a row, or 9 in all');
    const { status, errors } = await doNotCall(into('ours-20261201', '-'), { input: NUMBER });
    expect([status, errors]).toEqual([2, expect.stringContaining('without 7 digits in a row, or 9 in all')]);
  });

  it.each<[string, RequestListener, (origin: string) => string]>([
    [
      'a page',
      (_, response) => response.end('<!doctype html>\n<title>Welcome</title>\n'),
      (origin) => `What is at ${origin} is not the proxy: its answer is no JSON. Look at --proxy.\n`,
    ],
    [
      'a redirect',
      (_, response) => response.writeHead(302, { Location: 'https://login.example/?state=1' }).end(),
      (origin) =>
        `What is at ${origin} sends on to https://login.example (302), and the secret doesn't go along. Write the proxy's own address: --proxy\n`,
    ],
    [
      'half an answer',
      cutOff,
      (origin) =>
        `The answer of the proxy at ${origin} broke off (UND_ERR_SOCKET): what was asked may be done, or not.\n`,
    ],
    [
      'no answer',
      (request) => request.socket.destroy(),
      (origin) => `The proxy at ${origin} can't be reached (UND_ERR_SOCKET).\n`,
    ],
    [
      'a refusal with nothing in it',
      (_, response) => response.writeHead(503).end('null'),
      () => 'The proxy refused (503).\n',
    ],
  ])('says so where there is %s in place of the proxy', async (_, answer, words) => {
    await insteadOfProxy(answer, async (proxy) => {
      const { status, errors } = await doNotCall(['lists'], { proxy });
      expect([status, errors]).toEqual([2, words(proxy)]);
    });
  });

  it('says why a proxy can’t be reached', async () => {
    await insteadOfProxy(
      (_, response) => response.end(),
      async (origin) => {
        const proxy = origin.replace('http:', 'https:');
        const { status, errors } = await doNotCall(['lists'], { proxy });
        expect([status, errors]).toEqual([2, expect.stringContaining(`${proxy} can't be reached (ERR_SSL_`)]);
      },
    );
  });

  it('does not end with 1 where the proxy’s answer makes no sense, or the output goes nowhere', async () => {
    const senseless = await insteadOfProxy(
      (_, response) => response.end('{}'),
      (proxy) => doNotCall(['lists'], { proxy }),
    );
    expect([senseless.status, senseless.errors]).toEqual([2, expect.stringContaining('    at ')]);
    const full = await doNotCall(['lists'], { redirection: '> /dev/full' });
    expect([full.status, full.errors]).toEqual([2, expect.stringMatching(/^It could not be done: .*ENOSPC.*\n$/)]);
  });

  it('says how far an import came that was cut off, and what to do', async () => {
    const file = await fileOf(`${NUMBER}\n`.repeat(50_001));
    let parts = 0;
    const answer: RequestListener = (request, response) => {
      parts += 1;
      if (parts > 1) return cutOff(request, response);
      request.resume().on('end', () => {
        response.end(JSON.stringify({ list: 'ours', taken: 50_000, added: 1, refused: [], refusedCount: 0 }));
      });
    };
    const { status, output, errors } = await insteadOfProxy(answer, (proxy) =>
      doNotCall(into('ours', file), { proxy }),
    );
    expect(errors).toContain('broke off (UND_ERR_SOCKET)');
    expect(errors).toContain('The first 50,000 lines are taken. Run the same again');
    expect([status, output, parts]).toEqual([2, '', 2]);
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
      expect(errors).toBe(
        `There is no number in ${name}: nothing was taken, and no list was changed. Look at what is in it, and keep the list that it was to follow.\n`,
      );
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

  it('keeps its progress and the lines that were refused apart on a terminal', async () => {
    const file = await fileOf(`${`${NUMBER}\n`.repeat(50_001)}303\n`);
    const { output } = await doNotCall(into('ours', file), { terminal: true, redirection: '2>&1' });
    // What a terminal shows: a line that is cleared is gone, and a return writes over what stood there.
    const shown = output.split('\n').map((line) => line.split('\r\x1b[K').at(-1)?.split('\r').at(-1));
    expect(shown).toEqual([
      expect.stringMatching(/^line 50002 begins with no plus: /),
      '50,002 lines read, 50,001 numbers taken',
      'ours: 50,001 taken, 0 of them new; lines refused: 1',
      '',
    ]);
    expect(output).toContain('50,000 lines read, 50,000 numbers taken');
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
