import {Kysely, PostgresDialect, sql} from 'kysely';
import {createTickets} from './migrations/0001-tickets.ts';
import {createConversation} from './migrations/0002-conversation.ts';
import {createUploads} from './migrations/0003-uploads.ts';
import {createPriority} from './migrations/0004-priority.ts';
import {createForwarding} from './migrations/0005-forwarding.ts';
import {createEmail} from './migrations/0006-email.ts';
import {createLimits} from './migrations/0007-limits.ts';
import {scale} from './migrations/0008-scale.ts';
import {createCustomerQuota} from './migrations/0009-customer-quota.ts';
import {createDeskAnswers} from './migrations/0010-desk-answers.ts';
import {watchMail} from './migrations/0011-mail.ts';
import {createTicketCounts} from './migrations/0012-ticket-counts.ts';
import {indexSupportLists} from './migrations/0013-support-lists.ts';
import {indexForwardingLanes} from './migrations/0014-forwarding-lanes.ts';
import {openPool} from './open-pool.ts';

/** In order, and only ever added to: what ran once is never changed. */
const migrations: readonly {name: string; run: (db: Kysely<unknown>) => Promise<void>}[] = [
  {name: '0001-tickets', run: createTickets},
  {name: '0002-conversation', run: createConversation},
  {name: '0003-uploads', run: createUploads},
  {name: '0004-priority', run: createPriority},
  {name: '0005-forwarding', run: createForwarding},
  {name: '0006-email', run: createEmail},
  {name: '0007-limits', run: createLimits},
  {name: '0008-scale', run: scale},
  {name: '0009-customer-quota', run: createCustomerQuota},
  {name: '0010-desk-answers', run: createDeskAnswers},
  {name: '0011-mail', run: watchMail},
  {name: '0012-ticket-counts', run: createTicketCounts},
  {name: '0013-support-lists', run: indexSupportLists},
  {name: '0014-forwarding-lanes', run: indexForwardingLanes},
];

/** Any number that no other lock of ours has. */
const lockKey = 7_421_180_001;

/**
 * Brings the tables of the database at `url` up to date, in one transaction: all of it or nothing. Processes that start together
 * wait for each other here. A database that a newer version brought up to date is left as it is, since
 * a newer version only adds.
 */
export async function migrate(url: string): Promise<void> {
  const db = new Kysely<unknown>({dialect: new PostgresDialect({pool: openPool(url, {max: 1, patient: true})})});
  try {
    await runMissing(db);
  } finally {
    await db.destroy();
  }
}

async function runMissing(db: Kysely<unknown>): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(lockKey)})`.execute(transaction);
    await sql`create table if not exists schema_migrations (
      name text primary key,
      applied_at timestamptz not null default now()
    )`.execute(transaction);
    const {rows} = await sql<{name: string}>`select name from schema_migrations`.execute(transaction);
    const applied = new Set(rows.map(({name}) => name));
    for (const {name, run} of migrations) {
      if (applied.has(name)) continue;
      await run(transaction);
      await sql`insert into schema_migrations (name) values (${name})`.execute(transaction);
    }
  });
}
