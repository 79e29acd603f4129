/**
 * What the widget weighs on the wire: `node scripts/size.ts` after a build. Follows the imports of the built files,
 * so that a chunk that somebody adds counts from its first day.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const ENTRY_LIMIT_BYTES = 8_000;
const TOTAL_LIMIT_BYTES = 40_000;

const built = fileURLToPath(new URL('../dist/widget/', import.meta.url));
/** Static and dynamic imports of a minified module, and what it exports from another. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

function brotliSize(path: string): number {
  return brotliCompressSync(readFileSync(path)).length;
}

function withImports(entry: string): string[] {
  const files = [entry];
  for (const file of files) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const imported = resolve(dirname(file), path);
      if (!files.includes(imported)) files.push(imported);
    }
  }
  return files;
}

/** One language is loaded of many; all but the heaviest count as not loaded. */
function withOneLanguage(files: string[]): string[] {
  const isLanguage = (file: string) => /\/[a-z]{2,3}(-[A-Za-z]+)?-[\w-]{8}\.js$/.test(file);
  const [heaviest] = files.filter(isLanguage).sort((a, b) => brotliSize(b) - brotliSize(a));
  return files.filter((file) => !isLanguage(file) || file === heaviest);
}

function heaviestRegion(): string {
  const regions = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\/[A-Z]{2}\.json$/.test(path),
  );
  const [heaviest] = regions.map((path) => join(built, path)).sort((a, b) => brotliSize(b) - brotliSize(a));
  if (!heaviest) throw new Error('There is no phone metadata in dist/widget: build first.');
  return heaviest;
}

const files = withOneLanguage(withImports(join(built, 'polyai-callback.js')));
const sizes = [...files, heaviestRegion()].map((path) => ({ path: relative(built, path), bytes: brotliSize(path) }));
const entryBytes = sizes[0]?.bytes ?? 0;
const totalBytes = sizes.reduce((sum, { bytes }) => sum + bytes, 0);

for (const { path, bytes } of sizes) console.log(`${String(bytes).padStart(7)}  ${path}`);
console.log(`${String(totalBytes).padStart(7)}  bytes of brotli, up to a submitted number`);

if (entryBytes > ENTRY_LIMIT_BYTES) {
  console.error(`The entry is ${entryBytes} bytes of brotli; at most ${ENTRY_LIMIT_BYTES} are allowed.`);
  process.exitCode = 1;
}
if (totalBytes > TOTAL_LIMIT_BYTES) {
  console.error(`Up to a submitted number ${totalBytes} bytes are loaded; at most ${TOTAL_LIMIT_BYTES} are allowed.`);
  process.exitCode = 1;
}
