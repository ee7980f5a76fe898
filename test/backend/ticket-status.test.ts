import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {queryRows} from '../support/query-rows.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {findTicket, postTicket} from './ask.ts';
import {changeStatus, send} from './converse.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
let token: string;

before(async () => {
  backend = await startTestBackend({issuer});
  token = await issuer.token();
});
after(() => backend.stop());

const open = async () => (await postTicket(backend.url, token, exampleDraft())).body;
const change = (id: string, status: unknown) => changeStatus(backend.url, token, id, status);
const changesOf = async (id: string) =>
  (
    await queryRows(
      backend,
      `select status_type from forwarding_jobs where ticket_id = '${id}' and kind = 'change_status' order by id`,
    )
  ).map(({status_type: type}) => type);

describe('A partner', () => {
  it('closes a ticket, and reopens it; both are passed on', async () => {
    const {id, lastActivityAt} = await open();
    const closed = await change(id, 'closed');
    assert.deepEqual(
      [closed.status, closed.body.status, closed.body.waitingFor],
      [200, {type: 'closed', name: 'Closed'}, 'nobody'],
    );
    assert.ok(closed.body.lastActivityAt > lastActivityAt);
    const {body} = await change(id, 'open');
    assert.deepEqual([body.status, body.waitingFor], [{type: 'open', name: 'Open'}, 'support']);
    assert.deepEqual(await changesOf(id), ['closed', 'open']);
    const {attachments: _, conversation: __, ...found} = (await findTicket(backend.url, token, id)).body;
    assert.deepEqual(found, body);
  });

  it('closes it once, however often it is said and at the same time', async () => {
    const {id} = await open();
    const answers = await Promise.all(Array.from({length: 8}, () => change(id, 'closed')));
    assert.equal(new Set(answers.map(({text}) => text)).size, 1);
    assert.deepEqual(await changesOf(id), ['closed']);
  });

  it('changes nothing by opening what is open, or what support has put on hold', async () => {
    const {id} = await open();
    const before = (await findTicket(backend.url, token, id)).text;
    await change(id, 'open');
    assert.equal((await findTicket(backend.url, token, id)).text, before);
    await backend.database.support.setStatusAsAgent(id, {type: 'on-hold', name: 'Waiting for a release'});
    assert.deepEqual((await change(id, 'open')).body.status, {type: 'on-hold', name: 'Waiting for a release'});
    assert.deepEqual(await changesOf(id), []);
  });

  const bodies: Record<string, [body: unknown, pointer: string, code: string]> = {
    'nothing at all': [{}, '/status', 'required'],
    'a status of support': [{status: 'on-hold'}, '/status', 'invalid'],
    'a severity': [{status: 'closed', severity: 's1-critical'}, '', 'unknown_property'],
  };
  for (const [what, [body, pointer, code]] of Object.entries(bodies)) {
    it(`can not set ${what}`, async () => {
      const {id} = await open();
      const answer = await send('PATCH', {url: backend.url, token}, `/v1/tickets/${id}`, body);
      assert.deepEqual([answer.status, answer.problem.errors], [422, [{pointer, code}]]);
      assert.equal((await findTicket(backend.url, token, id)).body.status.type, 'open');
    });
  }
});
