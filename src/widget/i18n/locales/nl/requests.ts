import type {Counting} from '../../counting.ts';
import type {PanelMessages} from '../../messages.ts';

/** Dutch words of the list. */
export const requests = (_counting: Counting<'nl'>): PanelMessages['requests'] => ({
  label: 'Uw aanvragen',
  loading: 'Uw aanvragen worden geladen…',
  emptyTitle: 'Nog geen aanvragen',
  emptyText: 'Tickets die u voor uw klanten aanmaakt, verschijnen hier, de nieuwste eerst.',
  nothingFoundTitle: 'Niets gevonden',
  nothingFoundText: 'Geen aanvraag past bij de zoekopdracht en de filters.',
  clearFilters: 'Zoekopdracht en filters wissen',
  refresh: 'Vernieuwen',
  more: 'Meer tonen',
  timesIn: (zone) => `Tijdzone: ${zone}`,
  onTheWay: 'Onderweg',
  notSentYet: 'Nog niet verzonden',
  notSent: 'Niet verzonden',
  statuses: {open: 'Open', 'on-hold': 'In de wacht', closed: 'Gesloten'},
  severities: {'s1-critical': 'S1-Kritiek'},
  customerUnknown: 'Klant niet genoemd',
  unread: 'Nieuw',
  waitingForPartner: 'Wacht op u',
  waitingForSupport: 'Wacht op support',
  search: 'Aanvragen doorzoeken',
  searchHint: 'Onderwerp, nummer, klant',
  filters: 'Filters',
  filtersSet: (count) => `Filters, ${count} actief`,
  set: (count) => `${count} actief`,
  filter: {
    open: (count) => `Open · ${count}`,
    waiting: (count) => `Wacht op mij · ${count}`,
    closed: (count) => `Gesloten · ${count}`,
    customer: 'Klant',
    service: 'Service',
    dataCenter: 'Datacenter van het ticket',
    all: 'Alle',
  },
});
