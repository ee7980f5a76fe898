import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, afterEach, before, describe, it} from 'node:test';
import {agentToken} from '../support/agent-token.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {findTicket, listTickets} from './ask.ts';
import {filedInDesk, tellOfTicket} from './desk-hook-call.ts';
import {startWithDesk, theOnly, type DeskSetup} from './desk-setup.ts';
import {exampleSubscriptions} from './example-subscriptions.ts';
import {runSql} from './run-sql.ts';

const agentIssuer = createTestIssuer('https://support.example');
let setup: DeskSetup;
let agent: AgentClient;
before(async () => {
  setup = await startWithDesk({agentIssuer});
  agent = new AgentClient(setup.backend.url, await agentToken(agentIssuer));
  await runSql(setup.backend.databaseUrl, exampleSubscriptions);
});
afterEach(() => assert.deepEqual(setup.desk.violations, []));
after(() => setup.stop());

const find = async (id: string) => await findTicket(setup.backend.url, setup.token, id);

describe("An agent's note at the backend", () => {
  it('is a private comment in Desk, with who wrote it, once; its partner never gets it, nor any sign of it', async () => {
    const {id, ticket} = await filedInDesk(setup);
    const before = (await find(id)).text;
    const key = randomUUID();
    await agent.note(id, 'canary: call them.', key);
    await agent.note(id, 'canary: call them.', key);
    await setup.settled();
    const {isPublic, content} = theOnly(ticket.entries);
    assert.equal(isPublic, false);
    assert.match(content, /^Note by Dana Demo:\n\ncanary: call them\.\n\n\[ref /);
    await tellOfTicket(setup, ticket);
    assert.equal((await find(id)).text, before);
    assert.doesNotMatch((await listTickets(setup.backend.url, setup.token)).text, /canary/);
    assert.doesNotMatch(setup.log.join(''), /canary/);
    assert.equal((await agent.find(id)).body.notes.length, 1);
  });

  it('is in Desk once and private also where the first attempt may have arrived, and whole where it is too long', async () => {
    const {id, ticket} = await filedInDesk(setup);
    setup.desk.fail('lost', {operation: 'createTicketComment'});
    const note = `${'x'.repeat(31_990)} the end`;
    await agent.note(id, note);
    await setup.settled();
    const [shortened, whole] = ticket.entries;
    assert.deepEqual([ticket.entries.length, shortened!.isPublic, whole!.isPublic], [2, false, false]);
    assert.equal(String(Buffer.from(setup.desk.file(whole!.files[0]!).content)), note);
    await tellOfTicket(setup, ticket);
    assert.deepEqual((await find(id)).body.conversation, []);
  });
});

describe("An agent's answer at the backend", () => {
  it('is a public comment in Desk in the name of support, and comes back to nobody as a second one', async () => {
    const {id, ticket} = await filedInDesk(setup);
    await agent.answer(id, 'Please try again.');
    await setup.settled();
    const {isPublic, content} = theOnly(ticket.entries);
    assert.equal(isPublic, true);
    assert.match(content, /^Dana Demo \(support\) wrote:\n\nPlease try again\.\n\n\[ref /);
    await tellOfTicket(setup, ticket);
    assert.deepEqual(
      (await find(id)).body.conversation.map(({author, text}) => [author.role, text]),
      [['agent', 'Please try again.']],
    );
  });

  it('keeps its place between what the partner and other agents say', async () => {
    const {id, ticket} = await filedInDesk(setup);
    await agent.answer(id, 'One.');
    await agent.note(id, 'Two.');
    await agent.answer(id, 'Three.');
    await setup.settled();
    assert.deepEqual(
      ticket.entries.map(({isPublic, content}) => [isPublic, content.split('\n')[2]]),
      [
        [true, 'One.'],
        [false, 'Two.'],
        [true, 'Three.'],
      ],
    );
  });
});

describe('What an agent corrects at the backend', () => {
  it('is in the fields of Desk: primary e-mail, with severity and checkbox as the workflow sets them, and back', async () => {
    const id = await setup.file({service: 'zoho-crm', customer: {email: 'someone@small.example'}});
    await setup.settled();
    const {cf, bodies} = setup.inDesk(id);
    assert.deepEqual([cf['cf_severity'], cf['cf_large_account']], [null, 'false']);
    await agent.change(id, {primaryEmail: 'admin@large.example'});
    await setup.settled();
    assert.deepEqual(
      [cf['cf_primary_email'], cf['cf_severity'], cf['cf_large_account']],
      ['admin@large.example', 'S1-Critical', 'true'],
    );
    // By fields alone: nothing else of the ticket is touched.
    assert.deepEqual(Object.keys(bodies.at(-1)!), ['cf']);
    await agent.change(id, {service: 'zoho-campaigns', organizationId: '99999999'});
    await setup.settled();
    assert.deepEqual(
      [cf['cf_service'], cf['cf_organization_id'], cf['cf_severity'], cf['cf_large_account']],
      ['zoho-campaigns', '99999999', null, 'false'],
    );
    assert.equal(bodies.length, 3);
  });

  it('is told as it is by then, and so once more at the most, where an answer is lost', async () => {
    const {id, ticket} = await filedInDesk(setup);
    setup.desk.fail('lost', {operation: 'updateTicket'});
    await agent.change(id, {primaryEmail: 'first@customer.example'});
    await agent.change(id, {primaryEmail: 'second@customer.example'});
    await setup.settled();
    assert.equal(ticket.cf['cf_primary_email'], 'second@customer.example');
    const told = ticket.bodies.slice(1).map((body) => (body['cf'] as Record<string, string>)['cf_primary_email']);
    assert.equal(told.at(-1), 'second@customer.example');
    assert.equal(told.length, 3);
  });

  it('closes and reopens in Desk, and a look that began before does not take it back', async () => {
    const {id, ticket} = await filedInDesk(setup);
    const {helpDeskEvents, helpDeskInbox} = setup.backend.database;
    const asOf = await helpDeskEvents.now();
    await agent.change(id, {status: {type: 'closed', name: 'Solved'}});
    await helpDeskInbox.setStatus('zoho-desk', id, {type: 'open', name: 'Open'}, asOf);
    assert.equal((await find(id)).body.status.name, 'Solved');
    await setup.settled();
    assert.equal(ticket.statusType, 'Closed');
    // It was read before the change had arrived there.
    await helpDeskInbox.setStatus('zoho-desk', id, {type: 'open', name: 'Open'}, asOf);
    assert.equal((await find(id)).body.status.name, 'Solved');
    await agent.change(id, {status: {type: 'open', name: 'Open'}});
    await setup.settled();
    assert.equal(ticket.statusType, 'Open');
  });

  it('is not overtaken by an older look of another process', async () => {
    const {id} = await filedInDesk(setup);
    const {helpDeskEvents, helpDeskInbox} = setup.backend.database;
    const earlier = await helpDeskEvents.now();
    const later = new Date(earlier.getTime() + 5);
    await helpDeskInbox.setStatus('zoho-desk', id, {type: 'on-hold', name: 'Waiting'}, later);
    await helpDeskInbox.setStatus('zoho-desk', id, {type: 'open', name: 'Open'}, earlier);
    assert.equal((await find(id)).body.status.name, 'Waiting');
  });
});
