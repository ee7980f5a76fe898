import type {ColumnType, Generated, GeneratedAlways} from 'kysely';

/** Who did what to a ticket. Only ever added to: the database refuses changes. */
export interface TicketAuditTable {
  id: GeneratedAlways<string>;
  ticket_id: string;
  at: Generated<Date>;
  actor_kind: 'workflow' | 'agent' | 'partner' | 'email' | 'help-desk';
  actor_id: string | null;
  actor_name: string | null;
  /** Such as `priority_evaluated`. */
  action: string;
  /** Written as JSON text. */
  details: ColumnType<Readonly<Record<string, unknown>>, string | undefined, never>;
}
