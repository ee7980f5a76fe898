import {sql, type Kysely} from 'kysely';
import type {ForwardingJobsTable} from './forwarding-jobs-table.ts';
import type {Schema} from './schema.ts';

type State = 'new' | 'sending' | 'unknown' | 'done' | 'dead';

/** A job as support and operators may see it: nothing that anybody wrote. */
export interface JobReport {
  readonly id: string;
  readonly ticketId: string;
  readonly kind: ForwardingJobsTable['kind'];
  readonly state: State;
  readonly attempts: number;
  readonly createdAt: string;
  /** Code of the last failure. */
  readonly lastError?: string;
  /** What the help desk calls what it made. */
  readonly helpDeskId?: string;
}

export interface ForwardingCounts {
  readonly states: Readonly<Record<State, number>>;
  /** Seconds since the oldest job that is neither done nor dead came; 0 where there is none. */
  readonly oldestOpen: number;
}

/** How far jobs are: for metrics, the page of agents, and operators. */
export class ForwardingReport {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Jobs by state, and the age of the oldest open one. */
  async counts(): Promise<ForwardingCounts> {
    const {rows} = await sql<{state: State; jobs: number; oldest: number}>`
      select state, count(*)::int as jobs,
        extract(epoch from clock_timestamp() - min(created_at))::float8 as oldest
      from forwarding_jobs group by state`.execute(this.#db);
    const states = {new: 0, sending: 0, unknown: 0, done: 0, dead: 0};
    let oldestOpen = 0;
    for (const {state, jobs, oldest} of rows) {
      states[state] = jobs;
      if (state !== 'done' && state !== 'dead') oldestOpen = Math.max(oldestOpen, oldest);
    }
    return {states, oldestOpen};
  }

  /** All jobs of a ticket, oldest first. For support and operators: no partner's route may lead here. */
  async jobsOf(ticketId: string): Promise<readonly JobReport[]> {
    const rows = await this.#select().where('ticket_id', '=', ticketId).execute();
    return rows.map(toReport);
  }

  /** The newest jobs of all tickets, oldest of them first; at most `limit`. */
  async latest(limit: number): Promise<readonly JobReport[]> {
    const rows = await this.#select().clearOrderBy().orderBy('id', 'desc').limit(limit).execute();
    return rows.map(toReport).reverse();
  }

  /** Jobs that the help desk will never take as they are, oldest first. */
  async dead(): Promise<readonly JobReport[]> {
    const rows = await this.#select().where('state', '=', 'dead').execute();
    return rows.map(toReport);
  }

  /** Makes dead jobs due again: those with these ids, or all. Gives how many there were. */
  async replayDead(ids?: readonly string[]): Promise<number> {
    if (ids?.length === 0) return 0;
    const result = await this.#db
      .updateTable('forwarding_jobs')
      .set({state: 'new', attempts: 0, next_at: sql<Date>`clock_timestamp()`, finished_at: null})
      .where('state', '=', 'dead')
      .$if(ids !== undefined, (query) => query.where('id', 'in', ids!))
      .executeTakeFirst();
    await sql`select pg_notify('partner_support_forwarding', '')`.execute(this.#db);
    return Number(result.numUpdatedRows);
  }

  #select() {
    return this.#db.selectFrom('forwarding_jobs').selectAll().orderBy('id');
  }
}

function toReport(row: {
  id: string;
  ticket_id: string;
  kind: ForwardingJobsTable['kind'];
  state: State;
  attempts: number;
  created_at: Date;
  last_error: string | null;
  help_desk_id: string | null;
}): JobReport {
  return {
    id: row.id,
    ticketId: row.ticket_id,
    kind: row.kind,
    state: row.state,
    attempts: row.attempts,
    createdAt: row.created_at.toISOString(),
    ...(row.last_error !== null && {lastError: row.last_error}),
    ...(row.help_desk_id !== null && {helpDeskId: row.help_desk_id}),
  };
}
