import type {Page} from 'playwright-core';

/** How long a person would wait for something, in milliseconds. */
const patience = 15_000;

/**
 * Resolves once `look` resolves with `true` on the page, asked at every frame; rejects with what `describe` says.
 * Playwright's own `waitForFunction` takes a promise for a yes.
 */
export async function untilOnPage<Wanted>(
  page: Page,
  look: (wanted: Wanted) => Promise<boolean>,
  wanted: Wanted,
  describe: () => string,
): Promise<void> {
  const end = performance.now() + patience;
  // Playwright's types take apart what it hands over to the page; ours is handed over as it is.
  while (!(await page.evaluate(look as (arg: unknown) => Promise<boolean>, wanted))) {
    if (performance.now() > end) throw new Error(describe());
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
