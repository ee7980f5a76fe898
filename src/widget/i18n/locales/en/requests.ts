import type {Status} from '../../../../contract/ticket.ts';
import type {Counting} from '../../counting.ts';

/** English words of the list. */
export const requests = ({number}: Counting<'en'>) => ({
  label: 'Your requests',
  loading: 'Loading your requests …',
  emptyTitle: 'No requests yet',
  emptyText: 'Tickets that you file for your customers show here, newest first.',
  nothingFoundTitle: 'Nothing matches',
  nothingFoundText: 'No request matches the search and the filters.',
  clearFilters: 'Clear search and filters',
  refresh: 'Refresh',
  more: 'Show more',
  shown: (count: number) => `Requests shown: ${number(count)}`,
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
