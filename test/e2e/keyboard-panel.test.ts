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
  [browser, demo] = await startTogether(launchBrowser(accessibilityFlag), Demo.start());
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('The panel, by keyboard alone', () => {
  let visitor: DemoVisitor;
  let keyboard: Keyboard;

  beforeEach(async () => {
    visitor = await DemoVisitor.arrive(browser, demo, {viewport: {width: 1280, height: 1000}, reducedMotion: 'reduce'});
    keyboard = new Keyboard(visitor.page);
    await visitor.visit('/pages/store-eu.html');
    await visitor.launcher.waitFor();
  });
  afterEach(() => visitor.leave());

  /** Puts a button of the page's own before its content, which opens the panel. */
  async function addButton(attributes: Readonly<Record<string, string>>, launcher?: string): Promise<void> {
    await visitor.page.evaluate(
      ([given, selector]) => {
        const button = document.createElement('button');
        for (const [name, value] of Object.entries(given)) button.setAttribute(name, value);
        button.textContent = 'Ask support';
        document.querySelector('main')!.prepend(button);
        const widget = document.querySelector('partner-support-widget')!;
        widget.id = 'support';
        if (selector) widget.setAttribute('launcher', selector);
      },
      [attributes, launcher] as const,
    );
  }

  it('is made larger by its corner, step by step and at once, and its own size again', async () => {
    const size = async () => (await visitor.panel.boundingBox())!;
    await visitor.launcher.press('Enter');
    await keyboard.standsOn('tab', 'Requests');
    const own = await size();
    await keyboard.goTo('button', /^Size of the panel/);
    await keyboard.press('ArrowLeft');
    assert.equal((await size()).width, own.width + 16);
    await keyboard.press('ArrowUp');
    assert.equal((await size()).height, own.height + 16);
    await keyboard.press('Enter');
    assert.deepEqual(await size(), own);
    await keyboard.press('Enter');
    assert.ok((await size()).width > own.width);
    await keyboard.press('Enter');
    assert.deepEqual(await size(), own);
  });

  it('gives the focus back to the page’s own button, and to what is before and after it', async () => {
    await addButton({class: 'ask'}, '.ask');
    await keyboard.goTo('button', 'Ask support');
    await keyboard.press('Enter');
    await keyboard.standsOn('tab', 'Requests');
    await keyboard.press('Escape');
    await keyboard.standsOn('button', 'Ask support');
    assert.ok(await visitor.panel.isHidden());
  });

  it('does so for a button that needs no script as well', async () => {
    await addButton({commandfor: 'support', command: '--open'});
    await keyboard.goTo('button', 'Ask support');
    await keyboard.press('Space');
    await keyboard.standsOn('tab', 'Requests');
    await keyboard.goTo('button', 'Close', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.standsOn('button', 'Ask support');
  });

  it('can be left for the page and come back to, as it stands beside it', async () => {
    await visitor.launcher.press('Enter');
    await keyboard.standsOn('tab', 'Requests');
    await keyboard.goTo('region', 'Your customers', 'Shift+Tab');
    assert.ok(await visitor.panel.isVisible());
    await keyboard.goTo('button', 'Close');
    await keyboard.press('Enter');
    await keyboard.standsOn('button', 'Partner Support');
  });

  it('holds the focus on a phone, where it covers the page', async () => {
    await visitor.page.setViewportSize({width: 390, height: 844});
    await visitor.launcher.press('Enter');
    await keyboard.standsOn('tab', 'Requests');
    await visitor.panel.getByText(/All times in/).waitFor();
    assert.equal((await keyboard.goOn()).at(-1), 'Add Ticket');
    // What comes then is the panel again, not the page below.
    assert.equal((await keyboard.goOn())[0], 'Close');
    await keyboard.goTo('button', 'Close');
    await keyboard.press('Escape');
    await keyboard.standsOn('button', 'Partner Support');
  });
});
