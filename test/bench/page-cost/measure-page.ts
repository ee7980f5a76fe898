import type {Browser, CDPSession, Page} from 'playwright-core';
import type {Variant} from './variants.ts';

/** What was fetched by a moment. */
interface Fetched {
  /** Of bodies, as they were sent. */
  readonly bytes: number;
  readonly requests: number;
}

/** What one visit of a page has cost. Times in milliseconds. */
export interface PageCost extends Fetched {
  /** With the first opening; `undefined` without a panel. */
  readonly opened: Fetched | undefined;
  readonly script: number;
  readonly mainThread: number;
  readonly longTasks: number;
  readonly layoutShift: number;
  /** Beside those that the page's author writes for the widget, and the element that is the widget. */
  readonly nodes: number;
  readonly globals: readonly string[];
  readonly stored: number;
  /** From the click to the frame behind the one in which the panel is painted; `undefined` without a panel. */
  readonly click: number | undefined;
  readonly secondClick: number | undefined;
}

export interface Visit {
  /** How many times slower than it is the processor is to be. */
  readonly slowdown: number;
  /**
   * How the launcher is first clicked: by the page's script, of which nothing is known before; by a mouse that comes and
   * presses for {@link pressed} at once; or by one that has been there for a second.
   */
  readonly by: 'script' | 'press' | 'hover';
}

/** Milliseconds from the button's going down to the click. */
const pressed = 80;

/** Visits the page with an empty cache, waits until it is at rest, then opens the widget twice. */
export async function measurePage(browser: Browser, url: string, variant: Variant, visit: Visit): Promise<PageCost> {
  const context = await browser.newContext({viewport: {width: 1280, height: 800}});
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('Emulation.setCPUThrottlingRate', {rate: visit.slowdown});
    const fetched = countFetched(page);
    await page.addInitScript(watchPage);
    await page.goto(url, {waitUntil: 'load'});
    if (variant.launcher) await page.waitForFunction(`Boolean(${variant.launcher})`);
    await page.waitForTimeout(1_000);
    const given = {written: variant.markup.match(/<\w/g)?.length ?? 0, own: variant.own};
    const cost = {...(await readMetrics(session)), ...(await page.evaluate(readPage, given)), ...(await fetched())};
    const clicks = await openTwice(page, variant, visit.by);
    return {...cost, ...clicks, opened: clicks.click === undefined ? undefined : await fetched()};
  } finally {
    await context.close();
  }
}

async function openTwice(page: Page, {launcher, panel}: Variant, by: Visit['by']) {
  if (!launcher || !panel) return {click: undefined, secondClick: undefined};
  const box = await page.evaluate(`(() => { const {x, y, width, height} = (${launcher}).getBoundingClientRect();
    return {x: x + width / 2, y: y + height / 2}; })()`);
  const {x, y} = box as {x: number; y: number};
  if (by === 'hover') {
    await page.mouse.move(x, y);
    await page.waitForTimeout(1_000);
  }
  const timed = page.evaluate(timeToPaint(launcher, panel, by === 'press'));
  if (by === 'press') await page.mouse.click(x, y, {delay: pressed});
  const click = await timed;
  await page.waitForTimeout(1_000);
  // Most toggle by the same button; where it is gone or does nothing, there is no second opening to be measured.
  await page.evaluate(`(${launcher})?.click()`);
  await page.waitForTimeout(500);
  const isClosed = await page.evaluate(`!(${panel})`);
  const secondClick = isClosed ? await page.evaluate(timeToPaint(launcher, panel, false)) : undefined;
  return {click: click as number, secondClick: secondClick as number | undefined};
}

/** An expression for the time from a click, a person's or its own, until the panel is there and the next frame has begun. */
function timeToPaint(launcher: string, panel: string, awaits: boolean): string {
  return `new Promise((resolve) => {
    let start;
    const look = () => (${panel})
      ? requestAnimationFrame(() => resolve(performance.now() - start))
      : requestAnimationFrame(look);
    addEventListener('click', () => { start = performance.now(); look(); }, {capture: true, once: true});
    if (!${awaits}) (${launcher}).click();
  })`;
}

function countFetched(page: Page): () => Promise<Fetched> {
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes().then(({responseBodySize}) => responseBodySize)));
  return async () => {
    const all = await Promise.all(sizes);
    return {bytes: all.reduce((sum, size) => sum + size, 0), requests: all.length};
  };
}

async function readMetrics(session: CDPSession): Promise<Pick<PageCost, 'script' | 'mainThread'>> {
  const {metrics} = await session.send('Performance.getMetrics');
  const valueOf = (wanted: string) => (metrics.find(({name}) => name === wanted)?.value ?? 0) * 1000;
  return {script: valueOf('ScriptDuration'), mainThread: valueOf('TaskDuration')};
}

interface Watched {
  benchShift: number;
  benchLong: number;
}

/** Runs in the page, before anything else. */
function watchPage(): void {
  const watched = globalThis as unknown as Watched;
  watched.benchShift = watched.benchLong = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.benchShift += (entry as unknown as {value: number}).value;
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list) => {
    watched.benchLong += list.getEntries().length;
  }).observe({type: 'longtask', buffered: true});
}

/** Runs in the page. */
async function readPage({
  written,
  own,
}: {
  written: number;
  own: string | undefined;
}): Promise<Pick<PageCost, 'longTasks' | 'layoutShift' | 'nodes' | 'globals' | 'stored'>> {
  const watched = globalThis as unknown as Watched;
  const databases = await indexedDB.databases();
  return {
    longTasks: watched.benchLong,
    layoutShift: watched.benchShift,
    nodes: document.querySelectorAll('*').length - written - (own ? document.querySelectorAll(own).length : 0),
    globals: Object.getOwnPropertyNames(globalThis),
    stored: localStorage.length + sessionStorage.length + document.cookie.length + databases.length,
  };
}
