import assert from 'node:assert/strict';
import {join} from 'node:path';
import {it, type TestContext} from 'node:test';
import {backup} from '../../src/backend/commands/backup.ts';
import {restore} from '../../src/backend/commands/restore.ts';
import {startDeskServer} from '../support/desk-server.ts';
import {startTestBackend, type TestBackend, type TestBackendOptions} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {borrowDatabase, temporaryFolder} from '../support/test-postgres.ts';
import {postTicket} from './ask.ts';
import {envOf} from './backup-example.ts';
import {postReply} from './converse.ts';
import {deskSettings, eventually, theOnly} from './desk-setup.ts';
import {exampleDraft} from './example-draft.ts';

it('What waited for Desk in a backup and is there by now goes there no second time, and what is not there goes', async (t) => {
  const start = (options: TestBackendOptions) => startUntilEnd(t, options);
  const issuer = createTestIssuer();
  const token = await issuer.token();
  const desk = await startDeskServer();
  t.after(() => desk.stop());
  const [before, after] = [await borrowDatabase(), await borrowDatabase()];
  const folder = temporaryFolder();
  const uploads = {place: {folder}};
  const connected = {issuer, uploads, zohoDesks: [deskSettings(desk.url)]};
  const file = async ({url}: TestBackend, subject: string) =>
    (await postTicket(url, token, exampleDraft({subject}))).body.id;
  const settled = ({database}: TestBackend) =>
    eventually(async () => {
      const {states} = await database.forwardingReport.counts();
      return states.new + states.sending + states.unknown === 0;
    });

  const first = await start({...connected, databaseUrl: before.url});
  await file(first, 'Passed on before');
  await settled(first);
  await first.stop();

  // Nobody passes it on yet.
  const second = await start({issuer, uploads, databaseUrl: before.url});
  const waiting = await file(second, 'Waiting');
  await postReply(second.url, token, waiting);
  const backedUp = join(temporaryFolder(), 'backup');
  await backup([backedUp], envOf(before.url, folder));
  await second.stop();

  const third = await start({...connected, databaseUrl: before.url});
  await settled(third);
  await third.stop();
  assert.equal(theOnly(desk.tickets().filter(({cf}) => cf['cf_source_id'] === waiting)).entries.length, 1);

  await restore([backedUp], envOf(after.url, folder));
  const restored = await start({...connected, databaseUrl: after.url});
  await postReply(restored.url, token, waiting, {text: 'Said since.', uploads: []});
  await settled(restored);
  const {entries} = theOnly(desk.tickets().filter(({cf}) => cf['cf_source_id'] === waiting));
  assert.deepEqual(
    entries.map(({content}) => content.includes('Said since.')),
    [false, true],
  );
  assert.deepEqual(desk.violations, []);
  await restored.stop();
  for (const lent of [before, after]) await lent.giveBack();
});

/** A backend that is stopped once, with the test at the latest. */
async function startUntilEnd(t: TestContext, options: TestBackendOptions): Promise<TestBackend> {
  const backend = await startTestBackend(options);
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= backend.stop());
  t.after(stop);
  return {...backend, stop};
}
