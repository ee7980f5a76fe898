import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';

let axe: Promise<string> | undefined;

/** What axe finds wrong in the page, or in what `selector` names: the rule, and the element. */
export async function findBarriers(page: Page, selector = 'html'): Promise<string[]> {
  axe ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await axe);
  return page.evaluate(async (within) => {
    const {axe: checker} = globalThis as unknown as {axe: typeof import('axe-core')};
    const results = await checker.run(within);
    return results.violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(' ')}`));
  }, selector);
}
