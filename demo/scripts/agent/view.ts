import {agentFilterSchema, type AgentFilter} from '../../../src/contract/agent-filter.ts';
import {agentRoles, type AgentRole} from '../../../src/contract/agent-identity.ts';
import {regionSchema} from '../../../src/contract/data-center-schemas.ts';
import type {Region} from '../../../src/contract/data-centers.ts';
import {queryOf} from './query-of.ts';

/** What the page shows. It stands in the address behind `#/`, so that a link shows what its sender saw. */
export interface View {
  readonly region: Region;
  readonly role: AgentRole;
  readonly filter: AgentFilter;
  /** The ticket that is open; without one, the list is. */
  readonly ticketId?: string;
}

/** From `#/eu/{ticket}?role=agent&status=open`; what it does not know, it passes over. Default: Europe, agent. */
export function parseView(hash: string): View {
  const [path = '', query = ''] = hash.replace(/^#\//, '').split('?', 2);
  const [region, ticketId] = path.split('/');
  const {role, ...rest} = Object.fromEntries(new URLSearchParams(query));
  const known = Object.entries(rest).filter(([name, value]) => agentFilterSchema.safeParse({[name]: value}).success);
  return {
    region: regionSchema.safeParse(region).data ?? 'eu',
    role: agentRoles.find((each) => each === role) ?? 'agent',
    filter: Object.fromEntries(known),
    ...(ticketId && /^[\da-f-]{36}$/i.test(ticketId) && {ticketId}),
  };
}

export function formatView({region, role, filter, ticketId}: View): string {
  const query = queryOf({role, ...filter});
  return `#/${region}${ticketId ? `/${ticketId}` : ''}?${query}`;
}

/** Whether the address is one of this page's own, and not that of a heading. */
export function isView(hash: string): boolean {
  return hash === '' || hash.startsWith('#/');
}
