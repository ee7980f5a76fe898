import assert from 'node:assert/strict';
import {after, afterEach, before, describe, it} from 'node:test';
import {changeStatus, postReply} from './converse.ts';
import {startWithDesk, type DeskSetup} from './desk-setup.ts';
import {UploadClient} from './upload-client.ts';

let setup: DeskSetup;
before(async () => {
  setup = await startWithDesk();
});
afterEach(() => assert.deepEqual(setup.desk.violations, []));
after(() => setup.stop());

const published = (id: string) => setup.inDesk(id).entries.map(({isPublic, content}) => [isPublic, content]);

describe('A ticket that was filed', () => {
  it('is in Desk, with its facts in the fields that the installation has for them', async () => {
    const id = await setup.file({
      subject: 'Import <stops>',
      description: 'At "50 %" & then\nnothing.',
      service: 'zoho-crm',
      customer: {email: 'boss@customer.example'},
    });
    await setup.settled();
    const {subject, description, email, cf} = setup.inDesk(id);
    assert.deepEqual(
      [subject, description.split('<hr>')[0]],
      ['Import <stops>', 'At &quot;50 %&quot; &amp; then<br>nothing.'],
    );
    assert.match(email, /@/);
    assert.equal(cf['cf_source_id'], id);
    assert.equal(cf['cf_service'], 'zoho-crm');
    assert.equal(cf['cf_primary_email'], 'boss@customer.example');
    assert.equal(cf['cf_severity'], null);
    assert.equal(cf['cf_large_account'], 'false');
  });

  it('is followed by replies in their order, each marked with who wrote it, and by its new status', async () => {
    const id = await setup.file();
    for (const text of ['First.', 'Second.', 'Third.']) {
      await postReply(setup.backend.url, setup.token, id, {text, uploads: []});
    }
    await changeStatus(setup.backend.url, setup.token, id, 'closed');
    await setup.settled();
    const texts = published(id).map(([isPublic, content]) => {
      assert.match(String(content), /^.+ \(partner \d+, user \d+\) wrote:\n\n/);
      return [isPublic, String(content).split('\n')[2]];
    });
    assert.deepEqual(texts, [
      [true, 'First.'],
      [true, 'Second.'],
      [true, 'Third.'],
    ]);
    assert.equal(setup.inDesk(id).statusType, 'Closed');
  });

  it('has its files there, byte for byte', async () => {
    const bytes = Buffer.from('a log\n'.repeat(300_000));
    const {id: upload} = await new UploadClient(setup.backend.url, setup.token).send(bytes, 'app.log');
    const id = await setup.file({uploads: [upload]});
    await setup.settled();
    const [entry] = setup.inDesk(id).entries;
    const file = setup.desk.file(entry!.files[0]!);
    assert.equal(file.name, 'app.log');
    assert.ok(Buffer.from(file.content).equals(bytes));
  });

  it('is shortened to what Desk takes, says so, and has its full text as a file', async () => {
    const description = `${'<&>'.repeat(10_000)} the end`;
    const id = await setup.file({description});
    const reply = `${'x'.repeat(31_990)} the end`;
    await postReply(setup.backend.url, setup.token, id, {text: reply, uploads: []});
    await setup.settled();
    const ticket = setup.inDesk(id);
    assert.ok(ticket.description.length <= 32_000);
    assert.match(ticket.description, /shortened here; the full text is attached/);
    const files = ticket.entries.flatMap(({files}) => files.map((file) => Buffer.from(setup.desk.file(file).content)));
    const texts = files.map(String);
    assert.equal(texts.length, 2);
    assert.ok(texts.some((text) => text.endsWith(description)));
    assert.ok(texts.includes(reply));
  });

  it('leaves nothing of it in the log but codes and ids', async () => {
    setup.desk.fail('refused', {operation: 'createTicket'});
    const id = await setup.file({subject: 'canary-subject', description: 'canary-description'});
    await setup.settled();
    const lines = setup.log.join('');
    assert.match(lines, /422 INVALID_DATA: service invalid/);
    assert.doesNotMatch(lines, /canary|secret|refresh token|token-\d|quotes a value/);
    assert.equal((await setup.jobs(id))[0]!.state, 'dead');
    await setup.backend.database.forwardingReport.replayDead();
    await setup.settled();
    assert.equal(setup.inDesk(id).subject, 'canary-subject');
  });
});

describe('One token', () => {
  it('serves everybody until Desk does not take it any more', async () => {
    const before = setup.desk.tokensGiven;
    setup.desk.expireTokens();
    const ids = await Promise.all(Array.from({length: 8}, () => setup.file()));
    await setup.settled();
    for (const id of ids) setup.inDesk(id);
    assert.equal(setup.desk.tokensGiven - before, 1);
  });

  it('and no more requests at once than configured are in use, whoever waits', () => {
    // The token's own requests come on top, one at a time.
    assert.ok(setup.desk.busiest <= 4 + 1, `${setup.desk.busiest} at once`);
  });
});
