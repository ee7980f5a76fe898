import {sql, type Kysely} from 'kysely';
import type {Schema} from './schema.ts';

/** An upload whose files are to be removed from the storage. */
export interface EndedUpload {
  readonly id: string;
  readonly storageName: string;
}

/** How long the row of an ended upload stays, to answer that it has expired instead of that it never was. */
const memory = '30 days';

/**
 * What is left of uploads that nobody uses. Of any owner, for the sweep alone. Several processes may do all
 * of this at once: rows that another one has in work are passed over, and what is done twice does no harm.
 */
export class ExpiredUploads {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Ends every upload that was not bound in time, at most `limit`. From then on none can be bound. */
  async expire(limit: number): Promise<void> {
    await this.#db
      .updateTable('uploads')
      .set({state: 'expired', type: null})
      .where('id', 'in', (query) =>
        query
          .selectFrom('uploads')
          .select('id')
          .where('ticket_id', 'is', null)
          .where('state', 'in', ['open', 'finished'])
          .where('expires_at', '<=', sql<Date>`now()`)
          .limit(limit)
          .forUpdate()
          .skipLocked(),
      )
      .execute();
  }

  /** Ended uploads whose files may still be there; also those that a crash left so. */
  async listWithFiles(limit: number): Promise<readonly EndedUpload[]> {
    const rows = await this.#db
      .selectFrom('uploads')
      .select(['id', 'storage_name'])
      .where('ticket_id', 'is', null)
      .where('state', 'not in', ['open', 'finished'])
      .where('files_removed', '=', false)
      .orderBy('expires_at')
      .limit(limit)
      .execute();
    return rows.map(({id, storage_name}) => ({id, storageName: storage_name}));
  }

  /** Deletes the rows of uploads that ended long ago and have no files. */
  async forget(): Promise<void> {
    await this.#db
      .deleteFrom('uploads')
      .where('ticket_id', 'is', null)
      .where('state', 'not in', ['open', 'finished'])
      .where('files_removed', '=', true)
      .where('expires_at', '<=', sql<Date>`now() - ${sql.lit(memory)}::interval`)
      .execute();
  }
}
