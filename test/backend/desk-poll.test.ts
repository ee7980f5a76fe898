import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {reconcile as reconcileCommand} from '../../src/backend/commands/reconcile.ts';
import {reconcileHelpDesk} from '../../src/backend/forwarding/poll-help-desk.ts';
import {defaultPace} from '../../src/backend/forwarding/help-desk.ts';
import {zohoDesk} from '../../src/backend/forwarding/zoho-desk/zoho-desk.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {temporaryFolder} from '../support/test-postgres.ts';
import {findTicket} from './ask.ts';
import {postReply} from './converse.ts';
import {runSql} from './run-sql.ts';
import {outputOf} from './output-of.ts';
import {deskSettings, eventually, startWithDesk, type DeskSetup} from './desk-setup.ts';

let setup: DeskSetup;
before(async () => {
  const pace = {...defaultPace, request: 1000, settle: 0, firstPause: 5, mostPause: 20, poll: 100};
  setup = await startWithDesk({settings: {pace}});
});
after(() => setup.stop());

const find = async (id: string) => (await findTicket(setup.backend.url, setup.token, id)).body;

function reconcile() {
  const {backend, desk} = setup;
  const {helpDeskInbox: known, helpDeskWatch: watch} = backend.database;
  const helpDesk = zohoDesk(deskSettings(desk.url), {files: backend.files, known});
  return reconcileHelpDesk({watch, helpDesk}, new AbortController().signal);
}

describe('What Desk does not tell', () => {
  it('is found all the same, every now and then', async () => {
    const id = await setup.file();
    await setup.settled();
    const ticket = setup.inDesk(id);
    setup.desk.write(ticket, {content: 'Nobody told you.'});
    await eventually(async () => (await find(id)).conversation.length === 1);
    Object.assign(ticket, {status: 'Solved', statusType: 'Closed'});
    await eventually(async () => (await find(id)).status.name === 'Solved');
    assert.deepEqual(setup.desk.violations, []);
  });

  it('is asked for once per look where there are several tickets and nothing is new', async () => {
    for (let at = 0; at < 5; at++) await setup.file();
    await setup.settled();
    const isQuiet = () => setup.desk.requests.slice(-4).every((asked) => asked === 'getTickets');
    await eventually(isQuiet);
    const since = setup.desk.requests.length;
    await eventually(() => setup.desk.requests.length > since + 2);
    assert.deepEqual([...new Set(setup.desk.requests.slice(since))], ['getTickets']);
  });
});

describe('A comparison with Desk', () => {
  it('finds nothing to do where all is there', async () => {
    const {checked, missing} = await reconcile();
    assert.ok(checked > 0);
    assert.equal(missing, 0);
  });

  it('passes a ticket that Desk has lost on anew, with all that was said', async () => {
    const id = await setup.file();
    await postReply(setup.backend.url, setup.token, id, {text: 'Any news?', uploads: []});
    await setup.settled();
    const lost = setup.inDesk(id);
    setup.desk.forget(lost);
    assert.equal((await reconcile()).missing, 1);
    await setup.settled();
    const again = setup.inDesk(id);
    assert.notEqual(again.id, lost.id);
    assert.match(again.entries.map(({content}) => content).join(), /Any news/);
    assert.equal((await reconcile()).missing, 0);
  });

  it('comes soon again where it failed, and not only on the next day', async () => {
    const id = await setup.file();
    await setup.settled();
    setup.desk.forget(setup.inDesk(id));
    const isFailing = () => setup.desk.requests.at(-1) === 'getTicket';
    setup.desk.fail('error', {operation: 'getTicket'});
    await runSql(setup.backend.databaseUrl, "update help_desks set reconciled_at = '-infinity'");
    await eventually(isFailing);
    await eventually(() => setup.desk.tickets().some(({cf}) => cf['cf_source_id'] === id));
  });

  it('is a command, too', async () => {
    const {id: _, connection: __, lease: ___, pace: ____, credentials: _____, ...rest} = deskSettings(setup.desk.url);
    const secret = {env: 'DESK_SECRET'};
    const desk = {...rest, clientId: secret, clientSecret: secret, refreshToken: secret, webhookSecret: secret};
    const folder = temporaryFolder();
    const path = join(folder, 'zoho-desk.json');
    writeFileSync(path, JSON.stringify({desks: {us: desk}}));
    const {issuer, keys} = createTestIssuer();
    const env = {
      REGION: 'com',
      PORT: '0',
      DATABASE_URL: setup.backend.databaseUrl,
      UPLOAD_FOLDER: folder,
      ALLOWED_ORIGINS: 'http://localhost:8000',
      TOKEN_ISSUERS: JSON.stringify([{issuer, keys}]),
      ZOHO_DESK: path,
      ZOHO_DESK_DEVELOPMENT_URL: setup.desk.url,
      DESK_SECRET: 'secret',
    };
    const lost = await setup.file();
    await setup.settled();
    setup.desk.forget(setup.inDesk(lost));
    assert.match(
      await outputOf(() => reconcileCommand([], env)),
      /^zoho-desk-us: \d+ tickets compared, 1 missing and due again\.$/m,
    );
    await setup.settled();
    setup.inDesk(lost);
    await assert.rejects(reconcileCommand([], {...env, ZOHO_DESK: ''}), /No help desk is connected/);
    setup.desk.setDown(true);
    await assert.rejects(reconcileCommand([], env), /^Error: zoho-desk-us could not be asked: token_unreachable\.$/);
    setup.desk.setDown(false);
  });
});
