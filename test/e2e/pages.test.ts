import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {frameworks, overview, pages} from '../../demo/server/pages.ts';
import {situations} from '../../demo/server/situations.ts';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {findBarriers} from '../support/find-barriers.ts';
import {wordsOf} from '../support/words-of.ts';
import {Demo} from '../support/start-demo.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  demo = await Demo.start();
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const paths = [overview, ...pages, ...situations, ...frameworks].map(({path}) => path);
const hasWidget = (path: string) => !/try-it|backends|agent|mail|own-launcher/.test(path);
const wide = {width: 1280, height: 800};
const phone = {width: 390, height: 844};
/** What is left of a wide window at a zoom of 400 %. */
const narrow = {width: 320, height: 640};

describe('a page of the demo', () => {
  for (const path of paths) {
    for (const [look, query, viewport] of [
      ['light', 'theme=light', wide],
      ['dark', 'theme=dark', wide],
      ['right to left on a phone', 'lang=ar', phone],
    ] as const) {
      it(`${path}, ${look}, complains of nothing, has no barrier and does not scroll sideways`, async () => {
        // A strict policy would not let axe in.
        const visitor = await DemoVisitor.arrive(browser, demo, {viewport, bypassCSP: true});
        await visitor.visit(`${path}?${query}`);
        if (hasWidget(path)) await visitor.launcher.waitFor();
        assert.deepEqual(await findBarriers(visitor.page), []);
        for (const size of [viewport, narrow]) {
          await visitor.page.setViewportSize(size);
          const overflow = await visitor.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `${overflow} px too wide for ${size.width}`);
        }
        assert.deepEqual(visitor.complaints, []);
        await visitor.leave();
      });
    }
  }

  it('shows its bar beside the open panel, on either side', async () => {
    for (const query of ['', '?lang=ar']) {
      const visitor = await DemoVisitor.arrive(browser, demo, {viewport: wide});
      await visitor.visit(`/pages/store-eu.html${query}`);
      await visitor.launcher.click();
      const panel = await visitor.panel.boundingBox();
      const bar = await visitor.page.getByRole('region', {name: 'Demo', exact: true}).boundingBox();
      assert.ok(panel!.x >= bar!.x + bar!.width || panel!.x + panel!.width <= bar!.x, JSON.stringify({panel, bar}));
      await visitor.leave();
    }
  });

  it('keeps person, language and appearance from page to page', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.visit('/');
    await visitor.page.getByLabel('Signed in as').selectOption({label: 'Milo, member'});
    await visitor.page.waitForURL(/persona=member/);
    await visitor.page.getByLabel('Page language').selectOption({label: 'العربية'});
    await visitor.page.waitForURL(/lang=ar/);
    await visitor.page.getByLabel('Appearance').selectOption({label: 'Dark'});
    await visitor.page.waitForURL(/theme=dark/);
    await visitor.page.getByRole('navigation').getByRole('link', {name: 'Store .eu'}).click();
    await visitor.page.getByRole('heading', {name: 'Good day, Milo Muster'}).waitFor();
    const root = visitor.page.locator('html');
    assert.equal(await root.getAttribute('dir'), 'rtl');
    assert.equal(await root.evaluate((element) => getComputedStyle(element).colorScheme), 'dark');
    const widget = visitor.page.locator('partner-support-widget');
    assert.equal(await widget.getAttribute('token-url'), '/token?persona=member');
    await visitor.leave();
  });
});

describe('before anybody shows intent', () => {
  it('the widget asks nobody for anything, and stores nothing', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.visit('/pages/store-eu.html');
    await visitor.launcher.waitFor();
    const asked = visitor.requests.map((request) => new URL(request.url()));
    const foreign = asked.filter(({origin, protocol}) => protocol === 'http:' && origin !== demo.url);
    assert.deepEqual(foreign.map(String), []);
    const own = asked.map(({pathname}) => pathname).filter((path) => /^\/(?:widget|token)/.test(path));
    assert.deepEqual(own, ['/widget/loader.js', '/widget/partner-support-widget.js']);
    const stored = await visitor.page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({name}) => name),
      ...(await caches.keys()),
      ...(document.cookie ? [document.cookie] : []),
    ]);
    assert.deepEqual(stored, []);
    await visitor.leave();
  });
});

describe('the whole panel', () => {
  it('has no barrier, in both tabs, light, dark and right to left on a phone', async () => {
    for (const [query, viewport, lang] of [
      ['theme=light', wide, 'en'],
      ['theme=dark', wide, 'en'],
      ['lang=ar', phone, 'ar'],
    ] as const) {
      const words = await wordsOf(lang);
      const visitor = await DemoVisitor.arrive(browser, demo, {viewport, reducedMotion: 'reduce'});
      await visitor.visit(`/pages/store-eu.html?${query}`);
      await visitor.launcher.click();
      await visitor.panel.getByText(words('requests.timesIn')).waitFor();
      assert.deepEqual(await findBarriers(visitor.page, 'partner-support-widget'), [], query);
      await visitor.panel.getByRole('tab', {name: words('tabs.addTicket')}).click();
      await visitor.panel.getByRole('button', {name: words('form.submit')}).click();
      await visitor.panel.getByText(words('form.summary', 5)).first().waitFor();
      assert.deepEqual(await findBarriers(visitor.page, 'partner-support-widget'), [], query);
      await visitor.leave();
    }
  });
});

describe('the script tag', () => {
  it('asks a regional backend for nothing, and stores nothing, before the widget is opened', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.visit('/pages/store-eu.html');
    await visitor.launcher.hover();
    await visitor.page.waitForFunction(() => customElements.get('psw-panel'));
    assert.deepEqual([...visitor.sentTo(demo.backends.com), ...visitor.sentTo(demo.backends.eu)], []);
    assert.deepEqual(await visitor.page.evaluate(() => indexedDB.databases()), []);
    await visitor.leave();
  });

  it('says so when the panel cannot be loaded, and loads it once it can be had', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.page.route('**/chunks/**', (route) => route.abort());
    await visitor.visit('/pages/store-eu.html');
    await visitor.launcher.click();
    const alert = visitor.page.getByRole('alert');
    await alert.getByText('Could not be loaded').waitFor();
    await visitor.page.unroute('**/chunks/**');
    await visitor.launcher.hover();
    await alert.getByRole('button', {name: 'Try again'}).click();
    await visitor.panel.getByRole('tab', {name: 'Add Ticket'}).waitFor();
    assert.equal(await alert.count(), 0);
    await visitor.leave();
  });
});
