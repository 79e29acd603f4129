/** Builds what the package holds: `node scripts/package/build.ts`, into dist/package. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { shared } from '../../vite.config.ts';
import { flagsLicence } from '../flags.ts';
import { buildBundles } from './bundles.ts';
import { writeDeclarations } from './declarations.ts';
import { writeEditorData } from './editor-data.ts';
import { frameworkTypes } from './framework-types.ts';
import { analyzed, eventClassesByType } from './manifest.ts';
import { widgetInPackage } from './widget-in-package.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'dist/package');

/** No entries, or built otherwise. */
const NOT_BY_THEMSELVES = ['define-once.ts', 'edge-proxy.ts', 'edge-proxy-types.ts'];

/** A module for each of ours, so that a bundler takes no more of them than it needs; what is not ours is imported. */
async function buildModules(): Promise<void> {
  const { build: options, plugins = [], ...rest } = shared(false);
  const entries = readdirSync(join(root, 'entries')).filter(
    (name) => name.endsWith('.ts') && !NOT_BY_THEMSELVES.includes(name),
  );
  await build({
    ...rest,
    configFile: false,
    logLevel: 'warn',
    root,
    plugins: [widgetInPackage(), ...plugins],
    build: {
      ...options,
      outDir: out,
      emptyOutDir: false,
      sourcemap: false,
      minify: false,
      modulePreload: false,
      lib: { entry: entries.map((name) => join(root, 'entries', name)), formats: ['es'] },
      rolldownOptions: {
        external: (id: string) => /^[a-z@]/.test(id) && !id.startsWith(root),
        output: { preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].js' },
      },
    },
  });
}

async function writeData(): Promise<void> {
  // Whoever passes the drawings on must pass it on too.
  writeFileSync(join(out, 'widget/phone-input/plans/flags-licence.txt'), flagsLicence());
  const { elements, manifest } = await analyzed();
  writeFileSync(join(out, 'custom-elements.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  writeEditorData(manifest, out);
  mkdirSync(join(out, 'types'));
  for (const [name, source] of frameworkTypes(elements, eventClassesByType().values())) {
    writeFileSync(join(out, 'types', `${name}.d.ts`), source);
    // So that importing the types where something else than TypeScript looks is nothing, and no mistake.
    writeFileSync(join(out, 'types', `${name}.js`), 'export {};\n');
  }
}

rmSync(out, { recursive: true, force: true });
await buildModules();
await buildBundles(root, out);
writeDeclarations(root, out);
await writeData();
