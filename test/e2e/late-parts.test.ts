import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Browser, Route} from 'playwright-core';
import {DemoVisitor, launchBrowser} from '../support/demo-visitor.ts';
import {accessibilityFlag} from '../support/find-chromium.ts';
import {Keyboard} from '../support/keyboard.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';
import {wordsOf} from '../support/words-of.ts';

const chunk = '**/chunks/psw-ticket-*';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(accessibilityFlag), Demo.start({seed: true}));
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('While the part that shows a ticket is on its way', () => {
  let visitor: DemoVisitor;
  let keyboard: Keyboard;

  beforeEach(async () => {
    visitor = await DemoVisitor.arrive(browser, demo);
    keyboard = new Keyboard(visitor.page);
    await visitor.visit('/pages/store-eu.html');
    await visitor.launcher.press('Enter');
    await visitor.panel.getByRole('button', {name: /Heatmap stays empty/}).focus();
  });
  afterEach(() => visitor.leave());

  it('the focus stands on the tab, and goes on to the ticket', async () => {
    let hold!: (route: Route) => void;
    const held = new Promise<Route>((resolve) => (hold = resolve));
    await visitor.page.route(chunk, hold);
    await visitor.page.keyboard.press('Enter');
    await keyboard.standsOn('tab', 'Requests');
    await (await held).continue();
    await keyboard.standsOn('button', 'Back to requests');
  });

  it('the focus stays in the panel when it cannot be had, and is tried again', async () => {
    await visitor.page.route(chunk, (route) => route.abort());
    await visitor.page.keyboard.press('Enter');
    await keyboard.standsOn('tab', 'Requests');
    const note = visitor.panel.getByText('could not be loaded');
    await note.waitFor();
    const [of, within] = await Promise.all([note.boundingBox(), visitor.panel.boundingBox()]);
    assert.ok(of!.x >= within!.x + 20, 'It sticks to the edge of the panel.');
    await keyboard.goTo('button', 'Try again');
    await visitor.page.unroute(chunk);
    await visitor.page.keyboard.press('Enter');
    await keyboard.standsOn('button', 'Back to requests');
  });
});

describe('Where what places the list of services cannot be had', () => {
  it('a service is typed all the same, nothing fails in the page, and the list comes once it can be had', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    const failures: string[] = [];
    visitor.page.on('pageerror', (error) => failures.push(String(error)));
    await visitor.page.route('**/chunks/place-below-*', (route) => route.abort());
    await visitor.visit('/pages/store-eu.html');
    await visitor.launcher.click();
    await visitor.panel.getByRole('tab', {name: 'Add Ticket'}).click();
    const service = visitor.panel.getByRole('combobox', {name: 'Service Name'});
    const refused = visitor.page.waitForEvent('requestfailed', (request) => request.url().includes('place-below'));
    await service.click();
    await refused;
    await service.fill('Zoho CRM');
    await visitor.panel.getByRole('textbox', {name: 'Subject', exact: true}).fill('Import stops');
    await visitor.page.unroute('**/chunks/place-below-*');
    await service.click();
    await service.press('ArrowDown');
    await visitor.panel.locator('[role=option]').first().waitFor();
    assert.deepEqual(failures, []);
    await visitor.leave();
  });
});

describe('While the words of the form are on their way', () => {
  it('another language may be asked for, and stays', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    const [german, french] = await Promise.all([wordsOf('de'), wordsOf('fr')]);
    let hold!: (route: Route) => void;
    const held = new Promise<Route>((resolve) => (hold = resolve));
    await visitor.page.route('**/chunks/de-writing-*', hold);
    await visitor.visit('/pages/store-eu.html?lang=de');
    await visitor.launcher.click();
    await visitor.panel.getByRole('tab', {name: german('tabs.addTicket')}).click();
    const late = await held;
    await visitor.page.locator('partner-support-widget').evaluate((widget) => widget.setAttribute('locale', 'fr'));
    await visitor.panel.getByRole('tab', {name: french('tabs.addTicket')}).waitFor();
    await late.continue();
    await visitor.panel.getByRole('button', {name: french('form.submit')}).waitFor();
    // It ends with the module that the widget waits for; what that does with it is done before the next frame.
    await visitor.page.evaluate(async (address) => {
      await import(address);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, late.request().url());
    assert.equal(await visitor.panel.getByRole('button', {name: french('form.submit')}).count(), 1);
    assert.equal(await visitor.panel.getByRole('button', {name: german('form.submit')}).count(), 0);
    await visitor.panel.getByRole('tab', {name: french('tabs.addTicket'), selected: true}).waitFor();
    await visitor.leave();
  });
});
