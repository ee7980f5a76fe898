import {chromium, type Browser} from 'playwright-core';
import {chromiumFlags, findChromium} from '../../support/find-chromium.ts';
import type {Report, Table} from '../benchmark.ts';
import {numberOption} from '../number-option.ts';
import {countTraces, overBudget} from './budgets.ts';
import {measurePage, type PageCost, type Visit} from './measure-page.ts';
import {timesTable, tracesTable} from './page-cost-tables.ts';
import {servePages} from './serve-pages.ts';
import {ours, variants} from './variants.ts';

/**
 * What a widget costs the page that carries it, ours beside others; `--rounds 9`. All in turn, so that all are disturbed
 * alike. Judged is what no machine can disturb.
 */
export async function pageCost(options: readonly string[]): Promise<Report> {
  const rounds = numberOption(options, 'rounds', 9);
  const pages = await servePages();
  const browser = await chromium.launch({executablePath: await findChromium(), args: chromiumFlags});
  const tables: Table[] = [];
  const broken: string[] = [];
  try {
    // Once for nothing: until then files are still to be compressed, and the browser is cold.
    await visitAll(browser, pages.urlOf, 1, {slowdown: 1, by: 'script'});
    for (const slowdown of [1, 4]) {
      const cold = await visitAll(browser, pages.urlOf, rounds, {slowdown, by: 'script'});
      const pressed = await visitAll(browser, pages.urlOf, rounds, {slowdown, by: 'press'});
      const hovered = await visitAll(browser, pages.urlOf, rounds, {slowdown, by: 'hover'});
      if (slowdown === 1) {
        tables.push(tracesTable(cold));
        broken.push(...overBudget(countTraces(cold[ours]!, cold[0]!)));
      }
      tables.push(timesTable({cold, pressed, hovered}, slowdown));
    }
  } finally {
    await browser.close();
    await pages.stop();
  }
  return {tables, broken};
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
