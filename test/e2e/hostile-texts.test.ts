import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {openDatabase} from '../../src/backend/database/open-database.ts';
import {launchBrowser} from '../support/demo-visitor.ts';
import {startHostSite, type HostSite} from '../support/host-site.ts';
import {hostileTexts} from '../support/hostile-texts.ts';
import {pagePolicies} from '../support/page-policies.ts';
import {picture} from '../support/picture.ts';
import {RegionClient} from '../support/region-client.ts';
import {startTogether} from '../support/start-together.ts';
import {visitWithProbe, type ProbedVisit} from '../support/visit-with-probe.ts';

const person = {partner: '30000000001', name: hostileTexts[1]!, email: 'ada@partner.example'};

let site: HostSite;
let browser: Browser;
before(async () => {
  [site, browser] = await startTogether(startHostSite(), launchBrowser());
  await fillWithHostileTexts();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** A ticket for each text; one of them with all of them in its conversation, of either side. */
async function fillWithHostileTexts(): Promise<void> {
  const client = new RegionClient(site, person);
  const database = await openDatabase(site.regions.eu.databaseUrl);
  for (const [index, text] of hostileTexts.entries()) {
    const {id} = await client.file({subject: text, description: text});
    await database.support.setStatusAsAgent(id, {type: 'open', name: text});
    if (index < hostileTexts.length - 1) continue;
    for (const said of hostileTexts) {
      await client.reply(id, said);
      await database.support.answerAsAgent({ticketId: id, agentName: said, text: `Answer: ${said}`});
    }
  }
  await database.close();
}

for (const [name, policyOf] of Object.entries(pagePolicies)) {
  describe(`Under ${name}, hostile texts are texts`, () => {
    async function arrive(path: string): Promise<ProbedVisit> {
      const visit = await visitWithProbe(browser, site, path, {person, policy: policyOf(site)});
      const assertHarmless = async () => {
        await visit.assertHarmless();
        // What a page has given is told to it where it is no such value.
        assert.deepEqual(
          visit.visitor.complaints.filter((text) => !text.includes('prefill: the value of')),
          [],
        );
      };
      return {...visit, assertHarmless};
    }

    it('in the list, a ticket and its conversation', async () => {
      const {visitor, assertHarmless} = await arrive('/reading');
      const {panel} = visitor;
      await visitor.launcher.click();
      for (const text of hostileTexts.slice(-6)) await panel.getByText(text, {exact: true}).first().waitFor();
      await assertHarmless();
      await panel
        .getByRole('button')
        .filter({hasText: hostileTexts.at(-1)!})
        .click();
      // Not by a click: near the one before, it would be the second of a double click.
      await panel.getByRole('button', {name: /earlier messages/}).press('Enter');
      for (const text of hostileTexts) {
        await panel.getByText(`Answer: ${text}`, {exact: true}).waitFor();
        // Of the reply, and of who answered.
        assert.ok((await panel.getByText(text, {exact: true}).count()) >= 2, text);
      }
      await assertHarmless();
      await visitor.leave();
    });

    it('in the form, beside it, and once it is filed', async () => {
      const {visitor, assertHarmless} = await arrive('/writing');
      const {page, panel} = visitor;
      await visitor.launcher.click();
      await panel.getByText(hostileTexts.at(-1)!, {exact: true}).first().waitFor();
      await page.evaluate((texts) => {
        const value = texts[0]!;
        const fields = ['subject', 'description', 'email', 'zuid', 'zoid', 'organizationId', 'contactPhone', 'service'];
        const given = Object.fromEntries(fields.map((field, index) => [field, {value: texts[index] ?? value}]));
        document.querySelector('partner-support-widget')!.prefill(given);
      }, hostileTexts);
      await panel.getByRole('tab', {name: 'Add Ticket'}).click();
      await visitor.submit.click();
      await panel
        .getByRole('status')
        .getByText(/need your attention/)
        .waitFor();
      await assertHarmless();
      const asking = page.waitForEvent('filechooser');
      await panel.getByRole('button', {name: 'Attach files'}).click();
      await (await asking).setFiles(hostileTexts.slice(0, 5).map((text) => ({...picture, name: `${text}.png`})));
      await panel.getByText('Attached', {exact: true}).nth(4).waitFor();
      await visitor.fill({
        'Service Name': 'Zoho CRM',
        'Organization ID (ZOID or ZGID)': '74822955',
        "Customer's primary email address": 'admin@customer.example',
        ZUID: '',
        ZOID: '',
        'Contact phone (optional)': '',
      });
      await assertHarmless();
      await visitor.submit.click();
      await visitor.received();
      await panel.getByText(hostileTexts[0]!, {exact: true}).first().waitFor();
      await assertHarmless();
      await panel.getByRole('button', {name: 'Show in Requests'}).click();
      await panel.getByRole('button').filter({hasText: hostileTexts[0]!}).first().click();
      await panel
        .getByRole('button', {name: /^Download/})
        .nth(4)
        .waitFor();
      await assertHarmless();
      await visitor.leave();
    });

    it('in the e-mail that takes the form’s place, whose link has support’s address alone', async () => {
      const {visitor, assertHarmless} = await arrive('/mail');
      const {panel} = visitor;
      await visitor.launcher.click();
      await panel.getByRole('tab', {name: 'Add Ticket'}).click();
      for (const text of hostileTexts) {
        await visitor.chooseDataCenter('Europe');
        await visitor.fill({Subject: text, Description: text});
        await visitor.chooseDataCenter('South Africa');
        const message = await panel.getByRole('textbox', {name: 'Message'}).inputValue();
        assert.ok(message.includes(text), text);
        assert.ok((await panel.locator('a[href^="mailto:partner-support@zohocorp.com?subject="]').count()) > 0, text);
        await assertHarmless();
      }
      await visitor.leave();
    });
  });
}
