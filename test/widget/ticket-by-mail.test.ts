import {expect} from 'chai';
import {render} from 'lit';
import type {TicketDetails} from '../../src/contract/ticket.ts';
import {ticketFacts} from '../../src/widget/elements/ticket/ticket-facts.ts';
import {ticketRow} from '../../src/widget/elements/requests/request-row.ts';
import {countingIn} from '../../src/widget/i18n/counting.ts';
import {messages} from '../../src/widget/i18n/locales/en.ts';
import {writing} from '../../src/widget/i18n/locales/en/writing.ts';

const ticket: TicketDetails = {
  id: '0b0b0b0b-1111-4222-8333-444444444444',
  number: 'EU-10482',
  dataCenter: 'eu',
  service: 'other',
  serviceName: 'Not named',
  organizationId: '',
  customer: {},
  subject: 'Import stops',
  description: 'By mail.',
  status: {type: 'open', name: 'Open'},
  severity: 'pending',
  requestType: 'technical-support',
  waitingFor: 'support',
  unread: false,
  commitments: [],
  requester: {name: 'Ada Partner'},
  receivedAt: '2026-01-05T09:00:00.000Z',
  lastActivityAt: '2026-01-05T09:00:00.000Z',
  attachments: [],
  conversation: [],
};

const english = {...messages(countingIn), ...writing(countingIn)};

describe('a ticket by e-mail that names no customer yet', () => {
  it('shows no empty facts', () => {
    const place = document.createElement('div');
    render(ticketFacts(english, ticket), place);
    const terms = [...place.querySelectorAll('dt')].map(({textContent}) => textContent);
    expect(terms).not.to.include.members([english.ticket.organizationId]);
    expect(terms).not.to.include.members([english.ticket.customer]);
    expect([...place.querySelectorAll('dd')].every((fact) => fact.textContent?.trim())).to.equal(true);
  });

  it('says in the list that the customer is not known', () => {
    const place = document.createElement('div');
    const now = Date.parse(ticket.lastActivityAt);
    render(
      ticketRow(english, ticket, now, {position: 1, size: 1}, () => undefined),
      place,
    );
    expect(place.textContent).to.include(english.requests.customerUnknown);
  });
});
