import {sql, type Selectable, type Transaction} from 'kysely';
import {emailRegionOf} from '../../contract/data-centers.ts';
import {meetPromises} from '../commitments/meet-promises.ts';
import {promisedTimes} from '../commitments/promised-times.ts';
import {customerDomainOf, decidePriority, type PriorityDecision} from '../priority/decide-priority.ts';
import type {SupportSettings} from '../settings/support-settings.ts';
import {addToAudit, type Actor} from './audit-trail.ts';
import {findSubscriptions} from './find-subscriptions.ts';
import type {Schema} from './schema.ts';
import type {TicketsTable} from './tickets-table.ts';

type TicketRow = Selectable<TicketsTable>;

/** What sets the workflow off: the primary e-mail being filled in, or what else its decision rests on. */
export interface WorkflowCause {
  readonly trigger: 'ticket_opened' | 'primary_email_changed' | 'service_changed' | 'clock_changed';
  readonly by: Actor;
}

/**
 * The workflow that decides whether a ticket is one of a large user account: fills in the primary e-mail where only a
 * ZUID or ZOID was given, and sets severity and promises. Nothing else sets them. Only inside the transaction that
 * stores what set it off. Resolves with the row as it is then.
 *
 * What is read and written is the same for every customer, so that neither the answer nor its time tells who is large.
 */
export async function runPriorityWorkflow(
  transaction: Transaction<Schema>,
  ticket: TicketRow,
  cause: WorkflowCause,
  settings: SupportSettings,
): Promise<TicketRow> {
  const given = givenAddressOf(ticket);
  const found = await findSubscriptions(transaction, {
    email: given,
    domain: customerDomainOf(given),
    zuid: ticket.customer_zuid ?? undefined,
    zoid: ticket.customer_zoid ?? undefined,
  });
  const decision = decidePriority(ticket.service, found, settings.priority);
  const email = primaryEmailOf(ticket, decision);
  const severity = decision.isLarge ? 's1-critical' : 'pending';
  const {critical, ordinary} = await promisesFor(transaction, ticket, settings);
  await addToAudit(
    transaction,
    ticket.id,
    {kind: 'workflow'},
    {action: 'priority_evaluated', details: {...evidenceOf(ticket, cause, decision), primaryEmail: email, severity}},
  );
  return transaction
    .updateTable('tickets')
    .set({
      primary_email: email?.address ?? null,
      primary_email_source: email?.source ?? null,
      severity,
      severity_shown: decision.match?.partner === ticket.partner,
      commitments: JSON.stringify(decision.isLarge ? critical : ordinary),
      ordinary_commitments: JSON.stringify(ordinary),
    })
    .where('id', '=', ticket.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** What the workflow has filled in itself decides nothing: it may lead to more than the identifier that it came from. */
function givenAddressOf({primary_email: address, primary_email_source: source}: TicketRow): string | undefined {
  return address === null || source === 'subscription' ? undefined : address;
}

/** The super admin's address, as it is now, where nobody gave one; what somebody gave stays. */
function primaryEmailOf(ticket: TicketRow, {match}: PriorityDecision) {
  if (match && givenAddressOf(ticket) === undefined) {
    return {address: match.superAdminEmail, source: 'subscription' as const};
  }
  return ticket.primary_email === null ? null : {address: ticket.primary_email, source: ticket.primary_email_source!};
}

/** What matched, from where and by whom it was set off; the record itself says when. */
function evidenceOf(ticket: TicketRow, {trigger, by}: WorkflowCause, {reason, match}: PriorityDecision) {
  return {
    trigger,
    by: {kind: by.kind, id: by.id ?? null, name: by.name ?? null},
    service: ticket.service,
    reason,
    match: match && {
      by: match.by,
      zoid: match.zoid,
      tier: match.tier,
      partnerOfRecord: match.partner,
      licences: match.licences,
      threshold: match.threshold,
    },
    severityBefore: ticket.severity,
  };
}

async function promisesFor(
  transaction: Transaction<Schema>,
  ticket: TicketRow,
  {commitments, workingDays}: SupportSettings,
) {
  const question = {
    receivedAt: ticket.received_at,
    // Where a data center has no backend, its tickets come by e-mail to the region of its address.
    calendar: workingDays[emailRegionOf(ticket.data_center)],
    aroundTheClock: ticket.around_the_clock,
  };
  const known = {
    before: [...ticket.commitments, ...ticket.ordinary_commitments],
    answeredAt: await firstAnswerTo(transaction, ticket.id),
    closedAt: await closedBySupportAt(transaction, ticket),
  };
  const of = (kind: keyof typeof commitments) =>
    meetPromises(promisedTimes({...question, promises: commitments[kind]}), known);
  return {critical: of('s1-critical'), ordinary: of('ordinary')};
}

async function firstAnswerTo(transaction: Transaction<Schema>, ticketId: string): Promise<Date | null> {
  const {at} = await transaction
    .selectFrom('messages')
    .select(sql<Date | null>`min(at)`.as('at'))
    .where('ticket_id', '=', ticketId)
    .where('author_role', '=', 'agent')
    .executeTakeFirstOrThrow();
  return at;
}

/**
 * When support first closed the ticket, which met all that was promised, whatever happened since; null where only its
 * partner has closed it. One that came closed from elsewhere has no record of it.
 */
async function closedBySupportAt(transaction: Transaction<Schema>, ticket: TicketRow): Promise<Date | null> {
  const {at, closings} = await transaction
    .selectFrom('ticket_audit')
    .select(sql<Date | null>`min(at) filter (where actor_kind <> 'partner')`.as('at'))
    .select(sql<number>`count(*)::int`.as('closings'))
    .where('ticket_id', '=', ticket.id)
    .where(sql<boolean>`(action = 'merged' or action = 'status_changed' and details -> 'after' ->> 'type' = 'closed')`)
    .executeTakeFirstOrThrow();
  return closings === 0 && ticket.status_type === 'closed' ? ticket.last_activity_at : at;
}
