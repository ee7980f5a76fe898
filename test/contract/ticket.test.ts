import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ticketPageSchema, ticketSchema} from '../../src/contract/ticket.ts';

const ticket = {
  id: '0197f0a0-0000-7000-8000-000000000001',
  number: 'EU-10482',
  dataCenter: 'eu',
  service: 'zoho-crm',
  organizationId: '20105462640',
  customer: {email: 'ada@nordwind.example'},
  subject: 'Import stops at 90 percent',
  description: 'Since Monday.',
  status: {type: 'open', name: 'Open'},
  severity: 'pending',
  requestType: 'technical-support',
  waitingFor: 'support',
  unread: false,
  commitments: [],
  requester: {name: 'Petra Probe'},
  receivedAt: '2026-11-24T10:00:00.000Z',
  lastActivityAt: '2026-11-24T10:00:00.000Z',
};

describe('a ticket from a newer backend', () => {
  it('still shows when it has properties that are not known here', () => {
    const parsed = ticketSchema.parse({...ticket, mood: 'calm', customer: {...ticket.customer, domain: 'x'}});
    assert.deepEqual(parsed, ticket);
  });
  it('still shows when an older backend does not say what was added since', () => {
    const {requestType: _type, waitingFor: _waiting, unread: _unread, commitments: _promises, ...older} = ticket;
    assert.deepEqual(ticketSchema.parse(older), ticket);
  });
  it('still shows with a data center or a service that is not known here', () => {
    assert.equal(ticketSchema.parse({...ticket, dataCenter: 'sa', service: 'zoho-new'}).dataCenter, 'sa');
  });
  it('is styled as open when its kind of status is not known here, and keeps the name', () => {
    const {status} = ticketSchema.parse({...ticket, status: {type: 'escalated', name: 'With the product team'}});
    assert.deepEqual(status, {type: 'open', name: 'With the product team'});
  });
  it('has a pending severity when its own is not known here', () => {
    assert.equal(ticketSchema.parse({...ticket, severity: 's2-major'}).severity, 'pending');
    assert.equal(ticketSchema.parse({...ticket, severity: 's1-critical'}).severity, 's1-critical');
  });
  it('is refused without what a row cannot do without', () => {
    for (const property of ['id', 'number', 'subject', 'status', 'receivedAt']) {
      assert.equal(ticketSchema.safeParse({...ticket, [property]: undefined}).success, false, property);
    }
  });
});

describe('a page of tickets', () => {
  it('says where the next one starts, or that there is none', () => {
    assert.equal(ticketPageSchema.parse({tickets: [ticket], nextCursor: 'abc'}).nextCursor, 'abc');
    assert.equal(ticketPageSchema.parse({tickets: [], nextCursor: null}).nextCursor, null);
    assert.equal(ticketPageSchema.safeParse({tickets: []}).success, false);
  });
  it('may hold more than is known here', () => {
    assert.deepEqual(ticketPageSchema.parse({tickets: [], nextCursor: null, total: 3}), {
      tickets: [],
      nextCursor: null,
      unreadCount: 0,
    });
  });
});
