import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {frameworks} from '../../demo/server/pages.ts';
import {situations} from '../../demo/server/situations.ts';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';
import {wordsOf} from '../support/words-of.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(), Demo.start());
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('the bar of a page, by keyboard', () => {
  it('is passed by the first link of the page', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    const {page} = visitor;
    await visitor.visit('/pages/themes.html');
    await visitor.launcher.waitFor();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Skip to the content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('name')), 'accent');
    await visitor.leave();
  });

  it('shows the link of the page that one is on, on a phone', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo, {viewport: {width: 390, height: 844}});
    for (const query of ['', '?lang=ar']) {
      await visitor.visit(`/pages/uploads.html${query}`);
      const link = visitor.page
        .getByRole('navigation', {name: 'Pages of the demo'})
        .getByRole('link', {name: 'Uploads'});
      const {x, width} = (await link.boundingBox())!;
      assert.ok(x >= 0 && x + width <= 390, `${query} at ${x}, ${width} wide`);
    }
    await visitor.leave();
  });

  it('keeps the focus where something was chosen, so that arrow keys reach each choice', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    const {page} = visitor;
    await visitor.visit('/pages/store-eu.html');
    const language = page.getByLabel('Page language');
    await language.focus();
    for (const lang of ['ar', 'de', 'es']) {
      await page.keyboard.press('ArrowDown');
      await page.waitForURL(new RegExp(`lang=${lang}`));
      await visitor.launcher.waitFor();
      assert.ok(await language.evaluate((select) => select === document.activeElement), lang);
    }
    assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), []);
    await page.reload();
    await visitor.launcher.waitFor();
    assert.ok(await language.evaluate((select) => select !== document.activeElement));
    await visitor.leave();
  });
});

describe('the language that the bar chooses', () => {
  for (const {path} of [...situations, ...frameworks]) {
    it(`is the widget's on ${path}`, async () => {
      const visitor = await DemoVisitor.arrive(browser, demo);
      const words = await wordsOf('de');
      await visitor.visit(`${path}?lang=de`);
      const own = path.includes('own-launcher');
      await visitor.page.getByRole('button', {name: own ? 'Ask us' : 'Partnersupport', exact: true}).click();
      await visitor.panel.getByRole('tab', {name: words('tabs.addTicket')}).waitFor();
      await visitor.leave();
    });
  }
});
