import type {Pool} from 'pg';

/** In the order in which a job goes through them. */
export const jobStates = ['new', 'sending', 'unknown', 'done', 'dead'] as const;
export type JobCounts = Readonly<Record<(typeof jobStates)[number], number>>;

/** How many forwarding jobs a region has in each state. */
export async function countJobs(pool: Pool): Promise<JobCounts> {
  const {rows} = await pool.query<{state: string; count: number}>(
    'select state, count(*)::integer as count from forwarding_jobs group by state',
  );
  const counted = new Map(rows.map(({state, count}) => [state, count]));
  return Object.fromEntries(jobStates.map((state) => [state, counted.get(state) ?? 0])) as JobCounts;
}
