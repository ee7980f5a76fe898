import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), Demo.start({seed: true})]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('a page that stops a backend', () => {
  for (const [path, button] of [
    ['/pages/backends.html', 'Stop the backend eu'],
    ['/pages/offline.html', 'Cut the backend off'],
  ] as const) {
    it(`${path} says so when it could not, until that is tried again`, async () => {
      const visitor = await DemoVisitor.arrive(browser, demo);
      const {page} = visitor;
      await page.route('**/backends/eu/stop', (route) => route.fulfill({status: 500}));
      await visitor.visit(path);
      await page.getByRole('button', {name: button}).click();
      const trouble = page.getByRole('status').getByText('could not be stopped');
      await trouble.waitFor();
      // Looks that follow leave it there.
      for (const _ of [1, 2]) await page.waitForResponse('**/backends/tickets');
      assert.equal(await trouble.count(), 1);
      await page.unroute('**/backends/eu/stop');
      await page.route('**/backends/eu/stop', (route) => route.fulfill({json: {state: 'running'}}));
      await page.getByRole('button', {name: button}).click();
      await trouble.waitFor({state: 'detached'});
      assert.deepEqual(
        visitor.complaints.filter((complaint) => !complaint.includes('status of 500')),
        [],
      );
      await visitor.leave();
    });
  }

  it('leaves the focus where it is, and where somebody takes it meanwhile', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    const {page} = visitor;
    let answer: () => void = () => undefined;
    const moved = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/backends/eu/stop', async (route) => {
      await moved;
      await route.fulfill({json: {state: 'running'}});
    });
    await visitor.visit('/pages/backends.html');
    const button = page.getByRole('region', {name: 'Europe'}).locator('[data-switch]');
    await page.getByRole('button', {name: 'Stop the backend eu'}).press('Enter');
    await page.getByRole('button', {name: 'Stopping the backend eu'}).waitFor();
    const hasFocus = () => button.evaluate((element) => element === document.activeElement);
    assert.ok(await hasFocus());
    await page
      .getByRole('link', {name: /^Open EU-\d+ as support$/})
      .first()
      .focus();
    answer();
    await page.getByRole('button', {name: 'Stop the backend eu'}).waitFor();
    await page.waitForResponse('**/backends/tickets');
    assert.equal(await hasFocus(), false);
    await visitor.leave();
  });
});

describe('the page for offline', () => {
  it('says what is going on until the backend is cut off', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    const {page} = visitor;
    let answer: () => void = () => undefined;
    const waited = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/backends/eu/stop', async (route) => {
      await waited;
      await route.fulfill({json: {state: 'running'}});
    });
    await visitor.visit('/pages/offline.html');
    await page.getByRole('button', {name: 'Cut the backend off'}).click();
    await page.getByRole('button', {name: 'Cutting it off', disabled: true}).waitFor();
    answer();
    await page.getByRole('button', {name: 'Cut the backend off', disabled: false}).waitFor();
    await visitor.leave();
  });
});

describe('a row of the page for QA', () => {
  it('tells the day, for most are older than one', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.visit('/pages/backends.html');
    const times = visitor.page.getByRole('region', {name: 'Europe'}).locator('time');
    await times.first().waitFor();
    const texts = await times.allInnerTexts();
    assert.ok(texts.length > 1);
    for (const text of texts) assert.match(text, /^\d{1,2} \w{3,4} \d{4}, \d\d:\d\d$/);
    await visitor.leave();
  });
});
