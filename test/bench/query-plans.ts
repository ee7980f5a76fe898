import {CompiledQuery, Kysely, PostgresDialect} from 'kysely';
import type {Reader} from '../../src/backend/database/reader.ts';
import {openPool} from '../../src/backend/database/open-pool.ts';
import type {Schema} from '../../src/backend/database/schema.ts';
import {AgentTickets} from '../../src/backend/database/agent-tickets.ts';
import {TicketReads} from '../../src/backend/database/ticket-reads.ts';
import {TicketSearch} from '../../src/backend/database/ticket-search.ts';
import {Tickets} from '../../src/backend/database/tickets.ts';
import {exampleSupportSettings} from '../../src/backend/settings/support-settings.ts';
import type {AgentFilter} from '../../src/contract/agent-filter.ts';
import type {Table} from './benchmark.ts';
import {round} from './figures.ts';
import {largePartner, smallPartner, user, words} from './million-tickets.ts';
import {summaryOf, type PlanSummary} from './plan-summary.ts';

type Question = readonly [says: string, ask: (db: Kysely<Schema>) => Promise<unknown>];

/** What PostgreSQL does for each of the backend's own statements, as they are sent, and which of them leave the indexes. */
export async function measurePlans(databaseUrl: string): Promise<{table: Table; broken: string[]}> {
  let asked: CompiledQuery[] = [];
  const db = new Kysely<Schema>({
    dialect: new PostgresDialect({pool: openPool(databaseUrl, {max: 1, patient: true})}),
    log: ({query}) => void asked.push(query),
  });
  const rows: PlanSummary[] = [];
  try {
    for (const [says, ask] of await questions(db)) {
      asked = [];
      await ask(db);
      // The statement has just been run, so what it reads is in the memory, as it is for a partner who looks around.
      for (const [index, {sql, parameters}] of [...asked].entries()) {
        const explain = CompiledQuery.raw(`explain (analyze, buffers, format json) ${sql}`, [...parameters]);
        const {rows: plans} = await db.executeQuery<{'QUERY PLAN': unknown}>(explain);
        rows.push(summaryOf(index === 0 ? says : `${says}, ${index + 1}`, plans[0]!['QUERY PLAN']));
      }
    }
  } finally {
    await db.destroy();
  }
  return {
    table: {
      title: 'Plans of the statements, as they are sent',
      columns: ['question', 'rows', 'rows read', 'blocks', 'ms', 'nodes'],
      rows: rows.map(({says, returned, read, blocks, ms, nodes}) => [says, returned, read, blocks, round(ms), nodes]),
    },
    broken: rows.filter(({readsAll}) => readsAll).map(({says}) => `"${says}" reads a whole table.`),
  };
}

async function questions(db: Kysely<Schema>): Promise<readonly Question[]> {
  const of = (partner: string, who: string): Promise<readonly Question[]> => questionsOf(db, {partner, sub: user}, who);
  return [
    ...(await of(largePartner, 'large')),
    ...(await of(smallPartner(7), 'small')),
    ['agents: list by activity', agentsList({})],
    ['agents: open ones', agentsList({status: 'open'})],
    ['agents: no primary e-mail', agentsList({missing: 'primary-email'})],
    ['agents: severity 1', agentsList({severity: 's1-critical'})],
    ['agents: by mail', agentsList({channel: 'email'})],
    ["agents: the large partner's", agentsList({partner: largePartner})],
    ['agents: search, one ticket', agentsList({text: words.rare})],
  ];
}

const agentsList = (filter: AgentFilter) => (db: Kysely<Schema>) => new AgentTickets(db).list({limit: 50, filter});

async function questionsOf(db: Kysely<Schema>, reader: Reader, who: string): Promise<readonly Question[]> {
  const limit = 20;
  const {next} = await new Tickets(db, exampleSupportSettings).list(reader, {limit});
  const customer = {email: 'admin@customer-10.example', zoid: '20105460010'};
  const list = (filter: NonNullable<Parameters<Tickets['list']>[1]['filter']>) => (db: Kysely<Schema>) =>
    new Tickets(db, exampleSupportSettings).list(reader, {limit, filter});
  return (
    [
      ['list', list({})],
      ['next page', (db) => new Tickets(db, exampleSupportSettings).list(reader, {limit, ...(next && {after: next})})],
      ['search, one ticket', list({text: words.rare})],
      ['search, every fifth', list({text: words.everyday})],
      ['search, none', list({text: 'wombat'})],
      ['search, two letters', list({text: 'zq'})],
      ['narrowed to open', list({status: 'open'})],
      ['narrowed to a customer', list({customer: customer.email})],
      ['unread count', (db) => new TicketReads(db).countUnread(reader)],
      ['facets', (db) => new TicketSearch(db).facets(reader)],
      ['similar tickets', (db) => new TicketSearch(db).openTicketsOfCustomer(reader, customer, 'zoho-crm')],
    ] satisfies readonly Question[]
  ).map(([says, ask]) => [`${who}: ${says}`, ask]);
}
