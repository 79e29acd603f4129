/** One journey, recorded: the tasks of the page's main thread, and what moved. */
import type { Browser, Page } from 'playwright-core';
import { type Step, standsStill } from './journey.ts';

export interface Recorded {
  /** Of the main thread's tasks in each step, in ms. */
  readonly longestTasks: ReadonlyMap<string, number>;
  readonly shifts: readonly Shift[];
}

/** Of W3C's "Layout Instability": a score, and whether the visitor had done something in the half second before. */
export interface Shift {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly moved: readonly string[];
}

/** Of Chromium's tracing; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string } };
}

const MARK = 'step: ';

/** @param address of a page with the widget in it */
export async function record(browser: Browser, page: Page, address: string, steps: readonly Step[]): Promise<Recorded> {
  await page.addInitScript(watchShifts);
  await browser.startTracing(page, { categories: ['toplevel', 'mojom', 'blink.user_timing'] });
  const shifts: Shift[] = [];
  await page.goto(address, { waitUntil: 'commit' });
  for (const { name, act } of steps) {
    await page.evaluate((mark) => performance.mark(mark), MARK + name);
    await act(page);
    await standsStill(page);
    shifts.push(...(await page.evaluate(() => (globalThis as unknown as Watched).shifts.splice(0))));
  }
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return { longestTasks: longestByStep(traceEvents), shifts };
}

interface Watched {
  shifts: Shift[];
}

/** Runs in the page, before anything of it. */
function watchShifts(): void {
  const shifts: Shift[] = [];
  (globalThis as unknown as Watched).shifts = shifts;
  interface LayoutShift extends PerformanceEntry {
    readonly value: number;
    readonly hadRecentInput: boolean;
    readonly sources: readonly { readonly node: Node | null }[];
  }
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[])
      shifts.push({
        value,
        hadRecentInput,
        moved: sources.map(({ node }) =>
          node instanceof Element ? node.outerHTML.slice(0, 60) : String(node?.nodeName),
        ),
      });
  }).observe({ type: 'layout-shift', buffered: true });
}

function longestByStep(events: readonly TraceEvent[]): Map<string, number> {
  const marks = events.filter(({ name, cat }) => cat === 'blink.user_timing' && name.startsWith(MARK));
  const { pid, tid } = marks[0] ?? { pid: 0, tid: 0 };
  const mine = events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
  // What drives the browser asks the page things, which a visitor's page is never asked.
  const foreign = mine.filter(({ args }) => args?.chrome_mojo_event_info?.mojo_interface_tag?.includes('DevTools'));
  const tasks = mine.filter(
    ({ name, ts, dur = 0 }) =>
      name.endsWith('RunTask') && !foreign.some((other) => other.ts >= ts && other.ts <= ts + dur),
  );
  const longest = new Map<string, number>();
  for (const [index, { name, ts }] of marks.entries()) {
    // The page has begun before its first mark could be made.
    const from = index === 0 ? 0 : ts;
    const until = marks[index + 1]?.ts ?? Number.POSITIVE_INFINITY;
    // The time of the thread, which on a quiet machine is that of the clock, and on a busy one is not somebody else's.
    const durations = tasks.filter((task) => task.ts >= from && task.ts < until).map(({ tdur = 0 }) => tdur / 1000);
    longest.set(name.slice(MARK.length), Math.max(0, ...durations));
  }
  return longest;
}
