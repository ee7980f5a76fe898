import {randomUUID} from 'node:crypto';
import {openDatabase, type Database} from '../../src/backend/database/open-database.ts';
import {exampleDraft} from '../backend/example-draft.ts';
import {facetsByLooking} from '../backend/facets-by-looking.ts';
import {runSql} from '../backend/run-sql.ts';
import {borrowDatabase} from '../support/test-postgres.ts';
import type {Report} from './benchmark.ts';
import {median, ratio, round} from './figures.ts';
import {fillWithTickets, largePartner, user} from './million-tickets.ts';
import {numberOption} from './number-option.ts';

const rounds = 20;
/** How much of the time of looking at each ticket the facets may take. */
const budget = 0.1;
const reader = {partner: largePartner, sub: user};
const requester = {...reader, name: 'Ada Partner', email: 'ada@partner.example'};

/** What counting tickets costs where there are 100,000 of one partner, and what it saves. */
export async function ticketCounts(options: readonly string[]): Promise<Report> {
  const tickets = numberOption(options, 'tickets', 100_000);
  const lent = await borrowDatabase();
  const database = await openDatabase(lent.url, {max: 20});
  try {
    await fillWithTickets(lent.url, tickets, 1);
    const looking = await time(() => facetsByLooking({databaseUrl: lent.url}, largePartner), 3);
    const unread = await time(() => database.reads.countUnread(reader));
    await database.counts.fold();
    const folded = await time(() => database.search.facets(reader));
    const filing = await measureFiling(lent.url, database);
    const [added] = (await runSql(lent.url, 'select count(*)::int from ticket_counts where not is_folded')).rows;
    const unfolded = await time(() => database.search.facets(reader));
    const folding = await time(() => database.counts.fold(), 1);
    const {count} = added as {count: number};
    return {
      tables: [
        {
          title: `Counts of ${tickets} tickets of one partner, median of ${rounds}`,
          columns: ['question', 'ms'],
          rows: [
            ['facets, by looking at each ticket', round(looking)],
            ['facets', round(folded)],
            [`facets, with ${count} changes that are not folded`, round(unfolded)],
            ['folding these', round(folding)],
            ['unread count', round(unread)],
          ],
        },
        {
          title: 'Filing, with and without counting, in turns',
          columns: ['at the same time', 'with, ms', 'without, ms', 'with ÷ without'],
          rows: filing,
        },
      ],
      broken: unfolded > budget * looking ? [`Facets take more than ${budget} of looking at each ticket.`] : [],
    };
  } finally {
    await database.close();
    await lent.giveBack();
  }
}

async function measureFiling(databaseUrl: string, database: Database) {
  const rows: (readonly (string | number)[])[] = [];
  for (const atOnce of [1, 8]) {
    const times = {enable: [] as number[], disable: [] as number[]};
    for (let round = 0; round < rounds; round++) {
      for (const how of ['enable', 'disable'] as const) {
        await runSql(databaseUrl, `alter table tickets ${how} trigger new_tickets_are_counted`);
        const start = performance.now();
        await Promise.all(Array.from({length: atOnce}, () => fileSome(database)));
        times[how].push((performance.now() - start) / (atOnce * some));
      }
    }
    await runSql(databaseUrl, 'alter table tickets enable trigger new_tickets_are_counted');
    const [counted, uncounted] = [median(times.enable), median(times.disable)];
    rows.push([`${atOnce}`, round(counted), round(uncounted), ratio(counted, uncounted)]);
  }
  return rows;
}

const some = 10;

async function fileSome(database: Database): Promise<void> {
  for (let count = 0; count < some; count++) await database.tickets.open(requester, randomUUID(), exampleDraft());
}

async function time(task: () => Promise<unknown>, times = rounds): Promise<number> {
  const taken: number[] = [];
  for (let done = 0; done < times; done++) {
    const start = performance.now();
    await task();
    taken.push(performance.now() - start);
  }
  return median(taken);
}
