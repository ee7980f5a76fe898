import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {importSubscriptions} from '../../src/backend/commands/import-subscriptions.ts';
import {header, large, openImports, small, storedLarge, storedSmall, summary} from './import-file.ts';

let imports: Awaited<ReturnType<typeof openImports>>;
before(async () => {
  imports = await openImports();
});
beforeEach(() => imports.empty());
after(() => imports.close());

const isRefused = (rows: readonly string[], ...report: readonly string[]) =>
  assert.rejects(imports.importCsv(...rows), {message: [...report, 'Nothing was imported.'].join('\n')});

describe('Wrong rows of an import', () => {
  it('leave everything as it was, and are told of with line, field and reason, without a value', async () => {
    await imports.importCsv(small);
    await isRefused(
      [
        large,
        'zuid:10004,secret,,12,gmail.com;no domain,90004,zoho-crm=1',
        '10005,a@b.example,Premium,,,,zoho-crm=many',
        '10006,a@b.example,Premium',
        '10007,a@b.example,Premium,,,,zoho-crm=99999999999',
        '10008,a@b.example,Premium,,,,Zoho CRM=1',
      ],
      'Line 3: zoid is labelled as an identifier of another kind; super_admin_email is no e-mail address; tier is missing; ' +
        'partner is no identifier of 5 to 19 digits; domains (number 1) is a domain at which anybody gets an address; ' +
        'domains (number 2) is no domain.',
      'Line 4: services must count licences in whole numbers.',
      'Line 5: row has 3 fields in place of 7.',
      'Line 6: services must count licences from 0 to 2147483647.',
      'Line 7: services must name services by their ids, such as zoho-crm.',
    );
    assert.deepEqual(await imports.stored(), [storedSmall]);
  });

  it('are told of in JSON, too', async () => {
    const lines = [
      '{"zoid": "10001"',
      '[]',
      '{"zoid": 10001, "superAdminEmail": "a@b.example", "tier": "A", "more": 1}',
    ];
    await assert.rejects(imports.importFile(lines, {ending: 'ndjson'}), {
      message: [
        'Line 1: row is no JSON.',
        'Line 2: row is not of the right kind.',
        'Line 3: zoid is not of the right kind; services is missing; row has a property that is not known.',
        'Nothing was imported.',
      ].join('\n'),
    });
  });

  it('are those of another encoding than UTF-8', async () => {
    await assert.rejects(imports.importFile([header, '10004,a@b.example,Autorisé,,,,'], {encoding: 'latin1'}), {
      message: 'Line 2: tier holds characters that are no text.\nNothing was imported.',
    });
  });

  it('are those that name an organization again, or a user of another one', async () => {
    await isRefused(
      [large, small, small, '10004,a@b.example,Premium,,,90002,'],
      'Line 4: zoid stands in line 3 already.',
      'Line 5: users name a user of another organization, in line 2.',
    );
  });

  it('are those that name a user of an organization that stays as it is', async () => {
    await imports.importCsv(large);
    const reason = 'users name a user of a known organization that no right row of the file replaces';
    await isRefused(['10004,a@b.example,Premium,,,90002,'], `Line 2: ${reason}.`);
    // The row that would have let the user go is wrong itself.
    await isRefused(
      [large.replace('90001;', '').replace('Advanced', ''), '10004,a@b.example,Premium,,,90001,'],
      'Line 2: tier is missing.',
      `Line 3: ${reason}.`,
    );
  });

  it('are skipped where that is asked for', async () => {
    await imports.importCsv(large);
    const wrong = [large.replace('90001;', '').replace('Advanced', ''), '10004,a@b.example,A,,,90001;90005,', small];
    assert.deepEqual(
      (
        await imports.importFile([header, ...wrong, '10005,a@b.example,A,,,90005,'], {args: ['--skip-wrong-rows']})
      ).slice(-2),
      summary(2, 0, 0, 2),
    );
    assert.deepEqual(await imports.stored(), [storedLarge, storedSmall, '10005|a@b.example|A|-|90005']);
  });

  it('are told of up to the hundredth, and counted', async () => {
    const rows = Array.from({length: 150}, (_, index) => `${10_000 + index},a@b.example,,,,,`);
    await assert.rejects(imports.importCsv(...rows), ({message}: Error) => {
      const lines = message.split('\n');
      assert.deepEqual(
        [lines.length, lines[99], lines[100]],
        [102, 'Line 101: tier is missing.', 'There are 50 more rows that are wrong.'],
      );
      return true;
    });
  });
});

describe('An import that can not be done', () => {
  it('is refused where the database is the other region’s', async () => {
    await imports.importCsv(small);
    await assert.rejects(imports.importFile([header, large], {region: 'eu'}), /holds the tickets of region "com"/);
    assert.deepEqual(await imports.stored(), [storedSmall]);
  });

  it('is refused where the header is another one, or there is none', async () => {
    const message = `The first line must name the columns: ${header}.`;
    await assert.rejects(imports.importFile([small]), {message});
    await assert.rejects(imports.importFile([`${header},zoid`, small]), {message});
    await assert.rejects(imports.importFile([]), {message});
  });

  it('is refused where a quote stays open', async () => {
    await assert.rejects(
      imports.importCsv(large, '10002,"a@b.example,A,,,,', small),
      /^UnreadableFile: Line 4: a quote is not/,
    );
    await assert.rejects(
      imports.importFile([header, '10002,"a'], {args: ['--skip-wrong-rows']}),
      /a quote is not closed/,
    );
    assert.deepEqual(await imports.stored(), []);
  });

  it('is refused with a sentence about how it is asked for', async () => {
    await assert.rejects(imports.importFile([large], {ending: 'txt'}), /^Error: import-subscriptions FILE/);
    await assert.rejects(imports.importFile([header], {args: ['--more']}), /^Error: import-subscriptions FILE/);
    await assert.rejects(importSubscriptions([], {}), /^Error: import-subscriptions FILE/);
    await assert.rejects(importSubscriptions(['none.csv'], {REGION: 'com'}), /DATABASE_URL/);
    await assert.rejects(importSubscriptions(['none.csv'], {REGION: 'com', DATABASE_URL: imports.url}), /ENOENT/);
  });
});
