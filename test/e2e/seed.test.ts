import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'playwright-core';
import type {AgentTicketPage} from '../../src/contract/agent-ticket.ts';
import type {TicketDetails, TicketPage} from '../../src/contract/ticket.ts';
import {commitmentState} from '../../src/contract/commitment-state.ts';
import {demoDatabaseUrl} from '../support/demo-database.ts';
import {launchBrowser} from '../support/demo-visitor.ts';
import {queryRows} from '../support/query-rows.ts';
import {Demo} from '../support/start-demo.ts';
import {startTogether} from '../support/start-together.ts';
import {storedTickets} from '../support/stored-tickets.ts';

let browser: Browser;
let demo: Demo;

before(async () => {
  [browser, demo] = await startTogether(launchBrowser(), Demo.start({seed: true}));
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
  it('a ticket leads to support, whose answer the partner gets', async () => {
    const [newest] = (await askAs<TicketPage>('admin', 'eu', '/v1/tickets?status=open')).tickets;
    const page = await browser.newPage();
    await page.goto(`${demo.url}/pages/backends.html`);
    await page.getByRole('link', {name: `Open ${newest!.number} as support`}).click();
    await page.getByRole('textbox', {name: 'Text'}).fill('It is mended.');
    await page.getByRole('button', {name: 'Send answer'}).click();
    await page.getByText('The answer is stored.').waitFor();
    await page.getByRole('combobox', {name: 'Status'}).selectOption({label: 'Closed'});
    await page.getByRole('button', {name: 'Save'}).click();
    await page.getByText('Saved.').waitFor();
    const found = await askAs<TicketDetails>('admin', 'eu', `/v1/tickets/${newest!.id}`);
    const last = found.conversation.at(-1)!;
    assert.deepEqual([last.author.role, last.author.name, last.text], ['agent', 'Dana Demo', 'It is mended.']);
    assert.deepEqual([found.status, found.unread], [{type: 'closed', name: 'Closed'}, true]);
    await page.close();
  });

  it('no page of elsewhere gets the token of an agent', async () => {
    const response = await fetch(`${demo.url}/agent-token?region=eu&role=agent`, {
      headers: {origin: 'https://evil.example'},
    });
    assert.equal(response.status, 403);
  });

  it('there is one ticket by e-mail that names no customer, in each region', async () => {
    for (const region of ['com', 'eu'] as const) {
      const {token} = (await (await fetch(`${demo.url}/agent-token?region=${region}&role=viewer`)).json()) as {
        token: string;
      };
      const response = await fetch(`${demo.backends[region]}/v1/agent/tickets?channel=email&missing=primary-email`, {
        headers: {authorization: `Bearer ${token}`},
      });
      const {tickets} = (await response.json()) as AgentTicketPage;
      assert.deepEqual(
        tickets.map(({customer, organizationId, severityShown}) => ({customer, organizationId, severityShown})),
        [{customer: {}, organizationId: '', severityShown: false}],
      );
    }
  });

  it('the jobs of both regions are counted by their state', async () => {
    const jobs = await queryRows(
      {databaseUrl: demoDatabaseUrl(demo.dataFolder, 'eu')},
      'select id from forwarding_jobs',
    );
    assert.ok(jobs.length > 0);
    const page = await browser.newPage();
    await page.goto(`${demo.url}/pages/agent.html`);
    await page.getByRole('row', {name: `New ${jobs.length} 0`}).waitFor();
    await page.close();
  });
});
