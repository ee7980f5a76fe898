import {sql, type Kysely} from 'kysely';
import type {Schema} from './schema.ts';

/** How much of what there is in a region, over all partners. */
export interface Figures {
  /** Forwarding jobs that are not done, by state. */
  readonly jobs: readonly {readonly state: string; readonly count: number}[];
  /** Seconds since the oldest job that is yet to be done was noted; 0 where there is none. */
  readonly oldestJobSeconds: number;
  /** Mails that are not sent, by state. */
  readonly mailJobs: readonly {readonly state: string; readonly count: number}[];
  /** Seconds since the oldest mail that is yet to be sent was noted; 0 where there is none. */
  readonly oldestMailJobSeconds: number;
  /** Promises of tickets that are not closed, and not yet kept. */
  readonly commitments: readonly {readonly kind: string; readonly late: boolean; readonly count: number}[];
  /** Files that are here completely. */
  readonly uploads: {readonly count: number; readonly bytes: number};
}

/** Counts for operators; each by an index that holds little more than what is counted. */
export class OperationFigures {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  async read(): Promise<Figures> {
    const [jobs, oldest, mailJobs, oldestMail, commitments, uploads] = await Promise.all([
      sql<{state: string; count: number}>`select state, count(*)::int as count
        from forwarding_jobs where state <> 'done' group by state`.execute(this.#db),
      sql<{seconds: number}>`select coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as seconds
        from forwarding_jobs where state <> 'done' and state <> 'dead'`.execute(this.#db),
      sql<{state: string; count: number}>`select state, count(*)::int as count
        from email_jobs where state <> 'sent' group by state`.execute(this.#db),
      // What is unknown is never sent again, so it is not waiting.
      sql<{seconds: number}>`select coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as seconds
        from email_jobs where state in ('new', 'sending')`.execute(this.#db),
      sql<{kind: string; late: boolean; count: number}>`
        select promise ->> 'kind' as kind, (promise ->> 'dueAt')::timestamptz < now() as late, count(*)::int as count
        from tickets, jsonb_array_elements(commitments) promise
        where status_type <> 'closed' and commitments @? '$[*] ? (@.metAt == null)' and promise ->> 'metAt' is null
        group by 1, 2`.execute(this.#db),
      sql<{count: number; bytes: number}>`select count(*)::int as count, coalesce(sum(size), 0)::float8 as bytes
        from uploads where state = 'finished'`.execute(this.#db),
    ]);
    return {
      jobs: jobs.rows,
      oldestJobSeconds: oldest.rows[0]!.seconds,
      mailJobs: mailJobs.rows,
      oldestMailJobSeconds: oldestMail.rows[0]!.seconds,
      commitments: commitments.rows,
      uploads: uploads.rows[0]!,
    };
  }
}
