import {countJobs, type JobCounts} from './count-jobs.ts';
import {openPool} from './open-pool.ts';

/** One ticket of whatever partner, with the state of its forwarding. */
export interface TicketOverviewRow {
  readonly id: string;
  readonly number: string;
  /** The status's own name. */
  readonly status: string;
  readonly waitingFor: 'partner' | 'support' | 'nobody';
  readonly dataCenter: string;
  readonly subject: string;
  readonly customer: {readonly email?: string; readonly zuid?: string; readonly zoid?: string};
  /** ZOID. */
  readonly partner: string;
  readonly requester: {readonly name: string; readonly email: string};
  /** UTC, ISO 8601. */
  readonly receivedAt: string;
  readonly forwarding: string;
}

export interface TicketOverview {
  /** The newest tickets of all partners, at most `limit`. */
  listForQa(limit: number): Promise<readonly TicketOverviewRow[]>;
  countJobs(): Promise<JobCounts>;
  close(): Promise<void>;
}

/**
 * Looks at everything that a region's database holds, for QA on the machine itself. It needs the
 * database's own URL, and no route of the backend leads here. The tables must be there.
 */
export function openTicketOverview(url: string): TicketOverview {
  const pool = openPool(url, {max: 1});
  return {
    async listForQa(limit) {
      const {rows} = await pool.query<TicketOverviewRow>(statement, [limit]);
      return rows;
    },
    countJobs: () => countJobs(pool),
    close: () => pool.end(),
  };
}

const statement = `
  select
    tickets.id,
    number,
    status_name as status,
    waiting_for as "waitingFor",
    tickets.data_center as "dataCenter",
    subject,
    json_strip_nulls(json_build_object(
      'email', customer_email, 'zuid', customer_zuid, 'zoid', customer_zoid
    )) as customer,
    partner,
    json_build_object('name', requester_name, 'email', requester_email) as requester,
    to_char(received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "receivedAt",
    coalesce(forwarding_jobs.state, 'none') as forwarding
  from tickets
  left join forwarding_jobs on forwarding_jobs.ticket_id = tickets.id and forwarding_jobs.kind = 'open_ticket'
  order by received_at desc, tickets.id desc
  limit $1`;
