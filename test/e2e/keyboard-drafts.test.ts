import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {draftOnDevice} from '../support/draft-on-device.ts';
import {accessibilityFlag} from '../support/find-chromium.ts';
import {Keyboard} from '../support/keyboard.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';

/** Chromium has no name for the role of a `<summary>`. */
const summary = '';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(accessibilityFlag), Demo.start());
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('With drafts, by keyboard alone', () => {
  let visitor: DemoVisitor;
  let keyboard: Keyboard;

  beforeEach(async () => {
    visitor = await DemoVisitor.arrive(browser, demo, {viewport: {width: 1280, height: 800}, reducedMotion: 'reduce'});
    keyboard = new Keyboard(visitor.page);
    await openForm();
  });
  afterEach(() => visitor.leave());

  /** Opens Add Ticket once the panel knows who is signed in: nothing is kept for a nobody. */
  async function openForm(): Promise<void> {
    await visitor.visit('/pages/store-eu.html');
    await visitor.launcher.press('Enter');
    await visitor.panel.getByRole('button', {name: /^Open · \d/}).waitFor();
    await keyboard.press('ArrowRight');
    await keyboard.standsOn('tab', 'Add Ticket');
    await visitor.submit.waitFor();
  }

  async function write(subject: string): Promise<void> {
    await keyboard.goTo('textbox', 'Subject');
    await keyboard.type(subject);
  }

  const subject = () => visitor.panel.getByRole('textbox', {name: 'Subject'}).inputValue();

  it('somebody keeps one and begins another, goes back to the first, and discards the other', async () => {
    await write('The first');
    await keyboard.goTo('button', 'Keep as a draft and start a new one');
    await keyboard.press('Enter');
    await keyboard.standsOn('combobox', 'Service Name');
    assert.equal(await subject(), '');
    await write('The second');

    await keyboard.goTo(summary, '1 other draft', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.goTo('button', /^The first/);
    await keyboard.press('Enter');
    await keyboard.standsOn('combobox', 'Service Name');
    assert.equal(await subject(), 'The first');

    await keyboard.goTo(summary, '1 other draft', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.goTo('button', 'Discard draft: The second');
    await keyboard.press('Enter');
    await keyboard.standsOn('button', 'Bring it back');
    await keyboard.press('Enter');
    await visitor.panel.getByText('1 other draft').waitFor();
    assert.equal(await subject(), 'The first');
  });

  it('somebody comes back to a draft, starts anew, and finds the draft beside the form', async () => {
    await write('Half a thought');
    await draftOnDevice(visitor.page, 'Half a thought');
    await openForm();
    await visitor.panel.getByText('Your draft is back').waitFor();
    assert.equal(await subject(), 'Half a thought');
    await keyboard.goTo('button', 'Start a new one');
    await keyboard.press('Enter');
    await keyboard.standsOn('combobox', 'Service Name');
    assert.equal(await subject(), '');
    await keyboard.goTo(summary, '1 other draft', 'Shift+Tab');
  });

  it('somebody discards the draft that is back, and brings it back', async () => {
    await write('Half a thought');
    await draftOnDevice(visitor.page, 'Half a thought');
    await openForm();
    await keyboard.goTo('button', 'Discard draft');
    await keyboard.press('Enter');
    await keyboard.standsOn('button', 'Bring it back');
    assert.equal(await subject(), '');
    await keyboard.press('Enter');
    await visitor.panel.getByText('Bring it back').waitFor({state: 'detached'});
    assert.equal(await subject(), 'Half a thought');
  });
});
