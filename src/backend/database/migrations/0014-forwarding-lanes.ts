import {sql, type Kysely} from 'kysely';

/**
 * The ticket's data center in its jobs, so that the next job of a help desk is found by an index however many wait. A
 * trigger writes it, because a process of the version before may still be writing.
 */
export async function indexForwardingLanes(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  sql`alter table forwarding_jobs add column data_center text`,
  // No ticket ever changes it.
  sql`update forwarding_jobs job set data_center = ticket.data_center from tickets ticket where ticket.id = job.ticket_id`,
  sql`create function note_data_center() returns trigger language plpgsql as $$ begin
    select data_center into new.data_center from tickets where id = new.ticket_id;
    return new;
  end $$`,
  sql`create trigger forwarding_knows_its_data_center before insert on forwarding_jobs
    for each row execute function note_data_center()`,

  sql`create index forwarding_jobs_of_a_lane on forwarding_jobs (data_center, id)
    where state in ('new', 'unknown', 'sending') and kind not in ('attachment', 'full_text')`,
  sql`create index forwarding_files_of_a_lane on forwarding_jobs (data_center, id)
    where state in ('new', 'unknown', 'sending') and kind in ('attachment', 'full_text')`,
];
