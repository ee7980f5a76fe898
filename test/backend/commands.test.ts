import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {backendProgram} from '../../demo/server/builds.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {temporaryFolder} from '../support/test-postgres.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';
import {runSql} from './run-sql.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
before(async () => {
  backend = await startTestBackend({issuer});
});
after(() => backend.stop());

/** Runs the program with a command line until it ends. */
async function run(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = temporaryFolder()) {
  const child = spawn(process.execPath, [backendProgram, ...args], {cwd, env: {PATH: process.env['PATH'], ...env}});
  const said = {output: '', errors: ''};
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text));
  const [code] = (await once(child, 'close')) as [number];
  return {code, ...said};
}

const here = () => ({REGION: 'com', DATABASE_URL: backend.databaseUrl, UPLOAD_FOLDER: temporaryFolder()});

describe('A command', () => {
  it('says all that it has to say before it ends, however much that is', async () => {
    await postTicket(backend.url, await issuer.token(), exampleDraft());
    await runSql(
      backend.databaseUrl,
      `insert into forwarding_jobs (ticket_id, kind, state, last_error)
         select id, 'update_fields', 'dead', repeat('x', 100) from tickets, generate_series(1, 5000)`,
    );
    const {code, output, errors} = await run(['dead-jobs'], here());
    assert.deepEqual([code, errors, output.trim().split('\n').length], [0, '', 5000]);
  });

  it('ends in peace where nobody reads on', async () => {
    const child = spawn(process.execPath, [backendProgram, 'dead-jobs'], {env: {PATH: process.env['PATH'], ...here()}});
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    assert.equal(errors, '');
  });

  const refused: Readonly<Record<string, [args: string[], env: () => Record<string, string>, sentence: RegExp]>> = {
    'that is none': [['--help'], () => ({}), /^There is no such command\. There are: serve, .*restore\.$/],
    'with something else in the place of its folder': [
      ['backup', '--help'],
      here,
      /^backup takes one folder: .*FOLDER$/,
    ],
    'for a file that is not there': [['import-subscriptions', 'none.csv'], here, /^none\.csv is not there\.$/],
    'for a database whose host has no such name': [
      ['dead-jobs'],
      () => ({DATABASE_URL: 'postgresql://u:canary@nowhere.invalid/d'}),
      /^There is no host by the name nowhere\.invalid\.$/,
    ],
    'for another user of the database': [
      ['dead-jobs'],
      () => ({DATABASE_URL: backend.databaseUrl.replace(/\/\/[^@]+@/, '//postgres:canary@')}),
      /^The database refuses the user or password of DATABASE_URL\.$/,
    ],
  };
  for (const [what, [args, env, sentence]] of Object.entries(refused)) {
    it(`${what} ends with one sentence and with 1, and leaves nothing`, async () => {
      const folder = temporaryFolder();
      const {code, output, errors} = await run(args, env(), folder);
      assert.deepEqual([code, output], [1, '']);
      assert.match(errors.trimEnd(), sentence);
      assert.deepEqual(readdirSync(folder), []);
    });
  }

  for (const name of ['dead-jobs', 'replay-dead', 'backup']) {
    it(`${name} makes no database where there is none`, async () => {
      const folder = temporaryFolder();
      mkdirSync(join(folder, 'backup'));
      const data = join(folder, 'mistyped');
      const args = name === 'backup' ? [name, join(folder, 'backup')] : [name];
      const {code, output, errors} = await run(args, {REGION: 'com', DATA_FOLDER: data}, folder);
      assert.deepEqual([code, output, errors], [1, '', `There is no database in ${data}.\n`]);
      assert.equal(existsSync(data), false);
    });
  }
});
