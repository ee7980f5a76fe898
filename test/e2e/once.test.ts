import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import {DemoVisitor, launchBrowser, ticket} from '../support/demo-visitor.ts';
import {startFaultProxy, type FaultProxy} from '../support/fault-proxy.ts';
import {Demo} from '../support/start-demo.ts';
import {storedTickets} from '../support/stored-tickets.ts';

let proxy: FaultProxy;
let demo: Demo;
let browser: Browser;
before(async () => {
  proxy = await startFaultProxy(undefined);
  demo = await Demo.start({endpoints: {eu: `${proxy.url}/v1`}});
  browser = await launchBrowser();
  proxy.target = demo.backends.eu;
});
after(async () => {
  await browser?.close();
  await proxy.stop();
  await demo?.stop();
});

const page = '/pages/store-eu.html';

async function fillIn(subject: string): Promise<DemoVisitor> {
  const visitor = await DemoVisitor.arrive(browser, demo);
  await visitor.openForm(page);
  await visitor.fill({...ticket, Subject: subject, ZOID: '20105462640'});
  return visitor;
}

async function storedAs(subject: string): Promise<readonly string[]> {
  const {com, eu} = await storedTickets(demo);
  return [...com, ...eu].filter((each) => each.subject === subject).map(({number}) => number);
}

/** Of the ticket itself: a search for others like it carries the subject as well. */
const posts = (subject: string) =>
  proxy.seen.filter(({method, path, body}) => method === 'POST' && path === '/v1/tickets' && body.includes(subject));

describe('a ticket is stored once', () => {
  it('when the answer is lost after the commit', async () => {
    const subject = 'The answer was lost';
    const visitor = await fillIn(subject);
    proxy.inject('drop-response', 1);
    await visitor.submit.click();
    const number = await visitor.received();
    assert.equal(posts(subject).length, 2, 'it was sent again');
    assert.deepEqual(await storedAs(subject), [number]);
    await visitor.leave();
  });

  it('when the button is clicked twice', async () => {
    const subject = 'Clicked twice';
    const visitor = await fillIn(subject);
    await visitor.submit.dblclick();
    const number = await visitor.received();
    assert.equal(posts(subject).length, 1);
    assert.deepEqual(await storedAs(subject), [number]);
    await visitor.leave();
  });

  it('when a gateway fails three times', async () => {
    const subject = 'The gateway failed';
    const visitor = await fillIn(subject);
    proxy.inject('status-503', 3);
    await visitor.submit.click();
    const number = await visitor.received();
    assert.equal(posts(subject).length, 4);
    assert.deepEqual(await storedAs(subject), [number]);
    await visitor.leave();
  });
});

describe('with the backend stopped', () => {
  const turn = (action: 'stop' | 'start') => fetch(`${demo.url}/backends/eu/${action}`, {method: 'POST'});

  it('a ticket is saved on the device, and arrives by itself once the backend is back', async () => {
    const subject = 'Filed during an outage';
    const visitor = await fillIn(subject);
    await turn('stop');
    await visitor.submit.click();
    await visitor.panel
      .getByText(/Saved on this device/)
      .first()
      .waitFor();
    assert.deepEqual(await storedAs(subject), []);
    await turn('start');
    // The wait between two tries grows, but is never this long.
    const status = visitor.panel.getByText(/Received, number \S+/).first();
    await status.waitFor({timeout: 60_000});
    assert.equal((await storedAs(subject)).length, 1);
    await visitor.leave();
  });

  it('a saved ticket outlives the page, and arrives once', async () => {
    const subject = 'Saved, then reloaded';
    const visitor = await fillIn(subject);
    await turn('stop');
    await visitor.submit.click();
    await visitor.panel
      .getByText(/Saved on this device/)
      .first()
      .waitFor();
    await visitor.visit(page);
    await turn('start');
    const sent = visitor.page.waitForResponse(
      (answer) => answer.status() === 201 && answer.url().endsWith('/v1/tickets'),
    );
    await visitor.launcher.click();
    await sent;
    assert.equal((await storedAs(subject)).length, 1);
    const row = visitor.panel.getByRole('button', {name: subject});
    await row.waitFor();
    // Who comes back once more does not send it once more.
    const before = posts(subject).length;
    await visitor.visit(page);
    await visitor.launcher.click();
    await row.waitFor();
    await visitor.panel.getByText(/Saved on this device|Sending/).waitFor({state: 'hidden'});
    assert.equal(posts(subject).length, before);
    assert.equal((await storedAs(subject)).length, 1);
    await visitor.leave();
  });
});
