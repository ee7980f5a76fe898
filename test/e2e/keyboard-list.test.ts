import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {accessibilityFlag} from '../support/find-chromium.ts';
import {Keyboard} from '../support/keyboard.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(accessibilityFlag), Demo.start({seed: true}));
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('In the list, by keyboard alone', () => {
  let visitor: DemoVisitor;
  let keyboard: Keyboard;

  beforeEach(async () => {
    visitor = await DemoVisitor.arrive(browser, demo, {viewport: {width: 1280, height: 800}, reducedMotion: 'reduce'});
    keyboard = new Keyboard(visitor.page);
    await visitor.visit('/pages/store-eu.html');
    await visitor.launcher.press('Enter');
    await visitor.panel.getByRole('button', {name: /Heatmap stays empty/}).waitFor();
    await visitor.panel.getByRole('button', {name: /^Open · \d/}).waitFor();
  });
  afterEach(() => visitor.leave());

  const row = (name: RegExp) => visitor.panel.getByRole('button', {name});

  it('somebody looks at what is closed, then at one service, and steps back one thing at a time', async () => {
    await keyboard.goTo('button', /^Closed · \d/);
    await keyboard.press('Space');
    await row(/Renewal with fewer users/).waitFor();
    await row(/Heatmap stays empty/).waitFor({state: 'detached'});
    await keyboard.standsOn('button', /^Closed · \d/);
    await keyboard.press('Space');
    await row(/Heatmap stays empty/).waitFor();

    await keyboard.goTo('button', 'Filters', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.goTo('combobox', 'Service');
    await keyboard.type('Zoho Flow');
    await row(/Heatmap stays empty/).waitFor({state: 'detached'});
    await row(/Flow stops after 500 records/).waitFor();
    await keyboard.standsOn('combobox', 'Service');

    await keyboard.press('Escape');
    await keyboard.standsOn('button', 'Filters, 1 set');
    assert.ok(await visitor.panel.isVisible());
    await keyboard.press('Escape');
    await keyboard.standsOn('button', /^Partner Support/);
    assert.ok(await visitor.panel.isHidden());
  });

  it('somebody finds nothing, and clears the search', async () => {
    await keyboard.goTo('searchbox', 'Search requests');
    await keyboard.type('nothing of the kind');
    await visitor.panel.getByText('Nothing matches').waitFor();
    await keyboard.goTo('button', 'Clear search and filters');
    await keyboard.press('Enter');
    await row(/Heatmap stays empty/).waitFor();
    await keyboard.goTo('searchbox', 'Search requests', 'Shift+Tab');
  });

  it('somebody closes a ticket and opens it again, and steps back to its row', async () => {
    await keyboard.goTo('button', /Portal shows the wrong language/);
    await keyboard.press('Enter');
    await keyboard.standsOn('button', 'Back to requests');
    await visitor.panel.getByRole('textbox', {name: 'Your reply'}).waitFor();
    await keyboard.goTo('button', 'Close ticket');
    await keyboard.press('Enter');
    await keyboard.standsOn('button', 'Reopen ticket');
    await keyboard.press('Enter');
    await keyboard.standsOn('button', 'Close ticket');
    await keyboard.press('Escape');
    await keyboard.standsOn('button', /Portal shows the wrong language/);
    await keyboard.press('Escape');
    await keyboard.standsOn('button', /^Partner Support/);
  });
});
