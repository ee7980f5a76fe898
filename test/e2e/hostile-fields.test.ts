import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../support/demo-visitor.ts';
import {startHostSite, type HostSite} from '../support/host-site.ts';
import {hostileTexts} from '../support/hostile-texts.ts';
import {pagePolicies} from '../support/page-policies.ts';
import {startTogether} from '../support/start-together.ts';
import {visitWithProbe} from '../support/visit-with-probe.ts';

let site: HostSite;
let browser: Browser;
before(async () => {
  [site, browser] = await startTogether(startHostSite(), launchBrowser());
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** Fields of the form by their labels, and as a page prefills them. */
const fields = {
  'Service Name': 'service',
  'Organization ID (ZOID or ZGID)': 'organizationId',
  Subject: 'subject',
  Description: 'description',
  "Customer's primary email address": 'email',
  ZUID: 'zuid',
  ZOID: 'zoid',
  'Contact phone (optional)': 'contactPhone',
};
const labels = Object.keys(fields);
const textFor = (field: number, turn: number) => hostileTexts[(field + turn) % hostileTexts.length]!;

for (const [name, policyOf] of Object.entries(pagePolicies)) {
  describe(`Under ${name}, every hostile text in every field is a text`, () => {
    it('as somebody types it, whom the form tells what is wrong, and keeps it as a draft', async () => {
      const person = {partner: '30000000051'};
      const {visitor, assertHarmless} = await visitWithProbe(browser, site, '/typed', {person, policy: policyOf(site)});
      const {panel} = visitor;
      await visitor.launcher.click();
      await panel.getByText('No requests yet').waitFor();
      await panel.getByRole('tab', {name: 'Add Ticket'}).click();
      for (const turn of hostileTexts.keys()) {
        await visitor.fill(Object.fromEntries(labels.map((label, field) => [label, textFor(field, turn)])));
        await visitor.submit.click();
        await panel
          .getByRole('status')
          .getByText(/need your attention/)
          .waitFor();
        await assertHarmless();
        await panel.getByRole('button', {name: 'Keep as a draft and start a new one'}).click();
        await panel.getByText(turn === 0 ? '1 other draft' : `${turn + 1} other drafts`).waitFor();
        await assertHarmless();
      }
      await panel.getByText(`${hostileTexts.length} other drafts`).click();
      for (const text of hostileTexts) await panel.getByText(text, {exact: true}).first().waitFor();
      await assertHarmless();
      await visitor.leave();
    });

    it('as the page prefills it, in fields and beside them', async () => {
      const person = {partner: '30000000052'};
      const {visitor, assertHarmless} = await visitWithProbe(browser, site, '/given', {person, policy: policyOf(site)});
      const {page, panel} = visitor;
      await visitor.launcher.click();
      await panel.getByText('No requests yet').waitFor();
      await panel.getByRole('tab', {name: 'Add Ticket'}).click();
      const subject = panel.getByLabel('Subject', {exact: true});
      for (const turn of hostileTexts.keys()) {
        const given = Object.values(fields).map((field, at) => [field, {value: textFor(at, turn)}] as const);
        await page.evaluate(
          (values) => document.querySelector('partner-support-widget')!.prefill(values),
          Object.fromEntries(given),
        );
        const text = textFor(labels.indexOf('Subject'), turn);
        await page.waitForFunction(([field, value]) => (field as HTMLInputElement).value === value, [
          await subject.elementHandle(),
          text,
        ] as const);
        await assertHarmless();
      }
      await visitor.leave();
    });
  });
}
