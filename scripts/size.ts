/**
 * What the widget weighs on the wire: `node scripts/size.ts` after a build. Follows the imports of the built files,
 * so that a chunk that somebody adds counts from its first day.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { shared } from '../vite.config.ts';

const LIMITS = {
  entry: 7_000,
  /** Of a bare Lit element, built the same way. */
  entryRatio: 1.2,
  /** From the entry on. */
  readyField: 20_000,
  /** All of it. */
  submittedNumber: 40_000,
};

/** What is loaded once the phone field is ready. */
const AFTERWARDS = /^(conversation|open-region-picker)-/;
/** What only they load who open it. */
const ON_DEMAND = /^open-region-picker-/;
/** What only a page loads that wants another way in than a button where the element stands. */
const WAY_IN = /^(way-in|obey|meadow|ink|clay)-/;
/** Static and dynamic imports of a minified module, and what it exports from another. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
/** What only a page loads of which something has to be said to its owner. */
const MISTYPED = /^mistyped-settings-/;
/** What only a page without https loads, which has no WebCrypto; such a page solves no challenge, either. */
const WITHOUT_HTTPS = /^sha256-/;
/** One language is loaded of many. */
const LANGUAGE = /^(form|call)-[a-z]{2,3}(-[A-Za-z]+)?\.js$/;
/** A site has one kind of challenge, if any. */
const CHALLENGE = /^(turnstile|challenge-solver)-/;

const built = fileURLToPath(new URL('../dist/widget/', import.meta.url));

function brotliSize(path: string): number {
  return brotliCompressSync(readFileSync(path)).length;
}

function heaviest(paths: string[]): string[] {
  return [...paths].sort((a, b) => brotliSize(b) - brotliSize(a)).slice(0, 1);
}

function withImports(entry: string, isLeftOut = (_: string) => false): string[] {
  const files = [entry];
  for (const file of files) {
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
      const imported = resolve(dirname(file), path);
      if (!files.includes(imported) && !isLeftOut(basename(imported))) files.push(imported);
    }
  }
  return withOneOfEach(files);
}

function withOneOfEach(files: string[]): string[] {
  const isOf = (kind: string) => (file: string) => LANGUAGE.exec(basename(file))?.[1] === kind;
  const isChallenge = (file: string) => CHALLENGE.test(basename(file));
  return [
    ...files.filter((file) => !LANGUAGE.test(basename(file)) && !isChallenge(file)),
    ...heaviest(files.filter(isOf('form'))),
    ...heaviest(files.filter(isOf('call'))),
    ...heaviest(files.filter(isChallenge)),
  ];
}

function planFiles(name: RegExp): string[] {
  return readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((path) => name.test(path))
    .map((path) => join(built, path));
}

function heaviestPlan(): string {
  const [plan] = heaviest(planFiles(/\/[A-Z]{2}\.json$/));
  if (!plan) throw new Error('There are no numbering plans in dist/widget: build first.');
  return plan;
}

async function bareLitElement(): Promise<number> {
  const entry = fileURLToPath(new URL('bare-lit-element.ts', import.meta.url));
  const { build: options, ...rest } = shared(false);
  const result = await build({
    ...rest,
    configFile: false,
    logLevel: 'error',
    build: {
      ...options,
      sourcemap: false,
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The bare Lit element was not built.');
  return brotliCompressSync(output.output[0].code).length;
}

function print(bytes: number, what: string): void {
  console.log(`${bytes.toLocaleString('en-GB').padStart(7)}  ${what}`);
}

function sum(paths: string[]): number {
  return paths.reduce((total, path) => total + brotliSize(path), 0);
}

function hold(what: string, size: number, limit: number): void {
  if (size <= limit) return;
  console.error(`${what} is ${size.toLocaleString('en-GB')}; at most ${limit.toLocaleString('en-GB')} is allowed.`);
  process.exitCode = 1;
}

const entry = join(built, 'polyai-callback.js');
const [entryBytes, bareBytes] = [brotliSize(entry), await bareLitElement()];
const isRarely = (file: string) =>
  ON_DEMAND.test(file) || WAY_IN.test(file) || MISTYPED.test(file) || WITHOUT_HTTPS.test(file);
const isNotForField = (file: string) => isRarely(file) || AFTERWARDS.test(file);
const beforeField = withImports(entry, isNotForField).slice(1);
const toField = [...beforeField, heaviestPlan()];
const afterwards = withImports(entry, isRarely).filter((file) => file !== entry && !beforeField.includes(file));
const onDemand = withImports(entry).filter((file) => ON_DEMAND.test(basename(file)));
const withoutHttps = withImports(entry).filter((file) => WITHOUT_HTTPS.test(basename(file)));
const wayIn = withImports(entry).filter((file) => WAY_IN.test(basename(file)));
const mistyped = withImports(entry).filter((file) => MISTYPED.test(basename(file)));
const ratio = entryBytes / bareBytes;

console.log('Bytes of brotli, with the heaviest language, region and challenge:\n');
print(entryBytes, `the entry, ${relative(built, entry)}`);
print(bareBytes, `a bare Lit element, built the same way; the entry is ${ratio.toFixed(2)} × that`);
console.log();
for (const path of toField) print(brotliSize(path), relative(built, path));
print(sum(toField), 'from the entry to a phone field that is ready');
console.log();
for (const path of afterwards) print(brotliSize(path), relative(built, path));
print(entryBytes + sum(toField) + sum(afterwards), 'all of it, up to a submitted number');
console.log();
for (const path of withoutHttps)
  print(brotliSize(path), `${relative(built, path)}, for pages without https, which load no challenge-solver`);
for (const path of wayIn)
  print(brotliSize(path), `${relative(built, path)}, for pages with another way in than a button in its place`);
for (const path of mistyped) print(brotliSize(path), `${relative(built, path)}, for pages with a mistyped setting`);
for (const path of onDemand) print(brotliSize(path), `${relative(built, path)}, for who opens the region picker`);
print(sum(planFiles(/\/flags\.json$/)), 'all flags, likewise, unless the page wants none');

hold('The entry', entryBytes, LIMITS.entry);
hold('The entry, by a bare Lit element,', ratio, LIMITS.entryRatio);
hold('From the entry to a ready phone field', sum(toField), LIMITS.readyField);
hold('All of it', entryBytes + sum(toField) + sum(afterwards), LIMITS.submittedNumber);
