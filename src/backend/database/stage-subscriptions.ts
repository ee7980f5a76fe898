import {sql, type Transaction} from 'kysely';
import type {Subscription} from '../subscriptions/subscription.ts';
import type {Schema} from './schema.ts';

/** An organization and where in its file it stands. */
export interface StagedSubscription {
  /** From 1. */
  readonly line: number;
  readonly subscription: Subscription;
}

/** Makes empty tables for what is about to be imported. They are gone with the transaction. */
export async function createStage(db: Transaction<Schema>): Promise<void> {
  await sql`create temporary table staged
    (line integer not null, zoid text not null, super_admin_email text not null, tier text not null, partner text)
    on commit drop`.execute(db);
  await sql`create temporary table staged_domains (line integer not null, zoid text not null, domain text not null)
    on commit drop`.execute(db);
  await sql`create temporary table staged_users (line integer not null, zoid text not null, zuid text not null)
    on commit drop`.execute(db);
  await sql`create temporary table staged_services
    (line integer not null, zoid text not null, service text not null, licences integer not null)
    on commit drop`.execute(db);
}

/** Adds rows. One statement for each table and one parameter for each column, however many rows there are. */
export async function stageSubscriptions(db: Transaction<Schema>, rows: readonly StagedSubscription[]): Promise<void> {
  const all = rows.map(({line, subscription}) => ({line, ...subscription}));
  const one = <Value>(column: (row: (typeof all)[number]) => Value) => all.map(column);
  await sql`insert into staged select * from unnest(${one(({line}) => line)}::integer[], ${one(({zoid}) => zoid)}::text[],
    ${one(({superAdminEmail}) => superAdminEmail)}::text[], ${one(({tier}) => tier)}::text[],
    ${one(({partner}) => partner)}::text[])`.execute(db);

  const domains = all.flatMap(({line, zoid, domains}) => [...new Set(domains)].map((value) => ({line, zoid, value})));
  await sql`insert into staged_domains select * from ${unnest(domains)}`.execute(db);

  const users = all.flatMap(({line, zoid, users}) => [...new Set(users)].map((value) => ({line, zoid, value})));
  await sql`insert into staged_users select * from ${unnest(users)}`.execute(db);

  const licences: number[] = [];
  const services = all.flatMap(({line, zoid, services}) =>
    Object.entries(services).map(([value, count]) => {
      licences.push(count);
      return {line, zoid, value};
    }),
  );
  await sql`insert into staged_services select * from ${unnest(services, licences)}`.execute(db);
}

interface Entry {
  readonly line: number;
  readonly zoid: string;
  readonly value: string;
}

function unnest(entries: readonly Entry[], numbers?: readonly number[]) {
  const lines = sql`${entries.map(({line}) => line)}::integer[]`;
  const zoids = sql`${entries.map(({zoid}) => zoid)}::text[]`;
  const values = sql`${entries.map(({value}) => value)}::text[]`;
  return numbers
    ? sql`unnest(${lines}, ${zoids}, ${values}, ${numbers}::integer[])`
    : sql`unnest(${lines}, ${zoids}, ${values})`;
}
