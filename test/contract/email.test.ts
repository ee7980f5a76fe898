import fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {emailSchema, parseEmail} from '../../src/contract/identifiers.ts';
import {check} from '../../src/contract/check.ts';
import {anyCharacter} from '../support/any-character.ts';

const anyText = fc.string({unit: anyCharacter, maxLength: 60});

describe('an e-mail address', () => {
  for (const [text, expected] of [
    ['ada@nordwind.example', 'ada@nordwind.example'],
    ['  ada@nordwind.example ', 'ada@nordwind.example'],
    ['mailto:ada@nordwind.example', 'ada@nordwind.example'],
    ['Ada Admin <ada@nordwind.example>', 'ada@nordwind.example'],
    ['"Admin, Ada" <mailto:ada@nordwind.example>', 'ada@nordwind.example'],
    ['ada@nordwind.example\u200b', 'ada@nordwind.example'],
    ['Ada+crm@Nordwind.example', 'Ada+crm@Nordwind.example'],
  ] as const) {
    it(`in "${text}" is ${expected}`, () => assert.equal(check(emailSchema, text).value, expected));
  }
  for (const text of [
    'admin@nordwind',
    '@nordwind.example',
    'ada nordwind.example',
    'a@b@c.example',
    'ada@nordwind.example\nbcc:x@y.example',
  ]) {
    it(`is not in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(check(emailSchema, text).issues, [{pointer: '', code: 'invalid_email'}]));
  }
  it('has at most 254 characters', () => {
    const long = (length: number) => `${'a'.repeat(60)}@${'b.'.repeat(200)}`.slice(0, length - 8) + '.example';
    assert.equal(check(emailSchema, long(255)).issues?.[0]?.code, 'too_long');
  });
  it('stays the same when parsed again, once accepted', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), anyText), (text) => {
        const parsed = emailSchema.safeParse(text);
        return !parsed.success || parseEmail(parsed.data) === parsed.data;
      }),
    );
  });
});
