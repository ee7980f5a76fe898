import type {PanelMessages} from '../../messages.ts';
import type {Counting} from '../../counting.ts';

/** German words of the list. */
export const requests = ({plural}: Counting<'de'>): PanelMessages['requests'] => ({
  label: 'Ihre Anfragen',
  loading: 'Ihre Anfragen werden geladen …',
  emptyTitle: 'Noch keine Anfragen',
  emptyText: 'Tickets, die Sie für Ihre Kunden erstellen, erscheinen hier, die neuesten zuerst.',
  nothingFoundTitle: 'Keine Treffer',
  nothingFoundText: 'Keine Anfrage passt zur Suche und zu den Filtern.',
  clearFilters: 'Suche und Filter zurücksetzen',
  refresh: 'Aktualisieren',
  more: 'Mehr anzeigen',
  timesIn: (zone) => `Alle Zeiten: ${zone}`,
  onTheWay: 'Unterwegs',
  notSentYet: 'Noch nicht gesendet',
  notSent: 'Nicht gesendet',
  statuses: {open: 'Offen', 'on-hold': 'Zurückgestellt', closed: 'Geschlossen'},
  severities: {'s1-critical': 'S1-Kritisch'},
  customerUnknown: 'Kunde nicht angegeben',
  unread: 'Neu',
  waitingForPartner: 'Wartet auf Sie',
  waitingForSupport: 'Wartet auf Support',
  search: 'Anfragen durchsuchen',
  searchHint: 'Betreff, Nummer, Kunde',
  filters: 'Filter',
  filtersSet: (count) => plural(count, {one: 'Filter, # aktiv', other: 'Filter, # aktiv'}),
  set: (count) => plural(count, {one: '# aktiv', other: '# aktiv'}),
  filter: {
    open: (count) => `Offen · ${count}`,
    waiting: (count) => `Wartet auf mich · ${count}`,
    closed: (count) => `Geschlossen · ${count}`,
    customer: 'Kunde',
    service: 'Dienst',
    dataCenter: 'Rechenzentrum des Tickets',
    all: 'Alle',
  },
});
