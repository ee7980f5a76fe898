import type {Transaction, Updateable} from 'kysely';
import type {AgentChange} from '../../contract/agent-ticket.ts';
import type {SupportSettings} from '../settings/support-settings.ts';
import {addToAudit, type Actor} from './audit-trail.ts';
import {addForwardingJob} from './forwarding-jobs.ts';
import type {LockedTicket} from './lock-ticket.ts';
import {runPriorityWorkflow, type WorkflowCause} from './priority-workflow.ts';
import type {Schema} from './schema.ts';
import {toStatus} from './support-changes.ts';
import type {TicketsTable} from './tickets-table.ts';

interface Correction {
  readonly action: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly set: Updateable<TicketsTable>;
  /** Where the workflow's decision rests on it. */
  readonly trigger?: WorkflowCause['trigger'];
}

/** Stores what an agent corrects of a ticket; what is so already leaves no trace. */
export async function applyAgentChange(
  transaction: Transaction<Schema>,
  ticket: LockedTicket,
  actor: Actor,
  change: AgentChange,
  settings: SupportSettings,
): Promise<void> {
  const corrections = correctionsOf(ticket, change);
  const [first] = corrections;
  if (!first) return;
  const row = await transaction
    .updateTable('tickets')
    .set(Object.assign({}, ...corrections.map(({set}) => set)) as Updateable<TicketsTable>)
    .where('id', '=', ticket.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  for (const {action, before, after} of corrections) {
    await addToAudit(transaction, ticket.id, actor, {action, details: {before, after}});
  }
  const trigger = corrections.find((correction) => correction.trigger !== undefined)?.trigger;
  if (trigger) await runPriorityWorkflow(transaction, row, {trigger, by: actor}, settings);
  if ((row.status_type === 'closed') !== (ticket.status_type === 'closed')) {
    const status = row.status_type === 'closed' ? 'closed' : 'open';
    await addForwardingJob(transaction, ticket.id, {kind: 'change_status', status});
  }
  if (corrections.some(({action}) => action !== 'status_changed')) {
    await addForwardingJob(transaction, ticket.id, {kind: 'update_fields'});
  }
}

function correctionsOf(ticket: LockedTicket, change: AgentChange): readonly Correction[] {
  const all: (Correction | undefined)[] = [
    correctEmail(ticket, change),
    correctService(ticket, change),
    correctClock(ticket, change),
    correctOrganization(ticket, change),
    correctStatus(ticket, change),
  ];
  return all.filter((correction) => correction !== undefined);
}

function correctEmail(ticket: LockedTicket, {primaryEmail}: AgentChange): Correction | undefined {
  if (primaryEmail === undefined || primaryEmail === ticket.primary_email) return undefined;
  const set = {primary_email: primaryEmail, primary_email_source: 'agent' as const};
  const before = ticket.primary_email;
  return {action: 'primary_email_changed', before, after: primaryEmail, set, trigger: 'primary_email_changed'};
}

function correctService(ticket: LockedTicket, change: AgentChange): Correction | undefined {
  const {service} = change;
  const serviceName = change.serviceName ?? null;
  if (service === undefined || (service === ticket.service && serviceName === ticket.service_name)) return undefined;
  return {
    action: 'service_changed',
    before: {service: ticket.service, serviceName: ticket.service_name},
    after: {service, serviceName},
    set: {service, service_name: serviceName},
    trigger: 'service_changed',
  };
}

function correctClock(ticket: LockedTicket, {aroundTheClock}: AgentChange): Correction | undefined {
  if (aroundTheClock === undefined || aroundTheClock === ticket.around_the_clock) return undefined;
  const set = {around_the_clock: aroundTheClock};
  return {action: 'clock_changed', before: !aroundTheClock, after: aroundTheClock, set, trigger: 'clock_changed'};
}

function correctOrganization(ticket: LockedTicket, {organizationId}: AgentChange): Correction | undefined {
  if (organizationId === undefined || organizationId === ticket.organization_id) return undefined;
  const set = {organization_id: organizationId};
  return {action: 'organization_changed', before: ticket.organization_id, after: organizationId, set};
}

function correctStatus(ticket: LockedTicket, {status}: AgentChange): Correction | undefined {
  const set = status && toStatus(ticket, status);
  if (!status || !set) return undefined;
  const before = {type: ticket.status_type, name: ticket.status_name};
  return {action: 'status_changed', before, after: status, set};
}
