import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import type {Region} from '../../src/contract/data-centers.ts';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(), Demo.start({seed: true}));
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

describe('a backend that crashed', () => {
  async function pidOf(region: Region): Promise<number> {
    const response = await fetch(`${demo.url}/backends/tickets`);
    return ((await response.json()) as Record<Region, {pid: number}>)[region].pid;
  }

  /** Resolves when it has come back by itself. */
  async function crash(region: Region): Promise<void> {
    const listening = new RegExp(`${region} +listening`, 'g');
    const before = demo.output.match(listening)?.length ?? 0;
    process.kill(await pidOf(region), 'SIGKILL');
    await demo.says(new RegExp(`(?:${listening.source}[^]*){${before + 1}}`));
  }

  it('comes back by itself, and the page shows it', async () => {
    await crash('eu');
    assert.match(demo.output, /The backend eu ended by itself \(SIGKILL\)/);
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.visit('/pages/backends.html');
    await visitor.page.getByRole('region', {name: 'Europe'}).getByText('Running').waitFor();
    await visitor.leave();
  });

  it('runs at once where somebody starts it, and once', async () => {
    process.kill(await pidOf('com'), 'SIGKILL');
    await demo.says(/The backend com ended by itself/);
    const started = await fetch(`${demo.url}/backends/com/start`, {method: 'POST'});
    assert.deepEqual(await started.json(), {state: 'running'});
    const pid = await pidOf('com');
    // That takes as long as the first one would have waited.
    await crash('eu');
    assert.equal(await pidOf('com'), pid);
    assert.equal((await fetch(`${demo.backends.com}/v1/meta`)).status, 200);
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
