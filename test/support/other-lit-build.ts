import { join } from 'node:path';
import { build } from 'vite';

/** A second copy of Lit, as another bundle brings it: with the policy name that Lit has by itself. */
export async function buildOtherLit(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { conditions: ['production', 'module', 'browser'] },
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'other-lit.ts'), formats: ['es'] },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('The other Lit was not built.');
  return output.output[0].code;
}
