/** Builds the page `/stop` beside the widget, with chunks of its own: what it needs must not weigh on the widget's. */
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type UserConfig } from 'vite';
import { LANGUAGES } from '../widget/stop/languages.ts';

/** Apart from `stop.html`, so that no rule for the files is one for the page. */
export const STOP_FILES = 'stop-files';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** @param shared what both builds have in common */
export function stopPage(shared: () => UserConfig): Plugin {
  return {
    name: 'stop-page',
    // Once the widget's own files are there: its build empties the folder first.
    async closeBundle(error?: unknown) {
      if (error) return;
      const { build: options, plugins = [], ...rest } = shared();
      await build({
        ...rest,
        configFile: false,
        logLevel: 'warn',
        root: here('../widget/stop'),
        // The page may stand below a path.
        base: './',
        plugins: [...plugins, withoutScript()],
        build: {
          ...options,
          outDir: here('../dist/widget'),
          emptyOutDir: false,
          assetsDir: STOP_FILES,
          assetsInlineLimit: 0,
          modulePreload: false,
          rolldownOptions: {
            checks: { pluginTimings: false },
            input: here('../widget/stop/stop.html'),
          },
        },
      });
    },
  };
}

/** How to stop without scripts, in each language, since no script can choose one. */
function withoutScript(): Plugin {
  return {
    name: 'without-script',
    transformIndexHtml: {
      order: 'pre',
      async handler(page) {
        const paragraphs = Object.entries(LANGUAGES).map(async ([tag, { dir, load }]) => {
          const { default: messages } = await load();
          return `<p lang="${tag}" dir="${dir}"><strong>${messages.title}.</strong> ${messages.withoutScript}</p>`;
        });
        return page.replaceAll('<!--without-script-->', (await Promise.all(paragraphs)).join(''));
      },
    },
  };
}
