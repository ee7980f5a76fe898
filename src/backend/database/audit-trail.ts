import type {Kysely, Selectable, Transaction} from 'kysely';
import type {Schema} from './schema.ts';
import type {TicketAuditTable} from './ticket-audit-table.ts';

/** Who did something. The workflow has no id: it acts for whoever set it off, which its details name. */
export interface Actor {
  readonly kind: TicketAuditTable['actor_kind'];
  /** An agent's id, a user's ZUID. */
  readonly id?: string;
  readonly name?: string;
}

export interface AuditRecord {
  readonly action: string;
  /** What it was before and is now, and why. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Writes down who did what to a ticket. Only inside the transaction that does it. */
export async function addToAudit(
  transaction: Transaction<Schema>,
  ticketId: string,
  actor: Actor,
  {action, details = {}}: AuditRecord,
): Promise<void> {
  await transaction
    .insertInto('ticket_audit')
    .values({
      ticket_id: ticketId,
      actor_kind: actor.kind,
      actor_id: actor.id ?? null,
      actor_name: actor.name ?? null,
      action,
      details: JSON.stringify(details),
    })
    .execute();
}

/** All that was done to a ticket, oldest first. For support alone. */
export function auditOf(db: Kysely<Schema>, ticketId: string): Promise<Selectable<TicketAuditTable>[]> {
  return db.selectFrom('ticket_audit').selectAll().where('ticket_id', '=', ticketId).orderBy('id').execute();
}
