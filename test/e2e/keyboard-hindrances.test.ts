import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {customerEmail, DemoVisitor, launchBrowser, ticket} from '../support/demo-visitor.ts';
import {accessibilityFlag} from '../support/find-chromium.ts';
import {hostMarkup} from '../support/host-markup.ts';
import {startHostSite, type HostSite} from '../support/host-site.ts';
import {Keyboard} from '../support/keyboard.ts';
import {startTogether} from '../support/start-together.ts';

let site: HostSite;
let browser: Browser;
before(async () => {
  [site, browser] = await startTogether(startHostSite(), launchBrowser(accessibilityFlag));
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const acrossOrigins = {'access-control-allow-origin': '*'};

describe('What stands in the way, by keyboard alone', () => {
  let visitor: DemoVisitor;
  let keyboard: Keyboard;
  afterEach(() => visitor.leave());

  /** Opens the panel of a page; `prepare` sees what it asks for, `change` its markup. */
  async function open(
    partner: string,
    prepare: (page: Page) => Promise<unknown> = async () => {},
    change = (markup: string) => markup,
  ): Promise<void> {
    site.serve(`/${partner}`, {html: change(hostMarkup(site, {person: {partner}}))});
    visitor = await DemoVisitor.arrive(browser, site, {
      viewport: {width: 1280, height: 1000},
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    keyboard = new Keyboard(visitor.page);
    await prepare(visitor.page);
    await visitor.visit(`/${partner}`);
    await visitor.launcher.press('Enter');
    await keyboard.standsOn('tab', 'Requests');
  }

  async function openForm(): Promise<void> {
    await keyboard.press('ArrowRight');
    await keyboard.standsOn('tab', 'Add Ticket');
    await visitor.submit.waitFor();
  }

  /** Has tickets refused in the backend's place. */
  function refuseTickets(problem: {status: number}): Promise<unknown> {
    const answer = {status: problem.status, headers: acrossOrigins, body: JSON.stringify(problem)};
    return visitor.page.route(posted, (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({contentType: 'application/problem+json', ...answer})
        : route.continue(),
    );
  }

  const refuseToken = (status: number) => (page: Page) => page.route(/\/token\?/, (route) => route.fulfill({status}));
  const posted = (url: URL) => url.pathname === '/v1/tickets';

  it('somebody is asked for the data center, and names it', async () => {
    await open('30000000061', refuseToken(500), (markup) => markup.replaceAll('data-center="eu"', ''));
    await visitor.panel.getByText('Which data center').waitFor();
    await visitor.page.unroute(/\/token\?/);
    await keyboard.goTo('combobox', 'Data center', 'Shift+Tab');
    await keyboard.press('E');
    await visitor.panel.getByText('No requests yet').waitFor();
    await keyboard.standsOn('combobox', 'Data center');
  });

  it('somebody who is not signed in signs in, and tries again', async () => {
    await open('30000000062', refuseToken(401));
    await visitor.panel.getByText('not signed in').first().waitFor();
    await visitor.page.unroute(/\/token\?/);
    await keyboard.goTo('button', 'Try again');
    await keyboard.press('Enter');
    await keyboard.standsOn('generic', /^No requests yet/);
  });

  it('somebody without access copies the text of the mail, and checks again', async () => {
    const withoutAccess = {
      status: 403,
      contentType: 'application/problem+json',
      headers: acrossOrigins,
    };
    const problem = {
      type: 'about:blank',
      title: 'No',
      status: 403,
      code: 'access_not_granted',
      requestId: 'r',
      retryable: false,
    };
    const toTickets = (url: URL) => url.pathname.startsWith('/v1/');
    await open('30000000063', (page) =>
      page.route(toTickets, (route) => route.fulfill({...withoutAccess, body: JSON.stringify(problem)})),
    );
    await visitor.panel.getByText('may not use Partner Support').first().waitFor();
    await visitor.panel.getByRole('button', {name: 'Copy text'}).waitFor();
    await keyboard.goTo('button', 'Copy text');
    await keyboard.press('Enter');
    await keyboard.standsOn('button', 'Copy text');
    await visitor.page.unroute(toTickets);
    await keyboard.goTo('button', 'Check again', 'Shift+Tab');
    await keyboard.press('Enter');
    await keyboard.standsOn('generic', /^No requests yet/);
  });

  it('somebody whose region takes mail alone copies the text, and finds the link to write it', async () => {
    await open('30000000064');
    await openForm();
    await keyboard.goTo('textbox', 'Subject');
    await keyboard.type('Import stops');
    await keyboard.goTo('combobox', 'Data center', 'Shift+Tab');
    await keyboard.press('S');
    await visitor.panel.getByRole('textbox', {name: 'Message'}).waitFor();
    await keyboard.standsOn('combobox', 'Data center');
    await keyboard.goTo('button', 'Copy text');
    await keyboard.press('Enter');
    await keyboard.standsOn('button', 'Copy text');
    const copied = () => visitor.page.evaluate(() => navigator.clipboard.readText());
    assert.match(await copied(), /Import stops/);
    await keyboard.goTo('link', 'Write email');
  });

  it('somebody whose ticket is refused edits it, and submits it again', async () => {
    await open('30000000065');
    await openForm();
    await visitor.fill({...ticket, [customerEmail]: 'admin@customer.example'});
    const problem = {
      type: 'about:blank',
      title: 'No',
      status: 422,
      code: 'validation_failed',
      requestId: 'r',
      retryable: false,
      errors: [{pointer: '/subject', code: 'too_short'}],
    };
    await refuseTickets(problem);
    await visitor.submit.press('Enter');
    await visitor.panel.getByRole('button', {name: 'Edit ticket'}).waitFor();
    await visitor.page.unroute(posted);
    await keyboard.goTo('button', 'Edit ticket');
    await keyboard.press('Enter');
    await keyboard.standsOn('combobox', 'Service Name');
    await keyboard.goTo('textbox', 'Subject');
    await keyboard.type('Import stops at 91 percent');
    await keyboard.goTo('button', 'Submit Ticket');
    await keyboard.press('Enter');
    await visitor.received();
  });
});
