import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {languages} from '../../src/widget/i18n/languages.ts';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {wordsOf} from '../support/words-of.ts';

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

describe('what ships, in another language than English', () => {
  for (const [tag, name] of languages) {
    it(`speaks ${tag} on a page in it, and fetches no other language`, async () => {
      const visitor = await DemoVisitor.arrive(browser, demo);
      const words = await wordsOf(tag);
      await visitor.visit(`/pages/store-eu.html?lang=${tag}`);
      await visitor.page.getByRole('button', {name, exact: true}).click();
      await visitor.panel.getByRole('tab', {name: words('tabs.addTicket')}).click();
      await visitor.panel.getByRole('button', {name: words('form.submit')}).waitFor();
      const tags = visitor.requests.map((request) => /chunks\/([a-z]{2}(?:-[A-Z]{2})?)-/.exec(request.url())?.[1]);
      assert.deepEqual([...new Set(tags.filter((each) => each !== undefined))], [tag]);
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();
    });
  }

  it('is fetched beside the panel, not after it', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    const isWords = (url: URL) => /chunks\/de-\w/.test(url.pathname);
    const words = visitor.page.waitForRequest((request) => isWords(new URL(request.url())));
    // The panel does not come before its words were asked for.
    await visitor.page.route('**/chunks/psw-panel-*', async (route) => {
      await words;
      await route.continue();
    });
    await visitor.visit('/pages/store-eu.html?lang=de');
    await visitor.launcher.click();
    await visitor.panel.getByRole('tab', {name: 'Anfragen'}).waitFor();
    await visitor.leave();
  });

  it('is English where its chunk cannot be had, and the console says so once', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.page.route('**/chunks/de-*', (route) => route.abort());
    await visitor.visit('/pages/store-eu.html?lang=de');
    await visitor.page.getByRole('button', {name: 'Partnersupport'}).click();
    await visitor.panel.getByRole('tab', {name: 'Requests', exact: true}).waitFor();
    await visitor.panel.getByRole('tab', {name: 'Add Ticket'}).click();
    await visitor.submit.waitFor();
    const told = visitor.complaints.filter((complaint) => complaint.includes('the words of "de"'));
    assert.equal(told.length, 1, visitor.complaints.join('\n'));
    // Another language can still be had.
    await visitor.page.evaluate(() => (document.documentElement.lang = 'pl'));
    await visitor.panel.getByRole('tab', {name: 'Dodaj zgłoszenie'}).waitFor();
    await visitor.leave();
  });

  it('says that the panel cannot be had, in English where its words cannot be had either', async () => {
    for (const [blocked, sentence, lang] of [
      ['**/chunks/psw-panel-*', 'Laden fehlgeschlagen.', 'de'],
      ['**/chunks/*', 'Could not be loaded.', 'en'],
    ] as const) {
      const visitor = await DemoVisitor.arrive(browser, demo);
      await visitor.page.route(blocked, (route) => route.abort());
      await visitor.visit('/pages/store-eu.html?lang=de');
      await visitor.launcher.click();
      const said = visitor.page.getByRole('alert').getByText(sentence);
      await said.waitFor();
      assert.equal(await said.evaluate((alert) => alert.closest<HTMLElement>('[lang]')!.lang), lang);
      await visitor.leave();
    }
  });

  it('is what the script tag says, whatever the page speaks', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.page.route('**/pages/partner-page.html*', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      await route.fulfill({response, body: html.replace('loader.js"', 'loader.js" data-locale="ja"')});
    });
    await visitor.visit('/pages/partner-page.html?lang=de');
    await visitor.page.getByRole('button', {name: 'パートナーサポート'}).waitFor();
    await visitor.leave();
  });
});
