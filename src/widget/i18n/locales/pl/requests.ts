import type {Counting} from '../../counting.ts';
import type {PanelMessages} from '../../messages.ts';

/** Polish words of the list. */
export const requests = ({plural, number}: Counting<'pl'>): PanelMessages['requests'] => ({
  label: 'Zgłoszenia',
  loading: 'Ładowanie zgłoszeń…',
  emptyTitle: 'Nie ma jeszcze zgłoszeń',
  emptyText: 'Zgłoszenia utworzone dla klientów pojawiają się tutaj, od najnowszych.',
  nothingFoundTitle: 'Brak wyników',
  nothingFoundText: 'Żadne zgłoszenie nie pasuje do wyszukiwania i filtrów.',
  clearFilters: 'Wyczyść wyszukiwanie i filtry',
  refresh: 'Odśwież',
  more: 'Pokaż więcej',
  shown: (count) => `Wyświetlone zgłoszenia: ${number(count)}`,
  timesIn: (zone) => `Strefa czasowa: ${zone}`,
  onTheWay: 'W drodze',
  notSentYet: 'Jeszcze nie wysłano',
  notSent: 'Nie wysłano',
  statuses: {open: 'Otwarte', 'on-hold': 'Wstrzymane', closed: 'Zamknięte'},
  severities: {'s1-critical': 'S1-Krytyczne'},
  customerUnknown: 'Nie podano klienta',
  unread: 'Nowe',
  waitingForPartner: 'Czeka na Państwa',
  waitingForSupport: 'Czeka na wsparcie',
  search: 'Szukaj w zgłoszeniach',
  searchHint: 'Temat, numer, klient',
  filters: 'Filtry',
  filtersSet: (count) =>
    plural(count, {one: 'Filtry, # aktywny', few: 'Filtry, # aktywne', many: 'Filtry, # aktywnych'}),
  set: (count) => plural(count, {one: '# aktywny', few: '# aktywne', many: '# aktywnych'}),
  filter: {
    open: (count) => `Otwarte · ${count}`,
    waiting: (count) => `Czekające na mnie · ${count}`,
    closed: (count) => `Zamknięte · ${count}`,
    customer: 'Klient',
    service: 'Usługa',
    dataCenter: 'Centrum danych zgłoszenia',
    all: 'Wszystkie',
  },
});
