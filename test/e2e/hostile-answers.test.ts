import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {customerEmail, launchBrowser, ticket} from '../support/demo-visitor.ts';
import {answerHostilely} from '../support/hostile-answer.ts';
import {startHostSite, type HostSite} from '../support/host-site.ts';
import {hostileTexts} from '../support/hostile-texts.ts';
import {pagePolicies} from '../support/page-policies.ts';
import {RegionClient} from '../support/region-client.ts';
import {startTogether} from '../support/start-together.ts';
import {visitWithProbe, type ProbedVisit} from '../support/visit-with-probe.ts';

let site: HostSite;
let browser: Browser;
before(async () => {
  [site, browser] = await startTogether(startHostSite(), launchBrowser());
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Somebody with a ticket, one reply in it. */
async function arrive(partner: string, policy: string | undefined): Promise<ProbedVisit> {
  const person = {partner};
  const {id} = await new RegionClient(site, person).file({subject: 'Import stops', description: 'At 90 percent.'});
  await new RegionClient(site, person).reply(id, 'Still so.');
  return visitWithProbe(browser, site, `/${partner}`, {person, policy});
}

const partners = {'a strict policy': '3000000001', 'no policy': '3000000002'};

for (const [name, policyOf] of Object.entries(pagePolicies)) {
  describe(`Under ${name}, a backend that answers with hostile texts`, () => {
    const arriveAs = (which: number) => arrive(`${partners[name as keyof typeof partners]}${which}`, policyOf(site));
    const toEurope = () => `${site.regions.eu.proxy.url}/v1/**`;

    it('in the place of names, numbers and addresses: they are shown as they are', async () => {
      const {visitor, assertHarmless} = await arriveAs(1);
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
      const {visitor, assertHarmless} = await arriveAs(2);
      const {page, panel} = visitor;
      await page.route(toEurope(), (route) => answerHostilely(route, true));
      await visitor.launcher.click();
      await panel.getByRole('button', {name: 'Try again'}).waitFor();
      for (const text of hostileTexts) assert.equal(await panel.getByText(text).count(), 0, text);
      await assertHarmless();
      await visitor.leave();
    });

    it('in refusals: fields and form say them as they are', async () => {
      const {visitor, assertHarmless} = await arriveAs(3);
      const {page, panel} = visitor;
      let text = '';
      await page.route(toEurope(), (route) => {
        if (route.request().method() !== 'POST' || !route.request().url().endsWith('/tickets')) return route.continue();
        return route.fulfill({
          status: 422,
          contentType: 'application/problem+json',
          headers: {'access-control-allow-origin': '*'},
          body: JSON.stringify(problemOf(text)),
        });
      });
      await visitor.launcher.click();
      await panel.getByRole('tab', {name: 'Add Ticket'}).click();
      await visitor.fill({...ticket, [customerEmail]: 'admin@customer.example'});
      for (text of hostileTexts) {
        await visitor.fill({Subject: `Refused: ${text}`});
        await visitor.submit.click();
        // But for what would turn the sentence around.
        await panel.getByText(text.replace('\u202e', '')).first().waitFor();
        await assertHarmless();
        await panel.getByRole('button', {name: 'Edit ticket'}).click();
        await visitor.submit.waitFor();
        await assertHarmless();
      }
      await visitor.leave();
    });
  });
}

/** A refusal in which every text that a backend may choose is `text`. */
function problemOf(text: string): object {
  const errors = [
    {pointer: `/${text}`, code: text},
    {pointer: '/subject', code: text},
    {pointer: '/__proto__', code: 'x'},
  ];
  return {type: text, title: text, status: 422, code: text, requestId: text, retryable: false, errors};
}
