import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../support/demo-visitor.ts';
import {findBarriers} from '../support/find-barriers.ts';
import {accessibilityFlag} from '../support/find-chromium.ts';
import {Keyboard} from '../support/keyboard.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';
import {arriveAtSupport, makeLargeCustomer, open, section} from '../support/support-page.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(accessibilityFlag), Demo.start({seed: true}));
  await makeLargeCustomer(demo);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const wide = {width: 1280, height: 800};
const phone = {width: 390, height: 844};
const byMail = 'Workflow rules have stopped sending alerts';
const field = 'Customer’s primary email address';

function arrive(role: string, options: {readonly query?: string; readonly viewport?: typeof wide} = {}) {
  return arriveAtSupport(browser, demo, role, {viewport: wide, subject: byMail, ...options});
}

describe('The page for support', () => {
  for (const [look, query, viewport] of [
    ['light', '?theme=light', wide],
    ['dark', '?theme=dark', wide],
    ['light, on a phone', '?theme=light', phone],
    ['dark, on a phone', '?theme=dark', phone],
  ] as const) {
    it(`has no barrier in list and ticket, ${look}`, async () => {
      const visitor = await arrive('supervisor', {query, viewport});
      const {page} = visitor;
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.deepEqual(await findBarriers(page), []);
      assert.ok((await overflow()) <= 0);
      await open(visitor, 'Nobody can open the Deals module');
      assert.deepEqual(await findBarriers(page), []);
      assert.ok((await overflow()) <= 0);
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();
    });
  }

  it('finds tickets by words and by conditions, and says where there are none', async () => {
    const visitor = await arrive('viewer');
    const {page} = visitor;
    const subjects = () => section(visitor, 'Tickets').getByRole('heading', {level: 3}).allTextContents();
    await page.getByRole('combobox', {name: 'Severity'}).selectOption({label: 'S1-Critical'});
    await page.getByText('2 tickets', {exact: true}).waitFor();
    assert.deepEqual(await subjects(), [
      'Sign-in fails for the whole organization',
      'Nobody can open the Deals module',
    ]);
    assert.equal(await page.getByText('S1-Critical, large user account').count(), 2);
    await page.getByRole('searchbox', {name: 'Search'}).fill('deals');
    await page.getByText('1 ticket', {exact: true}).waitFor();
    await page.getByRole('combobox', {name: 'Channel'}).selectOption({label: 'E-mail'});
    await page.getByText('No tickets match.').waitFor();
    // The address holds it all.
    await page.reload();
    await page.getByText('No tickets match.').waitFor();
    assert.equal(await page.getByRole('searchbox', {name: 'Search'}).inputValue(), 'deals');
    await page.getByRole('button', {name: 'Clear filter'}).click();
    await page.getByText('The newest 25 tickets').waitFor();
    await page.getByRole('button', {name: 'Show more tickets'}).click();
    await page.getByText('26 tickets', {exact: true}).waitFor();
    await visitor.leave();
  });

  it('offers a viewer nothing but to read, and merging to supervisors alone', async () => {
    const offered: Record<string, string[]> = {};
    for (const role of ['viewer', 'agent', 'supervisor']) {
      const visitor = await arrive(role);
      await open(visitor, 'Flow stops after 500 records');
      const main = visitor.page.getByRole('main');
      offered[role] = await main.getByRole('button').allTextContents();
      if (role === 'viewer') await main.getByText('A viewer reads: answering').waitFor();
      assert.equal(await main.getByRole('checkbox', {name: 'Priority customer'}).isDisabled(), true);
      await visitor.leave();
    }
    assert.deepEqual(offered, {
      viewer: [],
      agent: ['Save', 'Send answer'],
      supervisor: ['Save', 'Send answer', 'Find'],
    });
  });

  it('lets somebody with a keyboard watch the workflow: from the list to S1-Critical, which the partner sees', async () => {
    const visitor = await arrive('agent');
    const {page} = visitor;
    const keyboard = new Keyboard(page);
    await page.getByRole('combobox', {name: 'Region'}).focus();
    await keyboard.goTo('checkbox', 'Primary e-mail missing');
    await keyboard.press('Space');
    await page.waitForURL(/missing=primary-email/);
    await keyboard.goTo('link', byMail);
    await page.keyboard.press('Enter');
    await keyboard.standsOn('heading', byMail);
    await section(visitor, 'Customer and priority').getByText('Missing', {exact: true}).waitFor();
    await keyboard.goTo('textbox', field);
    await keyboard.type('admin@large.example');
    await keyboard.press('Enter');

    const told = page.getByRole('status').filter({hasText: 'Severity is now S1-Critical.'});
    await told.getByText('The workflow changed the severity from Pending to S1-Critical.').waitFor();
    await told.getByText('“Priority customer – Large user account” is checked.').waitFor();
    await told.getByText(/^3 promises; next, first response by /).waitFor();
    const priority = section(visitor, 'Customer and priority');
    assert.equal(await priority.getByRole('checkbox', {name: 'Priority customer'}).isChecked(), true);
    assert.equal(await priority.getByText('Changed', {exact: true}).count(), 4);
    const [latest] = await section(visitor, 'Audit trail').getByRole('listitem').allInnerTexts();
    assert.match(
      latest!,
      /New[\s\S]*A large user account[\s\S]*Dana Demo[\s\S]*600 user licences; the threshold[\s\S]*500/,
    );
    await keyboard.goTo('button', 'Dismiss', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await keyboard.standsOn('heading', byMail);
    assert.equal(await page.getByText('Changed', {exact: true}).count(), 0);

    await page.getByRole('link', {name: 'All tickets'}).click();
    await page.getByRole('checkbox', {name: 'Primary e-mail missing'}).uncheck();
    await page.getByRole('listitem').filter({hasText: byMail}).getByText('S1-Critical').waitFor();
    await visitor.visit('/pages/store-eu.html');
    await visitor.launcher.click();
    await visitor.panel.getByText(byMail).first().click();
    await visitor.panel.getByText('S1-Critical').filter({visible: true}).first().waitFor();
    await visitor.leave();
  });

  it('follows by itself what a colleague does, and keeps what is being typed', async () => {
    const [watching, acting] = [await arrive('agent'), await arrive('supervisor')];
    const subject = 'Heatmap stays empty';
    for (const visitor of [watching, acting]) await open(visitor, subject);
    const mine = watching.page.getByRole('textbox', {name: 'Text'});
    await mine.fill('Half a sentence');
    await watching.page.getByRole('textbox', {name: 'Organization ID'}).fill('2010');
    await acting.page.getByRole('radio', {name: 'Note'}).check();
    await acting.page.getByRole('textbox', {name: 'Text'}).fill('Seen before.');
    await acting.page.getByRole('button', {name: 'Write note'}).click();
    await acting.page.getByText('The note is stored.').waitFor();
    const note = section(watching, 'Conversation').getByRole('listitem').filter({hasText: 'Seen before.'});
    await note.getByText('Note, for support only').waitFor();
    await watching.page.getByRole('status').filter({hasText: 'Emil Example wrote a note.'}).waitFor();
    assert.equal(await mine.inputValue(), 'Half a sentence');
    assert.equal(await watching.page.getByRole('textbox', {name: 'Organization ID'}).inputValue(), '2010');
    for (const visitor of [watching, acting]) await visitor.leave();
  });

  it('says at the field what is not accepted, and stores nothing', async () => {
    const visitor = await arrive('agent');
    await open(visitor, 'Team folder shows to guests');
    const email = visitor.page.getByRole('textbox', {name: field});
    await email.fill('nobody');
    await visitor.page.getByRole('button', {name: 'Save'}).click();
    await visitor.page.getByText('Enter a full address, like name@company.example.').waitFor();
    assert.equal(await email.and(visitor.page.locator(':focus')).getAttribute('aria-invalid'), 'true');
    assert.deepEqual(
      visitor.requests.filter((request) => request.method() === 'PATCH'),
      [],
    );
    await visitor.leave();
  });

  it('lets a supervisor merge a ticket into another one that is found by its words', async () => {
    const visitor = await arrive('supervisor');
    await open(visitor, 'Flow stops after 500 records');
    const duplicates = section(visitor, 'Duplicates');
    await duplicates.getByRole('searchbox').fill('heatmap');
    await duplicates.getByRole('button', {name: 'Find'}).click();
    await duplicates.getByRole('radio', {name: /Heatmap stays empty/}).waitFor();
    await duplicates.getByRole('button', {name: 'Merge into the chosen ticket'}).click();
    await section(visitor, 'Ticket')
      .getByRole('link', {name: /^EU-\d+$/})
      .click();
    await visitor.page.getByRole('heading', {name: 'Heatmap stays empty', level: 2}).waitFor();
    await duplicates.getByRole('listitem').filter({hasText: 'Flow stops after 500 records'}).waitFor();
    await visitor.leave();
  });

  it('says so while a backend is stopped, and is right again by itself', async () => {
    const visitor = await arrive('agent');
    await fetch(`${demo.url}/backends/eu/stop`, {method: 'POST'});
    await visitor.page.getByText(/backend of this region does not answer.*may be old/).waitFor();
    await fetch(`${demo.url}/backends/eu/start`, {method: 'POST'});
    await visitor.page.getByText(/does not answer/).waitFor({state: 'hidden'});
    await visitor.leave();
  });
});
