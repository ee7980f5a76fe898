import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {customerEmail, DemoVisitor, launchBrowser, ticket} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {storedTickets} from '../support/stored-tickets.ts';

let demo: Demo;
let browser: Browser;
before(async () => {
  demo = await Demo.start();
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('the customer', () => {
  for (const [label, typed, stored] of [
    [customerEmail, 'Ada Admin <ada@customer.example>', {email: 'ada@customer.example'}],
    ['ZUID', 'ZUID: 7400 01111', {zuid: '740001111'}],
    ['ZOID', '２０１０５４６２６４０', {zoid: '20105462640'}],
  ] as const) {
    it(`is found by ${label} alone`, async () => {
      const visitor = await DemoVisitor.arrive(browser, demo);
      await visitor.openForm('/pages/store-eu.html');
      await visitor.fill({...ticket, [label]: typed});
      await visitor.submit.click();
      const number = await visitor.received();
      const row = (await storedTickets(demo)).eu.find((each) => each.number === number);
      assert.deepEqual(row?.customer, stored);
      await visitor.leave();
    });
  }

  it('is asked for before anything is sent', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.openForm('/pages/store-eu.html');
    const held = (await storedTickets(demo)).eu.length;
    await visitor.fill(ticket);
    await visitor.submit.click();
    const focused = visitor.panel.getByLabel(customerEmail, {exact: true}).and(visitor.page.locator(':focus'));
    await focused.waitFor();
    assert.equal(await focused.getAttribute('aria-invalid'), 'true');
    assert.deepEqual(
      visitor.requests.filter((request) => request.method() === 'POST'),
      [],
    );

    // And nothing has been put aside to be sent later: with a customer, it is one ticket.
    await visitor.fill({ZOID: '20105462640'});
    await visitor.submit.click();
    await visitor.received();
    assert.equal((await storedTickets(demo)).eu.length, held + 1);
    await visitor.leave();
  });
});

describe('who is signed in', () => {
  it('sees the own partner’s tickets, a colleague’s among them, and no other partner’s', async () => {
    const subject = 'Seen by colleagues';
    const admin = await DemoVisitor.arrive(browser, demo);
    await admin.openForm('/pages/store-eu.html?persona=admin');
    await admin.fill({...ticket, Subject: subject, ZOID: '20105462640'});
    await admin.submit.click();
    await admin.received();
    await admin.leave();

    for (const [persona, sees] of [
      ['member', true],
      ['other-partner', false],
    ] as const) {
      const visitor = await DemoVisitor.arrive(browser, demo);
      await visitor.visit(`/pages/store-eu.html?persona=${persona}`);
      const listed = visitor.page.waitForResponse((response) => response.url().includes('/v1/tickets'));
      await visitor.launcher.click();
      await (await listed).finished();
      if (sees) await visitor.panel.getByText(subject).first().waitFor();
      else assert.equal(await visitor.panel.getByText(subject).count(), 0);
      await visitor.leave();
    }
  });

  it('is told where the partner has not given access, instead of being shown a form', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.openForm('/pages/store-eu.html?persona=no-access');
    await visitor.panel
      .getByText(/may not use Partner Support yet/)
      .first()
      .waitFor();
    assert.equal(await visitor.submit.count(), 0);
    await visitor.leave();
  });
});
