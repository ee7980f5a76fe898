import {sql, type Kysely} from 'kysely';
import type {Schema} from './schema.ts';

/** So many requests under `key` within a window, which begins with the first of them. */
export interface Quota {
  /** At most 200 characters. */
  readonly key: string;
  readonly quota: number;
  readonly seconds: number;
}

/** What has been taken of a quota; more than the quota where it refuses. */
export interface Taken {
  readonly taken: number;
  /** Until the window ends. */
  readonly milliseconds: number;
}

/** Milliseconds between two times of forgetting windows that are over. */
const forgetting = 300_000;

/** Counts requests for all processes of a region, exactly. */
export class RequestLimits {
  readonly #db: Kysely<Schema>;
  #forgotten = performance.now();

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /**
   * Takes one request of every quota, or of none where one of them is used up; in one round trip. The quotas must come
   * in one order everywhere (the partner before its user), so that two requests never wait for each other.
   */
  async take(quotas: readonly Quota[]): Promise<readonly Taken[]> {
    const keys = quotas.map(({key}) => key);
    const sizes = quotas.map(({quota}) => quota);
    const seconds = quotas.map((each) => each.seconds);
    const {rows} = await sql<Taken>`select taken, milliseconds
      from take_request(${keys}::text[], ${sizes}::integer[], ${seconds}::integer[])`.execute(this.#db);
    if (performance.now() - this.#forgotten > forgetting) {
      this.#forgotten = performance.now();
      // Nobody waits for it, and the next time makes up for a failure.
      void this.forget().catch(() => undefined);
    }
    return rows;
  }

  /** Deletes windows that are over; what is in use at this moment stays. */
  async forget(): Promise<void> {
    await sql`delete from request_limits where key in (
      select key from request_limits where ends_at < clock_timestamp() for update skip locked
    )`.execute(this.#db);
  }
}
