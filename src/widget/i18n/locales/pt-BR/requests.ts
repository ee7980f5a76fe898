import type {Counting} from '../../counting.ts';
import type {PanelMessages} from '../../messages.ts';

/** Portuguese words of the list. */
export const requests = ({plural}: Counting<'pt-BR'>): PanelMessages['requests'] => ({
  label: 'Suas solicitações',
  loading: 'Carregando suas solicitações…',
  emptyTitle: 'Ainda não há solicitações',
  emptyText: 'Os tickets que você abrir para seus clientes aparecem aqui, os mais recentes primeiro.',
  nothingFoundTitle: 'Nenhum resultado',
  nothingFoundText: 'Nenhuma solicitação corresponde à busca e aos filtros.',
  clearFilters: 'Limpar busca e filtros',
  refresh: 'Atualizar',
  more: 'Mostrar mais',
  timesIn: (zone) => `Fuso horário: ${zone}`,
  onTheWay: 'A caminho',
  notSentYet: 'Ainda não enviado',
  notSent: 'Não enviado',
  statuses: {open: 'Aberto', 'on-hold': 'Em espera', closed: 'Fechado'},
  severities: {'s1-critical': 'S1-Crítica'},
  customerUnknown: 'Cliente não informado',
  unread: 'Novo',
  waitingForPartner: 'Aguardando você',
  waitingForSupport: 'Aguardando o suporte',
  search: 'Buscar nas solicitações',
  searchHint: 'Assunto, número, cliente',
  filters: 'Filtros',
  filtersSet: (count) => plural(count, {one: 'Filtros, # ativo', other: 'Filtros, # ativos'}),
  set: (count) => plural(count, {one: '# ativo', other: '# ativos'}),
  filter: {
    open: (count) => `Abertos · ${count}`,
    waiting: (count) => `Aguardando-me · ${count}`,
    closed: (count) => `Fechados · ${count}`,
    customer: 'Cliente',
    service: 'Serviço',
    dataCenter: 'Data center do ticket',
    all: 'Todos',
  },
});
