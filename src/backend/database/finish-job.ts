import {sql, type Transaction} from 'kysely';
import {failuresOfOutage} from './claim-job.ts';
import type {ClaimedJob, QueueLane} from './forwarding-queue.ts';
import type {Schema} from './schema.ts';

export interface Finished {
  /** What the help desk calls what the job made, where it made something. */
  readonly helpDeskId?: string | undefined;
  /** The help desk could not take the whole text: a job of its own passes that on as a file. */
  readonly isTrimmed?: boolean;
}

/** Ends a job in work as done. Whoever has lost the job meanwhile changes nothing. */
export async function finishJob(
  transaction: Transaction<Schema>,
  {helpDesk, dataCenters}: QueueLane,
  job: ClaimedJob,
  {helpDeskId, isTrimmed = false}: Finished,
): Promise<void> {
  await answers(transaction, {helpDesk, dataCenters});
  const {numUpdatedRows} = await transaction
    .updateTable('forwarding_jobs')
    .set({
      state: 'done',
      lease_by: null,
      lease_until: null,
      uncertain: false,
      last_error: null,
      help_desk_id: helpDeskId ?? null,
      finished_at: sql<Date>`clock_timestamp()`,
    })
    .where('id', '=', job.id)
    .where('lease_by', '=', job.lease)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  if (job.kind === 'open_ticket' && helpDeskId !== undefined) {
    const known = {help_desk: helpDesk, help_desk_ticket_id: helpDeskId};
    await transaction
      .insertInto('help_desk_tickets')
      .values({ticket_id: job.ticketId, ...known})
      .onConflict((conflict) => conflict.column('ticket_id').doUpdateSet({...known, seen: ''}))
      .execute();
  }
  if (isTrimmed) {
    await transaction
      .insertInto('forwarding_jobs')
      .values({ticket_id: job.ticketId, kind: 'full_text', source_job_id: job.id})
      .onConflict((conflict) => conflict.column('source_job_id').doNothing())
      .execute();
  }
}

/** The help desk is there. Where it was down, all that waited for it is due at once, most urgent first. */
async function answers(
  transaction: Transaction<Schema>,
  {helpDesk, dataCenters}: Pick<QueueLane, 'helpDesk' | 'dataCenters'>,
): Promise<void> {
  const desk = await transaction
    .selectFrom('help_desks')
    .select('failures')
    .where('id', '=', helpDesk)
    .where('failures', '>', 0)
    .forUpdate()
    .executeTakeFirst();
  if (!desk) return;
  await transaction
    .updateTable('help_desks')
    .set({failures: 0, retry_at: sql<Date>`'-infinity'`})
    .where('id', '=', helpDesk)
    .execute();
  if (desk.failures < failuresOfOutage) return;
  await sql`update forwarding_jobs job set next_at = clock_timestamp() from tickets ticket
    where ticket.id = job.ticket_id and ticket.data_center in (${sql.join(dataCenters)})
      and job.state = 'new' and job.waits_for_help_desk`.execute(transaction);
}
