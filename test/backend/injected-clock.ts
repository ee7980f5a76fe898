import {runSql} from './run-sql.ts';

export interface InjectedClock {
  /** Moves time on for everything that asks this database for it, and wakes who waits. */
  advance(milliseconds: number): Promise<void>;
}

/**
 * Gives a database a clock of its own, by which it is later than it is. Before anybody connects to it: a function of the
 * same name stands before PostgreSQL's own on the path by which names are found, so that no statement has to know.
 */
export async function injectClock(url: string): Promise<InjectedClock> {
  const name = new URL(url).pathname.slice(1);
  await runSql(
    url,
    `create schema injected;
    create table injected.clock (ahead interval not null);
    insert into injected.clock values ('0');
    create function injected.clock_timestamp() returns timestamptz language sql volatile as
      'select pg_catalog.clock_timestamp() + (select ahead from injected.clock)';
    alter database "${name}" set search_path = public, injected, pg_catalog`,
  );
  return {
    async advance(milliseconds) {
      await runSql(
        url,
        `update injected.clock set ahead = ahead + ${milliseconds} * interval '1 ms';
        select pg_notify('partner_support_forwarding', '')`,
      );
    },
  };
}
