import type {Selectable} from 'kysely';
import type {Attachment} from '../../contract/attachment.ts';
import type {Message} from '../../contract/conversation.ts';
import type {MessagesTable} from './messages-table.ts';

/** A row as its ticket's partner may see it. */
export function messageFromRow(row: Selectable<MessagesTable>, attachments: readonly Attachment[]): Message {
  return {
    id: row.id,
    author: {name: row.author_name, role: row.author_role},
    at: row.at.toISOString(),
    text: row.text,
    attachments: [...attachments],
  };
}
