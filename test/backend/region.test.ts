import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {listAllTickets, postTicket} from './ask.ts';
import {codesFor} from './codes-for.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
const stranger = createTestIssuer();
let backend: TestBackend;

before(async () => {
  backend = await startTestBackend({region: 'com', issuer});
});
after(() => backend.stop());

describe('The region', () => {
  const elsewhere: Record<string, () => Promise<string>> = {
    "the other region's token": () => issuer.token({dataCenter: 'eu'}),
    'a token for both regions': () => issuer.token({aud: ['partner-support-com', 'partner-support-eu']}),
    "a token with the other region's data center": () => issuer.token({dc: 'eu'}),
    'a token of South Africa, which has no backend': () => issuer.token({dataCenter: 'za'}),
    'a token of Canada, which has no backend': () => issuer.token({dataCenter: 'ca'}),
    'a token of the United Kingdom, which has no backend': () => issuer.token({dataCenter: 'uk'}),
  };
  for (const [what, sign] of Object.entries(elsewhere)) {
    it(`refuses ${what}`, async () => {
      assert.deepEqual(await codesFor(backend.url, await sign()), ['403 region_mismatch']);
    });
  }

  it("does not say region_mismatch to what only looks like the other region's token", async () => {
    const forged = await stranger.token({dataCenter: 'eu'});
    assert.deepEqual(await codesFor(backend.url, forged), ['401 token_invalid']);
  });

  for (const dataCenter of ['eu', 'za', 'ca', 'uk'] as const) {
    it(`refuses a draft for ${dataCenter}, whatever else is wrong with it`, async () => {
      for (const body of [exampleDraft({dataCenter}), {dataCenter}, {...exampleDraft({dataCenter}), severity: 's1'}]) {
        const {status, problem} = await postTicket(backend.url, await issuer.token(), body);
        assert.deepEqual([status, problem.code], [403, 'region_mismatch']);
      }
    });
  }

  for (const dataCenter of ['us', 'in', 'au', 'jp'] as const) {
    it(`takes a draft for ${dataCenter} from any of its own data centers`, async () => {
      const token = await issuer.token({dataCenter: 'in', partner: '5550001'});
      const {status, body} = await postTicket(backend.url, token, exampleDraft({dataCenter}));
      assert.deepEqual([status, body.dataCenter], [201, dataCenter]);
    });
  }

  it('is checked before a single byte of the body is read', async () => {
    assert.equal(await statusOfUnfinishedPost(await issuer.token({dataCenter: 'eu'})), 403);
    assert.equal(await statusOfUnfinishedPost(await stranger.token()), 401);
  });

  it('has stored nothing of what it refused', async () => {
    assert.deepEqual(await listAllTickets(backend.url, await issuer.token()), []);
  });

  /** The status that comes although the body that was begun never ends. */
  function statusOfUnfinishedPost(token: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const post = request(`${backend.url}/v1/tickets`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          'idempotency-key': randomUUID(),
          'transfer-encoding': 'chunked',
        },
      });
      post.once('response', (response) => {
        resolve(response.statusCode!);
        post.destroy();
      });
      post.once('error', reject);
      post.write('{"dataCenter":"us",');
    });
  }
});
