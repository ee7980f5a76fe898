import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import type {Manifest} from '../../docs/manifest.ts';
import {frameworks} from '../../demo/server/pages.ts';
import {situations} from '../../demo/server/situations.ts';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';
import {wordsOf} from '../support/words-of.ts';
import {watchPolicy} from '../support/watch-policy.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(), Demo.start());
});
after(() => Promise.all([browser?.close(), demo?.stop()]));

/** What a page says in the console, and has to say. */
const expected: Readonly<Record<string, RegExp>> = {
  '/pages/two-versions.html': /^(?:Partner Support|<partner-support-widget>) \S+ is on this page already\.$/,
  '/pages/react.html': /Download the React DevTools/,
  '/pages/no-access.html': /status of 403/,
};

describe('the index', () => {
  it('leads to every situation with a sentence, and to what is to be tried as whom', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.visit('/');
    const main = visitor.page.getByRole('main');
    for (const {label, about} of [...situations, ...frameworks]) {
      await main.getByRole('link', {name: `${label} ${about}`, exact: true}).waitFor();
    }
    await main.getByRole('link', {name: /^Try it as/}).click();
    await main.getByRole('heading', {name: 'Pull the plug'}).waitFor();
    await main.getByRole('rowheader', {name: 'Otto Other'}).waitFor();
    await visitor.leave();
  });

  it('has headings in order, and a table of contents that leads to them', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.visit('/');
    const levels = await visitor.page
      .locator('main')
      .evaluate((main) => [...main.querySelectorAll('h1, h2, h3')].map(({tagName}) => Number(tagName[1])));
    assert.equal(levels[0], 1);
    levels.reduce((before, level) => (assert.ok(level <= before + 1, String(levels)), level));
    const links = visitor.page.getByRole('navigation', {name: 'On this page'}).getByRole('link');
    const titles = await visitor.page.locator('main h2').allInnerTexts();
    assert.deepEqual(await links.allInnerTexts(), titles);
    for (const [index, link] of (await links.all()).entries())
      assert.equal(await visitor.page.locator((await link.getAttribute('href'))!).innerText(), titles[index]);
    await visitor.leave();
  });

  it('names in its tables all that the manifest has', async () => {
    const text = await readFile('custom-elements.json', 'utf8');
    const element = (JSON.parse(text) as Manifest).modules[0]!.declarations[0]!;
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.visit('/');
    for (const [title, list] of [
      ['Attributes', element.attributes],
      ['Properties without an attribute', element.members.filter((each) => each.kind === 'field' && !each.attribute)],
      ['Methods', element.members.filter(({kind}) => kind === 'method')],
      ['Events', element.events],
      ['Slots', element.slots.map(({name}) => ({name: name || 'default'}))],
      ['Parts', element.cssParts],
      ['Custom properties', element.cssProperties],
    ] as const) {
      const table = visitor.page.getByRole('region', {name: title, exact: true});
      const names = await table.getByRole('rowheader').allInnerTexts();
      assert.deepEqual(
        names.map((name) => name.replace(/[,(].*/, '')),
        list.map(({name}) => name),
      );
    }
    await visitor.leave();
  });

  it('has examples that run, and whose source can be copied', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo, {permissions: ['clipboard-read', 'clipboard-write']});
    await visitor.visit('/');
    const {page} = visitor;
    await visitor.launcher.waitFor();
    await page.getByRole('button', {name: 'Write to support'}).click();
    await visitor.submit.waitFor();
    await page.getByRole('status').getByText('The panel is open').waitFor();
    await page.getByRole('button', {name: 'Dark', exact: true}).click();
    assert.equal(await page.locator('partner-support-widget').getAttribute('theme'), 'dark');
    // The panel may lie over it.
    await page.getByRole('button', {name: 'Copy Script tag'}).press('Enter');
    await page.getByRole('status').getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^<script\n {2}src="https:\/\/YOUR-HOST\/partner-support\/loader\.js"\n/);
    assert.ok((await readFile('README.md', 'utf8')).includes(copied));
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });
});

describe("a situation's page", () => {
  for (const {path} of [...situations, ...frameworks]) {
    it(`${path} opens the widget, and says nothing unexpected`, async () => {
      const visitor = await DemoVisitor.arrive(browser, demo);
      const said: string[] = [];
      visitor.page.on('console', (message) => said.push(message.text()));
      await visitor.visit(path);
      const launcher = path.includes('own-launcher')
        ? visitor.page.getByRole('button', {name: 'Ask us'})
        : visitor.launcher;
      await launcher.click();
      await visitor.panel.getByRole('tab').first().waitFor();
      const unexpected = [...said, ...visitor.complaints].filter((line) => !expected[path]?.test(line));
      assert.deepEqual(unexpected, []);
      await visitor.leave();
    });
  }

  it('opens by a button in the slot, by a selector and by a command, and gives the focus back', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.visit('/pages/own-launcher.html');
    for (const name of ['Help, by selector', 'Help, by command', 'Ask us']) {
      const button = visitor.page.getByRole('button', {name});
      await button.press('Enter');
      await visitor.panel.getByRole('tab', {name: 'Requests'}).waitFor();
      await visitor.page.keyboard.press('Escape');
      await visitor.panel.waitFor({state: 'hidden'});
      assert.ok(await button.evaluate((element) => element === document.activeElement), name);
    }
    await visitor.leave();
  });

  it('is served with the policy, to which nothing objects, with a nonce of its own each time', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    const violations = await watchPolicy(visitor.page);
    const policies: string[] = [];
    for (const _ of [1, 2]) {
      const [response] = await Promise.all([
        visitor.page.waitForResponse(/strict-policy\.html/),
        visitor.openForm('/pages/strict-policy.html'),
      ]);
      policies.push((await response.headerValue('content-security-policy'))!);
      await visitor.submit.waitFor();
    }
    assert.match(policies[0]!, /^default-src 'none'; script-src 'nonce-\S+' 'strict-dynamic'; style-src 'self';/);
    assert.match(policies[0]!, /require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'$/);
    assert.notEqual(policies[0], policies[1]);
    await visitor.page.getByRole('status').getByText('Nothing', {exact: true}).waitFor();
    assert.deepEqual([...(await violations()), ...visitor.complaints], []);
    await visitor.leave();
  });

  it('keeps one widget, and what was typed, from route to route', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.openForm('/pages/single-page.html');
    await visitor.fill({Subject: 'Typed before the route'});
    await visitor.page.getByRole('link', {name: 'Orders', exact: true}).press('Enter');
    await visitor.page.getByRole('heading', {name: 'Orders'}).waitFor();
    await visitor.page.getByText('The widget said: opened, closed.').waitFor();
    assert.equal(await visitor.page.locator('partner-support-widget').count(), 1);
    await visitor.launcher.click();
    await visitor.panel.getByRole('tab', {name: 'Add Ticket'}).click();
    assert.equal(await visitor.panel.getByLabel('Subject').inputValue(), 'Typed before the route');
    await visitor.page.getByText('The widget said: opened, closed, opened.').waitFor();
    assert.deepEqual(visitor.complaints, []);
    await visitor.leave();
  });

  it('speaks Arabic as its page, and English beside it in the same corner', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo, {viewport: {width: 1280, height: 800}});
    await visitor.visit('/pages/right-to-left.html');
    await visitor.launcher.click();
    const directionOf = (name: string | RegExp) =>
      visitor.panel.getByRole('tab', {name}).evaluate((tab) => getComputedStyle(tab).direction);
    assert.equal(await directionOf((await wordsOf('ar'))('tabs.addTicket')), 'rtl');
    const {x} = (await visitor.panel.boundingBox())!;
    await visitor.page.getByRole('button', {name: 'English', exact: true}).click();
    assert.equal(await directionOf('Add Ticket'), 'ltr');
    assert.equal((await visitor.panel.boundingBox())!.x, x);
    await visitor.leave();
  });

  it('has two versions on it, of which the first stays', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    const said: string[] = [];
    visitor.page.on('console', (message) => said.push(message.text()));
    await visitor.visit('/pages/two-versions.html');
    await visitor.launcher.waitFor();
    assert.equal(await visitor.page.locator('partner-support-widget').count(), 1);
    assert.equal(said.length, 2, String(said));
    assert.doesNotMatch(said.join(' '), /0\.0\.9/);
    await visitor.leave();
  });
});
