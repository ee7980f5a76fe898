import type {Kysely} from 'kysely';
import type {Message} from '../../contract/conversation.ts';
import {attachmentsOf} from './attachments.ts';
import {messageFromRow} from './message-from-row.ts';
import type {Schema} from './schema.ts';

/** What was said about the partner's ticket, oldest first, with the files that came with it. */
export async function conversationOf(db: Kysely<Schema>, partner: string, ticketId: string): Promise<Message[]> {
  const rows = await db
    .selectFrom('messages')
    .selectAll()
    .where('partner', '=', partner)
    .where('ticket_id', '=', ticketId)
    .orderBy('position')
    .execute();
  const attachments = await attachmentsOf(db, {messageIds: rows.map(({id}) => id)});
  return rows.map((row) => messageFromRow(row, attachments.get(row.id) ?? []));
}
