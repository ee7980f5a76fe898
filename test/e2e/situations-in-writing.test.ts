import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Locator} from 'playwright-core';
import {customerEmail, launchBrowser, ticket, type DemoVisitor} from '../support/demo-visitor.ts';
import {draftOnDevice} from '../support/draft-on-device.ts';
import {arriveAt, fillIn, openForm} from '../support/situations.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';
import {storedTickets} from '../support/stored-tickets.ts';

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

/** Saves a file that the page offers. Resolves with where it lies. */
async function saved({page}: DemoVisitor, name: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', {name: `Save ${name}`}).click();
  const path = join(demo.dataFolder, name);
  await (await coming).saveAs(path);
  return path;
}

async function attach({page, panel}: DemoVisitor, path: string): Promise<void> {
  const asking = page.waitForEvent('filechooser');
  await panel.getByRole('button', {name: 'Attach files'}).click();
  await (await asking).setFiles(path);
}

function fileRow({panel}: DemoVisitor, name: string): Locator {
  return panel.getByRole('list', {name: 'Attached files'}).getByRole('listitem').filter({hasText: name});
}

describe('The page for prefilling', () => {
  it('gives what it knows: to change, to read only, and unseen', async () => {
    const visitor = await arrive('/pages/prefill.html');
    const {page, panel, submit} = visitor;
    await page.getByRole('button', {name: 'Write about Nordwind GmbH'}).click();
    await panel.getByRole('tab', {name: 'Add Ticket', selected: true}).waitFor();
    await submit.waitFor();
    const service = panel.getByLabel('Service Name', {exact: true});
    assert.equal(await service.inputValue(), 'Zoho CRM');
    assert.ok(await service.isEditable());
    const address = panel.getByLabel(customerEmail, {exact: true});
    assert.equal(await address.inputValue(), 'admin@nordwind.example');
    assert.ok(!(await address.isEditable()));
    const organization = panel.getByLabel('Organization ID (ZOID or ZGID)', {exact: true});
    assert.ok(!(await organization.isVisible()));
    const {Subject, Description} = ticket;
    await visitor.fill({Subject: Subject!, Description: Description!});
    await submit.click();
    // Without an organization no ticket is taken.
    const number = await visitor.received();
    const stored = (await storedTickets(demo)).eu.find((each) => each.number === number);
    assert.equal(stored!.customer.email, 'admin@nordwind.example');
    await visitor.leave();
  });

  it('does not overwrite what was typed: the form asks first', async () => {
    const visitor = await arrive('/pages/prefill.html');
    const {page, panel} = visitor;
    await openForm(visitor);
    await visitor.fill({'Service Name': 'Zoho Desk'});
    await panel.getByRole('button', {name: 'Close', exact: true}).click();
    await page.getByRole('button', {name: 'Write about Nordwind GmbH'}).click();
    await panel.getByRole('button', {name: 'Keep mine'}).waitFor();
    assert.equal(await panel.getByLabel('Service Name', {exact: true}).inputValue(), 'Zoho Desk');
    await visitor.leave();
  });
});

describe('The page for uploads', () => {
  it('offers files that are taken and files that are refused', async () => {
    const visitor = await arrive('/pages/uploads.html');
    await visitor.page.getByLabel('Speed').selectOption({label: 'As fast as it can'});
    await fillIn(visitor, 'With every file');
    for (const [name, says] of [
      ['screenshot.png', 'Attached'],
      ['offer.pdf', 'Attached'],
      ['import.log', 'Attached'],
      ['drawing.svg', 'this kind of file is not accepted'],
      ['backup.log', 'larger than 20 MB'],
    ] as const) {
      await attach(visitor, await saved(visitor, name));
      await fileRow(visitor, name).getByText(says).waitFor();
    }
    await visitor.leave();
  });

  it('has a line that can be cut: an upload waits, is cancelled, and goes on after a reload', async () => {
    const visitor = await arrive('/pages/uploads.html');
    const {page} = visitor;
    await page.getByLabel('Speed').selectOption({label: 'Slow, 100 kB a second'});
    await fillIn(visitor, 'Over a bad line');
    const file = await saved(visitor, 'import.log');
    const row = fileRow(visitor, 'import.log');
    await attach(visitor, file);
    await row.getByText('Uploading').waitFor();
    await row.getByRole('button', {name: 'Cancel: import.log'}).click();
    await row.waitFor({state: 'detached'});
    await attach(visitor, file);
    await row.getByText('Uploading').waitFor();
    await page.getByRole('button', {name: 'Cut the line'}).click();
    await row.getByText('Waiting for the connection').waitFor();
    await page.reload();
    await page.getByRole('button', {name: 'Mend the line'}).click();
    await page.getByLabel('Speed').selectOption({label: 'As fast as it can'});
    await openForm(visitor);
    await row.getByText('Attached').waitFor();
    await visitor.leave();
  });
});

describe('The page for drafts', () => {
  it('reloads, and the draft is back; in a second tab as well, where it is submitted', async () => {
    const visitor = await arrive('/pages/drafts.html');
    const {page, panel} = visitor;
    await fillIn(visitor, 'Begun in one tab');
    await draftOnDevice(visitor.page, 'Begun in one tab');
    await page.getByRole('button', {name: 'Reload'}).click();
    await openForm(visitor);
    await panel.getByText('Your draft is back').waitFor();
    const [second] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('button', {name: 'Open in a second tab'}).click(),
    ]);
    await second.getByRole('button', {name: 'Partner Support', exact: true}).click();
    await second.getByRole('tab', {name: 'Add Ticket'}).click();
    await second.getByText('Your draft is back').waitFor();
    await second.getByRole('button', {name: 'Submit Ticket'}).click();
    await second
      .getByText(/Received, number/)
      .first()
      .waitFor();
    await panel.getByText('This draft was submitted in another tab.').waitFor();
    await visitor.leave();
  });

  it('signs somebody else in, who finds nothing, and after whom there is nothing left', async () => {
    const visitor = await arrive('/pages/drafts.html');
    await fillIn(visitor, 'Of Petra alone');
    for (const name of ['Milo', 'Petra']) {
      await visitor.page.getByRole('button', {name: `Sign in as ${name}`}).click();
      await visitor.page.waitForURL(name === 'Milo' ? /persona=member/ : /persona=admin/);
      await openForm(visitor);
      await visitor.panel.getByRole('button', {name: 'Submit Ticket'}).waitFor();
      assert.equal(await visitor.panel.getByLabel('Subject', {exact: true}).inputValue(), '');
    }
    await visitor.leave();
  });
});
