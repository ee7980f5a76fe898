import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {draftOnDevice} from '../support/draft-on-device.ts';
import {customerEmail, DemoVisitor, launchBrowser, ticket} from '../support/demo-visitor.ts';
import {hostMarkup, type HostWishes} from '../support/host-markup.ts';
import {startHostSite, type HostSite} from '../support/host-site.ts';
import {foreignGlobals, takeRealm} from '../support/foreign-globals.ts';
import {layoutShifts} from '../support/layout-shifts.ts';
import {picture} from '../support/picture.ts';
import {startTogether} from '../support/start-together.ts';
import {trackLeaks, type Leaks} from '../support/track-leaks.ts';

let site: HostSite;
let browser: Browser;
before(async () => {
  [site, browser] = await startTogether(startHostSite(), launchBrowser());
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

type InPage = typeof globalThis & {leaks: Leaks};

/** Asserts that the page has the nodes that its author wrote and our element, and that nothing in it has moved. */
async function assertAsWritten(page: Page, wishes: HostWishes): Promise<void> {
  const written = await page.evaluate(
    (html) => new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*').length,
    hostMarkup(site, wishes),
  );
  // The loader puts the element there, which is else written.
  const wanted = written + (wishes.entry === 'loader' ? 1 : 0);
  assert.equal(await page.evaluate(() => document.querySelectorAll('*').length), wanted);
  assert.deepEqual(await page.evaluate(layoutShifts), []);
}

async function arrive(path: string, wishes: HostWishes = {}): Promise<DemoVisitor> {
  site.serve(path, {html: hostMarkup(site, wishes)});
  const visitor = await DemoVisitor.arrive(browser, site);
  // The transpiler names functions by a helper, which a page has not.
  await visitor.page.addInitScript('globalThis.__name = (target) => target;');
  return visitor;
}

const left = (page: Page) => page.evaluate(() => (globalThis as InPage).leaks.left());

/** Everything that a page can have stored, by name. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...(await indexedDB.databases()).map(({name}) => `database ${name}`),
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...document.cookie.split('; ').filter((cookie) => cookie !== ''),
    ...(await navigator.serviceWorker.getRegistrations()).map(({scope}) => `worker ${scope}`),
  ]);
}

/** What is foreign in a page, but for what README lists: by which a second copy of Lit or zod knows of the first. */
async function unmarked(page: Page): Promise<string[]> {
  const marks = /^(?:lit|reactive)\w+Versions$|^litPropertyMetadata$|^__zod_\w+$|^Symbol\.metadata$/;
  return (await foreignGlobals(page)).filter((name) => !marks.test(name));
}

for (const entry of ['module', 'loader'] as const) {
  describe(`What a page carries, with the ${entry}`, () => {
    // The loader's queue, which pages call.
    const globals = entry === 'loader' ? ['PartnerSupport'] : [];
    const scripts = ['/widget/partner-support-widget.js', ...(entry === 'loader' ? ['/widget/loader.js'] : [])];

    it('is its script alone before the first opening: nothing is asked for, stored, set, added or moved', async () => {
      site.asked.length = 0;
      const seen = [site.regions.com.proxy.seen.length, site.regions.eu.proxy.seen.length];
      const visitor = await arrive(`/before-${entry}`, {entry});
      const {page} = visitor;
      await page.addInitScript(trackLeaks);
      await page.addInitScript(takeRealm);
      await visitor.visit(`/before-${entry}`);
      await visitor.launcher.waitFor();
      await page.waitForLoadState('networkidle');
      assert.deepEqual(
        visitor.requests.map((request) => new URL(request.url()).pathname).toSorted(),
        [`/before-${entry}`, ...scripts].toSorted(),
      );
      assert.deepEqual([site.regions.com.proxy.seen.length, site.regions.eu.proxy.seen.length], seen);
      assert.deepEqual(await stored(page), []);
      assert.deepEqual(await page.context().cookies(), []);
      assert.deepEqual(await foreignGlobals(page), globals);
      await assertAsWritten(page, {entry});
      // It follows the page's language, and comes above what the page puts into the top layer.
      const waitsFor = new Set(['MutationObserver', 'document toggle']);
      assert.deepEqual(
        (await left(page)).filter((each) => !waitsFor.has(each)),
        [],
      );
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();
    });

    it('is nothing stored or added after an opening in which nobody has written', async () => {
      const visitor = await arrive(`/opened-${entry}`, {entry});
      const {page, panel} = visitor;
      await page.addInitScript(takeRealm);
      await visitor.visit(`/opened-${entry}`);
      await visitor.launcher.click();
      await panel.getByText('No requests yet').waitFor();
      await panel.getByRole('button', {name: 'Close', exact: true}).click();
      await panel.waitFor({state: 'hidden'});
      await assertAsWritten(page, {entry});
      assert.deepEqual(await stored(page), []);
      assert.deepEqual(await page.context().cookies(), []);
      assert.deepEqual(await unmarked(page), globals);
      await visitor.leave();
    });

    it('is no global and nothing changed in the page’s own once a ticket with a file is filed', async () => {
      const path = `/filed-${entry}`;
      const visitor = await arrive(path, {entry, person: {partner: `3000000004${scripts.length}`}});
      const {page, panel} = visitor;
      await page.addInitScript(takeRealm);
      await visitor.visit(path);
      await visitor.launcher.click();
      await panel.getByRole('tab', {name: 'Add Ticket'}).click();
      await visitor.fill({...ticket, [customerEmail]: 'admin@customer.example'});
      const asking = page.waitForEvent('filechooser');
      await panel.getByRole('button', {name: 'Attach files'}).click();
      await (await asking).setFiles(picture);
      await panel.getByText('Attached', {exact: true}).waitFor();
      await visitor.submit.click();
      await visitor.received();
      await page.evaluate(() => document.querySelector('partner-support-widget')!.destroy());
      assert.deepEqual(await unmarked(page), globals);
      await visitor.leave();
    });
  });
}

describe('What an element leaves', () => {
  // By keyboard: to click, the test's own tool listens on the window.
  async function opened(path: string, partner: string, entry?: HostWishes['entry']): Promise<DemoVisitor> {
    const visitor = await arrive(path, {person: {partner}, ...(entry && {entry})});
    await visitor.page.addInitScript(trackLeaks);
    await visitor.visit(path);
    await visitor.launcher.press('Enter');
    await visitor.panel.getByText('No requests yet').waitFor();
    return visitor;
  }

  async function assertNothingLeft(page: Page): Promise<void> {
    const isNothing = () => (globalThis as InPage).leaks.left().length === 0;
    // What is under way may end first; a timer that stays set fails here.
    await page.waitForFunction(isNothing, undefined, {timeout: 3_000}).catch(() => {});
    assert.deepEqual(await left(page), []);
  }

  const ways = {
    module: ['is taken out', () => document.querySelector('partner-support-widget')!.remove()],
    loader: ['is destroyed through the loader, which follows the page’s body', () => window.PartnerSupport!('destroy')],
  } as const;
  for (const [entry, [says, end]] of Object.entries(ways)) {
    it(`is nothing once it ${says}: no listener, timer, observer or channel`, async () => {
      const visitor = await opened(`/leaks-${entry}`, '30000000031', entry as keyof typeof ways);
      const {page, panel} = visitor;
      await panel.getByRole('tab', {name: 'Add Ticket'}).press('Enter');
      await panel.getByLabel('Service Name', {exact: true}).fill('crm');
      await panel.getByLabel('Service Name', {exact: true}).press('ArrowDown');
      await panel.getByLabel('Service Name', {exact: true}).press('Enter');
      await panel.getByLabel('Subject', {exact: true}).fill('Half a thought');
      await draftOnDevice(page, 'Half a thought');
      const during = await left(page);
      for (const each of ['window focus', 'document visibilitychange', 'visualViewport resize', 'window pagehide']) {
        assert.ok(during.includes(each), `${each} is not counted: ${during.join()}`);
      }
      await page.evaluate(end);
      await assertNothingLeft(page);
      await visitor.leave();
    });
  }

  it('is as little after it was taken out and put back ten times', async () => {
    const visitor = await opened('/again', '30000000032');
    const {page} = visitor;
    await page.evaluate(async () => {
      const element = document.querySelector('partner-support-widget')!;
      for (let turn = 0; turn < 10; turn++) {
        element.remove();
        await Promise.resolve();
        document.body.append(element);
        await element.open();
      }
      element.remove();
    });
    await assertNothingLeft(page);
    await visitor.leave();
  });
});
