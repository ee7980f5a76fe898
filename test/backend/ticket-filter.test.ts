import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import type {TicketPage} from '../../src/contract/ticket.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {listTickets, postTicket} from './ask.ts';
import {changeStatus, getFacets} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
import {anyCharacter} from '../support/any-character.ts';
const issuer = createTestIssuer();
let backend: TestBackend;
let token: string;
let others: string;
let number: string;
const email = 'Admin@Maple.example';
const drafts = [
  exampleDraft({subject: 'Leads are not synchronised', customer: {email, zuid: '74000111'}}),
  exampleDraft({subject: 'Größe ÄNDERN', customer: {zuid: '74000111'}, dataCenter: 'in', service: 'zoho-desk'}),
  exampleDraft({subject: '100% of 5_000 \\ rows', customer: {zoid: '60012345678'}, organizationId: '99887766'}),
  exampleDraft({subject: 'メールが届かない', customer: {email: 'admin@maple.example'}, service: 'zoho-mail'}),
  exampleDraft({subject: 'Put on hold', customer: {zoid: '60012345678'}, dataCenter: 'jp'}),
];
before(async () => {
  backend = await startTestBackend({issuer});
  token = await issuer.token();
  others = await issuer.token({partner: '20105460002'});
  await postTicket(backend.url, others, exampleDraft({subject: 'Leads of others'}));
  const tickets = [];
  for (const draft of drafts) tickets.push((await postTicket(backend.url, token, draft)).body);
  number = tickets[0]!.number;
  const {support} = backend.database;
  await support.answerAsAgent({ticketId: tickets[1]!.id, agentName: 'Sam', text: 'Which one?'});
  await changeStatus(backend.url, token, tickets[3]!.id, 'closed');
  await support.setStatusAsAgent(tickets[4]!.id, {type: 'on-hold', name: 'On hold'});
});
after(() => backend.stop());

/** Subjects of the tickets that a list with these conditions holds, in the order of `drafts`. */
async function subjects(conditions: Record<string, string>): Promise<readonly string[]> {
  const {status, body} = await listTickets(backend.url, token, `?${new URLSearchParams(conditions)}`);
  assert.equal(status, 200);
  const found = new Set(body.tickets.map(({subject}) => subject));
  return drafts.map(({subject}) => subject).filter((subject) => found.has(subject));
}
const [leads, size, percent, mail, hold] = drafts.map(({subject}) => subject) as [
  string,
  string,
  string,
  string,
  string,
];

describe('A list narrowed to', () => {
  const conditions: [what: string, conditions: Record<string, string>, found: readonly string[]][] = [
    ['open tickets', {status: 'open'}, [leads, size, percent]],
    ['tickets on hold', {status: 'on-hold'}, [hold]],
    ['closed tickets', {status: 'closed'}, [mail]],
    ['a service', {service: 'zoho-desk'}, [size]],
    ['a data center', {dataCenter: 'jp'}, [hold]],
    ['tickets that wait for the partner', {waitingFor: 'partner'}, [size]],
    ['tickets that wait for support', {waitingFor: 'support'}, [leads, percent, hold]],
    ["a customer's address, in whatever case", {customer: 'ADMIN@maple.example'}, [leads, mail]],
    ["a customer's ZUID", {customer: '74000111'}, [leads, size]],
    ["a customer's ZOID", {customer: '60012345678'}, [percent, hold]],
    ['a customer that is only named in part', {customer: '7400011'}, []],
    ['several conditions', {customer: '60012345678', status: 'open', service: 'zoho-crm'}, [percent]],
    ['a word of the subject', {text: 'SYNCHRO'}, [leads]],
    ['words in another order', {text: 'synchronised  leads'}, [leads]],
    ['words with other letters than ASCII', {text: 'grÖßE'}, [size]],
    ['capital letters with dots', {text: 'ändern'}, [size]],
    ['Japanese words', {text: 'メール'}, [mail]],
    ["a part of the customer's address", {text: '@maple'}, [leads, mail]],
    ["a part of the customer's ZOID", {text: '60012'}, [percent, hold]],
    ['an organization ID', {text: '99887766'}, [percent]],
    ['a percent sign', {text: '%'}, [percent]],
    ['an underscore', {text: '5_0'}, [percent]],
    ['a backslash', {text: '\\'}, [percent]],
    ['what only a wildcard would find', {text: 'L_ads'}, []],
    ['words of the description', {text: 'morning'}, []],
    ["another partner's words", {text: 'others'}, []],
    ['SQL', {text: "' or 1=1 --"}, []],
  ];
  for (const [what, condition, found] of conditions) {
    it(`${what} holds those and no others`, async () => assert.deepEqual(await subjects(condition), found));
  }

  it('a number holds that ticket', async () => {
    assert.deepEqual(await subjects({text: number.toLowerCase()}), [leads]);
  });
  it('whatever text is answered, or refused as no text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({unit: anyCharacter, maxLength: 210}), async (text) => {
        const {status} = await listTickets(backend.url, token, `?${new URLSearchParams({text})}`);
        assert.ok(status === 200 || status === 422, String(status));
      }),
      {numRuns: 50},
    );
  });

  it('any condition goes on where the page before ended', async () => {
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const query: string = `?limit=1&customer=60012345678${cursor && `&cursor=${cursor}`}`;
      const {body}: {body: TicketPage} = await listTickets(backend.url, token, query);
      seen.push(...body.tickets.map(({subject}) => subject));
      cursor = body.nextCursor;
    }
    assert.deepEqual(seen, [hold, percent]);
  });

  const refused: [query: string, pointer: string, code: string][] = [
    ['status=pending', '/status', 'invalid'],
    ['status=', '/status', 'required'],
    ['status=open&status=closed', '/status', 'invalid'],
    ['service=zoho-nothing', '/service', 'invalid'],
    ['dataCenter=moon', '/dataCenter', 'invalid'],
    ['waitingFor=nobody', '/waitingFor', 'invalid'],
    ['customer=%20', '/customer', 'required'],
    ['text=', '/text', 'required'],
    [`text=${'a'.repeat(201)}`, '/text', 'too_long'],
    ['text=a%00b', '/text', 'not_text'],
    ['text=a%0Ab', '/text', 'not_text'],
    ['colour=red', '', 'unknown_property'],
    ['__proto__=red', '', 'unknown_property'],
    ['Status=open', '', 'unknown_property'],
  ];
  for (const [query, pointer, code] of refused) {
    it(`"${query.slice(0, 40)}" is refused`, async () => {
      const {status, problem} = await listTickets(backend.url, token, `?${query}`);
      assert.deepEqual([status, problem.code, problem.errors], [422, 'validation_failed', [{pointer, code}]]);
    });
  }

  it('several mistakes is refused with all of them', async () => {
    const {problem} = await listTickets(backend.url, token, '?status=x&limit=0&cursor=x');
    assert.deepEqual(problem.errors!.map(({pointer}) => pointer).sort(), ['/cursor', '/limit', '/status']);
  });
});

describe('The facets', () => {
  it('count what each condition would leave', async () => {
    const {status, body} = await getFacets(backend.url, token);
    assert.equal(status, 200);
    assert.deepEqual(body, {
      open: 3,
      waitingForPartner: 1,
      closed: 1,
      services: [
        {id: 'zoho-crm', count: 3},
        {id: 'zoho-desk', count: 1},
        {id: 'zoho-mail', count: 1},
      ],
      customers: [
        {value: '60012345678', count: 2},
        {value: '74000111', count: 2},
        {value: 'admin@maple.example', count: 2},
      ],
      dataCenters: [
        {id: 'us', count: 3},
        {id: 'in', count: 1},
        {id: 'jp', count: 1},
      ],
    });
    for (const {value, count} of body.customers) {
      assert.equal((await listTickets(backend.url, token, `?customer=${value}`)).body.tickets.length, count);
    }
  });

  it('are empty for a partner without tickets', async () => {
    const {body} = await getFacets(backend.url, await issuer.token({partner: '20105460003'}));
    const none = {open: 0, waitingForPartner: 0, closed: 0, services: [], customers: [], dataCenters: []};
    assert.deepEqual(body, none);
  });

  it('are answered with 304 to those who have them already', async () => {
    const {headers} = await getFacets(backend.url, token);
    const again = await getFacets(backend.url, token, {'if-none-match': headers.get('etag')!});
    assert.deepEqual([again.status, again.text], [304, '']);
  });
});
