import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../support/demo-visitor.ts';
import {arriveAt, fillIn, openForm} from '../support/situations.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  [browser, demo] = await startTogether(launchBrowser(), Demo.start());
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

const arrive = (path: string) => arriveAt(browser, demo, path);

describe('The overview', () => {
  it('leads to a page for each situation, with the person whom it is about', async () => {
    const visitor = await arrive('/?persona=member');
    const signedInAs = visitor.page.getByLabel('Signed in as');
    for (const [name, persona] of [
      ['No access', 'no-access'],
      ['Offline', 'member'],
      ['Long list', 'long-list'],
      ['Uploads', 'member'],
      ['Drafts', 'member'],
    ] as const) {
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
    const visitor = await arrive('/pages/no-access.html');
    await visitor.launcher.click();
    const requests = visitor.panel.getByRole('tabpanel', {name: 'Requests'});
    await requests.getByText('grants access, in the partner store.').waitFor();
    await requests.getByRole('link', {name: 'help.zoho.eu'}).waitFor();
    await requests.getByText('Open “My Area”.').waitFor();
    await requests.getByRole('link', {name: 'partner-support@eu.zohocorp.com'}).waitFor();
    await visitor.leave();
  });

  it('shows the same in the place of the form, with an e-mail that is begun', async () => {
    const visitor = await arrive('/pages/no-access.html');
    await openForm(visitor);
    const form = visitor.panel.getByRole('tabpanel', {name: 'Add Ticket'});
    await form.getByText('Open “My Area”.').waitFor();
    const mail = form.getByRole('link', {name: 'partner-support@eu.zohocorp.com'});
    assert.match((await mail.getAttribute('href'))!, /Partner%20support/);
    assert.equal(await visitor.submit.count(), 0);
    await visitor.leave();
  });

  it('lets somebody else in by the bar, and hands that choice on', async () => {
    const visitor = await arrive('/pages/no-access.html');
    await visitor.page.getByLabel('Signed in as').selectOption({label: 'Petra, admin'});
    await visitor.page.waitForURL(/persona=admin/);
    await visitor.launcher.click();
    await visitor.panel.getByText('No requests yet').waitFor();
    await visitor.leave();
  });
});

describe('The page for offline', () => {
  it('cuts the backend off and brings it back: what is filed meanwhile is saved, and arrives', async () => {
    const visitor = await arrive('/pages/offline.html');
    await fillIn(visitor, 'Filed while cut off');
    await visitor.page.getByRole('button', {name: 'Cut the backend off'}).click();
    await visitor.page.getByText('Cut off', {exact: true}).waitFor();
    await visitor.submit.click();
    await visitor.panel.getByRole('heading', {name: 'Saved on this device'}).waitFor();
    await visitor.page.getByRole('button', {name: 'Bring the backend back'}).click();
    await visitor.page.getByText('Running', {exact: true}).waitFor();
    // It is sent by itself; the pause before that may have grown meanwhile.
    await visitor.page.evaluate(() => dispatchEvent(new Event('online')));
    const number = await visitor.received();
    await visitor.page.getByText(`The newest ticket that it holds: ${number}, Filed while cut off`).waitFor();
    await visitor.leave();
  });
});

describe('The page for a long list', () => {
  it('makes 10,000 tickets once, for a partner of its own', async () => {
    const visitor = await arrive('/pages/long-list.html');
    await visitor.page.getByText('Lena Listing is signed in here.').waitFor();
    const ready = visitor.page.getByText('Large Partner has 10,000 tickets in Europe.');
    await ready.waitFor({timeout: 60_000});
    await visitor.page.reload();
    await ready.waitFor();
    await visitor.launcher.click();
    await visitor.panel.getByRole('button', {name: 'Closed · 9,850'}).waitFor();
    await visitor.panel.getByRole('searchbox').fill('Juniper Timber');
    await visitor.panel
      .getByRole('button', {name: /, Juniper Timber/})
      .first()
      .waitFor();
    assert.equal(await visitor.panel.getByRole('button', {name: /, Amber Foods/}).count(), 0);
    await visitor.page.getByLabel('Signed in as').selectOption({label: 'Petra, admin'});
    await visitor.page.waitForURL(/persona=admin/);
    // Petra's partner has no long list, and the page does not say so.
    const lead = await visitor.page.getByText('Petra Probe is signed in here').innerText();
    assert.doesNotMatch(lead, /signed in here, for a partner/);
    await visitor.launcher.click();
    await visitor.panel.getByRole('button', {name: 'Closed · 0'}).waitFor();
    await visitor.leave();
  });
});
