import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {frameworks} from '../../demo/server/pages.ts';
import {situations} from '../../demo/server/situations.ts';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(), Demo.start());
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** What a page's source is about, beside the tag that every page has. */
const ownWords: Readonly<Record<string, readonly string[]>> = {
  '/pages/own-launcher.html': ['commandfor="support"', 'slot="launcher"', 'launcher="[data-help]"'],
  '/pages/prefill.html': ['.prefill({', 'data-prefill'],
  '/pages/themes.html': ['<partner-support-widget>'],
  '/pages/right-to-left.html': ['data-locale="en"', "setAttribute('locale'"],
  '/pages/single-page.html': ['startViewTransition', 'orders-view'],
  '/pages/strict-policy.html': ['nonce="…"', 'Content-Security-Policy: default-src'],
  '/pages/two-versions.html': ['/other-version/loader.js', '/other-version/partner-support-widget.js'],
  '/pages/hostile-page.html': ['data-avoid=".cookies"'],
  '/pages/no-access.html': ['persona=no-access'],
  '/pages/offline.html': ['data-endpoint-eu='],
  '/pages/long-list.html': ['persona=long-list'],
  '/pages/uploads.html': ['data-endpoint-eu="/line/eu/v1"'],
  '/pages/drafts.html': ['data-token-url='],
  '/pages/react.html': ['createRoot(', 'importmap', 'data-app'],
  '/pages/vue.html': ['createApp(', 'importmap', 'data-app'],
};

/** What is said where all is well. */
const expected = /^(?:Partner Support|<partner-support-widget>) \S+ is on this page already\.$|status of 403/;

/** What else can be done on a page that holds what was copied. */
const acts: Readonly<Record<string, (visitor: DemoVisitor) => Promise<void>>> = {
  '/pages/prefill.html': async ({page, panel}) => {
    await page.getByRole('button', {name: 'Write about Nordwind GmbH'}).press('Enter');
    await panel.getByText('Given by this page').first().waitFor();
  },
  '/pages/right-to-left.html': async ({page, panel}) => {
    await page.getByRole('button', {name: 'English', exact: true}).press('Enter');
    await panel.getByRole('tab', {name: 'Add Ticket'}).waitFor();
  },
  '/pages/single-page.html': async ({page}) => {
    await page.getByText('The widget said: opened.').waitFor();
    await page.getByRole('link', {name: 'Orders'}).press('Enter');
    await page.getByRole('heading', {name: 'Orders'}).waitFor();
    await page.getByText('The widget said: opened, closed.').waitFor();
  },
};

/** What a page offers to copy, by its label. */
async function sourcesOf(visitor: DemoVisitor, path: string): Promise<Map<string, string>> {
  await visitor.visit(path);
  const found = new Map<string, string>();
  for (const figure of await visitor.page.locator('figure.source').all()) {
    await figure.getByRole('button', {name: /^Copy/}).waitFor();
    found.set(await figure.locator('figcaption').innerText(), await figure.locator('code').innerText());
  }
  return found;
}

describe('the source of a page', () => {
  for (const {path} of [...situations, ...frameworks]) {
    it(`of ${path} shows what the page is about`, async () => {
      const visitor = await DemoVisitor.arrive(browser, demo);
      const sources = [...(await sourcesOf(visitor, path)).values()];
      const builder = await visitor.page.getByRole('group', {name: 'Source to copy'}).allInnerTexts();
      assert.ok(ownWords[path], `${path} has no word of its own`);
      for (const word of ownWords[path]) assert.ok([...sources, ...builder].join('\n').includes(word), word);
      await visitor.leave();
    });
  }

  // What the theme builder writes is pasted in its own test.
  for (const {path} of [...situations, ...frameworks].filter((page) => page.path !== '/pages/themes.html')) {
    it(`of ${path} does in a page into which it is pasted what it does there`, async () => {
      // A page that comes from the test itself, and from no address, may else not ask this machine's backends.
      const permissions = ['local-network-access'];
      const visitor = await DemoVisitor.arrive(browser, demo, {viewport: {width: 1280, height: 800}, permissions});
      const sources = await sourcesOf(visitor, path);
      // A bundler takes what has types; the page has what became of it.
      const scripts = [...sources].filter(([label]) => label.endsWith('.js'));
      const body = [sources.get('HTML'), ...scripts.map(([, code]) => `<script type="module">${code}</script>`)];
      const policy = sources.get('Header')?.replace('Content-Security-Policy: ', '');
      const withNonce = (text: string) => text.replaceAll('…', 'a-nonce');
      await visitor.page.route('**/pasted.html', (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: policy ? {'content-security-policy': withNonce(policy)} : {},
          body: withNonce(
            `<!doctype html><html lang="en"><link rel="icon" href="/styles/icon.svg"><body>${body.join('\n')}`,
          ),
        }),
      );
      visitor.complaints.length = 0;
      await visitor.visit('/pasted.html');
      await visitor.launcher.or(visitor.page.getByRole('button', {name: 'Ask us'})).click();
      await visitor.panel.getByRole('tab').first().waitFor();
      await acts[path]?.(visitor);
      assert.deepEqual(
        visitor.complaints.filter((line) => !expected.test(line)),
        [],
      );
      await visitor.leave();
    });
  }
});
