import {sql, type Kysely, type Transaction} from 'kysely';
import type {UploadOwner} from './uploads.ts';
import type {Schema} from './schema.ts';

/** What became of a file of a help desk. `refused`: a code of the contract's problems, or `not_fetched`. */
export type FetchedFile = {readonly id: string} | {readonly refused: string};

/** Stands for the help desk where a file needs an owner: no user has this ZUID. */
const ownerSub = '00000';

/** Files of help desks' tickets, each fetched once, by whatever process. */
export class HelpDeskFiles {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** As whose uploads a ticket's files are stored until a message has them. */
  async ownerFor(ticketId: string): Promise<UploadOwner> {
    const {partner} = await this.#db
      .selectFrom('tickets')
      .select('partner')
      .where('id', '=', ticketId)
      .executeTakeFirstOrThrow();
    return {partner, sub: ownerSub};
  }

  /** What became of a file, or `undefined` where it is still to be fetched: also where its upload has ended unused. */
  async find(ticketId: string, key: string): Promise<FetchedFile | undefined> {
    const row = await this.#db
      .selectFrom('help_desk_files as file')
      .leftJoin('uploads as upload', 'upload.id', 'file.upload_id')
      .select(['file.refused', 'file.upload_id as id'])
      .where('file.ticket_id', '=', ticketId)
      .where('file.file_key', '=', key)
      .where((where) =>
        where.or([
          where('file.refused', 'is not', null),
          where('upload.ticket_id', 'is not', null),
          // Another hour, so that it does not end while the rest of its message is fetched.
          where.and([
            where('upload.state', '=', 'finished'),
            where('upload.expires_at', '>', sql<Date>`now() + interval '1 hour'`),
          ]),
        ]),
      )
      .executeTakeFirst();
    if (!row) return undefined;
    return row.refused === null ? {id: row.id!} : {refused: row.refused};
  }

  /** Notes what became of a file, unless another process has noted something that still holds. Gives what holds. */
  async note(ticketId: string, key: string, fetched: FetchedFile): Promise<FetchedFile> {
    const values =
      'id' in fetched ? {upload_id: fetched.id, refused: null} : {upload_id: null, refused: fetched.refused};
    const known = await this.find(ticketId, key);
    if (known) return known;
    await this.#db
      .insertInto('help_desk_files')
      .values({ticket_id: ticketId, file_key: key, ...values})
      .onConflict((conflict) => conflict.columns(['ticket_id', 'file_key']).doUpdateSet(values))
      .execute();
    return fetched;
  }

  /** Notes that the help desk did not hand a file over; gives how often that has been so. */
  async countFailure(ticketId: string, key: string): Promise<number> {
    const {failures} = await this.#db
      .insertInto('help_desk_files')
      .values({ticket_id: ticketId, file_key: key, failures: 1})
      .onConflict((conflict) =>
        conflict.columns(['ticket_id', 'file_key']).doUpdateSet({failures: sql<number>`help_desk_files.failures + 1`}),
      )
      .returning('failures')
      .executeTakeFirstOrThrow();
    return failures;
  }
}

/**
 * Makes fetched files the attachments of a message, in this order; those that are attachments of its ticket already are
 * left where they are. Only inside the transaction that stores the message, and nothing is passed on: that is where they
 * come from. Throws where one has ended meanwhile, so that it is fetched anew.
 */
export async function attachFetched(
  transaction: Transaction<Schema>,
  {ticketId, messageId}: {readonly ticketId: string; readonly messageId: string},
  uploadIds: readonly string[],
): Promise<void> {
  for (const [place, id] of uploadIds.entries()) {
    const row = await transaction
      .selectFrom('uploads')
      .select('ticket_id')
      .where('id', '=', id)
      .where('owner_sub', '=', ownerSub)
      .where('state', '=', 'finished')
      .where((where) => where.or([where('ticket_id', '=', ticketId), where('expires_at', '>', sql<Date>`now()`)]))
      .forUpdate()
      .executeTakeFirst();
    if (!row || (row.ticket_id !== null && row.ticket_id !== ticketId)) {
      throw new Error('A fetched file has ended before its message was stored.');
    }
    if (row.ticket_id !== null) continue;
    await transaction
      .updateTable('uploads')
      .set({ticket_id: ticketId, message_id: messageId, place})
      .where('id', '=', id)
      .execute();
  }
}
