import {sql, type Kysely, type OrderByItemBuilder} from 'kysely';
import type {AgentFilter} from '../../contract/agent-filter.ts';
import type {AgentTicket, AgentTicketDetails} from '../../contract/agent-ticket.ts';
import {agentTicketFromRow} from './agent-ticket-from-row.ts';
import {attachmentsOf} from './attachments.ts';
import {auditOf} from './audit-trail.ts';
import {conversationOf} from './conversation-of.ts';
import {noteFromRow} from './notes.ts';
import type {Schema} from './schema.ts';
import {conditionsOf} from './ticket-conditions.ts';
import type {TicketPosition} from './tickets.ts';

export interface AgentRange {
  /** Number of tickets, at least 1. */
  readonly limit: number;
  readonly after?: TicketPosition;
  readonly filter?: AgentFilter;
}

export interface AgentSlice {
  readonly tickets: readonly AgentTicket[];
  /** Where the next page starts; absent on the last one. */
  readonly next?: TicketPosition;
}

/** Every partner's tickets, for support to read. No partner's route may lead here. */
export class AgentTickets {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Newest activity first, as partners' own lists are. */
  async list({limit, after, filter = {}}: AgentRange): Promise<AgentSlice> {
    const {partner, severity, channel, missing, ...shared} = filter;
    let query = this.#select();
    for (const condition of conditionsOf(shared, 'support')) query = query.where(condition);
    if (partner !== undefined) query = query.where('partner', '=', partner);
    if (severity !== undefined) query = query.where('severity', '=', severity);
    if (channel !== undefined) query = query.where('channel', '=', channel);
    if (missing !== undefined) query = query.where('primary_email', 'is', null);
    if (after) {
      const {lastActivityAt, id} = after;
      query = query.where(sql<boolean>`(last_activity_at, id) < (${lastActivityAt}, ${id})`);
    }
    // As the index is ordered that holds the fewest: the partner's own, or one of everybody's. No value is null.
    const newest = (order: OrderByItemBuilder) => (partner === undefined ? order.desc() : order.desc().nullsLast());
    const rows = await query
      .orderBy('last_activity_at', newest)
      .orderBy('id', newest)
      .limit(limit + 1)
      .execute();
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      tickets: page.map(agentTicketFromRow),
      ...(last && rows.length > limit && {next: {lastActivityAt: last.last_activity_at, id: last.id}}),
    };
  }

  /** A ticket with all that support knows of it, or `undefined`. `id` is a UUID. */
  async find(id: string): Promise<AgentTicketDetails | undefined> {
    const row = await this.#select().where('id', '=', id).executeTakeFirst();
    if (!row) return undefined;
    const [conversation, attachments, notes, audit, forwarding, duplicates] = await Promise.all([
      conversationOf(this.#db, row.partner, id),
      attachmentsOf(this.#db, {ticketIds: [id]}),
      this.#db.selectFrom('notes').selectAll().where('ticket_id', '=', id).orderBy('position').execute(),
      auditOf(this.#db, id),
      this.#db.selectFrom('forwarding_jobs').selectAll().where('ticket_id', '=', id).orderBy('id').execute(),
      this.#db.selectFrom('tickets').select(['id', 'number', 'subject']).where('merged_into', '=', id).execute(),
    ]);
    return {
      ...agentTicketFromRow(row),
      attachments: [...(attachments.get(id) ?? [])],
      conversation,
      notes: notes.map(noteFromRow),
      audit: audit.map(({at, actor_kind: kind, actor_id: actor, actor_name: name, action, details}) => ({
        at: at.toISOString(),
        actor: {kind, id: actor, name},
        action,
        details,
      })),
      forwarding: forwarding.map(({kind, state, created_at: at}) => ({kind, state, createdAt: at.toISOString()})),
      duplicates,
    };
  }

  #select() {
    return this.#db
      .selectFrom('tickets')
      .selectAll()
      .select(
        sql<string | null>`(select target.number from tickets as target where target.id = tickets.merged_into)`.as(
          'merged_into_number',
        ),
      );
  }
}
