import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import type {TicketDetails, TicketPage} from '../../src/contract/ticket.ts';
import {commitmentState} from '../../src/contract/commitment.ts';
import {launchBrowser} from '../support/demo-visitor.ts';
import {Demo} from '../support/start-demo.ts';
import {storedTickets} from '../support/stored-tickets.ts';

let browser: Browser;
let demo: Demo;

before(async () => {
  [browser, demo] = await Promise.all([launchBrowser(), Demo.start({seed: true})]);
});
after(async () => {
  await browser?.close();
  await demo?.stop();
});

/** What a region's backend answers to a persona of the demo. */
async function askAs<Body>(persona: string, region: 'com' | 'eu', path: string): Promise<Body> {
  const dataCenter = region === 'com' ? 'us' : 'eu';
  const asked = await fetch(`${demo.url}/token?persona=${persona}&data-center=${dataCenter}`);
  const {token} = (await asked.json()) as {token: string};
  const response = await fetch(`${demo.backends[region]}${path}`, {headers: {authorization: `Bearer ${token}`}});
  return (await response.json()) as Body;
}

describe('A demo that begins', () => {
  for (const region of ['com', 'eu'] as const) {
    it(`has made-up tickets of its first partner in ${region}, as after some months`, async () => {
      const {tickets, unreadCount} = await askAs<TicketPage>('admin', region, '/v1/tickets?limit=50');
      assert.ok(tickets.length >= 25 && unreadCount >= 4 && unreadCount <= 10, `${tickets.length}, ${unreadCount}`);
      assert.ok(tickets.every(({description}) => description.endsWith('Made up for the demo.')));
      for (const type of ['open', 'on-hold', 'closed']) assert.ok(tickets.some(({status}) => status.type === type));
      const now = Date.now();
      assert.ok(tickets.every(({lastActivityAt}) => Date.parse(lastActivityAt) < now));
      const promises = tickets.flatMap(({commitments}) => commitments);
      assert.deepEqual(new Set(promises.map((each) => commitmentState(each, now))), new Set(['met', 'due', 'late']));
      assert.deepEqual((await askAs<TicketPage>('other-partner', region, '/v1/tickets')).tickets, []);
    });
  }

  it('gets no more of them by another start', async () => {
    const before = await storedTickets(demo);
    await demo.stop();
    demo = await Demo.start({seed: true, dataFolder: demo.dataFolder});
    assert.equal((await storedTickets(demo)).com.length, before.com.length);
  });
});

describe('On the page for QA', () => {
  it('somebody plays support: the partner gets the answer, and the ticket is closed', async () => {
    const [newest] = (await askAs<TicketPage>('admin', 'eu', '/v1/tickets?status=open')).tickets;
    const page = await browser.newPage();
    await page.goto(`${demo.url}/pages/backends.html`);
    await page.getByRole('button', {name: `Answer ${newest!.number} as agent`}).click();
    const dialog = page.getByRole('dialog', {name: `Answer ${newest!.number} as agent`});
    await dialog.getByRole('textbox').fill('It is mended.');
    await dialog.getByRole('checkbox', {name: 'Close the ticket'}).check();
    await dialog.getByRole('button', {name: 'Send'}).click();
    await dialog.waitFor({state: 'hidden'});
    const found = await askAs<TicketDetails>('admin', 'eu', `/v1/tickets/${newest!.id}`);
    const last = found.conversation.at(-1)!;
    assert.deepEqual([last.author.role, last.text], ['agent', 'It is mended.']);
    assert.deepEqual([found.status.type, found.unread], ['closed', true]);
    await page.close();
  });

  it('no page of elsewhere does', async () => {
    const response = await fetch(`${demo.url}/agent/answer`, {
      method: 'POST',
      headers: {origin: 'https://evil.example'},
    });
    assert.equal(response.status, 403);
  });
});
