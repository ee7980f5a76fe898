import {sql, type Kysely} from 'kysely';
import type {Reader} from './reader.ts';
import type {Schema} from './schema.ts';

/**
 * The start of every query for a partner's tickets, with `unread` for the user who asks: support has done
 * something since the user looked. What the partner does itself, whoever of it, makes nothing unread.
 */
export function selectTickets(db: Kysely<Schema>, reader: Reader) {
  return ticketsOf(db, reader).selectAll('tickets').select(isUnread.as('unread'));
}

/** How many of all the partner's tickets this user has not seen. */
export async function countUnread(db: Kysely<Schema>, reader: Reader): Promise<number> {
  const {count} = await ticketsOf(db, reader)
    .where('last_support_activity_at', 'is not', null)
    .where(isUnread)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

function ticketsOf(db: Kysely<Schema>, {partner, sub}: Reader) {
  return db
    .selectFrom('tickets')
    .leftJoin('ticket_reads', (join) =>
      join
        .onRef('ticket_reads.ticket_id', '=', 'tickets.id')
        .onRef('ticket_reads.partner', '=', 'tickets.partner')
        .on('ticket_reads.user_sub', '=', sub),
    )
    .where('tickets.partner', '=', partner);
}

const isUnread = sql<boolean>`coalesce(last_support_activity_at > coalesce(seen_at, '-infinity'), false)`;
