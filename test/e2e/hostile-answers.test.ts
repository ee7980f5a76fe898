import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {customerEmail, DemoVisitor, launchBrowser, ticket} from '../support/demo-visitor.ts';
import {answerHostilely} from '../support/hostile-answer.ts';
import {hostMarkup} from '../support/host-markup.ts';
import {startHostSite, type HostSite} from '../support/host-site.ts';
import {hostileTexts} from '../support/hostile-texts.ts';
import {layProbe, nothingFound, probePage} from '../support/probe-page.ts';
import {RegionClient} from '../support/region-client.ts';
import {startTogether} from '../support/start-together.ts';

let site: HostSite;
let browser: Browser;
before(async () => {
  [site, browser] = await startTogether(startHostSite(), launchBrowser());
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Somebody with a ticket on a page without a policy: nothing but the widget's own care keeps a text from running. */
async function arrive(partner: string) {
  const person = {partner};
  const {id} = await new RegionClient(site, person).file({subject: 'Import stops', description: 'At 90 percent.'});
  await new RegionClient(site, person).reply(id, 'Still so.');
  site.serve(`/${partner}`, {html: hostMarkup(site, {person})});
  const visitor = await DemoVisitor.arrive(browser, site);
  const {page} = visitor;
  await layProbe(page);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await visitor.visit(`/${partner}`);
  return {
    visitor,
    async assertHarmless() {
      assert.deepEqual(await probePage(page), nothingFound);
      assert.equal(await page.evaluate(() => 'polluted' in {}), false);
      assert.deepEqual(errors, []);
    },
  };
}

describe('A backend that answers with hostile texts', () => {
  const toEurope = () => `${site.regions.eu.proxy.url}/v1/**`;

  it('in the place of names, numbers and addresses: they are shown as they are', async () => {
    const {visitor, assertHarmless} = await arrive('30000000011');
    const {page, panel} = visitor;
    await page.route(toEurope(), (route) => answerHostilely(route, false));
    await visitor.launcher.click();
    await panel.getByRole('listitem').filter({hasText: hostileTexts[0]!}).first().waitFor();
    await assertHarmless();
    await panel.getByRole('listitem').getByRole('button').first().click();
    await panel.getByRole('heading', {name: 'Conversation'}).waitFor();
    await assertHarmless();
    await panel.getByRole('tab', {name: 'Add Ticket'}).click();
    await panel.getByRole('combobox', {name: 'Service Name'}).click();
    await panel.getByRole('listbox').getByRole('option').first().waitFor();
    await assertHarmless();
    await visitor.leave();
  });

  it('in the place of everything: that it cannot be read is said in our own words', async () => {
    const {visitor, assertHarmless} = await arrive('30000000012');
    const {page, panel} = visitor;
    await page.route(toEurope(), (route) => answerHostilely(route, true));
    await visitor.launcher.click();
    await panel.getByRole('button', {name: 'Try again'}).waitFor();
    for (const text of hostileTexts) assert.equal(await panel.getByText(text).count(), 0, text);
    await assertHarmless();
    await visitor.leave();
  });

  for (const [index, text] of hostileTexts.entries()) {
    if (index % 4 !== 0) continue;
    it(`in a refusal: ${text}`, async () => {
      const {visitor, assertHarmless} = await arrive(String(30_000_000_020 + index));
      const {page, panel} = visitor;
      const issues = [
        {pointer: `/${text}`, code: text},
        {pointer: '/subject', code: text},
        {pointer: '/__proto__', code: 'x'},
      ];
      const problem = {
        type: text,
        title: text,
        status: 422,
        code: text,
        requestId: text,
        retryable: false,
        errors: issues,
      };
      await page.route(toEurope(), (route) => {
        if (route.request().method() !== 'POST' || !route.request().url().endsWith('/tickets')) return route.continue();
        return route.fulfill({
          status: 422,
          contentType: 'application/problem+json',
          headers: {'access-control-allow-origin': '*'},
          body: JSON.stringify(problem),
        });
      });
      await visitor.launcher.click();
      await panel.getByRole('tab', {name: 'Add Ticket'}).click();
      await visitor.fill({...ticket, [customerEmail]: 'admin@customer.example'});
      await visitor.submit.click();
      // But for what would turn the sentence around.
      await panel.getByText(text.replace('\u202e', '')).first().waitFor();
      await assertHarmless();
      await visitor.leave();
    });
  }
});
