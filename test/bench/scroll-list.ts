import type {CDPSession, Page} from 'playwright-core';
import type {ProbedWindow, Seen} from './list-probe.ts';
import {startProbe} from './list-probe.ts';

export interface Scrolled extends Seen {
  readonly wheelSteps: number;
  readonly requests: number;
  readonly seconds: number;
  /** Seconds that the page's one thread was busy, and those of them in scripts. */
  readonly busy: number;
  readonly inScripts: number;
  /** Pixels from the top: where the last ticket was opened, and where the list was when one came back. */
  readonly leftAt: number;
  readonly backAt: number;
}

/** Pixels of one step, as a quick wheel makes them. */
const step = 800;

/** Scrolls through the open list to its last ticket, opens that and comes back. */
export async function scrollList(page: Page, count: number): Promise<Scrolled> {
  let requests = 0;
  page.on('request', (request) => {
    if (request.method() === 'GET' && request.url().includes('/v1/tickets?')) requests++;
  });
  const list = page.getByRole('list', {name: 'Your requests'});
  const last = list.locator(`[aria-posinset="${count}"]`);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = await busyTimes(session);
  const start = performance.now();
  await page.evaluate(startProbe);
  await list.hover({position: {x: 100, y: 100}});
  let wheelSteps = 0;
  for (; wheelSteps < 20_000; wheelSteps++) {
    await page.mouse.wheel(0, step);
    if (wheelSteps % 10 === 0 && (await last.count()) > 0) break;
  }
  await page.mouse.wheel(0, 10 * step);
  await last.locator('button').waitFor();
  const seen = await page.evaluate(() => (window as ProbedWindow).stopProbe!());
  const after = await busyTimes(session);
  const seconds = (performance.now() - start) / 1000;
  return {
    ...seen,
    wheelSteps,
    requests,
    seconds,
    busy: after.busy - before.busy,
    inScripts: after.inScripts - before.inScripts,
    ...(await openAndComeBack(page, count)),
  };
}

async function openAndComeBack(page: Page, count: number): Promise<{leftAt: number; backAt: number}> {
  const last = page.locator(`psw-request-list [aria-posinset="${count}"] button`);
  const scrollTop = () => page.locator('psw-request-list .scroll').evaluate((element) => element.scrollTop);
  await last.scrollIntoViewIfNeeded();
  const leftAt = await scrollTop();
  await last.click();
  await page.getByRole('button', {name: 'Back to requests'}).click();
  await page.locator('psw-request-list .item').first().waitFor();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return {leftAt, backAt: await scrollTop()};
}

/** As Chromium counts them for the page. */
async function busyTimes(session: CDPSession): Promise<{busy: number; inScripts: number}> {
  const {metrics} = await session.send('Performance.getMetrics');
  const valueOf = (wanted: string) => metrics.find(({name}) => name === wanted)?.value ?? 0;
  return {busy: valueOf('TaskDuration'), inScripts: valueOf('ScriptDuration')};
}
