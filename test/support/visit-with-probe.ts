import assert from 'node:assert/strict';
import type {Browser} from 'playwright-core';
import {DemoVisitor} from './demo-visitor.ts';
import {hostMarkup} from './host-markup.ts';
import type {HostSite} from './host-site.ts';
import {layProbe, nothingFound, probePage} from './probe-page.ts';
import {watchPolicy} from './watch-policy.ts';

export interface ProbedVisit {
  readonly visitor: DemoVisitor;
  /** That no hostile text has run or become markup, that no policy was broken, and that nothing was thrown. */
  assertHarmless(): Promise<void>;
}

/** Visits a page of `site` as `person`, under a policy or none. */
export async function visitWithProbe(
  browser: Browser,
  site: HostSite,
  path: string,
  {person, policy}: {person: Readonly<Record<string, string>>; policy: string | undefined},
): Promise<ProbedVisit> {
  site.serve(path, {html: hostMarkup(site, {person}), ...(policy !== undefined && {policy})});
  const visitor = await DemoVisitor.arrive(browser, site);
  const {page} = visitor;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const violations = await watchPolicy(page);
  await layProbe(page);
  await visitor.visit(path);
  const assertHarmless = async () => {
    assert.deepEqual(await probePage(page), nothingFound);
    assert.deepEqual(await violations(), []);
    assert.equal(await page.evaluate(() => 'polluted' in {}), false);
    assert.deepEqual(errors, []);
  };
  return {visitor, assertHarmless};
}
