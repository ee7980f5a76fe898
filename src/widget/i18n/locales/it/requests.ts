import type {Counting} from '../../counting.ts';
import type {PanelMessages} from '../../messages.ts';

/** Italian words of the list. */
export const requests = ({plural}: Counting<'it'>): PanelMessages['requests'] => ({
  label: 'Le Sue richieste',
  loading: 'Caricamento delle richieste…',
  emptyTitle: 'Ancora nessuna richiesta',
  emptyText: 'I ticket che apre per i Suoi clienti compaiono qui, dal più recente.',
  nothingFoundTitle: 'Nessun risultato',
  nothingFoundText: 'Nessuna richiesta corrisponde alla ricerca e ai filtri.',
  clearFilters: 'Cancella ricerca e filtri',
  refresh: 'Aggiorna',
  more: 'Mostra altro',
  timesIn: (zone) => `Fuso orario: ${zone}`,
  onTheWay: 'In viaggio',
  notSentYet: 'Non ancora inviato',
  notSent: 'Non inviato',
  statuses: {open: 'Aperto', 'on-hold': 'In sospeso', closed: 'Chiuso'},
  severities: {'s1-critical': 'S1-Critica'},
  customerUnknown: 'Cliente non indicato',
  unread: 'Nuovo',
  waitingForPartner: 'In attesa di Lei',
  waitingForSupport: 'In attesa del supporto',
  search: 'Cerca nelle richieste',
  searchHint: 'Oggetto, numero, cliente',
  filters: 'Filtri',
  filtersSet: (count) => plural(count, {one: 'Filtri, # attivo', other: 'Filtri, # attivi'}),
  set: (count) => plural(count, {one: '# attivo', other: '# attivi'}),
  filter: {
    open: (count) => `Aperti · ${count}`,
    waiting: (count) => `In attesa di me · ${count}`,
    closed: (count) => `Chiusi · ${count}`,
    customer: 'Cliente',
    service: 'Servizio',
    dataCenter: 'Data center del ticket',
    all: 'Tutti',
  },
});
