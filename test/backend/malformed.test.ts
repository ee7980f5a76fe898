import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import {anyCharacter} from '../support/any-character.ts';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {listAllTickets, postTicket, type Answer} from './ask.ts';
import {exampleDraft} from './example-draft.ts';

const issuer = createTestIssuer();
const canary = 'canary9f8e7d6c';
let backend: TestBackend;
let token: string;
let log = '';

before(async () => {
  backend = await startTestBackend({issuer, onLog: (line) => (log += line)});
  token = await issuer.token();
});
after(() => backend.stop());

const post = (body: unknown, headers: Record<string, string> = {}) => postTicket(backend.url, token, body, {headers});

function assertRefused(answer: Answer<unknown>, status: number, code: string): void {
  assert.deepEqual([answer.status, answer.problem.code], [status, code]);
  assert.equal(answer.headers.get('content-type'), 'application/problem+json');
  assert.equal(answer.headers.get('x-request-id'), answer.problem.requestId);
  assert.doesNotMatch(answer.text, new RegExp(canary));
}

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const [head, tail] = JSON.stringify(exampleDraft({subject: '@@@'})).split('@@@') as [string, string];

const notJson: Record<string, string | Uint8Array> = {
  'is empty': '',
  'is cut off': `{"subject":"${canary}`,
  'is text': canary,
  'has a comma too many': `${JSON.stringify({subject: canary}).slice(0, -1)},}`,
  'has something behind it': `${JSON.stringify(exampleDraft())}${canary}`,
  'starts with a byte order mark': `\ufeff${JSON.stringify(exampleDraft({subject: canary}))}`,
  'is UTF-16': Buffer.from(JSON.stringify(exampleDraft({subject: canary})), 'utf16le'),
  'is Latin-1': bytes(head, canary, [0xe9], tail),
  'holds half of a character in UTF-8': bytes(head, canary, [0xe2, 0x82], tail),
  'holds a surrogate in UTF-8': bytes(head, canary, [0xed, 0xa0, 0x80], tail),
  'holds an overlong NUL': bytes(head, canary, [0xc0, 0x80], tail),
  'holds a bare NUL': bytes(head, canary, [0x00], tail),
  'is nested without an end': '['.repeat(100_000),
};

const wrong: Record<string, [body: unknown, pointer: string, code: string]> = {
  'is null': [null, '', 'invalid'],
  'is a number': ['1e999', '', 'invalid'],
  'is text': [JSON.stringify(canary), '', 'invalid'],
  'is a list': [[exampleDraft()], '', 'invalid'],
  'is nested deeply': [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, '', 'invalid'],
  'is nested deeply in a value': [`{"subject":${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}`, '/subject', 'invalid'],
  'sets the severity': [{...exampleDraft(), severity: canary}, '', 'unknown_property'],
  'sets the priority': [{...exampleDraft(), priority: true}, '', 'unknown_property'],
  'names the partner': [{...exampleDraft(), partner: canary}, '', 'unknown_property'],
  'names a property with a NUL': [{...exampleDraft(), [`${canary}\0`]: 1}, '', 'unknown_property'],
  'holds __proto__': [
    `{"__proto__":{"${canary}":1},${JSON.stringify(exampleDraft()).slice(1)}`,
    '',
    'unknown_property',
  ],
  'sets something of the customer': [
    exampleDraft({customer: {zuid: '750000001', large: canary} as object}),
    '/customer',
    'unknown_property',
  ],
  'names no customer': [exampleDraft({customer: {}}), '/customer', 'customer_required'],
  'names a phone by words': [exampleDraft({contactPhone: canary}), '/contactPhone', 'invalid_phone'],
  'names a customer by words': [exampleDraft({customer: {email: canary}}), '/customer/email', 'invalid_email'],
  'holds NUL in the subject': [exampleDraft({subject: `a\0${canary}`}), '/subject', 'not_text'],
  'holds NUL in the description': [exampleDraft({description: `a\0${canary}`}), '/description', 'not_text'],
  'holds half of a pair in the subject': [exampleDraft({subject: `abc\ud800 ${canary}`}), '/subject', 'not_text'],
  'holds half of a pair in the description': [
    exampleDraft({description: `\udc00${canary}`}),
    '/description',
    'not_text',
  ],
  'holds a line break in the subject': [exampleDraft({subject: `a\r\nBcc: ${canary}`}), '/subject', 'not_text'],
  'holds an escape character': [exampleDraft({description: `\u001b[31m${canary}`}), '/description', 'not_text'],
  'has a subject too long': [exampleDraft({subject: canary.repeat(20)}), '/subject', 'too_long'],
  'has a subject too short': [exampleDraft({subject: '  ab  '}), '/subject', 'too_short'],
  'has a description too long': [exampleDraft({description: 'a'.repeat(32_001)}), '/description', 'too_long'],
  'has a description of blanks': [exampleDraft({description: ' \n '}), '/description', 'required'],
  'has an organization of words': [exampleDraft({organizationId: canary}), '/organizationId', 'invalid_identifier'],
  'has an identifier of 20 digits': [
    exampleDraft({organizationId: '1'.repeat(20)}),
    '/organizationId',
    'invalid_identifier',
  ],
  'names a data center that is not known': [{...exampleDraft(), dataCenter: canary}, '/dataCenter', 'invalid'],
  'names a service that is not known': [exampleDraft({service: canary}), '/service', 'invalid'],
  'names no other service': [exampleDraft({service: 'other'}), '/serviceName', 'service_name_required'],
  'names the service twice': [exampleDraft({serviceName: canary}), '/serviceName', 'unknown_property'],
  'names an upload that is none': [exampleDraft({uploads: [canary]}), '/uploads/0', 'invalid'],
  'names an upload that is not there': [exampleDraft({uploads: [randomUUID()]}), '/uploads/0', 'unknown_upload'],
  'names too many uploads': [
    exampleDraft({uploads: Array.from({length: 6}, () => randomUUID())}),
    '/uploads',
    'too_many',
  ],
};

describe('A body', () => {
  for (const [what, body] of Object.entries(notJson)) {
    it(`is malformed when it ${what}`, async () => assertRefused(await post(body), 400, 'malformed'));
  }

  for (const [what, [body, pointer, code]] of Object.entries(wrong)) {
    it(`fails the validation when it ${what}`, async () => {
      const answer = await post(body);
      assertRefused(answer, 422, 'validation_failed');
      const errors = answer.problem.errors!;
      assert.ok(
        errors.some((error) => error.pointer === pointer && error.code === code),
        JSON.stringify(errors),
      );
    });
  }

  for (const property of Object.keys(exampleDraft())) {
    it(`fails the validation without ${property}, and with anything else in its place`, async () => {
      for (const value of [undefined, null, 1, 1e300, true, [], [[canary]], {}, {[canary]: canary}, '']) {
        if (property === 'uploads' && Array.isArray(value) && value.length === 0) continue;
        const answer = await post({...exampleDraft(), [property]: value});
        assertRefused(answer, 422, 'validation_failed');
        assert.ok(answer.problem.errors!.every(({pointer}) => pointer.startsWith(`/${property}`)));
      }
    });
  }

  it('counts by its last value where a property comes twice', async () => {
    const twice = JSON.stringify(exampleDraft()).replace('{', '{"subject":"The first one",');
    const {status, body} = await post(twice);
    assert.deepEqual([status, body.subject], [201, exampleDraft().subject]);
  });

  it('of whatever JSON never makes more than a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.json({stringUnit: anyCharacter})), async (json) => {
        const {status} = await post(json);
        assert.equal(status, 422);
      }),
      {numRuns: 100},
    );
  });

  it('with whatever text in it is stored as it is or refused', async () => {
    const text = fc.string({unit: anyCharacter, minLength: 3, maxLength: 200});
    await fc.assert(
      fc.asyncProperty(text, text, async (subject, description) => {
        const {status, body} = await post(exampleDraft({subject, description}));
        if (status === 201) assert.deepEqual([body.subject, body.description], [subject.trim(), description.trim()]);
        else assert.equal(status, 422);
      }),
      {numRuns: 100},
    );
  });
});

describe('What was refused', () => {
  it('is stored nowhere', async () => {
    const tickets = await listAllTickets(backend.url, token);
    assert.doesNotMatch(JSON.stringify(tickets), new RegExp(canary));
  });

  it('is in no line of the log, nor is the token', () => {
    assert.ok(log.length > 1000);
    assert.doesNotMatch(log, new RegExp(`${canary}|${token.split('.')[1]}|ada@partner|Ada Partner`));
    assert.doesNotMatch(log, /"level":50/);
  });
});
