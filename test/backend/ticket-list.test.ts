import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import pg from 'pg';
import {formatCursor, parseCursor} from '../../src/backend/routes/ticket-cursor.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {listAllTickets, listTickets, postTicket} from './ask.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
let backend: TestBackend;
let token: string;

before(async () => {
  backend = await startTestBackend({issuer});
  token = await issuer.token();
  // Some at a time: on a busy machine a region turns away what would wait for too long.
  for (let first = 0; first < 55; first += 11) {
    const batch = Array.from({length: 11}, (_, index) =>
      postTicket(backend.url, token, exampleDraft({subject: `Ticket ${first + index}`})),
    );
    for (const {status} of await Promise.all(batch)) assert.equal(status, 201);
  }
  // Several tickets in one millisecond, some with activity after they came.
  const client = new pg.Client(backend.databaseUrl);
  await client.connect();
  await client.query(
    "update tickets set last_activity_at = timestamptz '2026-01-01' + (abs(hashtext(subject)) % 5) * interval '1 ms'",
  );
  await client.end();
});
after(() => backend.stop());

describe('The list of tickets', () => {
  it('shows each ticket once, newest activity first, whatever the size of the pages', async () => {
    const whole = await listAllTickets(backend.url, token);
    assert.equal(new Set(whole.map(({id}) => id)).size, 55);
    const order = whole.map(({lastActivityAt}) => lastActivityAt);
    assert.deepEqual(order, [...order].sort().reverse());
    assert.ok(new Set(order).size <= 5);
    for (const limit of [1, 7, 50]) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query: string = `?limit=${limit}${cursor && `&cursor=${cursor}`}`;
        const {body} = await listTickets(backend.url, token, query);
        assert.ok(body.tickets.length <= limit && body.tickets.length > 0);
        seen.push(...body.tickets.map(({id}) => id));
        cursor = body.nextCursor;
      }
      assert.deepEqual(
        seen,
        whole.map(({id}) => id),
      );
    }
  });

  it('goes on where it was while new tickets come in', async () => {
    const whole = await listAllTickets(backend.url, token);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const {body}: {body: {tickets: {id: string}[]; nextCursor: string | null}} = await listTickets(
        backend.url,
        token,
        `?limit=9${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...body.tickets.map(({id}) => id));
      cursor = body.nextCursor;
      await postTicket(backend.url, token, exampleDraft());
    }
    assert.deepEqual(
      seen,
      whole.map(({id}) => id),
    );
  });

  it('holds 20 tickets a page unless asked otherwise', async () => {
    assert.equal((await listTickets(backend.url, token)).body.tickets.length, 20);
  });

  for (const limit of ['0', '51', '-1', '1.5', 'ten', '', '1e1', '٣', '9999999999']) {
    it(`refuses the limit "${limit}"`, async () => {
      const {status, problem} = await listTickets(backend.url, token, `?limit=${encodeURIComponent(limit)}`);
      assert.deepEqual([status, problem.code], [422, 'validation_failed']);
      assert.deepEqual(problem.errors, [{pointer: '/limit', code: 'invalid'}]);
    });
  }

  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const cursors = {
    'is empty': '',
    'is no cursor': 'nonsense',
    'is not encoded': '%5B%5D',
    'holds something else': encode({a: 1}),
    'holds no date': encode(['yesterday', randomUUID()]),
    'holds an impossible date': encode(['2026-13-41T00:00:00Z', randomUUID()]),
    'holds SQL': encode(['2026-01-01T00:00:00Z', "' or 1=1 --"]),
    'is very long': 'a'.repeat(5000),
  };
  for (const [what, cursor] of Object.entries(cursors)) {
    it(`refuses a cursor that ${what}`, async () => {
      const {status, problem} = await listTickets(backend.url, token, `?cursor=${cursor}`);
      assert.deepEqual([status, problem.code], [422, 'validation_failed']);
      assert.deepEqual(problem.errors, [{pointer: '/cursor', code: 'invalid'}]);
    });
  }
});

describe('A cursor', () => {
  it('says where it was made, to the millisecond', () => {
    const moments = fc.date({min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true});
    fc.assert(
      fc.property(moments, fc.uuid(), (lastActivityAt, id) => {
        assert.deepEqual(parseCursor(formatCursor({lastActivityAt, id})), {lastActivityAt, id});
      }),
    );
  });

  it('is never anything else', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.equal(parseCursor(text), undefined)));
    fc.assert(
      fc.property(fc.json(), (json) => {
        assert.equal(parseCursor(Buffer.from(json).toString('base64url')), undefined);
      }),
    );
  });
});
