import {randomUUID} from 'node:crypto';
import {sql, type Kysely} from 'kysely';
import type {DataCenterId} from '../../contract/data-centers.ts';
import {claimJob, nextDue} from './claim-job.ts';
import {finishJob, type Finished} from './finish-job.ts';
import type {ForwardingJobsTable} from './forwarding-jobs-table.ts';
import {postponeJob, type Postponed} from './postpone-job.ts';
import type {Schema} from './schema.ts';

/** A help desk as the queue knows it. */
export interface QueueLane {
  /** Such as `zoho-desk-eu`. */
  readonly helpDesk: string;
  /** Whose tickets go there. */
  readonly dataCenters: readonly DataCenterId[];
  /** Most jobs in work at once, by all processes together. */
  readonly concurrency: number;
  /** Milliseconds until a job in work whose process is silent counts as given up. */
  readonly lease: number;
}

/** A job in work. */
export interface ClaimedJob {
  readonly id: string;
  readonly ticketId: string;
  readonly kind: ForwardingJobsTable['kind'];
  readonly messageId: string | null;
  readonly noteId: string | null;
  readonly statusType: 'open' | 'closed' | null;
  readonly attachmentId: string | null;
  readonly sourceJobId: string | null;
  /** Of this attempt: the first is 1. */
  readonly attempts: number;
  /** An attempt before may have arrived. */
  readonly uncertain: boolean;
  readonly firstSentAt: Date;
  /** Of this very attempt; who has lost it changes nothing any more. */
  readonly lease: string;
}

/**
 * Jobs of one region that go to help desks, for any number of processes. A job is in work by one of them at most,
 * those of one ticket in their order, and a help desk never has more of them than its lane allows.
 */
export class ForwardingQueue {
  readonly #db: Kysely<Schema>;

  constructor(db: Kysely<Schema>) {
    this.#db = db;
  }

  /** Makes a help desk known. Before anything else about it. */
  async register(helpDesk: string): Promise<void> {
    await this.#db
      .insertInto('help_desks')
      .values({id: helpDesk})
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** Takes the most urgent job that is due into work; `undefined` where there is none or the lane is full. */
  claim(lane: QueueLane): Promise<ClaimedJob | undefined> {
    return this.#db.transaction().execute((transaction) => claimJob(transaction, lane, randomUUID()));
  }

  /** Milliseconds until a job is due, 0 or less where one is; `undefined` where none waits. */
  nextDue(lane: QueueLane): Promise<number | undefined> {
    return nextDue(this.#db, lane);
  }

  /** Keeps a job in work for another `lease` milliseconds. */
  async extend({id, lease: by}: ClaimedJob, lease: number): Promise<void> {
    await this.#db
      .updateTable('forwarding_jobs')
      .set({lease_until: sql<Date>`clock_timestamp() + ${lease} * interval '1 ms'`})
      .where('id', '=', id)
      .where('lease_by', '=', by)
      .execute();
  }

  /** Notes that no attempt before has arrived: what is sent from here on is the first. `false`: the job is lost. */
  async startAnew({id, lease}: ClaimedJob): Promise<boolean> {
    const {numUpdatedRows} = await this.#db
      .updateTable('forwarding_jobs')
      .set({uncertain: false, first_sent_at: sql<Date>`clock_timestamp()`})
      .where('id', '=', id)
      .where('lease_by', '=', lease)
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  }

  /** Ends a job in work: the help desk has it. */
  async finish(lane: QueueLane, job: ClaimedJob, finished: Finished): Promise<void> {
    await this.#db.transaction().execute((transaction) => finishJob(transaction, lane, job, finished));
  }

  /** Hands a job in work back, for another attempt later. */
  async postpone(lane: QueueLane, job: ClaimedJob, postponed: Postponed): Promise<void> {
    await this.#db.transaction().execute((transaction) => postponeJob(transaction, lane, job, postponed));
  }

  /** Ends a job in work that the help desk will never take. `error` is a code, without content. */
  async bury({id, lease}: ClaimedJob, error: string): Promise<void> {
    await this.#db
      .updateTable('forwarding_jobs')
      .set({
        state: 'dead',
        lease_by: null,
        lease_until: null,
        uncertain: false,
        last_error: error.slice(0, 200),
        finished_at: sql<Date>`clock_timestamp()`,
      })
      .where('id', '=', id)
      .where('lease_by', '=', lease)
      .execute();
  }
}
