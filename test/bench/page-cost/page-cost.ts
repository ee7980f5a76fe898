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
      const cold = await visitAll(browser, pages.urlOf, rounds, {slowdown, hovers: false});
      const hovered = await visitAll(browser, pages.urlOf, rounds, {slowdown, hovers: true});
      if (slowdown === 1) tables.push(tracesOf(cold));
      tables.push(timesOf(cold, hovered, slowdown));
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

function timesOf(cold: readonly PageCost[][], hovered: readonly PageCost[][], slowdown: number): Table {
  const script = (costs: readonly PageCost[]) => median(costs.map((cost) => cost.script));
  const thread = (costs: readonly PageCost[]) => median(costs.map((cost) => cost.mainThread));
  const clicks = (costs: readonly PageCost[], read: (cost: PageCost) => number | undefined) => {
    const times = costs.flatMap((cost) => read(cost) ?? []);
    return times.length === 0 ? undefined : median(times);
  };
  const oursCold = clicks(cold[ours]!, ({click}) => click)!;
  return {
    title: `Medians in milliseconds${slowdown === 1 ? '' : `, processor ${slowdown} times slower`}; added to a page with nothing`,
    columns: ['page', 'script', 'main thread', 'first click', 'beside ours', 'hovered before', 'second click'],
    rows: cold.slice(1).map((costs, index) => {
      const click = clicks(costs, (cost) => cost.click);
      return [
        variants[index + 1]!.name,
        round(script(costs) - script(cold[0]!)),
        round(thread(costs) - thread(cold[0]!)),
        click === undefined ? '' : round(click),
        click === undefined ? '' : ratio(click, oursCold),
        ...[clicks(hovered[index + 1]!, (cost) => cost.click), clicks(costs, (cost) => cost.secondClick)].map((time) =>
          time === undefined ? '' : round(time),
        ),
      ];
    }),
  };
}
