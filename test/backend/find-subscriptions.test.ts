import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Kysely, PostgresDialect} from 'kysely';
import {findSubscriptions, type WantedSubscription} from '../../src/backend/database/find-subscriptions.ts';
import {migrate} from '../../src/backend/database/migrate.ts';
import {openPool} from '../../src/backend/database/open-pool.ts';
import type {Schema} from '../../src/backend/database/schema.ts';
import {borrowDatabase, type BorrowedDatabase} from '../support/test-postgres.ts';
import {runSql} from './run-sql.ts';

let lent: BorrowedDatabase;
let db: Kysely<Schema>;

before(async () => {
  lent = await borrowDatabase();
  await migrate(lent.url);
  await runSql(
    lent.url,
    `insert into subscriptions values
       ('10001', 'ada@large.example', 'Advanced', '20105462640'), ('10002', 'ada@large.example', 'Premium', null),
       ('10003', 'grace@small.example', 'Authorised', null);
     insert into subscription_domains values ('large.example', '10001'), ('shared.example', '10001'),
       ('shared.example', '10003');
     insert into subscription_users values ('900001', '10001'), ('900003', '10003');
     insert into subscription_services values ('10001', 'zoho-desk', 30), ('10001', 'zoho-crm', 120)`,
  );
  db = new Kysely<Schema>({dialect: new PostgresDialect({pool: openPool(lent.url, {max: 1})})});
});
after(async () => {
  await db.destroy();
  await lent.giveBack();
});

const found = async (wanted: WantedSubscription) =>
  (await findSubscriptions(db, wanted)).map(({by, zoid}) => `${zoid} by ${by}`);

describe('Looking for subscriptions', () => {
  it('tells what the organization has subscribed to', async () => {
    assert.deepEqual(await findSubscriptions(db, {zoid: '10001'}), [
      {
        by: 'zoid',
        zoid: '10001',
        superAdminEmail: 'ada@large.example',
        tier: 'Advanced',
        partner: '20105462640',
        services: [
          {service: 'zoho-crm', licences: 120},
          {service: 'zoho-desk', licences: 30},
        ],
      },
    ]);
  });

  it('tells of an organization without services, too', async () => {
    const [only] = await findSubscriptions(db, {zuid: '900003'});
    assert.deepEqual(
      {by: only?.by, partner: only?.partner, services: only?.services},
      {
        by: 'zuid',
        partner: null,
        services: [],
      },
    );
  });

  it('finds all organizations of a super admin, however the address is written', async () => {
    assert.deepEqual(await found({email: 'Ada@Large.example'}), ['10001 by email', '10002 by email']);
  });

  it('finds all organizations of a domain, however it is written', async () => {
    assert.deepEqual(await found({domain: 'Shared.Example'}), ['10001 by domain', '10003 by domain']);
  });

  it('goes by e-mail address, then domain, ZUID and ZOID', async () => {
    assert.deepEqual(
      await found({zoid: '10001', zuid: '900001', domain: 'large.example', email: 'grace@small.example'}),
      ['10003 by email', '10001 by domain', '10001 by zuid', '10001 by zoid'],
    );
  });

  it('finds nothing where nothing is asked, and where nothing is known', async () => {
    assert.deepEqual(await found({}), []);
    assert.deepEqual(await found({email: 'nobody@large.example', zoid: '10009', zuid: '10001'}), []);
  });
});
