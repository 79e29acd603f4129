/** The types of what the entries export, and of what these need; no others. */
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const RELATIVE = /(\bfrom\s+|\bimport\(|\bimport\s+)(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

/** @param out where the modules are */
export function writeDeclarations(root: string, out: string): void {
  const drafts = join(root, 'dist/package-types');
  rmSync(drafts, { recursive: true, force: true });
  const options = [
    '--noEmit',
    'false',
    '--declaration',
    '--emitDeclarationOnly',
    '--stripInternal',
    '--rootDir',
    root,
    '--outDir',
    drafts,
  ];
  // Two projects: what is global in a page and in a Worker can't be mixed.
  for (const project of ['tsconfig.json', 'tsconfig.edge-proxy.json'])
    execFileSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'entries', project), ...options],
      { stdio: 'inherit' },
    );
  const wanted = new Set(globSync('entries/*.d.ts', { cwd: drafts }).map((path) => join(drafts, path)));
  for (const path of wanted) {
    const source = readFileSync(path, 'utf8');
    for (const [, , , specifier = ''] of source.matchAll(RELATIVE)) {
      const imported = `${resolve(dirname(path), specifier)}.d.ts`;
      if (existsSync(imported)) wanted.add(imported);
    }
    const target = path.replace(drafts, out);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, source.replaceAll(RELATIVE, '$1$2$3.js$2'));
  }
  rmSync(drafts, { recursive: true });
}
