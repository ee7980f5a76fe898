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

const customer = {[customerEmail]: 'admin@customer.example'};

describe('a ticket', () => {
  const ways = [
    ['United States', 'us', '/pages/store-com.html', 'com'],
    ['India', 'in', '/pages/store-com.html', 'com'],
    ['Australia', 'au', '/pages/partner-page.html', 'com'],
    ['Japan', 'jp', '/pages/partner-page.html', 'com'],
    ['Europe', 'eu', '/pages/store-eu.html', 'eu'],
  ] as const;

  for (const [name, id, path, region] of ways) {
    it(`for ${name} reaches the backend ${region}, and only that one`, async () => {
      const other = region === 'com' ? 'eu' : 'com';
      const subject = `A matter of ${name}`;
      const visitor = await DemoVisitor.arrive(browser, demo);
      await visitor.visit(path);
      await visitor.launcher.click();
      await visitor.chooseDataCenter(name);
      await visitor.panel.getByRole('tab', {name: 'Add Ticket'}).click();
      await visitor.fill({...ticket, ...customer, Subject: subject});
      await visitor.submit.click();
      const number = await visitor.received();
      await visitor.panel.getByRole('tab', {name: 'Requests'}).click();
      await visitor.panel.getByText(subject).first().waitFor();

      const stored = await storedTickets(demo);
      const row = stored[region].find((each) => each.number === number);
      assert.equal(row?.dataCenter, id);
      assert.equal(row?.subject, subject);
      assert.deepEqual(row?.customer, {email: 'admin@customer.example'});
      assert.equal(
        stored[other].some((each) => each.subject === subject),
        false,
      );
      const asked = visitor.sentTo(demo.backends[other]).map((request) => request.url());
      assert.deepEqual(asked, [], 'the other backend was asked something');
      assert.deepEqual(visitor.complaints, []);
      await visitor.leave();
    });
  }

  it('on a page that says nothing of the customer is only taken once the data center is chosen', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.openForm('/pages/partner-page.html');
    await visitor.fill({...ticket, ...customer});
    await visitor.submit.click();
    await visitor.panel.getByText('Choose the data center.').waitFor();
    assert.deepEqual([...visitor.sentTo(demo.backends.com), ...visitor.sentTo(demo.backends.eu)], []);
    await visitor.chooseDataCenter('Australia');
    await visitor.submit.click();
    assert.match(await visitor.received(), /^COM-/);
    await visitor.leave();
  });

  it('keeps what was typed when the data center changes, and goes where it says', async () => {
    const visitor = await DemoVisitor.arrive(browser, demo);
    await visitor.openForm('/pages/store-com.html');
    await visitor.fill({...ticket, ...customer, Subject: 'Typed for one, sent to another'});
    await visitor.chooseDataCenter('Europe');
    await visitor.panel
      .getByText(/store\.zoho\.eu/)
      .first()
      .waitFor();
    await visitor.submit.click();
    const number = await visitor.received();
    const stored = await storedTickets(demo);
    const row = stored.eu.find((each) => each.number === number);
    assert.equal(row?.subject, 'Typed for one, sent to another');
    assert.deepEqual(row?.customer, {email: 'admin@customer.example'});
    assert.equal(
      stored.com.some(({subject}) => subject === 'Typed for one, sent to another'),
      false,
    );
    await visitor.leave();
  });
});

describe('where there is only e-mail', () => {
  for (const [name, address] of [
    ['South Africa', 'partner-support@zohocorp.com'],
    ['Canada', 'partner-support@zohocorp.com'],
    ['United Kingdom', 'partner-support@eu.zohocorp.com'],
  ] as const) {
    it(`the form for ${name} gives way to an e-mail with what was typed`, async () => {
      const visitor = await DemoVisitor.arrive(browser, demo);
      await visitor.openForm('/pages/store-eu.html');
      await visitor.fill({...ticket, ...customer, Subject: `Typed for ${name}`});
      const before = visitor.requests.length;
      await visitor.chooseDataCenter(name);
      const link = visitor.panel.locator(`a[href^="mailto:${address}?"]`).first();
      await link.waitFor();
      const mail = decodeURIComponent((await link.getAttribute('href'))!);
      for (const typed of Object.values({...ticket, ...customer, Subject: `Typed for ${name}`})) {
        assert.ok(mail.includes(typed), `${typed} is not in ${mail}`);
      }
      await assert.doesNotReject(visitor.submit.waitFor({state: 'hidden'}));
      const sent = visitor.requests.slice(before).filter((request) => request.postData() !== null);
      assert.deepEqual(sent, []);
      await visitor.leave();
    });
  }
});
