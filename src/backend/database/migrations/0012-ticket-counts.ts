import {sql, type Kysely} from 'kysely';

/**
 * How many tickets each partner has, by what a list can be narrowed to, and how many of them each user has seen: kept by
 * whatever transaction changes a ticket, so that nobody counts tickets. Each change adds rows and touches none that is
 * there, so that nobody waits; the sum of a key's rows is its count, and {@link TicketCounts} folds them into one.
 */
export async function createTicketCounts(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await statement.execute(db);
}

const statements = [
  // names: of how many tickets the value is what the customer goes by.
  sql`create table ticket_counts (
    partner text not null,
    facet text not null
      check (facet in ('status', 'waiting', 'service', 'data-center', 'customer', 'answered', 'seen')),
    value text not null,
    tickets integer not null,
    names integer not null default 0,
    is_folded boolean not null default false
  )`,
  sql`create index ticket_counts_of_a_partner on ticket_counts (partner, facet, value) include (tickets, names)`,
  sql`create index ticket_counts_to_fold on ticket_counts (partner, facet, value) where not is_folded`,

  // A customer goes by its address, else by an id; the ticket counts for each of them, as the filter finds it. An
  // address is never like an id; where the two ids are the same, the ticket counts once.
  sql`create function ticket_facets(status text, waiting text, service text, data_center text,
      email text, zuid text, zoid text, answered timestamptz)
    returns table (facet text, value text, names integer) language sql immutable as $$
    select * from (values
      ('status', status, 0),
      ('waiting', case when waiting = 'partner' then waiting end, 0),
      ('service', service, 0),
      ('data-center', data_center, 0),
      ('customer', lower(email), 1),
      ('customer', zuid, case when email is null then 1 else 0 end),
      ('customer', case when zoid is distinct from zuid then zoid end,
        case when email is null and zuid is null then 1 else 0 end),
      ('answered', case when answered is not null then '' end, 0)
    ) as each (facet, value, names) where value is not null $$`,

  sql`create function count_new_tickets() returns trigger language plpgsql as $$ begin
    insert into ticket_counts (partner, facet, value, tickets, names)
    select partner, facet, value, count(*), sum(names)
    from added, ticket_facets(status_type, waiting_for, service, data_center, customer_email, customer_zuid,
      customer_zoid, last_support_activity_at)
    group by partner, facet, value;
    return null;
  end $$`,
  sql`create trigger new_tickets_are_counted after insert on tickets
    referencing new table as added for each statement execute function count_new_tickets()`,

  sql`create function count_changed_ticket() returns trigger language plpgsql as $$ begin
    insert into ticket_counts (partner, facet, value, tickets, names)
    select partner, facet, value, sum(tickets), sum(names) from (
      select new.partner, facet, value, 1 as tickets, names from ticket_facets(new.status_type, new.waiting_for,
        new.service, new.data_center, new.customer_email, new.customer_zuid, new.customer_zoid,
        new.last_support_activity_at)
      union all
      select old.partner, facet, value, -1, -names from ticket_facets(old.status_type, old.waiting_for,
        old.service, old.data_center, old.customer_email, old.customer_zuid, old.customer_zoid,
        old.last_support_activity_at)
    ) as changes
    group by partner, facet, value having sum(tickets) <> 0 or sum(names) <> 0;
    return null;
  end $$`,
  sql`create trigger changed_tickets_are_counted after update on tickets for each row
    when ((old.partner, old.status_type, old.waiting_for, old.service, old.data_center, old.customer_email,
      old.customer_zuid, old.customer_zoid, old.last_support_activity_at is null) is distinct from
      (new.partner, new.status_type, new.waiting_for, new.service, new.data_center, new.customer_email,
      new.customer_zuid, new.customer_zoid, new.last_support_activity_at is null))
    execute function count_changed_ticket()`,

  // What a user has seen: all that support did to the ticket. Whoever notes that takes the ticket's row (for share), so
  // that a change by support comes before it or after it, and the later of the two sees the other.
  sql`create index reads_of_a_ticket on ticket_reads (ticket_id)`,
  sql`create function count_seen_again() returns trigger language plpgsql as $$ begin
    insert into ticket_counts (partner, facet, value, tickets)
    select partner, 'seen', user_sub, was_and_is.change
    from ticket_reads, lateral (select
      coalesce((seen_at >= new.last_support_activity_at)::int, 0)
      - coalesce((seen_at >= old.last_support_activity_at)::int, 0) as change) as was_and_is
    where ticket_id = new.id and change <> 0;
    return null;
  end $$`,
  sql`create trigger what_support_does_is_unseen after update on tickets for each row
    when (old.last_support_activity_at is distinct from new.last_support_activity_at)
    execute function count_seen_again()`,

  sql`create function count_first_reads() returns trigger language plpgsql as $$ begin
    perform from tickets where id in (select ticket_id from added) order by id for share;
    insert into ticket_counts (partner, facet, value, tickets)
    select added.partner, 'seen', user_sub, count(*)
    from added join tickets on tickets.id = ticket_id
    where seen_at >= last_support_activity_at
    group by added.partner, user_sub;
    return null;
  end $$`,
  sql`create trigger first_reads_are_counted after insert on ticket_reads
    referencing new table as added for each statement execute function count_first_reads()`,

  sql`create function count_later_read() returns trigger language plpgsql as $$ begin
    perform from tickets where id = new.ticket_id for share;
    insert into ticket_counts (partner, facet, value, tickets)
    select new.partner, 'seen', new.user_sub, was_and_is.change
    from tickets, lateral (select
      coalesce((new.seen_at >= last_support_activity_at)::int, 0)
      - coalesce((old.seen_at >= last_support_activity_at)::int, 0) as change) as was_and_is
    where id = new.ticket_id and change <> 0;
    return null;
  end $$`,
  sql`create trigger later_reads_are_counted after update on ticket_reads for each row
    when (old.seen_at is distinct from new.seen_at) execute function count_later_read()`,

  sql`insert into ticket_counts (partner, facet, value, tickets, names, is_folded)
    select partner, facet, value, count(*), sum(names), true
    from tickets, ticket_facets(status_type, waiting_for, service, data_center, customer_email, customer_zuid,
      customer_zoid, last_support_activity_at)
    group by partner, facet, value`,
  sql`insert into ticket_counts (partner, facet, value, tickets, is_folded)
    select tickets.partner, 'seen', user_sub, count(*), true
    from ticket_reads join tickets on tickets.id = ticket_id
    where seen_at >= last_support_activity_at
    group by tickets.partner, user_sub`,
  // The count of what is unread was its only reader.
  sql`drop index support_activity_of_a_partner`,
];
