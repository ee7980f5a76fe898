import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {customerEmail, DemoVisitor, launchBrowser, ticket} from '../support/demo-visitor.ts';
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

const subject = 'Import stops at 90 percent';
const file = {name: 'steps.txt', mimeType: 'text/plain', buffer: Buffer.from('1. Open the report. 2. Sort by owner.')};

describe('In the form, by keyboard alone', () => {
  let visitor: DemoVisitor;
  let keyboard: Keyboard;

  beforeEach(async () => {
    visitor = await DemoVisitor.arrive(browser, demo, {viewport: {width: 1280, height: 800}, reducedMotion: 'reduce'});
    keyboard = new Keyboard(visitor.page);
    await visitor.visit('/pages/store-eu.html');
    await visitor.launcher.press('Enter');
    await keyboard.standsOn('tab', 'Requests');
    await keyboard.press('ArrowRight');
    await keyboard.standsOn('tab', 'Add Ticket');
    await visitor.submit.waitFor();
  });
  afterEach(() => visitor.leave());

  it('the list of services is left by Tab for the next field, however long it is', async () => {
    await keyboard.goTo('combobox', 'Service Name');
    await keyboard.press('ArrowDown');
    await visitor.panel.getByRole('option', {name: 'Zoho CRM', exact: true}).waitFor();
    const next = await keyboard.press('Tab');
    assert.match(next.name, /^Organization ID/);
  });

  it('somebody chooses another data center, and what was typed stays', async () => {
    await keyboard.goTo('textbox', 'Subject');
    await keyboard.type('For another country');
    await keyboard.goTo('combobox', 'Data center', 'Shift+Tab');
    await keyboard.type('Ind');
    await visitor.panel.getByText(/^India, /).waitFor();
    await keyboard.standsOn('combobox', 'Data center');
    await keyboard.press('ArrowUp');
    await visitor.panel.getByText(/^Europe, /).waitFor();
    assert.equal(await visitor.panel.getByLabel('Subject').inputValue(), 'For another country');
  });

  it('somebody looks for a service, thinks better of it, and takes another', async () => {
    const service = visitor.panel.getByRole('combobox', {name: 'Service Name'});
    const options = visitor.panel.getByRole('listbox', {name: 'Services'}).getByRole('option');
    const active = () => service.getAttribute('aria-activedescendant');
    await keyboard.goTo('combobox', 'Service Name');
    await keyboard.press('ArrowUp');
    const last = await active();
    await keyboard.press('ArrowDown');
    assert.equal(await active(), 'option-0', 'the list goes round');
    assert.notEqual(last, 'option-0');
    await keyboard.press('Escape');
    await options.first().waitFor({state: 'hidden'});

    await keyboard.type('cr');
    await options.first().waitFor();
    await keyboard.press('ArrowDown');
    assert.equal(await active(), 'option-0');
    // These move in what was typed, and so away from the option.
    for (const [key, place] of [
      ['Home', 0],
      ['End', 2],
      ['ArrowLeft', 1],
    ] as const) {
      await keyboard.press('ArrowDown');
      await keyboard.press(key);
      assert.equal(await active(), null, key);
      assert.equal(await service.evaluate((field: HTMLInputElement) => field.selectionStart), place, key);
    }
    await keyboard.press('Escape');
    await options.first().waitFor({state: 'hidden'});
    assert.equal(await service.inputValue(), 'cr');
    assert.ok(await visitor.panel.isVisible());

    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    assert.equal(await service.inputValue(), 'Zoho CRM');
    await keyboard.standsOn('combobox', 'Service Name');
    await keyboard.press('Tab');
    await keyboard.standsOn('textbox', /^Organization ID/);
  });

  it('somebody attaches a file, and takes it off again', async () => {
    // The dialog of the system, which is no part of the page.
    visitor.page.on('filechooser', (dialog) => void dialog.setFiles(file));
    await keyboard.goTo('button', 'Attach files');
    await keyboard.press('Enter');
    await visitor.panel.getByText('Attached', {exact: true}).waitFor();
    await keyboard.standsOn('button', 'Attach files');
    await keyboard.goTo('button', 'Remove: steps.txt');
    await keyboard.press('Enter');
    await keyboard.standsOn('button', 'Attach files');
    await visitor.panel.getByText('steps.txt', {exact: true}).waitFor({state: 'detached'});
  });

  it('somebody is led from one mistake to the next', async () => {
    await keyboard.goTo('button', 'Submit Ticket');
    await keyboard.press('Enter');
    await keyboard.standsOn('combobox', 'Service Name');
    await keyboard.goTo('button', 'Subject', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.standsOn('textbox', 'Subject');
  });

  it('somebody finds that the ticket is there already, reads it, and comes back to what was typed', async () => {
    await visitor.fill({...ticket, Subject: subject, [customerEmail]: 'admin@nordwind.example'});
    await visitor.submit.press('Enter');
    const number = await visitor.received();
    await keyboard.goTo('button', 'Add another ticket');
    await keyboard.press('Enter');
    await keyboard.standsOn('combobox', 'Service Name');
    await keyboard.type('Zoho CRM');
    await keyboard.press('Tab');
    await keyboard.goTo('textbox', customerEmail);
    await keyboard.type('admin@nordwind.example');
    await keyboard.goTo('textbox', 'Subject', 'Shift+Tab');
    await keyboard.type('Import stops at 90 %');
    await visitor.panel.getByText('Is it one of these?').waitFor();
    await keyboard.goTo('button', new RegExp(`^${subject}\\s+${number}`));
    await keyboard.press('Enter');
    await keyboard.standsOn('button', 'Back to the form');
    await keyboard.press('Escape');
    await keyboard.standsOn('button', new RegExp(`^${subject}`));
    assert.equal(await visitor.panel.getByLabel('Subject').inputValue(), 'Import stops at 90 %');
  });
});
