import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Locator} from 'playwright-core';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {accessibilityFlag} from '../support/find-chromium.ts';
import {Keyboard} from '../support/keyboard.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';
import {storedTickets} from '../support/stored-tickets.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(accessibilityFlag), Demo.start({seed: true}));
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const phone = {viewport: {width: 390, height: 844}, isMobile: true, hasTouch: true};
const file = {name: 'steps.txt', mimeType: 'text/plain', buffer: Buffer.from('1. Open the report. 2. Sort by owner.')};

for (const [where, options] of [
  ['at a desk', {viewport: {width: 1280, height: 800}}],
  ['on a phone', phone],
] as const) {
  describe(`By keyboard alone, ${where}`, () => {
    it('somebody opens the panel, finds a ticket, answers it with a file, and files another', async () => {
      const visitor = await DemoVisitor.arrive(browser, demo, {...options, reducedMotion: 'reduce'});
      const {page, panel} = visitor;
      const keyboard = new Keyboard(page);
      const subject = `Filed by keyboard ${where}`;

      // The dialog of the system, which is no part of the page.
      page.on('filechooser', (dialog) => void dialog.setFiles(file));
      await visitor.visit('/pages/store-eu.html');
      await visitor.launcher.waitFor();
      await keyboard.goTo('button', 'Partner Support');
      await page.keyboard.press('Enter');
      await keyboard.standsOn('tab', 'Requests');

      await panel.getByRole('button', {name: /Commission of last month/}).waitFor();
      await keyboard.goTo('searchbox', 'Search requests');
      await keyboard.type('Heatmap');
      await panel.getByRole('button', {name: /Commission of last month/}).waitFor({state: 'detached'});
      await keyboard.goTo('button', /Heatmap stays empty/);
      await keyboard.press('Enter');
      await keyboard.standsOn('button', 'Back to requests');

      await panel.getByRole('textbox', {name: 'Your reply'}).waitFor();
      await keyboard.goTo('textbox', 'Your reply');
      await keyboard.type(`It is empty again, ${where}.`);
      await keyboard.goTo('button', 'Attach files');
      await keyboard.press('Enter');
      await panel.getByText('Attached', {exact: true}).waitFor();
      await keyboard.goTo('button', 'Send reply');
      await keyboard.press('Enter');
      await panel.getByText(`It is empty again, ${where}.`).waitFor();
      await panel
        .getByRole('button', {name: /Download steps.txt/})
        .first()
        .waitFor();

      await keyboard.goTo('button', 'Back to requests', 'Shift+Tab');
      await keyboard.press('Enter');
      await keyboard.standsOn('button', /Heatmap stays empty/);
      await keyboard.goTo('button', 'Add Ticket');
      await keyboard.press('Enter');
      await keyboard.standsOn('tab', 'Add Ticket');

      await panel.getByRole('combobox', {name: 'Service Name'}).waitFor();
      await keyboard.goTo('combobox', 'Service Name');
      await keyboard.type('Desk');
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      for (const [name, text] of [
        ['Organization ID (ZOID or ZGID)', '20105463711'],
        ['Subject', subject],
        ['Description', 'Since Monday.'],
        ["Customer's primary email address", 'it@akerlund.example'],
      ] as const) {
        await keyboard.goTo('textbox', name);
        await keyboard.type(text);
      }
      await keyboard.goTo('button', 'Submit Ticket');
      await keyboard.press('Enter');
      await keyboard.standsOn('heading', /^(Sending|Received)/);
      const number = await visitor.received();
      await keyboard.goTo('button', 'Show in Requests');
      await keyboard.press('Enter');
      await keyboard.standsOn('tab', 'Requests');
      await keyboard.press('Escape');
      // With how much is unread.
      await keyboard.standsOn('button', /^Partner Support/);

      const stored = (await storedTickets(demo)).eu.find((each) => each.number === number);
      assert.equal(stored?.subject, subject);
      await visitor.leave();
    });
  });
}

describe('Above the keyboard of a phone', () => {
  /** What an on-screen keyboard of usual height leaves of the page, which itself stays as large as it was. */
  const left = 500;

  async function open(): Promise<DemoVisitor> {
    const visitor = await DemoVisitor.arrive(browser, demo, {...phone, reducedMotion: 'reduce'});
    await visitor.visit('/pages/store-eu.html');
    await visitor.launcher.tap();
    await visitor.panel.getByText(/All times in/).waitFor();
    return visitor;
  }

  /** Chromium without a screen has no such keyboard: the page is told what it would be told. */
  async function showKeyboard({page}: DemoVisitor, height = left): Promise<void> {
    await page.evaluate((visible) => {
      Object.defineProperty(visualViewport, 'height', {value: visible, configurable: true});
      visualViewport!.dispatchEvent(new Event('resize'));
    }, height);
  }

  async function assertInSight(target: Locator): Promise<void> {
    const {y, height} = (await target.boundingBox())!;
    assert.ok(y >= 0 && y + height <= left, `${String(target)} lies from ${y} to ${y + height}`);
  }

  it('each field of the form, and Submit Ticket, are in sight while one types', async () => {
    const visitor = await open();
    const {panel} = visitor;
    await panel.getByRole('tab', {name: 'Add Ticket'}).tap();
    for (const name of ['Subject', 'Description', 'ZOID', 'Contact phone (optional)']) {
      const field = panel.getByLabel(name, {exact: true});
      await field.tap();
      await showKeyboard(visitor);
      await assertInSight(field);
      await assertInSight(visitor.submit);
      await showKeyboard(visitor, phone.viewport.height);
    }
    await visitor.leave();
  });

  it('the reply and Send reply are in sight, with files as well', async () => {
    const visitor = await open();
    const {page, panel} = visitor;
    await panel.getByRole('button', {name: /Flow stops after 500 records/}).tap();
    const asking = page.waitForEvent('filechooser');
    await panel.getByRole('button', {name: 'Attach files'}).tap();
    const files = [1, 2, 3, 4].map((count) => ({...file, name: `steps-${count}.txt`}));
    await (await asking).setFiles(files);
    await panel.getByText('Attached', {exact: true}).nth(3).waitFor();
    const reply = panel.getByRole('textbox', {name: 'Your reply'});
    await reply.tap();
    await showKeyboard(visitor);
    await assertInSight(reply);
    await assertInSight(panel.getByRole('button', {name: 'Send reply'}));
    await assertInSight(panel.getByRole('button', {name: 'Back to requests'}));
    await visitor.leave();
  });

  it('the sheet is as large as before once the keyboard is gone', async () => {
    const visitor = await open();
    await showKeyboard(visitor);
    assert.equal((await visitor.panel.boundingBox())!.height, left);
    await showKeyboard(visitor, phone.viewport.height);
    assert.equal((await visitor.panel.boundingBox())!.height, phone.viewport.height);
    await visitor.leave();
  });
});
