import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {customerEmail, DemoVisitor, launchBrowser, ticket} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {storedTickets} from '../support/stored-tickets.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), Demo.start()]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

async function arriveAt(path: string): Promise<DemoVisitor> {
  const visitor = await DemoVisitor.arrive(browser, demo, {viewport: {width: 1280, height: 800}});
  await visitor.visit(path);
  return visitor;
}

/** Opens Add Ticket and fills it in. */
async function fillIn(visitor: DemoVisitor, subject: string): Promise<void> {
  await visitor.launcher.click();
  await visitor.panel.getByRole('tab', {name: 'Add Ticket'}).click();
  await visitor.fill({...ticket, Subject: subject, [customerEmail]: 'admin@nordwind.example'});
}

describe('The overview', () => {
  it('leads to a page for each situation, with the person whom it is about', async () => {
    const visitor = await arriveAt('/?persona=member');
    const signedInAs = visitor.page.getByLabel('Signed in as');
    for (const [name, persona] of [['No access', 'no-access']] as const) {
      await visitor.page.getByRole('main').getByRole('link', {name}).click();
      await visitor.page.getByRole('heading', {level: 1, name}).waitFor();
      assert.equal(await signedInAs.inputValue(), persona);
      await visitor.page.goBack();
    }
    await visitor.leave();
  });
});

describe('The page for no access', () => {
  it('has somebody signed in to whom the panel explains the grant and the other ways', async () => {
    const visitor = await arriveAt('/pages/no-access.html');
    await visitor.launcher.click();
    const requests = visitor.panel.getByRole('tabpanel', {name: 'Requests'});
    await requests.getByText('Your super admin can grant access in the partner store.').waitFor();
    await requests.getByRole('link', {name: 'help.zoho.eu'}).waitFor();
    await requests.getByText('My Area, sign in as Customer').waitFor();
    await requests.getByRole('link', {name: 'partner-support@eu.zohocorp.com'}).waitFor();
    await visitor.leave();
  });

  it('stores nothing of what is submitted, and keeps the text for the e-mail', async () => {
    const visitor = await arriveAt('/pages/no-access.html');
    await fillIn(visitor, 'Filed without access');
    await visitor.submit.click();
    await visitor.panel.getByText('Not accepted').waitFor();
    const mail = visitor.panel.getByRole('link', {name: 'partner-support@eu.zohocorp.com'});
    assert.match((await mail.getAttribute('href'))!, /Filed%20without%20access/);
    assert.deepEqual((await storedTickets(demo)).eu, []);
    await visitor.leave();
  });

  it('lets somebody else in by the bar, and hands that choice on', async () => {
    const visitor = await arriveAt('/pages/no-access.html');
    await visitor.page.getByLabel('Signed in as').selectOption({label: 'Petra, admin'});
    await visitor.page.waitForURL(/persona=admin/);
    await visitor.launcher.click();
    await visitor.panel.getByText('No requests yet').waitFor();
    await visitor.leave();
  });
});
