/**
 * The licences of what others have made and this passes on: what is built into the widget, and data, the proxy's too. Served beside the widget,
 * and so in the package.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

export const NOTICES = 'third-party-notices.txt';

interface Part {
  what: string;
  /** A package, and its files that say under which licence. */
  from: string;
  files: readonly string[];
}

const IN_WIDGET = ['lit-html', 'lit-element', '@lit/reactive-element'].map((from) => ({
  what: 'in the widget',
  from,
  files: ['LICENSE'],
}));

/** With versions, since nobody else is told of them: they are no dependencies of the package. */
const IN_PROXY = [
  ['@noble/ed25519', 'LICENSE'],
  ['@noble/hashes', 'LICENSE'],
  ['ipaddr.js', 'LICENSE'],
  ['jose', 'LICENSE.md'],
  ['zod', 'LICENSE'],
].map(([from = '', file = '']) => ({
  what: `${versionOf(from)}, in the proxy of the package`,
  from,
  files: [file],
}));

/** In the order of where they are met. */
export const PARTS: readonly Part[] = [
  ...IN_WIDGET,
  { what: 'in the widget and the proxy: proof of work', from: 'altcha-lib', files: ['LICENSE.txt'] },
  ...IN_PROXY,
  {
    what: `${versionOf('libphonenumber-js')}, in the proxy of the package; numbering plans, made of the metadata of Google’s libphonenumber as this package has it; time zones of numbers, made of Google’s own files`,
    from: 'libphonenumber-js',
    files: ['LICENSE', 'LICENSE.Apache'],
  },
  { what: 'drawings of flags', from: 'country-flag-icons', files: ['LICENSE'] },
  {
    what: 'public holidays in edge-proxy/policy/calling-windows/holiday-data.ts: these data stay under CC BY-SA 3.0, whatever the licence of the rest',
    from: 'date-holidays',
    files: ['LICENSE'],
  },
];

export function thirdPartyNotices(): string {
  const parts = PARTS.map(({ what, from, files }) => {
    const texts = files.map((file) => readFileSync(join(folderOf(from), file), 'utf8').trim());
    return `${from}: ${what}\n\n${texts.join('\n\n----\n\n')}\n`;
  });
  return `What others have made, under their own licences.\n\n${parts.join(`\n${'='.repeat(80)}\n\n`)}`;
}

/** Not by `require.resolve`, which some packages’ `exports` refuse. */
function folderOf(name: string): string {
  return join(dirname(fileURLToPath(import.meta.url)), '../node_modules', name);
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')).version;
}

export function thirdParty(): Plugin {
  return {
    name: 'third-party',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: NOTICES, source: thirdPartyNotices() });
    },
  };
}
