import type {AgentTicketDetails} from '../../../src/contract/agent-ticket.ts';
import type {Changes, Fact} from './changes.ts';
import {chip, create} from './element.ts';
import {formatTime, time} from './format-time.ts';
import {promiseKind, promiseState} from './promise-words.ts';
import {ticketLink} from './ticket-link.ts';
import {
  channelWords,
  customerWords,
  dataCenterWords,
  requestTypeWords,
  serviceWords,
  severityWords,
  sourceWords,
  statusWords,
  waitingWords,
} from './words.ts';

type Value = Node | string;

/** The workflow's field and what it decides: primary e-mail, checkbox, severity and promises at `now`. */
export function priorityFacts(ticket: AgentTicketDetails, changes: Changes, now: number): Node[] {
  const {primaryEmail, severity, severityShown, commitments} = ticket;
  const row = rowOf(changes);
  const email = primaryEmail
    ? [create('bdi', {}, primaryEmail.address), note(sourceWords[primaryEmail.source])]
    : [chip('Missing', 'warning'), note('Nobody has filled it in, so the workflow cannot know the customer.')];
  const isCritical = severity === 's1-critical';
  const shown = severityShown
    ? 'The partner sees severity and promises: it is the customer’s partner of record.'
    : 'The partner does not see the severity: it is not known as the customer’s partner of record.';
  return [
    create(
      'dl',
      {class: 'facts'},
      row('Customer’s primary email address', email, 'primaryEmail'),
      row('Large user account', [priorityBox(ticket)], 'priority'),
      row('Severity', [chip(severityWords[severity], isCritical ? 'bad' : '')], 'severity'),
      row('Promised', promises(commitments, now), 'promises'),
    ),
    create('p', {class: 'hint'}, shown),
  ];
}

/** What the ticket is, and whose. */
export function ticketFacts(ticket: AgentTicketDetails, changes: Changes): HTMLElement {
  const {partner, requester, customer, organizationId, status, contactPhone, aroundTheClock, mergedInto} = ticket;
  const row = rowOf(changes);
  return create(
    'dl',
    {class: 'facts'},
    wide(row('Status', [statusWords(status), note(waitingWords[ticket.waitingFor])], 'status')),
    mergedInto ? row('Duplicate of', [ticketLink(mergedInto.id, mergedInto.number)]) : undefined,
    row('Partner', [`ZOID ${partner}`]),
    wide(row('Requester', [create('bdi', {}, requester.name), note(requester.email)])),
    contactPhone ? row('Phone', [contactPhone]) : undefined,
    wide(row('Customer, as typed', [customerWords(customer) ?? note('None was named.')])),
    row('Service', [serviceWords(ticket)], 'service'),
    row('Organization ID', [organizationId || note('None was named.')], 'organization'),
    row('Request type', [requestTypeWords(ticket.requestType)]),
    row('Outage', [aroundTheClock ? 'Yes: promises run on at weekends' : 'No'], 'clock'),
    row('Data center', [dataCenterWords(ticket.dataCenter)]),
    row('Came by', [channelWords[ticket.channel]]),
    row('Received', [time(ticket.receivedAt)]),
  );
}

/** For what is too long for half of the card. */
function wide(row: HTMLElement): HTMLElement {
  row.classList.add('wide');
  return row;
}

function rowOf({facts}: Changes) {
  return (name: string, values: readonly Value[], fact?: Fact): HTMLElement => {
    const isNew = fact !== undefined && facts.has(fact);
    const mark = isNew ? chip('Changed') : undefined;
    return create('div', isNew ? {class: 'changed'} : {}, create('dt', {}, name, mark), create('dd', {}, ...values));
  };
}

function priorityBox({priorityCustomer}: AgentTicketDetails): HTMLElement {
  const box = create('input', {type: 'checkbox', disabled: '', ...(priorityCustomer && {checked: ''})});
  return create(
    'span',
    {},
    create('label', {class: 'check'}, box, 'Priority customer – Large user account'),
    note('Only the workflow sets it.'),
  );
}

function promises(commitments: AgentTicketDetails['commitments'], now: number): readonly Value[] {
  if (commitments.length === 0) return [note('Nothing yet.')];
  const items = commitments.map((promise) => {
    const {words, tone} = promiseState(promise, now);
    const due = create('span', {class: 'quiet'}, `by ${formatTime(promise.dueAt)}`);
    return create('li', {}, create('span', {}, promiseKind(promise)), chip(words, tone), due);
  });
  return [create('ul', {class: 'promises'}, ...items)];
}

function note(words: string): HTMLElement {
  return create('small', {}, words);
}
