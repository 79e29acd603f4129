/**
 * Browsers for the tests: what is installed, else what can be brought. A test should never be skipped for want of a browser
 * on a machine that could have one.
 */
import { execFile, spawn } from 'node:child_process';
import { access, constants, readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const DEBIAN_PACKAGES = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'];
const isRoot = process.getuid?.() === 0;

/** No request of the browser's own; the sandbox cannot be had as root. */
export const chromiumArguments: readonly string[] = [
  '--headless=new',
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export interface WebKit {
  driver: string;
  miniBrowser: string;
  xvfb: string;
}

/** The path of a Chrome, Chromium or Edge. */
export async function chromium(): Promise<string> {
  const found = (await findChromium()) ?? (await afterDebian(findChromium)) ?? (await downloadChromium());
  if (found === undefined)
    throw new Error('No browser was found: install Chrome, Chromium or Edge, or put its path in CHROME_PATH.');
  return found;
}

/** The path of Firefox, where there is one. */
export async function firefox(): Promise<string | undefined> {
  return (await findFirefox()) ?? (await afterDebian(findFirefox)) ?? absent('Firefox');
}

/** WebKitGTK's driver, its browser, and the display that it needs, where there are all three. */
export async function webkit(): Promise<WebKit | undefined> {
  return (await findWebKit()) ?? (await afterDebian(findWebKit)) ?? absent('WebKitGTK with its WebDriver, and Xvfb');
}

async function findChromium(): Promise<string | undefined> {
  const { CHROME_PATH, LOCALAPPDATA = '', PROGRAMFILES = '', 'PROGRAMFILES(X86)': programFilesX86 = '' } = process.env;
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ];
  const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  const windows = [PROGRAMFILES, programFilesX86, LOCALAPPDATA]
    .filter((folder) => folder !== '')
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  return firstExecutable([CHROME_PATH ?? '', ...onPath(names), ...applications, ...windows]);
}

function findFirefox(): Promise<string | undefined> {
  return firstExecutable([
    ...onPath(['firefox', 'firefox-esr']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '/', 'Mozilla Firefox/firefox.exe'),
  ]);
}

async function findWebKit(): Promise<WebKit | undefined> {
  const driver = await firstExecutable(onPath(['WebKitWebDriver']));
  const xvfb = await firstExecutable(onPath(['Xvfb']));
  const miniBrowser = await firstExecutable(await miniBrowsers());
  return driver && xvfb && miniBrowser ? { driver, xvfb, miniBrowser } : undefined;
}

/** Debian keeps it off the path, in a folder per architecture and version. */
async function miniBrowsers(): Promise<string[]> {
  const found: string[] = [];
  for (const libraries of ['/usr/lib', ...(await foldersIn('/usr/lib')), '/usr/libexec']) {
    const versions = (await foldersIn(libraries)).filter(
      (folder) => folder.includes('/webkit2gtk-') || folder.includes('/webkitgtk-'),
    );
    found.push(
      ...versions
        .sort()
        .reverse()
        .map((folder) => join(folder, 'MiniBrowser')),
    );
  }
  return found;
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

async function firstExecutable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (path !== '' && (await isExecutable(path))) return path;
  }
  return undefined;
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

let debianInstalled: Promise<boolean> | undefined;

/** Looks again once Debian's packages are in; all of them come at once, since one browser is seldom asked for alone. */
async function afterDebian<Found>(find: () => Promise<Found | undefined>): Promise<Found | undefined> {
  debianInstalled ??= installDebianPackages();
  return (await debianInstalled) ? find() : undefined;
}

async function installDebianPackages(): Promise<boolean> {
  // Ubuntu's packages of these names only point to snaps, which a container cannot run.
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  if (!isRoot || !/^ID=debian$/m.test(system)) return false;
  console.log(`Installing ${DEBIAN_PACKAGES.join(', ')}; this takes a minute or two.`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update'], { env });
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES], {
      env,
      maxBuffer: 64 * 1024 * 1024,
    });
    return true;
  } catch (reason) {
    console.warn(`The packages could not be installed: ${reason instanceof Error ? reason.message : String(reason)}`);
    return false;
  }
}

async function downloadChromium(): Promise<string | undefined> {
  console.log('Downloading Chromium by Playwright; this takes a minute or two.');
  const playwright = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const exitCode = await new Promise<number | null>((resolve) => {
    spawn(process.execPath, [join(playwright, 'cli.js'), 'install', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
      .once('error', () => resolve(null))
      .once('exit', resolve);
  });
  if (exitCode !== 0) return undefined;
  const { chromium: downloaded } = await import('playwright-core');
  return firstExecutable([downloaded.executablePath()]);
}

function absent(name: string): undefined {
  const sentence = `${name} is not installed, so no test runs in it.`;
  if (process.env.REQUIRE_ALL_ENGINES === '1') throw new Error(`${name} is required here and is not installed.`);
  console.warn(sentence);
  return undefined;
}
