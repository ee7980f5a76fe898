import {randomBytes, randomUUID} from 'node:crypto';
import {sql, type Kysely, type Selectable, type Transaction} from 'kysely';
import {uploadLifetime, type AttachmentType} from '../../contract/attachment-limits.ts';
import type {Schema} from './schema.ts';
import type {UploadsTable, UploadState} from './uploads-table.ts';

/** Who uploads, as the token says: the partner's ZOID and the user's ZUID. */
export interface UploadOwner {
  readonly partner: string;
  readonly sub: string;
}

export interface Upload {
  readonly id: string;
  readonly storageName: string;
  readonly name: string;
  readonly size: number;
  readonly received: number;
  /** In how many parts they came. */
  readonly pieces: number;
  readonly state: UploadState;
  readonly expiresAt: Date;
}

export interface UploadPart {
  readonly start: number;
  readonly size: number;
  readonly storageKey: string;
}

/** Most uploads of one user that no ticket has yet: ten drafts full of files, and no disk full of them. */
const mostUnused = 50;

/** Uploads of one region that no ticket has bound yet. Every call names the owner, and sees nothing of others. */
export class Uploads {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /**
   * Announces a file of `size` bytes, at least 1. Its row comes before any of its files. Gives `undefined` where
   * the owner has {@link mostUnused} already; requests at the very same moment may go a few beyond that.
   */
  async create({partner, sub}: UploadOwner, {name, size}: {name: string; size: number}): Promise<Upload | undefined> {
    const {unused} = await this.#db
      .selectFrom('uploads')
      .select(sql<number>`count(*)::int`.as('unused'))
      .where('partner', '=', partner)
      .where('owner_sub', '=', sub)
      .where('ticket_id', 'is', null)
      .where('state', 'in', ['open', 'finished'])
      .where('expires_at', '>', sql<Date>`now()`)
      .executeTakeFirstOrThrow();
    if (unused >= mostUnused) return undefined;
    const row = await this.#db
      .insertInto('uploads')
      .values({
        id: randomUUID(),
        partner,
        owner_sub: sub,
        storage_name: randomBytes(16).toString('hex'),
        name,
        size,
        expires_at: sql<Date>`date_trunc('milliseconds', now()) + make_interval(secs => ${uploadLifetime})`,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    return uploadFromRow({...row, pieces: 0});
  }

  /** The owner's upload, or `undefined`: also where it is another's, removed, or a ticket's by now. */
  async find({partner, sub}: UploadOwner, id: string): Promise<Upload | undefined> {
    const row = await this.#db
      .selectFrom('uploads')
      .selectAll()
      .select([
        sql<boolean>`state in ('open', 'finished') and expires_at <= now()`.as('overdue'),
        sql<number>`(select count(*)::int from upload_parts where upload_id = uploads.id)`.as('pieces'),
      ])
      .where('id', '=', id)
      .where('partner', '=', partner)
      .where('owner_sub', '=', sub)
      .where('ticket_id', 'is', null)
      .where('state', '<>', 'removed')
      .executeTakeFirst();
    return row && {...uploadFromRow(row), ...(row.overdue && {state: 'expired'})};
  }

  /** The parts that count, in order. */
  async partsOf(id: string): Promise<readonly UploadPart[]> {
    const rows = await this.#db
      .selectFrom('upload_parts')
      .selectAll()
      .where('upload_id', '=', id)
      .orderBy('start')
      .execute();
    return rows.map(({start, size, storage_key}) => ({start, size, storageKey: storage_key}));
  }

  /**
   * Counts a part, whose bytes lie in the storage already; the last one together with the verdict on the
   * whole file. Gives `false` where the upload does not wait for exactly this part any more: of two requests
   * that bring the same bytes, in whatever processes, one counts.
   */
  addPart(id: string, part: UploadPart, type?: AttachmentType): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const counted = await transaction
        .updateTable('uploads')
        .set({received: part.start + part.size, ...(type && {type, state: 'finished' as const})})
        .where('id', '=', id)
        .where('received', '=', part.start)
        .where('state', '=', 'open')
        .where('expires_at', '>', sql<Date>`now()`)
        .executeTakeFirst();
      if (counted.numUpdatedRows === 0n) return false;
      await transaction
        .insertInto('upload_parts')
        .values({upload_id: id, start: part.start, size: part.size, storage_key: part.storageKey})
        .execute();
      return true;
    });
  }

  /**
   * Ends an upload without use, and gives whether it did: not where a ticket has it, and a verdict only
   * before there is one. Its files are to be removed then.
   */
  async end(id: string, state: 'refused' | 'infected' | 'removed'): Promise<boolean> {
    const {numUpdatedRows} = await this.#db
      .updateTable('uploads')
      .set({state, type: null})
      .where('id', '=', id)
      .where('ticket_id', 'is', null)
      .$if(state !== 'removed', (query) => query.where('state', '=', 'open'))
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Notes that the storage holds nothing of it any more. */
  async forgetFiles(id: string): Promise<void> {
    await this.#db.transaction().execute(async (transaction: Transaction<Schema>) => {
      await transaction.updateTable('uploads').set({files_removed: true}).where('id', '=', id).execute();
      await transaction.deleteFrom('upload_parts').where('upload_id', '=', id).execute();
    });
  }
}

function uploadFromRow(row: Selectable<UploadsTable> & {pieces: number}): Upload {
  return {
    id: row.id,
    storageName: row.storage_name,
    name: row.name,
    size: row.size,
    received: row.received,
    pieces: row.pieces,
    state: row.state,
    expiresAt: row.expires_at,
  };
}
