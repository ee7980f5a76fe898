import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {customerEmail, DemoVisitor, launchBrowser, ticket} from '../support/demo-visitor.ts';
import {picture} from '../support/picture.ts';
import {hostMarkup, type HostWishes} from '../support/host-markup.ts';
import {startHostSite, type HostSite} from '../support/host-site.ts';
import {startTogether} from '../support/start-together.ts';
import {nonce, strictPolicy} from '../support/strict-policy.ts';
import {watchPolicy} from '../support/watch-policy.ts';

let site: HostSite;
let browser: Browser;
before(async () => {
  [site, browser] = await startTogether(startHostSite(), launchBrowser());
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const endpoints = () => [site.regions.com.proxy.url, site.regions.eu.proxy.url];
const ownLit = `<script type="module" src="/host-lit.js" nonce="${nonce}"></script>`;

async function arrive(path: string, wishes: HostWishes, policy: string) {
  site.serve(path, {html: hostMarkup(site, wishes), policy});
  const visitor = await DemoVisitor.arrive(browser, site);
  const violations = await watchPolicy(visitor.page);
  site.reports.length = 0;
  await visitor.visit(path);
  return {visitor, violations};
}

for (const entry of ['module', 'loader'] as const) {
  for (const [lit, head, body] of [
    ['without Lit', '', ''],
    ['with its own Lit', ownLit, '<host-greeting></host-greeting>'],
  ] as const) {
    it(`A page ${lit} under a strict policy: somebody files with a file, lists, reads and replies (${entry})`, async () => {
      const person = {partner: String(30_000_000_000 + site.asked.length)};
      const wishes = {entry, head, body, person};
      const {visitor, violations} = await arrive(`/strict-${entry}-${lit.length}`, wishes, strictPolicy(endpoints()));
      const {page, panel} = visitor;
      if (body) await page.getByText("the page's own Lit").waitFor();
      await visitor.launcher.click();
      await panel.getByText('No requests yet').waitFor();
      await panel.getByRole('tab', {name: 'Add Ticket'}).click();
      await visitor.fill({...ticket, [customerEmail]: 'admin@customer.example'});
      await attach();
      await panel.getByText('Attached', {exact: true}).waitFor();
      await visitor.submit.click();
      await visitor.received();
      await panel.getByRole('button', {name: 'Show in Requests'}).click();
      await panel.getByRole('button', {name: /Import stops at 90 percent/}).click();
      await panel.getByText(ticket['Description']!).waitFor();
      const saving = page.waitForEvent('download');
      await panel.getByRole('button', {name: /Download screen.png/}).click();
      await saving;
      await attach();
      await panel.getByText('Attached', {exact: true}).waitFor();
      await panel.getByRole('textbox', {name: 'Your reply'}).fill('It goes on.');
      await panel.getByRole('button', {name: 'Send reply'}).click();
      await panel.getByText('It goes on.').waitFor();
      await panel.getByRole('button', {name: 'Close', exact: true}).click();

      assert.deepEqual(await violations(), []);
      assert.deepEqual(site.reports, []);
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();

      async function attach(): Promise<void> {
        const asking = page.waitForEvent('filechooser');
        await panel.getByRole('button', {name: 'Attach files'}).click();
        await (await asking).setFiles(picture);
      }
    });
  }
}

for (const entry of ['module', 'loader'] as const) {
  describe(`Where the panel cannot run, with the ${entry}`, () => {
    const wishes = {entry, fallback: '<a href="mailto:support@partner.example">Write to support</a>'};

    it('for want of its Trusted Types policy, the page’s own link stands there, and trying again stays harmless', async () => {
      const {visitor, violations} = await arrive(`/no-types-${entry}`, wishes, strictPolicy(endpoints(), `'none'`));
      const {page} = visitor;
      await visitor.launcher.click();
      await page.getByRole('alert').getByText('Could not be loaded.').waitFor();
      await page.getByRole('link', {name: 'Write to support'}).waitFor();
      await page.getByRole('button', {name: 'Try again'}).click();
      await page.getByRole('alert').getByText('Could not be loaded.').waitFor();
      await page.getByRole('link', {name: 'Write to support'}).waitFor();
      // That it was refused is told of; nothing else may be.
      const told = await violations();
      assert.ok(told.length > 0);
      assert.deepEqual(
        told.filter((text) => !text.startsWith('trusted-types')),
        [],
      );
      await visitor.leave();
    });

    it('as its chunk is blocked, the same, and the page is told; trying again opens it once it is not', async () => {
      const {visitor} = await arrive(`/blocked-${entry}`, wishes, strictPolicy(endpoints()));
      const {page, panel} = visitor;
      let isBlocked = true;
      await page.route(/chunks\//, (route) => (isBlocked ? route.abort() : route.continue()));
      const told = await page.evaluateHandle(() => {
        const kinds: unknown[] = [];
        document.addEventListener('partner-support-error', (event) => kinds.push(Object(event).kind ?? 'none'));
        return kinds;
      });
      await visitor.launcher.click();
      await page.getByRole('link', {name: 'Write to support'}).waitFor();
      assert.deepEqual(await told.jsonValue(), ['none']);
      isBlocked = false;
      await page.getByRole('button', {name: 'Try again'}).click();
      await panel.getByText('No requests yet').waitFor();
      assert.equal(await page.getByRole('link', {name: 'Write to support'}).count(), 0);
      assert.deepEqual(await told.jsonValue(), ['none']);
      await visitor.leave();
    });

    it('as its own file is blocked, the page’s link stands in its place, and nothing is thrown', async () => {
      const path = `/no-entry-${entry}`;
      site.serve(path, {html: hostMarkup(site, wishes), policy: strictPolicy(endpoints())});
      const visitor = await DemoVisitor.arrive(browser, site);
      const {page} = visitor;
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.route(/partner-support-widget\.js/, (route) => route.abort());
      await visitor.visit(path);
      await page.waitForLoadState('networkidle');
      assert.equal(await page.getByRole('link', {name: 'Write to support'}).isVisible(), true);
      assert.equal(await visitor.launcher.count(), 0);
      assert.deepEqual(errors, []);
      await visitor.leave();
    });
  });
}
