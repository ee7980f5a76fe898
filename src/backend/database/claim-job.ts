import {sql, type Kysely, type RawBuilder, type Transaction} from 'kysely';
import type {ClaimedJob, QueueLane} from './forwarding-queue.ts';
import type {Schema} from './schema.ts';

/** Failures in a row after which a help desk counts as down: then one job at a time finds out whether it is back. */
export const failuresOfOutage = 3;

/**
 * Takes a job into work. The help desk's row is locked meanwhile, so that jobs in work are counted exactly, by
 * whatever process. A lease that has run out is an attempt of which nobody knows how it ended.
 */
export async function claimJob(
  transaction: Transaction<Schema>,
  lane: QueueLane,
  lease: string,
): Promise<ClaimedJob | undefined> {
  const desk = await transaction
    .selectFrom('help_desks')
    .select(['failures', sql<boolean>`greatest(retry_at, throttled_until) > clock_timestamp()`.as('rests')])
    .where('id', '=', lane.helpDesk)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (desk.rests) return undefined;
  const {rows: counted} = await sql<{live: number}>`
    select count(*)::int as live from forwarding_jobs
    where help_desk = ${lane.helpDesk} and state = 'sending' and lease_until > clock_timestamp()`.execute(transaction);
  const places = desk.failures >= failuresOfOutage ? 1 : lane.concurrency;
  if (counted[0]!.live >= places) return undefined;
  const {rows} = await sql<ClaimedJob>`
    update forwarding_jobs job set
      state = 'sending',
      help_desk = ${lane.helpDesk},
      attempts = attempts + 1,
      uncertain = uncertain or state in ('unknown', 'sending'),
      waits_for_help_desk = false,
      first_sent_at = coalesce(first_sent_at, clock_timestamp()),
      lease_by = ${lease},
      lease_until = clock_timestamp() + ${lane.lease} * interval '1 ms'
    where id = ${mostUrgent(lane, clock, sql`for update of job skip locked`)}
    returning job.id, job.ticket_id as "ticketId", job.kind, job.message_id as "messageId", job.note_id as "noteId",
      job.status_type as "statusType", job.attachment_id as "attachmentId", job.source_job_id as "sourceJobId",
      job.attempts, job.uncertain, job.first_sent_at as "firstSentAt", job.lease_by as lease`.execute(transaction);
  return rows[0];
}

/**
 * Milliseconds until a job can be taken into work; `undefined` where none waits. All by one moment: a job that became due
 * between two looks at the clock would be seen by neither.
 */
export async function nextDue(db: Kysely<Schema>, lane: QueueLane): Promise<number | undefined> {
  const now = sql<Date>`(select now from moment)`;
  const {rows} = await sql<{ms: number | null}>`
    with moment as materialized (select clock_timestamp() as now)
    select extract(epoch from greatest(job.due, desk.retry_at, desk.throttled_until) - ${now})::float8 * 1000 as ms
    from help_desks desk, lateral (
      select case when ${mostUrgent(lane, now)} is not null then ${now}
        else (select min(${dueAt}) from forwarding_jobs job
          where ${isOpen} and data_center in (${sql.join(lane.dataCenters)}) and ${dueAt} > ${now})
        end as due
    ) job
    where desk.id = ${lane.helpDesk} and job.due is not null`.execute(db);
  return rows[0]?.ms ?? undefined;
}

const clock: RawBuilder<Date> = sql`clock_timestamp()`;

const isOpen: RawBuilder<boolean> = sql`job.state in ('new', 'unknown', 'sending')`;
const isFile: RawBuilder<boolean> = sql`job.kind in ('attachment', 'full_text')`;
const isNoFile: RawBuilder<boolean> = sql`job.kind not in ('attachment', 'full_text')`;

const dueAt: RawBuilder<Date> = sql`case when job.state = 'sending' then job.lease_until else job.next_at end`;

/**
 * A ticket's jobs go in their order, but files beside it: they wait for their ticket alone, and nothing for them. What
 * is dead holds up nothing, but that a ticket which is not there can be told nothing.
 */
const isHeldUp: RawBuilder<boolean> = sql`exists (
  select from forwarding_jobs earlier
  where earlier.ticket_id = job.ticket_id and earlier.id <> job.id and (
    (earlier.kind = 'open_ticket' and earlier.state <> 'done')
    or (earlier.id < job.id and job.kind not in ('attachment', 'full_text')
      and earlier.kind not in ('attachment', 'full_text') and earlier.state not in ('done', 'dead'))
  )
)`;

/** Of a bigint. */
const largestId = '9223372036854775807';

const canGo = (now: RawBuilder<Date>): RawBuilder<boolean> => sql`${isOpen} and ${dueAt} <= ${now} and not ${isHeldUp}`;

/**
 * The id of the job that is to be done next: of large accounts' tickets first, files last, the oldest of them. However
 * many wait, only some are looked at: large accounts have few tickets, and of all others an index begins with the oldest.
 */
function mostUrgent(
  {dataCenters}: QueueLane,
  now: RawBuilder<Date>,
  lock: RawBuilder<unknown> = sql``,
): RawBuilder<string | null> {
  // By a range and not by an equality, so that no index of all jobs by their id has this order, too.
  const oldest = (kind: RawBuilder<boolean>) => sql`(
    select oldest.id from unnest(array[${sql.join(dataCenters)}]) lane (data_center) cross join lateral (
      select job.id from forwarding_jobs job
      where (job.data_center, job.id) > (lane.data_center, 0)
        and (job.data_center, job.id) <= (lane.data_center, ${sql.lit(largestId)}::bigint) and ${kind} and ${canGo(now)}
      order by job.data_center, job.id limit 1 ${lock}
    ) oldest order by oldest.id limit 1)`;
  // Ordered by what no index has, so that PostgreSQL does not look for one of these among all that wait.
  const ofLargeAccounts = sql`(
    select job.id from tickets ticket join forwarding_jobs job on job.ticket_id = ticket.id
    where ticket.severity = 's1-critical' and ticket.data_center in (${sql.join(dataCenters)}) and ${canGo(now)}
    order by ${isFile}, job.id + 0 limit 1 ${lock})`;
  return sql`coalesce(${ofLargeAccounts}, ${oldest(isNoFile)}, ${oldest(isFile)})`;
}
