/**
 * Writes `integrity.json` once everything is built: the hash of each file that never changes, and for each entry what a page pins it by.
 * The script tag covers the entry alone. What an entry imports by itself, the browser checks by an import map's `integrity`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

export interface Integrity {
  version: string;
  /** By path from the proxy's origin: `sha384-…` in Base64 (Subresource Integrity). */
  files: Record<string, string>;
  /** By the path of each versioned entry; `{proxy}` stands for the proxy's origin. */
  entries: Record<string, { script: string; importMap: { integrity: Record<string, string> } }>;
}

const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** Of one that never changes. */
export interface PinnedEntry {
  /** In the build's folder, below the folder of the version. */
  path: string;
  /** What it imports by an address that it finds out only when it runs; then it is a classic script. */
  imports?: string;
}

export function integrityOf(built: string, version: string, entries: readonly PinnedEntry[]): Integrity {
  const paths = readdirSync(join(built, 'v'), { recursive: true, encoding: 'utf8' })
    .map((path) => `v/${path}`)
    .filter((path) => statSync(join(built, path)).isFile())
    .sort();
  const hashOf = (path: string) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(built, path)))
      .digest('base64')}`;
  return {
    version,
    files: Object.fromEntries(paths.map((path) => [`/${path}`, hashOf(path)])),
    entries: Object.fromEntries(
      entries.map(({ path: entry, imports }) => [
        `/${entry}`,
        {
          script: `<script${imports ? '' : ' type="module"'} async src="{proxy}/${entry}" integrity="${hashOf(entry)}" crossorigin="anonymous"></script>`,
          importMap: {
            integrity: Object.fromEntries(
              [...(imports ? [resolve(built, imports)] : []), ...importsOf(join(built, imports ?? entry))].map(
                (file) => {
                  const path = file.slice(resolve(built).length + 1);
                  return [`{proxy}/${path}`, hashOf(path)];
                },
              ),
            ),
          },
        },
      ]),
    ),
  };
}

/** Whatever it may load as a module, languages that no visitor may have included; without itself. */
function importsOf(entry: string): string[] {
  const files = [resolve(entry)];
  for (const file of files) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const imported = resolve(dirname(file), path);
      if (!files.includes(imported)) files.push(imported);
    }
  }
  return files.slice(1).sort();
}

/** After the plugins that build the phone field and the page `/stop`. */
export function integrity(version: string, entries: readonly PinnedEntry[]): Plugin {
  let built = '';
  return {
    name: 'integrity',
    configResolved(config) {
      built = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler(error?: unknown) {
        if (error) return;
        writeFileSync(
          join(built, 'integrity.json'),
          `${JSON.stringify(integrityOf(built, version, entries), null, 2)}\n`,
        );
      },
    },
  };
}
