/** Builds the widget, twice in one go: for the moving address, and for the one that never changes; then the phone field alone, and the page `/stop`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { transform as transformCss } from 'lightningcss';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import packageJson from './package.json' with { type: 'json' };
import { flagsLicence } from './scripts/flags.ts';
import { FLOATING_ENTRY, floating } from './scripts/floating-build.ts';
import { integrity } from './scripts/integrity.ts';
import { litPlugin } from './scripts/lit-as-guest.ts';
import { PHONE_INPUT_ENTRY, phoneInput } from './scripts/phone-input-build.ts';
import { callingCodesFile, callingCodesModule, hashOf, phoneFiles } from './scripts/phone-metadata.ts';
import { STOP_FILES, stopPage } from './scripts/stop-page.ts';
import { NOTICES, thirdParty } from './scripts/third-party.ts';

interface Modules {
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

const versionFolder = `v/${packageJson.version}`;
const ENTRY = 'polyai-callback.js';

/**
 * Each output has an entry of its own: the moving one is whole, not a stub that would cost a second round trip. And a
 * chunk finds Lit in the very entry that the page has loaded, so that two versions never mix.
 */
const outputsOf = (entry: string, folder = versionFolder) =>
  [
    { entryFileNames: entry, chunkFileNames: chunksIn(`${folder}/a`) },
    { entryFileNames: `${versionFolder}/${entry}`, chunkFileNames: chunksIn(folder) },
  ].map((output) => ({
    ...output,
    format: 'es' as const,
    // Vite leaves the whitespace in a library's ES modules, for bundlers that come after; none comes after this one.
    minify: true,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ name: whatOpensThePanel, debugName: 'opening' }],
    },
  }));

/** @param policy the name of the only Trusted Types policy that what is built makes, and of its element */
export const shared = (emitsMetadata: boolean, policy = 'polyai-callback'): UserConfig => ({
  define: { __VERSION__: JSON.stringify(packageJson.version) },
  publicDir: false,
  // Or a build that some test starts would get Lit's development code, by that test's NODE_ENV.
  resolve: { conditions: ['production', 'module', 'browser'] },
  plugins: [copiesForWaysIn(), plainTemplates(), phoneMetadata(emitsMetadata), litPlugin(policy)],
  build: { target: 'es2022', sourcemap: true, minify: true, reportCompressedSize: false },
});

const { plugins = [], build, ...rest } = shared(true);

export default defineConfig({
  ...rest,
  plugins: [
    ...plugins,
    headers(),
    themes(),
    thirdParty(),
    floating(() => shared(false), ['', `${versionFolder}/`]),
    phoneInput(() => shared(false, 'polyai-phone-input'), outputsOf(PHONE_INPUT_ENTRY, `${versionFolder}/phone-input`)),
    stopPage(() => shared(false)),
    integrity(packageJson.version, [
      { path: `${versionFolder}/${ENTRY}` },
      { path: `${versionFolder}/${PHONE_INPUT_ENTRY}` },
      { path: `${versionFolder}/${FLOATING_ENTRY}`, imports: `${versionFolder}/${ENTRY}` },
    ]),
  ],
  build: {
    ...build,
    outDir: 'dist/widget',
    emptyOutDir: true,
    lib: { entry: 'widget/polyai-callback.ts' },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What entry and chunks share stays in the entry, in place of a third file that both would wait for.
      preserveEntrySignatures: 'allow-extension',
      output: outputsOf(ENTRY),
    },
  },
});

/**
 * One chunk, also of what later chunks share with it: in a third one it would cost each visitor a round trip, between the
 * button and the field.
 */
function whatOpensThePanel(id: string, modules: Modules): string | null {
  const isReachedFrom = (file: string) => withStaticImports(join(import.meta.dirname, file), modules).has(id);
  return isReachedFrom('widget/panel/opening.ts') && !isReachedFrom('widget/polyai-callback.ts') ? 'opening' : null;
}

/**
 * Of what the panel has too: or the ways in would have to bring all of the panel, which nobody may want yet. They are small, and keep nothing that there must
 * be one of.
 */
function copiesForWaysIn(): Plugin {
  const shared = ['add-styles.ts', 'http-url.ts', 'mistyped.ts', 'setting.ts'].map((file) =>
    join(import.meta.dirname, 'widget', file),
  );
  return {
    name: 'copies-for-ways-in',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer?.includes('/widget/way-in/') && !importer?.endsWith('?copy')) return null;
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return resolved && shared.includes(resolved.id) ? `${resolved.id}?copy` : null;
    },
  };
}

function withStaticImports(from: string, modules: Modules): Set<string> {
  const reached = new Set([from]);
  for (const id of reached) for (const each of modules.getModuleInfo(id)?.importedIds ?? []) reached.add(each);
  return reached;
}

/**
 * Each language has two chunks: what the form says, and what is said of the call. They share a folder whose name changes with any of them: a hash
 * for each would be 46 in the panel's chunk, and can't be compressed.
 */
function chunksIn(folder: string) {
  const words = `${folder}/words-${hashOf(messageFiles())}`;
  return ({ facadeModuleId }: { facadeModuleId?: string | null }) => {
    const kind = /\/widget\/messages\/(form|call)\//.exec(facadeModuleId ?? '')?.[1];
    return kind ? `${words}/${kind}-[name].js` : `${folder}/[name]-[hash:6].js`;
  };
}

function messageFiles(): Map<string, string> {
  const folder = join(import.meta.dirname, 'widget/messages');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** What is within templates is text, which no minifier dares to touch: styles, and indentation. */
function plainTemplates(): Plugin {
  return {
    name: 'plain-templates',
    enforce: 'pre',
    transform: {
      filter: { id: /\/widget\/.*\.ts$/ },
      handler: (code, id) => ({
        code: code.replace(/\bcss`([^`]*)`/g, (_, css) => `css\`${minifiedCss(css, id)}\``).replace(/\n +/g, '\n'),
        map: null,
      }),
    },
  };
}

function minifiedCss(css: string, filename: string): string {
  if (/[\\$]/.test(css)) throw new Error(`${filename}: styles with expressions or escapes can't be minified.`);
  return transformCss({ filename, code: Buffer.from(css), minify: true }).code.toString();
}

/**
 * One JSON per region and one with all flags, under a name that changes with any of them; each chunk gets the way there from its own folder.
 *
 * @param emits whether this build writes them; the other one's stand in the same place
 */
function phoneMetadata(emits: boolean): Plugin {
  const placeholder = '@phone-metadata@';
  const files = phoneFiles();
  const folder = `${versionFolder}/phone-${hashOf(files)}`;
  return {
    name: 'phone-metadata',
    config: () => ({ define: { __PHONE_METADATA__: JSON.stringify(placeholder) } }),
    buildStart() {
      const table = callingCodesFile();
      if (!existsSync(table) || readFileSync(table, 'utf8') !== callingCodesModule()) {
        this.error(`${table} is not what libphonenumber-js has: run node scripts/phone-metadata.ts`);
      }
    },
    renderChunk(code, chunk) {
      if (!code.includes(placeholder)) return null;
      const path = posix.relative(posix.dirname(chunk.fileName), folder);
      return { code: code.replaceAll(placeholder, `${path}/`), map: null };
    },
    generateBundle() {
      if (!emits) return;
      for (const [name, source] of files) this.emitFile({ type: 'asset', fileName: `${folder}/${name}.json`, source });
      // Whoever passes the drawings on must pass it on too.
      this.emitFile({ type: 'asset', fileName: `${folder}/flags-licence.txt`, source: flagsLicence() });
    },
  };
}

/** As they are: each is one rule, to link to or to copy. */
function themes(): Plugin {
  const folder = join(import.meta.dirname, 'widget/themes');
  return {
    name: 'themes',
    generateBundle() {
      for (const file of readdirSync(folder))
        this.emitFile({ type: 'asset', fileName: `themes/${file}`, source: readFileSync(join(folder, file)) });
    },
  };
}

/** Lit needs a policy of its own for its templates, where trusted types are asked for. */
const STOP_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types polyai-callback',
].join('; ');

/**
 * Cloudflare's `_headers`: where several rules match one path, their values are joined, so no two of them may set the
 * same header for it.
 */
function headers(): Plugin {
  return {
    name: 'headers',
    generateBundle() {
      const source = `/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff

/${ENTRY}
  Cache-Control: public, max-age=300

/${PHONE_INPUT_ENTRY}
  Cache-Control: public, max-age=300

/${FLOATING_ENTRY}
  Cache-Control: public, max-age=300

/integrity.json
  Cache-Control: public, max-age=300

/${NOTICES}
  Cache-Control: public, max-age=300

/themes/*
  Cache-Control: public, max-age=300

/v/*
  Cache-Control: public, max-age=31536000, immutable

/${STOP_FILES}/*
  Cache-Control: public, max-age=31536000, immutable

/stop
  Cache-Control: public, max-age=300
  Content-Security-Policy: ${STOP_POLICY}
  Cross-Origin-Opener-Policy: same-origin
  Referrer-Policy: no-referrer
  Strict-Transport-Security: max-age=63072000
  X-Robots-Tag: noindex
`;
      this.emitFile({ type: 'asset', fileName: '_headers', source });
    },
  };
}
