import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {agentToken} from '../support/agent-token.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {AgentClient} from './agent-client.ts';
import {ask, postTicket} from './ask.ts';
import {postReply} from './converse.ts';
import {exampleDraft} from './example-draft.ts';
import {UploadClient} from './upload-client.ts';

const issuer = createTestIssuer();
const agentIssuer = createTestIssuer('https://support.example');
let backend: TestBackend;
let viewer: AgentClient;
let token: string;
let partner: UploadClient;

before(async () => {
  backend = await startTestBackend({issuer, agentIssuer});
  viewer = new AgentClient(backend.url, await agentToken(agentIssuer, {role: 'viewer'}));
  token = await issuer.token();
  partner = new UploadClient(backend.url, token);
});
after(() => backend.stop());

describe('An attachment, for support', () => {
  it('is downloaded as the partner sent it, with a ticket or with a reply', async () => {
    const first = Buffer.alloc(1_500_000, 'line\n');
    const draft = exampleDraft({uploads: [await partner.upload(first, 'long.log')]});
    const {body} = await postTicket(backend.url, token, draft);
    const reply = {text: 'Here.', uploads: [await partner.upload('second', 'second.txt')]};
    await postReply(backend.url, token, body.id, reply);
    const {attachments, conversation} = (await viewer.find(body.id)).body;
    const {status, headers, bytes} = await viewer.download(attachments[0]!.id);
    assert.deepEqual([status, headers.get('content-length')], [200, '1500000']);
    assert.ok(bytes.equals(first));
    assert.equal((await viewer.download(conversation[0]!.attachments[0]!.id)).bytes.toString(), 'second');
  });

  it('is saved and never shown, whatever it holds', async () => {
    const id = await partner.upload('hello', 'a.html');
    await postTicket(backend.url, token, exampleDraft({uploads: [id]}));
    const {headers} = await viewer.download(id);
    const told = (name: string) => headers.get(name);
    assert.equal(told('content-disposition'), `attachment; filename="a.html.txt"; filename*=UTF-8''a.html.txt`);
    assert.equal(told('content-type'), 'text/plain; charset=utf-8');
    assert.equal(told('x-content-type-options'), 'nosniff');
    assert.equal(told('content-security-policy'), "sandbox; default-src 'none'");
    assert.equal(told('cache-control'), 'no-store');
  });

  it('is not there before a ticket has it, nor under any other id', async () => {
    assert.equal((await viewer.download(await partner.upload('hello'))).status, 404);
    assert.equal((await viewer.download(randomUUID())).status, 404);
    assert.equal((await viewer.download('..%2Fetc')).status, 404);
  });

  it('needs a token of an agent, and takes no other method', async () => {
    const id = await partner.upload('hello');
    await postTicket(backend.url, token, exampleDraft({uploads: [id]}));
    assert.equal((await new AgentClient(backend.url, token).download(id)).status, 401);
    const address = `${backend.url}/v1/agent/attachments/${id}`;
    assert.equal((await ask(address)).problem.code, 'token_missing');
    const deleted = await ask(address, {method: 'DELETE'});
    assert.deepEqual([deleted.status, deleted.headers.get('allow')], [405, 'GET, HEAD']);
  });
});
