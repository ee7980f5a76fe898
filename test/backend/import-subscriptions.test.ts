import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {seedSubscriptions} from '../../demo/seed/seed-subscriptions.ts';
import {importSubscriptions} from '../../src/backend/database/import-subscriptions.ts';
import {subscriptionSchema} from '../../src/backend/subscriptions/subscription.ts';
import {large, openImports, small, storedLarge, storedSmall, summary} from './import-file.ts';
import {runSql} from './run-sql.ts';

let imports: Awaited<ReturnType<typeof openImports>>;
before(async () => {
  imports = await openImports();
});
beforeEach(() => imports.empty());
after(() => imports.close());

describe('Importing subscriptions', () => {
  it('takes what a CSV file says of each organization', async () => {
    assert.deepEqual(await imports.importCsv(large, small), summary(2, 0, 0));
    assert.deepEqual(await imports.stored(), [storedLarge, storedSmall]);
  });

  it('takes a file as a spreadsheet writes it: byte order mark, CRLF, blank lines, quotes, columns in another order', async () => {
    await imports.importFile([
      '\ufeffservices,users,zoid,domains,partner,tier,super_admin_email\r',
      '\r',
      '"zoho-crm=120; zoho-desk=30","90001;90002", 10001 ,"large.example;large.test",20105462640,Advanced,"Ada@Large.example"\r',
      '\r',
      'zoho-books=3,,10003,,,"Authorised, ""small""",grace@small.example\r',
    ]);
    assert.deepEqual(await imports.stored(), [storedLarge, storedSmall.replace('Authorised', 'Authorised, "small"')]);
  });

  it('takes one JSON object a line', async () => {
    const rows = [
      {
        zoid: '10001',
        superAdminEmail: 'Ada@Large.example',
        tier: 'Advanced',
        partner: '20105462640',
        domains: ['large.example', 'Large.test', 'large.test'],
        users: ['90001', '90002'],
        services: {'zoho-crm': 120, 'zoho-desk': 30},
      },
      {zoid: '10003', superAdminEmail: 'grace@small.example', tier: 'Authorised', services: {'zoho-books': 3}},
    ];
    const lines = rows.map((row) => `${JSON.stringify(row)}\r`);
    assert.deepEqual(
      await imports.importFile([`\ufeff${lines[0]}`, '', lines[1]!], {ending: 'jsonl'}),
      summary(2, 0, 0),
    );
    assert.deepEqual(await imports.stored(), [storedLarge, storedSmall]);
  });

  it('changes nothing when the same file comes again, and says so', async () => {
    await imports.importCsv(large, small);
    assert.deepEqual(await imports.importCsv(large, small), summary(0, 0, 2));
    assert.deepEqual(await imports.stored(), [storedLarge, storedSmall]);
  });

  it('waits for one that is under way, and decides by what that one has made known', async () => {
    const row = (tier: string) => ({
      line: 1,
      subscription: subscriptionSchema.parse({zoid: '10001', superAdminEmail: 'ada@large.example', tier, services: {}}),
    });
    let second: ReturnType<typeof importSubscriptions> | undefined;
    const isWaiting = `select from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
    async function* rows() {
      yield row('first');
      let hasEnded = false;
      second = importSubscriptions(imports.url, {region: 'com', rows: [row('second')]});
      second.finally(() => (hasEnded = true)).catch(() => undefined);
      while (!hasEnded && (await runSql(imports.url, isWaiting)).rowCount === 0);
    }
    const first = await importSubscriptions(imports.url, {region: 'com', rows: rows()});
    assert.deepEqual([first.added, (await second)?.changed], [1, 1]);
    assert.deepEqual(await imports.stored(), ['10001|ada@large.example|second|-']);
  });

  it('puts an organization in the place of what was known of it, and leaves the others', async () => {
    await imports.importCsv(large, small);
    const next = '10001,eve@large.example,Premium,,large.test,90002;90009,zoho-crm=0;zoho-books=7';
    assert.deepEqual(await imports.importCsv(next), summary(0, 1, 0));
    assert.deepEqual(await imports.stored(), [
      '10001|eve@large.example|Premium|-|large.test|90002;90009|zoho-books=7;zoho-crm=0',
      storedSmall,
    ]);
  });

  for (const [what, from, to] of [
    ['tier', 'Advanced', 'Premium'],
    ['partner', '20105462640', ''],
    ['domains', 'large.example;', ''],
    ['users', '90001;', '90001;90007;'],
    ['licences', 'zoho-crm=120', 'zoho-crm=121'],
    ['services', 'zoho-crm=120;zoho-desk=30', ''],
  ] as const) {
    it(`counts an organization as changed where its ${what} changed`, async () => {
      await imports.importCsv(large, small);
      assert.deepEqual(await imports.importCsv(large.replace(from, to), small), summary(0, 1, 1));
    });
  }

  it('lets a user move from one organization of the file to another', async () => {
    await imports.importCsv(large, small);
    await imports.importCsv(large.replace('90001;', ''), small.replace(',,,,', ',,,90001,'));
    const {rows} = await runSql(imports.url, `select zoid from subscription_users where zuid = '90001'`);
    assert.deepEqual(rows, [{zoid: '10003'}]);
  });
});

describe('The demo’s made-up subscriptions', () => {
  for (const region of ['com', 'eu'] as const) {
    it(`are what a file for ${region} could hold`, () => {
      for (const {subscription} of seedSubscriptions(region)) {
        assert.deepEqual(subscriptionSchema.parse(subscription), subscription);
      }
    });
  }
});
