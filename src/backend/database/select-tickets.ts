import {sql, type Kysely} from 'kysely';
import type {Reader} from './reader.ts';
import type {Schema} from './schema.ts';

/**
 * The start of every query for a partner's tickets, with `unread` for the user who asks: support has done
 * something since the user looked. What the partner does itself, whoever of it, makes nothing unread.
 */
export function selectTickets(db: Kysely<Schema>, {partner, sub}: Reader) {
  return db
    .selectFrom('tickets')
    .leftJoin('ticket_reads', (join) =>
      join
        .onRef('ticket_reads.ticket_id', '=', 'tickets.id')
        .onRef('ticket_reads.partner', '=', 'tickets.partner')
        .on('ticket_reads.user_sub', '=', sub),
    )
    .where('tickets.partner', '=', partner)
    .selectAll('tickets')
    .select(isUnread.as('unread'));
}

const isUnread = sql<boolean>`coalesce(last_support_activity_at > coalesce(seen_at, '-infinity'), false)`;
