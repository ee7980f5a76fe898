import type {AgentTicketDetails} from '../../../src/contract/agent-ticket.ts';
import {otherService} from '../../../src/contract/services.ts';

/** The fields of the form that corrects a ticket, as text. */
export interface Values {
  readonly primaryEmail: string;
  readonly service: string;
  readonly serviceName: string;
  readonly organizationId: string;
  readonly statusType: string;
  readonly statusName: string;
  /** `true` or `false`. */
  readonly aroundTheClock: string;
}

export function valuesOf(ticket: AgentTicketDetails): Values {
  return {
    primaryEmail: ticket.primaryEmail?.address ?? '',
    service: ticket.service,
    serviceName: ticket.serviceName ?? '',
    organizationId: ticket.organizationId,
    statusType: ticket.status.type,
    statusName: ticket.status.name,
    aroundTheClock: String(ticket.aroundTheClock),
  };
}

/** What somebody wants to be different, in the shape of `agentChangeSchema`, which is still to check it. */
export function changeOf(known: Values, wanted: Values): Readonly<Record<string, unknown>> {
  const differs = (...names: (keyof Values)[]) => names.some((name) => known[name] !== wanted[name]);
  const {service, serviceName} = wanted;
  const isOther = service === otherService;
  return {
    ...(differs('primaryEmail') && {primaryEmail: wanted.primaryEmail}),
    ...((differs('service') || (isOther && differs('serviceName'))) && {service, ...(isOther && {serviceName})}),
    ...(differs('organizationId') && {organizationId: wanted.organizationId}),
    ...(differs('statusType', 'statusName') && {status: {type: wanted.statusType, name: wanted.statusName}}),
    ...(differs('aroundTheClock') && {aroundTheClock: wanted.aroundTheClock === 'true'}),
  };
}
