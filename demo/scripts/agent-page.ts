import type {AgentRole} from '../../src/contract/agent-identity.ts';
import type {Region} from '../../src/contract/data-centers.ts';
import {AgentApi} from './agent/agent-api.ts';
import {part, write} from './agent/element.ts';
import {FilterForm} from './agent/filter-form.ts';
import {JobCountsView} from './agent/job-counts.ts';
import {ListView} from './agent/list-view.ts';
import {TicketView} from './agent/ticket-view.ts';
import {formatView, isView, parseView, type View} from './agent/view.ts';
import {roleSentences} from './agent/words.ts';

const endpoints = part('endpoints').dataset as Readonly<Record<Region, string>>;
const apis = new Map<string, AgentApi>();
const list = new ListView();
const ticket = new TicketView();
const jobs = new JobCountsView();
const filter = new FilterForm((wanted) => go({...view, filter: wanted}));
const pickers = part('pickers') as HTMLFormElement;
const title = document.title;
let view = parseView(location.hash);

function apiOf({region, role}: View): AgentApi {
  const key = `${region} ${role}`;
  const api = apis.get(key) ?? new AgentApi(endpoints[region], region, role);
  apis.set(key, api);
  return api;
}

/** Shows something else in the same step of the history. */
function go(wanted: View): void {
  history.replaceState(null, '', formatView(wanted));
  show();
}

function show(): void {
  if (!isView(location.hash)) return;
  const before = view;
  view = parseView(location.hash);
  write(part('role-sentence'), roleSentences[view.role]);
  for (const field of pickers.querySelectorAll('select')) field.value = view[field.name as 'region' | 'role'];
  part('back').setAttribute('href', formatView({...view, ticketId: ''}));
  filter.show(view.filter);
  if (view.ticketId) {
    list.close();
    jobs.close();
    ticket.open(apiOf(view), view);
  } else {
    ticket.close();
    document.title = title;
    list.open(apiOf(view), view);
    jobs.open();
    if (before.ticketId) list.focus(before.ticketId);
  }
}

pickers.addEventListener('change', ({target}) => {
  const {name, value} = target as HTMLSelectElement;
  // A ticket is in one region alone.
  if (name === 'region') go({...view, region: value as Region, ticketId: ''});
  else go({...view, role: value as AgentRole});
});
window.addEventListener('hashchange', show);
show();
