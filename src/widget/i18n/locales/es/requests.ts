import type {Counting} from '../../counting.ts';
import type {PanelMessages} from '../../messages.ts';

/** Spanish words of the list. */
export const requests = ({plural}: Counting<'es'>): PanelMessages['requests'] => ({
  label: 'Sus solicitudes',
  loading: 'Cargando sus solicitudes…',
  emptyTitle: 'Aún no hay solicitudes',
  emptyText: 'Los tickets que cree para sus clientes aparecen aquí, primero los más recientes.',
  nothingFoundTitle: 'Sin resultados',
  nothingFoundText: 'Ninguna solicitud coincide con la búsqueda y los filtros.',
  clearFilters: 'Borrar búsqueda y filtros',
  refresh: 'Actualizar',
  more: 'Mostrar más',
  timesIn: (zone) => `Zona horaria: ${zone}`,
  onTheWay: 'En camino',
  notSentYet: 'Aún sin enviar',
  notSent: 'No enviado',
  statuses: {open: 'Abierto', 'on-hold': 'En espera', closed: 'Cerrado'},
  severities: {'s1-critical': 'S1-Crítica'},
  customerUnknown: 'Cliente sin indicar',
  unread: 'Nuevo',
  waitingForPartner: 'Pendiente de usted',
  waitingForSupport: 'Pendiente de asistencia',
  search: 'Buscar en las solicitudes',
  searchHint: 'Asunto, número, cliente',
  filters: 'Filtros',
  filtersSet: (count) => plural(count, {one: 'Filtros, # activo', other: 'Filtros, # activos'}),
  set: (count) => plural(count, {one: '# activo', other: '# activos'}),
  filter: {
    open: (count) => `Abiertos · ${count}`,
    waiting: (count) => `Pendientes de mí · ${count}`,
    closed: (count) => `Cerrados · ${count}`,
    customer: 'Cliente',
    service: 'Servicio',
    dataCenter: 'Centro de datos del ticket',
    all: 'Todos',
  },
});
