import type {Kysely, Transaction} from 'kysely';
import type {Attachment} from '../../contract/attachment.ts';
import type {Schema} from './schema.ts';
import type {UploadPart} from './uploads.ts';

/** An attachment with the places of its bytes. */
export interface StoredAttachment extends Attachment {
  readonly parts: readonly UploadPart[];
}

/** Files of tickets and replies of one region. */
export class Attachments {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** The partner's attachment, or `undefined`: also where it is another partner's, or of no ticket yet. */
  async find(partner: string, id: string): Promise<StoredAttachment | undefined> {
    const row = await this.#bound(id).where('partner', '=', partner).executeTakeFirst();
    return row && storedAttachment(this.#db, id);
  }

  /** Whatever partner's, or `undefined` where it is of no ticket yet. No partner's route may lead here. */
  async findForSupport(id: string): Promise<StoredAttachment | undefined> {
    const row = await this.#bound(id).executeTakeFirst();
    return row && storedAttachment(this.#db, id);
  }

  #bound(id: string) {
    return this.#db.selectFrom('uploads').select('id').where('id', '=', id).where('ticket_id', 'is not', null);
  }
}

/** The attachment of whatever partner. For what has been found for the one who asks, or goes to support. */
export async function storedAttachment(db: Kysely<Schema>, id: string): Promise<StoredAttachment> {
  const row = await db
    .selectFrom('uploads')
    .select(['id', 'name', 'type', 'size'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const parts = await db
    .selectFrom('upload_parts')
    .select(['start', 'size', 'storage_key as storageKey'])
    .where('upload_id', '=', id)
    .orderBy('start')
    .execute();
  return {...attachmentFromRow(row), parts};
}

/** Whose attachments: tickets (their own files, not those of their replies), or replies. */
export type AttachmentHolders = {readonly ticketIds: readonly string[]} | {readonly messageIds: readonly string[]};

/**
 * The attachments of tickets or of replies, by their ids and in the order in which they were sent. What has
 * none is not in the map. The ids must have been found for the partner who asks: nothing is checked here.
 */
export async function attachmentsOf(
  db: Kysely<Schema> | Transaction<Schema>,
  holders: AttachmentHolders,
): Promise<ReadonlyMap<string, readonly Attachment[]>> {
  const ofTickets = 'ticketIds' in holders;
  const ids = ofTickets ? holders.ticketIds : holders.messageIds;
  const found = new Map<string, Attachment[]>();
  if (ids.length === 0) return found;
  const rows = await db
    .selectFrom('uploads')
    .select(['id', 'name', 'type', 'size', 'ticket_id', 'message_id'])
    // One parameter however long a conversation is: PostgreSQL takes 65,535.
    .where((of) => of(ofTickets ? 'ticket_id' : 'message_id', '=', of.fn.any(of.val([...ids]))))
    .$if(ofTickets, (query) => query.where('message_id', 'is', null))
    .orderBy('place')
    .execute();
  for (const row of rows) {
    const holder = (ofTickets ? row.ticket_id : row.message_id)!;
    found.set(holder, [...(found.get(holder) ?? []), attachmentFromRow(row)]);
  }
  return found;
}

function attachmentFromRow(row: {id: string; name: string; type: string | null; size: number}): Attachment {
  // The table lets nothing be bound that has not been judged.
  return {id: row.id, name: row.name, type: row.type!, size: row.size};
}
