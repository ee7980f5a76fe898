import {chromium, type Browser} from 'playwright-core';
import {chromiumFlags, findChromium} from '../../support/find-chromium.ts';
import type {Report, Table} from '../benchmark.ts';
import {median, ratio, round} from '../figures.ts';
import {numberOption} from '../number-option.ts';
import {measurePage, type PageCost, type Visit} from './measure-page.ts';
import {servePages} from './serve-pages.ts';
import {variants} from './variants.ts';

const ours = 1;

/** What a widget costs the page that carries it, ours beside others; `--rounds 9`. All in turn, so that all are disturbed alike. */
export async function pageCost(options: readonly string[]): Promise<Report> {
  const rounds = numberOption(options, 'rounds', 9);
  const pages = await servePages();
  const browser = await chromium.launch({executablePath: await findChromium(), args: chromiumFlags});
  const tables: Table[] = [];
  try {
    for (const slowdown of [1, 4]) {
      const cold = await visitAll(browser, pages.urlOf, rounds, {slowdown, by: 'script'});
      const pressed = await visitAll(browser, pages.urlOf, rounds, {slowdown, by: 'press'});
      const hovered = await visitAll(browser, pages.urlOf, rounds, {slowdown, by: 'hover'});
      if (slowdown === 1) tables.push(tracesOf(cold));
      tables.push(timesOf({cold, pressed, hovered}, slowdown));
    }
  } finally {
    await browser.close();
    await pages.stop();
  }
  return {tables, broken: []};
}

async function visitAll(
  browser: Browser,
  urlOf: (index: number) => string,
  rounds: number,
  visit: Visit,
): Promise<PageCost[][]> {
  const costs: PageCost[][] = variants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, variant] of variants.entries()) {
      costs[index]!.push(await measurePage(browser, urlOf(index), variant, visit));
    }
  }
  return costs;
}

/** What is left in the page before anybody has clicked, beside a page with nothing. */
function tracesOf(costs: readonly PageCost[][]): Table {
  const [plain] = costs[0]!;
  return {
    title: 'What a widget leaves in the page before the first click',
    columns: ['page', 'bytes', 'requests', 'nodes', 'globals', 'stored', 'layout shift', 'long tasks'],
    rows: costs.map((each, index) => {
      const first = each[0]!;
      const globals = first.globals.filter((name) => !plain!.globals.includes(name));
      return [
        variants[index]!.name,
        first.bytes - plain!.bytes,
        first.requests - plain!.requests,
        first.nodes - plain!.nodes,
        globals.length,
        first.stored,
        round(Math.max(...each.map(({layoutShift}) => layoutShift))),
        each.reduce((sum, {longTasks}) => sum + longTasks, 0),
      ];
    }),
  };
}

function timesOf(
  {cold, pressed, hovered}: Record<'cold' | 'pressed' | 'hovered', readonly PageCost[][]>,
  slowdown: number,
): Table {
  const middle = (costs: readonly PageCost[], read: (cost: PageCost) => number | undefined) => {
    const times = costs.flatMap((cost) => read(cost) ?? []);
    return times.length === 0 ? undefined : median(times);
  };
  const added = (index: number, read: (cost: PageCost) => number) =>
    middle(cold[index]!, read)! - middle(cold[0]!, read)!;
  const rows = variants.map((_, index) => [
    added(index, ({script}) => script),
    added(index, ({mainThread}) => mainThread),
    ...[cold, pressed, hovered].map((visits) => middle(visits[index]!, ({click}) => click)),
    middle(cold[index]!, ({secondClick}) => secondClick),
  ]);
  return {
    title: `Medians in milliseconds${slowdown === 1 ? '' : `, processor ${slowdown} times slower`}; added to a page with nothing; beside ours`,
    columns: ['page', 'script', 'main thread', 'first click by a script', 'pressed', 'hovered before', 'second click'],
    rows: rows
      .slice(1)
      .map((times, index) => [
        variants[index + 1]!.name,
        ...times.map((time, column) =>
          time === undefined ? '' : `${round(time)}, ${ratio(time, rows[ours]![column]!)}`,
        ),
      ]),
  };
}
