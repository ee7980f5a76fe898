import {sql, type RawBuilder, type Transaction} from 'kysely';
import {failuresOfOutage} from './claim-job.ts';
import type {ClaimedJob, QueueLane} from './forwarding-queue.ts';
import type {Schema} from './schema.ts';

export interface Postponed {
  /** `unknown`: it may have arrived. */
  readonly state: 'new' | 'unknown';
  /** Milliseconds until the next attempt. */
  readonly delay: number;
  /** A code, without content. None where it was handed back untried. */
  readonly error?: string;
  /**
   * What it says about the help desk: `down` counts towards an outage, which ends by `outageDelay` milliseconds and
   * one job that finds out; `throttled` asks for quiet until `delay` is over; absent says nothing.
   */
  readonly helpDesk?: {readonly is: 'down'; readonly outageDelay: number} | {readonly is: 'throttled'};
}

/** Hands a job in work back. Whoever has lost the job meanwhile changes nothing about it. */
export async function postponeJob(
  transaction: Transaction<Schema>,
  lane: QueueLane,
  job: ClaimedJob,
  {state, delay, error, helpDesk}: Postponed,
): Promise<void> {
  if (helpDesk?.is === 'down') {
    await sql`update help_desks set failures = failures + 1,
      retry_at = case when failures + 1 >= ${failuresOfOutage} then ${later(helpDesk.outageDelay)} else retry_at end
      where id = ${lane.helpDesk}`.execute(transaction);
  }
  if (helpDesk?.is === 'throttled') {
    await transaction
      .updateTable('help_desks')
      .set({throttled_until: sql<Date>`greatest(throttled_until, ${later(delay)})`})
      .where('id', '=', lane.helpDesk)
      .execute();
  }
  await transaction
    .updateTable('forwarding_jobs')
    .set({
      state,
      next_at: later(delay),
      lease_by: null,
      lease_until: null,
      waits_for_help_desk: helpDesk?.is === 'down',
      ...(error !== undefined && {last_error: error.slice(0, 200)}),
    })
    .where('id', '=', job.id)
    .where('lease_by', '=', job.lease)
    .execute();
}

function later(milliseconds: number): RawBuilder<Date> {
  return sql<Date>`clock_timestamp() + ${Math.round(milliseconds)} * interval '1 ms'`;
}
