import type {RequestType} from '../../../../contract/request-types.ts';
import type {Status} from '../../../../contract/ticket.ts';
import type {Counting} from '../../counting.ts';

/** English words of the list. */
export const requests = (_counting: Counting<'en'>) => ({
  label: 'Your requests',
  loading: 'Loading your requests …',
  emptyTitle: 'No requests yet',
  emptyText: 'Tickets that you file for your customers show here, newest first.',
  nothingFoundTitle: 'Nothing matches',
  nothingFoundText: 'No request matches the search and the filters.',
  clearFilters: 'Clear search and filters',
  refresh: 'Refresh',
  more: 'Show more',
  timesIn: (zone: string) => `All times in ${zone}`,
  onTheWay: 'On the way',
  notSentYet: 'Not sent yet',
  notSent: 'Not sent',
  /** Statuses of a help desk that has given them no names of its own. */
  statuses: {open: 'Open', 'on-hold': 'On Hold', closed: 'Closed'} satisfies Record<Status['type'], string>,
  severities: {'s1-critical': 'S1-Critical'},
  customerUnknown: 'Customer not named',
  unread: 'New',
  waitingForPartner: 'Waiting for you',
  waitingForSupport: 'Waiting for support',
  search: 'Search requests',
  searchHint: 'Subject, number, customer',
  filters: 'Filters',
  filtersSet: (count: number) => `Filters, ${count} set`,
  /** On the button that opens the filters; part of its name above. */
  set: (count: number) => `${count} set`,
  filter: {
    open: (count: string) => `Open · ${count}`,
    waiting: (count: string) => `Waiting for me · ${count}`,
    closed: (count: string) => `Closed · ${count}`,
    customer: 'Customer',
    service: 'Service',
    dataCenter: 'Data center of the ticket',
    all: 'All',
  },
});

/** English words of a ticket that is open for reading. */
export const ticket = ({plural}: Counting<'en'>) => ({
  back: 'Back to requests',
  loading: 'Loading the ticket …',
  facts: 'Facts',
  customer: 'Customer',
  organizationId: 'Organization ID',
  service: 'Service',
  dataCenter: 'Data center',
  requestType: 'Request type',
  severity: 'Severity',
  severityPending: 'Not decided yet',
  filedBy: 'Filed by',
  contactPhone: 'Contact phone',
  you: 'You',
  earlier: (count: number) => plural(count, {one: '# earlier message', other: '# earlier messages'}),
  notClosed: 'The ticket could not be closed.',
  notReopened: 'The ticket could not be reopened.',
  notDownloaded: (name: string) => `${name} could not be downloaded.`,
  received: 'Received',
  promises: 'What support promises',
  promiseKinds: {
    'first-response': 'First response',
    determination: 'Problem determined',
    'effort-to-resolve': 'Effort to resolve',
  } as Record<string, string>,
  promise: {
    met: (time: string) => `Met, ${time}`,
    'met-late': (time: string) => `Met late, ${time}`,
    due: (time: string) => `Due by ${time}`,
    late: (time: string) => `Late since ${time}. You get regular updates until it is done.`,
  },
  conversation: 'Conversation',
  support: 'Support',
  partner: 'Partner',
  attachments: 'Attachments',
  /** Ends with what the button shows, so that it can be asked for by voice. */
  download: (name: string, facts: string) => `Download ${name} ${facts}`,
  reply: 'Your reply',
  send: 'Send reply',
  reopens: 'This ticket is closed. A reply opens it again.',
  close: 'Close ticket',
  reopen: 'Reopen ticket',
  closed: 'The ticket is closed.',
  reopened: 'The ticket is open again.',
  replyStates: {saved: 'Saved on this device', sending: 'Sending', refused: 'Not accepted'},
  editReply: 'Edit reply',
  discardReply: 'Discard',
});

export const requestTypes = {
  'technical-support': 'Technical Support',
  'payments-renewal': 'Payments Renewal',
  'trial-extension': 'Trial Extension',
  'store-related': 'Store Related',
  upgrades: 'Upgrades',
  'invoice-changes': 'Invoice changes',
  'commission-payment': 'Commission Payment',
  'product-management-related': 'Product Management Related',
  'sales-discussions': 'Sales Discussions',
} satisfies Record<RequestType, string>;
