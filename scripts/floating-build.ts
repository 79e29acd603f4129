/** Builds `floating.js` beside the widget: one classic script, with nothing to load but the widget itself, which lies beside it. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type UserConfig } from 'vite';

export const FLOATING_ENTRY = 'floating.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param shared what all builds have in common
 * @param folders where it goes: for the moving address, and for the one that never changes
 */
export function floating(shared: () => UserConfig, folders: readonly string[]): Plugin {
  return {
    name: 'floating',
    // Once the widget's own files are there: its build empties the folder first.
    async closeBundle(error?: unknown) {
      if (error) return;
      const { build: options, ...rest } = shared();
      await build({
        ...rest,
        configFile: false,
        logLevel: 'warn',
        build: {
          ...options,
          outDir: here('../dist/widget'),
          emptyOutDir: false,
          lib: { entry: here('../widget/floating.ts') },
          rolldownOptions: {
            checks: { pluginTimings: false },
            output: folders.map((folder) => ({
              format: 'iife' as const,
              name: 'polyaiCallbackFloating',
              entryFileNames: `${folder}${FLOATING_ENTRY}`,
              minify: true,
            })),
          },
        },
      });
    },
  };
}
