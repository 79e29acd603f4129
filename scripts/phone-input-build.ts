/** Builds the phone field alone beside the widget, for pages that have a form of their own. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown, type UserConfig } from 'vite';

export const PHONE_INPUT_ENTRY = 'polyai-phone-input.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @param shared what all builds have in common
 * @param outputs the moving one and the one that never changes
 */
export function phoneInput(shared: () => UserConfig, outputs: Rolldown.OutputOptions[]): Plugin {
  return {
    name: 'phone-input',
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
          lib: { entry: here('../widget/phone-input/define.ts') },
          rolldownOptions: {
            checks: { pluginTimings: false },
            preserveEntrySignatures: 'allow-extension',
            output: outputs,
          },
        },
      });
    },
  };
}
