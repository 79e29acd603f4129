import { execFile } from 'node:child_process';
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildWidget } from '../../demo/build-widget.ts';

const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/**
 * As `npm pack` does it, but for the widget's build, which is made only where there is none.
 *
 * @returns the path of the tarball
 */
export async function pack(folder: string): Promise<string> {
  await access(join(ROOT, 'dist/widget/stop.html')).catch(() => buildWidget(ROOT, new AbortController().signal));
  await run(process.execPath, [join(ROOT, 'scripts/package/build.ts')]);
  await run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    shell: process.platform === 'win32',
  });
  const [name = ''] = (await readdir(folder)).filter((each) => each.endsWith('.tgz'));
  return join(folder, name);
}
