/** What a file of tests stands on: the whole stack with objects that remember nothing yet, and a browser. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type Stack, startStack } from '../../demo/stack.ts';
import { chromiumArguments, chromium as pathOfChromium } from '../support/browsers.ts';
import { createStrictPage } from './strict-page.ts';

/**
 * @param settings path of a wrangler file in place of the demo's settings
 * @param page in place of the demo page under the strictest policy
 */
export function useStack({
  settings,
  page = createStrictPage(),
}: {
  settings?: () => string;
  page?: ReturnType<typeof createStrictPage>;
} = {}): () => Stack {
  const stateDirectory = useFolder();
  return useOne(
    'stack',
    () =>
      startStack({
        stateDirectory: stateDirectory(),
        build: false,
        settings: settings?.(),
        page,
      }),
    (stack) => stack.stop(),
  );
}

export function useBrowser(): () => Browser {
  return useOne(
    'browser',
    async () => chromium.launch({ executablePath: await pathOfChromium(), args: [...chromiumArguments] }),
    (browser) => browser.close(),
  );
}

/** An empty folder, gone again afterwards. */
export function useFolder(): () => string {
  return useOne(
    'folder',
    () => mkdtemp(join(tmpdir(), 'polyai-callback-')),
    (folder) => rm(folder, { recursive: true, force: true }),
  );
}

export function useOne<Thing>(
  name: string,
  begin: () => Promise<Thing>,
  end: (thing: Thing) => Promise<unknown>,
): () => Thing {
  let thing: Thing | undefined;
  beforeAll(async () => {
    thing = await begin();
  });
  afterAll(async () => {
    if (thing !== undefined) await end(thing);
  });
  return () => {
    if (thing === undefined) throw new Error(`the ${name} is there only while tests run`);
    return thing;
  };
}
