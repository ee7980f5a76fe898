import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {request} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {postTicket, type Answer} from './ask.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
const canary = 'canary9f8e7d6c';
let backend: TestBackend;
let token: string;

before(async () => {
  backend = await startTestBackend({issuer});
  token = await issuer.token();
});
after(() => backend.stop());

const post = (body: unknown, headers: Record<string, string> = {}) => postTicket(backend.url, token, body, {headers});

function assertRefused(answer: Answer<unknown>, status: number, code: string): void {
  assert.deepEqual([answer.status, answer.problem.code], [status, code]);
  assert.doesNotMatch(answer.text, new RegExp(canary));
}

describe('A body', () => {
  it('must be JSON by its content type, in UTF-8 and not compressed', async () => {
    const bad = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '', 'application/jsonp'];
    for (const type of [...bad, 'application/json; charset=latin1', 'application/json, text/html']) {
      assertRefused(await post(exampleDraft(), {'content-type': type}), 415, 'content_type_not_supported');
    }
    assertRefused(await post(exampleDraft(), {'content-encoding': 'gzip'}), 415, 'content_type_not_supported');
    for (const type of ['application/json', 'Application/JSON; charset=UTF-8', 'application/json;charset="utf-8"']) {
      assert.equal((await post(exampleDraft(), {'content-type': type})).status, 201);
    }
  });

  const megabyte = JSON.stringify(exampleDraft({description: canary.repeat(80_000)}));

  it('is too large with a megabyte', async () => {
    assertRefused(await post(megabyte), 413, 'body_too_large');
  });

  it('is too large with a megabyte whose length is not said', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let at = 0; at < megabyte.length; at += 50_000) {
          controller.enqueue(Buffer.from(megabyte.slice(at, at + 50_000)));
        }
        controller.close();
      },
    });
    const response = await fetch(`${backend.url}/v1/tickets`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body,
      duplex: 'half',
    } as RequestInit);
    assert.equal(response.status, 413);
    assert.doesNotMatch(await response.text(), new RegExp(canary));
  });

  it('is too large before it has ended', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      };
      const sending = request(`${backend.url}/v1/tickets`, {method: 'POST', headers});
      sending.once('response', (response) => {
        resolve(response.statusCode);
        sending.destroy();
      });
      sending.once('error', reject);
      sending.write('x'.repeat(128 * 1024 + 1));
    });
    assert.equal(status, 413);
  });

  it('may have exactly 128 KiB', async () => {
    const draft = JSON.stringify(exampleDraft());
    assert.equal((await post(draft.padEnd(128 * 1024))).status, 201);
    assertRefused(await post(draft.padEnd(128 * 1024 + 1)), 413, 'body_too_large');
  });
});
