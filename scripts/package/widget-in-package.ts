/**
 * The widget as a package differs from the served one in two modules: bundlers find each numbering plan by an `import()` of its own, and
 * there is no origin that the script came from.
 */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { phoneFiles } from '../phone-metadata.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const PHONE_FILES = resolve(root, 'widget/phone-input/phone-files.ts');
const PLANS = resolve(root, 'widget/phone-input/plans');
const INSTEAD = new Map([[resolve(root, 'widget/endpoint-url.ts'), resolve(root, 'entries/endpoint-url.ts')]]);

export function widgetInPackage(): Plugin {
  const files = phoneFiles();
  const planOf = (id: string) =>
    id.startsWith(PLANS) ? files.get(id.slice(PLANS.length + 1, -'.js'.length)) : undefined;
  return {
    name: 'widget-in-package',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!importer || !source.startsWith('.')) return null;
      if (importer === PHONE_FILES) return resolve(PHONE_FILES, '..', source);
      const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
      return INSTEAD.get(resolved?.id ?? '') ?? resolved;
    },
    load(id) {
      if (id === PHONE_FILES) return phoneFilesModule([...files.keys()]);
      const plan = planOf(id);
      return plan === undefined ? null : `export default ${plan};\n`;
    },
  };
}

/** Rejects for a region that there is none of, as the served one does. */
function phoneFilesModule(names: readonly string[]): string {
  const imports = names.map((name) => `  ${name}: () => import('./plans/${name}.js'),\n`).join('');
  return `const files = {\n${imports}};\n
export async function loadPhoneFile(name) {
  return (await files[name]()).default;
}
`;
}
