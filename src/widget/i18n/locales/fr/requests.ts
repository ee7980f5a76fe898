import type {Counting} from '../../counting.ts';
import type {PanelMessages} from '../../messages.ts';

/** French words of the list. */
export const requests = ({plural}: Counting<'fr'>): PanelMessages['requests'] => ({
  label: 'Vos demandes',
  loading: 'Chargement de vos demandes…',
  emptyTitle: 'Aucune demande pour l’instant',
  emptyText: 'Les tickets que vous créez pour vos clients s’affichent ici, les plus récents en premier.',
  nothingFoundTitle: 'Aucun résultat',
  nothingFoundText: 'Aucune demande ne correspond à la recherche et aux filtres.',
  clearFilters: 'Effacer la recherche et les filtres',
  refresh: 'Actualiser',
  more: 'Afficher plus',
  timesIn: (zone) => `Fuseau horaire : ${zone}`,
  onTheWay: 'En route',
  notSentYet: 'Pas encore envoyé',
  notSent: 'Non envoyé',
  statuses: {open: 'Ouvert', 'on-hold': 'En attente', closed: 'Fermé'},
  severities: {'s1-critical': 'S1-Critique'},
  customerUnknown: 'Client non indiqué',
  unread: 'Nouveau',
  waitingForPartner: 'En attente de vous',
  waitingForSupport: 'En attente du support',
  search: 'Rechercher dans les demandes',
  searchHint: 'Objet, numéro, client',
  filters: 'Filtres',
  filtersSet: (count) => plural(count, {one: 'Filtres, # actif', other: 'Filtres, # actifs'}),
  set: (count) => plural(count, {one: '# actif', other: '# actifs'}),
  filter: {
    open: (count) => `Ouverts · ${count}`,
    waiting: (count) => `En attente de moi · ${count}`,
    closed: (count) => `Fermés · ${count}`,
    customer: 'Client',
    service: 'Service',
    dataCenter: 'Centre de données du ticket',
    all: 'Tous',
  },
});
