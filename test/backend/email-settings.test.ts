import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {importPartnerUsers} from '../../src/backend/commands/import-partner-users.ts';
import {ConfigError} from '../../src/backend/config-error.ts';
import {isAuthenticated} from '../../src/backend/email/is-authenticated.ts';
import {readEmailSettings} from '../../src/backend/email/email-settings.ts';
import type {Mail} from '../../src/backend/email/mail.ts';
import {openDatabase} from '../../src/backend/database/open-database.ts';
import {borrowDatabase, temporaryFolder, type BorrowedDatabase} from '../support/test-postgres.ts';

function mistakesOf(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.mistakes;
  }
}

describe('The settings for mail', () => {
  it('are off by default', () => assert.deepEqual(readEmailSettings({REGION: 'eu'}), {}));

  it('take the region’s address where none is named', () => {
    assert.deepEqual(readEmailSettings({REGION: 'eu', SMTP_PORT: '25', SMTP_RELAY_URL: 'smtp://relay.example'}), {
      intake: {host: '127.0.0.1', port: 25, address: 'partner-support@eu.zohocorp.com'},
      relay: {url: 'smtp://relay.example', from: 'partner-support@eu.zohocorp.com'},
    });
  });

  it('name every mistake at once', () => {
    const env = {SMTP_PORT: 'x', SMTP_ADDRESS: 'nobody', SMTP_RELAY_URL: 'http://a', SMTP_TLS_CERT: '/nowhere'};
    assert.equal(mistakesOf(() => readEmailSettings(env)).length, 5);
  });
});

describe('What the mail exchanger found', () => {
  const mail = (...results: string[]) => ({from: ['ada@partner.example'], header: () => results}) as unknown as Mail;
  const cases: readonly (readonly [boolean, string])[] = [
    [true, 'mx.example; dmarc=pass header.from=partner.example'],
    [true, 'mx.example; spf=pass smtp.mailfrom=ada@partner.example'],
    [true, 'mx.example; dkim=pass header.d=partner.example'],
    [false, 'mx.example; spf=pass smtp.mailfrom=other.example'],
    [false, 'mx.example; dkim=pass header.d=example'],
    [false, 'mx.example; spf=pass smtp.mailfrom=partner.example; dmarc=fail'],
    [false, 'evil.example; dmarc=pass'],
    [false, 'mx.example; none'],
  ];
  for (const [confirmed, result] of cases) {
    it(`${confirmed ? 'confirms' : 'does not confirm'} a sender: ${result}`, () =>
      assert.equal(isAuthenticated(mail(result), 'mx.example'), confirmed));
  }
});

describe('The import of partners’ users', () => {
  let storage: BorrowedDatabase;
  before(async () => {
    storage = await borrowDatabase();
  });
  after(() => storage.giveBack());

  async function imported(csv: string, ...options: string[]): Promise<void> {
    const path = join(temporaryFolder(), 'users.csv');
    await writeFile(path, csv);
    await importPartnerUsers([path, ...options], {REGION: 'com', DATABASE_URL: storage.url});
  }

  it('takes all of a CSV file over, and forgets others where it is told to', async () => {
    await imported('\ufeffemail,sub,partner,name\r\nAda@Partner.example,740001111,20105462640,"Partner, ""Ada"""\r\n');
    await imported('name,partner,sub,email\nBen,20105462640,740002222,ben@partner.example\n', '--forget-others');
    const database = await openDatabase(storage.url);
    assert.equal(await database.partnerUsers.findByEmail('ada@partner.example'), undefined);
    assert.deepEqual(await database.partnerUsers.findByEmail('BEN@partner.example'), {
      partner: '20105462640',
      sub: '740002222',
      name: 'Ben',
      email: 'ben@partner.example',
    });
    await database.close();
  });

  it('takes nothing of a file with a mistake, and repeats nothing of it', async () => {
    const csv =
      'email,sub,partner,name\nok@partner.example,740001111,20105462640,Ok\ncanary,1,2,\nok@partner.example,740001111,20105462640,Ok\n';
    await assert.rejects(imported(csv), (error: ConfigError) => {
      assert.deepEqual(error.mistakes, [
        'Line 3: email, sub, partner, name can not be read.',
        'Line 4: this user (partner and sub) stands in the file already.',
      ]);
      return true;
    });
  });
});
