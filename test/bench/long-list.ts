import type {Page} from 'playwright-core';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import type {Report, Table} from './benchmark.ts';
import {median, ratio, round} from './figures.ts';
import {openList} from './list-probe.ts';
import {measureQueries} from './list-queries.ts';
import {manyTickets} from './many-tickets.ts';
import {numberOption} from './number-option.ts';
import {scrollList, type Scrolled} from './scroll-list.ts';
import {startWidgetPage, type WidgetPage} from './widget-page.ts';

const partners = {large: '20105462640', small: '20105462641'};
const openings = 7;

/** Most elements of the list at any time, across shadow roots; and most nodes, with texts and Lit's comments. */
const most = {elements: 400, nodes: 1_000};

/** A partner with ten thousand tickets, beside one with twenty: the widget's list and the backend's answers. */
export async function longList(options: readonly string[]): Promise<Report> {
  const counts = {large: numberOption(options, 'tickets', 10_000), small: 20};
  const issuer = createTestIssuer();
  const place = await startWidgetPage(issuer);
  const backend = await startTestBackend({region: 'eu', issuer, allowedOrigins: [place.origin]});
  try {
    for (const of of ['large', 'small'] as const) {
      await backend.database.importTickets(manyTickets(partners[of], counts[of]));
    }
    const queries = await measureQueries(backend, issuer, partners);
    const opening = await measureOpening(place, backend);
    const scrolled = await onPage(place, backend, 'large', async (page) => {
      await page.evaluate(openList);
      return scrollList(page, counts.large);
    });
    return {tables: [queries, opening, tableOf(scrolled, counts.large)], broken: brokenBy(scrolled)};
  } finally {
    await place.stop();
    await backend.stop();
  }
}

async function measureOpening(place: WidgetPage, backend: TestBackend): Promise<Table> {
  const times = {large: [] as number[], small: [] as number[]};
  // The first of all warms up what both need.
  for (let turn = 0; turn <= openings; turn++) {
    for (const of of ['large', 'small'] as const) {
      const time = await onPage(place, backend, of, (page) => page.evaluate(openList));
      if (turn > 0) times[of].push(time);
    }
  }
  const [large, small] = [median(times.large), median(times.small)];
  return {
    title: `From the click on the launcher to the first row, median of ${openings}`,
    columns: ['', 'large, ms', 'small, ms', 'ratio'],
    rows: [['first row', round(large), round(small), ratio(large, small)]],
  };
}

/** In a browser's profile of its own. */
async function onPage<Result>(
  {browser, urlFor}: WidgetPage,
  {url}: TestBackend,
  of: keyof typeof partners,
  measure: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  // What makes this TypeScript run names functions by this, which a page lacks.
  await context.addInitScript({content: 'globalThis.__name = (named) => named;'});
  const page = await context.newPage();
  await page.goto(urlFor(partners[of], url));
  await page.locator('partner-support-widget').getByRole('button').waitFor();
  const result = await measure(page);
  await context.close();
  return result;
}

function tableOf(scrolled: Scrolled, count: number): Table {
  const {frames, wheelSteps, seconds, busy, inScripts, leftAt, backAt} = scrolled;
  return {
    title: `Scrolling through ${count} tickets`,
    columns: ['', 'figure', 'budget'],
    rows: [
      ['most elements in the list', scrolled.elements, most.elements],
      ['most nodes in the list, with texts and marks', scrolled.nodes, most.nodes],
      ['wheel steps', wheelSteps, ''],
      ['requests for pages', scrolled.requests, ''],
      ['seconds', round(seconds), ''],
      ['seconds the page was busy', round(busy), ''],
      ['of these in scripts', round(inScripts), ''],
      ['frames', frames.length, ''],
      ['longest frame, ms', round(Math.max(...frames)), ''],
      ['frames over 50 ms', frames.filter((length) => length > 50).length, ''],
      ['long animation frames', scrolled.longFrames, ''],
      ['long tasks', scrolled.longTasks, ''],
      ['longest script in a long frame, ms', round(scrolled.longestScript), ''],
      ['last ticket opened at, px', round(leftAt), ''],
      ['back from it at, px', round(backAt), leftAt],
    ],
  };
}

function brokenBy({elements, nodes, leftAt, backAt}: Scrolled): string[] {
  const broken: string[] = [];
  if (elements > most.elements) broken.push(`The list had ${elements} elements, not ${most.elements} at most.`);
  if (nodes > most.nodes) broken.push(`The list had ${nodes} nodes, not ${most.nodes} at most.`);
  if (Math.abs(leftAt - backAt) > 1) broken.push(`The list was left at ${leftAt} px and came back at ${backAt} px.`);
  return broken;
}
