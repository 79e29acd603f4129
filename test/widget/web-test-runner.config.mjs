/** The widget's sources, and what `npm run build` makes of them, in Chromium, Firefox and WebKit; `WIDGET_ENGINES=chromium` picks some of them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { litAsGuest } from '../../scripts/lit-as-guest.ts';
import { phoneFiles } from '../../scripts/phone-metadata.ts';
import { chromium, chromiumArguments, firefox, webkit } from '../support/browsers.ts';
import { cannedAccepted, cannedSite } from '../support/canned-proxy.ts';
import { ServedPages } from '../support/served-pages.ts';

// What a test sees must not depend on where it runs: the browsers inherit these.
process.env.TZ = 'America/New_York';
process.env.LANG = 'en_GB.UTF-8';
process.env.LANGUAGE = 'en_GB';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const wanted = (process.env.WIDGET_ENGINES ?? 'chromium,firefox,webkit').split(',');
const phoneMetadata = phoneFiles();
const ANOTHER_VERSION = '99.0.0';
const started = [];
const servedPages = new ServedPages();

export default {
  rootDir: root,
  files: ['test/widget/**/*.test.ts'],
  nodeResolve: { exportConditions: ['production'] },
  // What the widget tells a page's owner is no news here.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('<polyai-callback>'),
  concurrency: 1,
  concurrentBrowsers: 1,
  testsFinishTimeout: 400_000,
  testFramework: { config: { timeout: 10_000 } },
  browsers: await browsers(),
  plugins: [
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      define: { __VERSION__: JSON.stringify(version), __PHONE_METADATA__: '"/phone-metadata/"' },
    }),
    { name: 'inline-css', resolveMimeType: inlineCssType, transform: inlineCss },
    { name: 'lit-as-guest', serve: ({ path }) => litAsGuest(join(root, path), 'polyai-callback') },
    { name: 'stop-drivers', serverStop: () => stopAll() },
    { name: 'stop-pages', serverStop: () => servedPages.stop() },
    { name: 'forced-colors', executeCommand: forceColors },
    { name: 'resize', executeCommand: resize },
    { name: 'regain-focus', executeCommand: regainFocus },
  ],
  middleware: [servePhoneMetadata, servedPages.middleware, serveCannedProxy, serveAnotherVersion],
  // axe-core is no ES module.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head><meta name="viewport" content="width=device-width" /><title>Widget tests</title></head>
      <body>
        <script src="/node_modules/axe-core/axe.min.js"></script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
};

/** `import css from './some.css?inline'`, as Vite has it. */
function inlineCssType({ path, query }) {
  return path.endsWith('.css') && 'inline' in query ? 'js' : undefined;
}

function inlineCss({ path, query, body }) {
  return path.endsWith('.css') && 'inline' in query ? `export default ${JSON.stringify(body)};` : undefined;
}

/** Puppeteer's own way to emulate media knows nothing of them. */
async function forceColors({ command, payload, session }) {
  if (command !== 'forced-colors') return undefined;
  const client = await session.browser.getPage(session.id).createCDPSession();
  const features = [{ name: 'forced-colors', value: payload.isActive ? 'active' : 'none' }];
  await client.send('Emulation.setEmulatedMedia', { features });
  return true;
}

/** The runner's own way to set the viewport knows nothing of WebDriver; `frame` is what its window has around the page. */
async function resize({ command, payload, session }) {
  if (command !== 'resize') return undefined;
  const { width, height, frame } = payload;
  const { browser, id } = session;
  if (browser.type === 'webdriver') await browser.driver.setWindowRect(null, null, width, height + frame);
  else await browser.getPage(id).setViewport({ width, height });
  return true;
}

/** Tab can leave the page for the browser's own bars, and the next test's page, which is in the same tab, would have no focus. */
async function regainFocus({ command, session }) {
  if (command !== 'regain-focus') return undefined;
  const { browser, id } = session;
  if (browser.type !== 'webdriver') await browser.getPage(id).bringToFront();
  return true;
}

async function browsers() {
  const launchers = [];
  if (wanted.includes('chromium')) {
    launchers.push(
      chromeLauncher({
        launchOptions: {
          executablePath: await chromium(),
          args: [...chromiumArguments, '--lang=en-GB', '--accept-lang=en-GB'],
        },
      }),
    );
  }
  const firefoxPath = wanted.includes('firefox') && (await firefox());
  if (firefoxPath) {
    launchers.push(
      puppeteerLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath: firefoxPath,
          headless: true,
          extraPrefsFirefox: { 'intl.accept_languages': 'en-GB' },
        },
      }),
    );
  }
  const webkitPaths = wanted.includes('webkit') && (await webkit());
  if (webkitPaths) launchers.push(await webkitLauncher(webkitPaths));
  return launchers;
}

async function webkitLauncher({ driver, miniBrowser, xvfb }) {
  const display = await start(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], process.env, true);
  const port = await freePort();
  await start(driver, [`--port=${port}`], {
    ...process.env,
    DISPLAY: `:${display}`,
    XDG_CONFIG_HOME: narrowToolbar(),
    // The sandbox can't be had as root, nor in most containers.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  await untilListening(port);
  return webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
  });
}

/** Or no window, and so no page in it, could be less than 447 px wide. */
function narrowToolbar() {
  const folder = mkdtempSync(join(tmpdir(), 'widget-tests-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0', 'gtk.css'), '* { min-width: 0; margin: 0; border: 0; padding: 0; }');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Resolves with what the process writes to its file descriptor 3, where it has one. */
async function start(command, args, env, says = false) {
  const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore', says ? 'pipe' : 'ignore'] });
  started.push(child);
  if (!says) return '';
  const [chunk] = await once(child.stdio[3], 'data');
  return String(chunk).trim();
}

function stopAll() {
  for (const child of started.splice(0).reverse()) child.kill();
}

// A run that is cut short must leave no display behind.
process.once('exit', stopAll);

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilListening(port) {
  for (;;) {
    const isUp = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** What a built widget asks the origin for that it came from; and `floating.js` where nothing else lies beside it. */
function serveCannedProxy(context, next) {
  if (context.path === '/alone/floating.js') context.path = '/dist/widget/floating.js';
  if (!context.path.startsWith('/v1/')) return next();
  context.body = context.path === '/v1/callbacks' ? cannedAccepted(1) : cannedSite();
  return undefined;
}

/** The built widget, as it is where `package.json` names another version: all that a build makes of that is this text. */
function serveAnotherVersion(context, next) {
  const { 1: path } = /^\/another-version\/(.+)$/.exec(context.path) ?? {};
  if (!path) return next();
  context.body = readFileSync(join(root, 'dist/widget', path.replace(ANOTHER_VERSION, version)), 'utf8').replaceAll(
    version,
    ANOTHER_VERSION,
  );
  context.type = path.endsWith('.json') ? 'application/json' : 'text/javascript';
  return undefined;
}

async function servePhoneMetadata(context, next) {
  const name = /^\/phone-metadata\/([A-Z]{2}|flags)\.json$/.exec(context.path)?.[1];
  const json = name && phoneMetadata.get(name);
  if (!json) return next();
  context.type = 'application/json';
  context.body = json;
}
