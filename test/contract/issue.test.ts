import fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as z from 'zod/mini';
import {issueCodes} from '../../src/contract/issue.ts';
import {asIssue, check} from '../../src/contract/check.ts';
import {ticketDraftSchema} from '../../src/contract/ticket-draft.ts';

describe('an issue', () => {
  it('points by JSON Pointer, with its two escapes', () => {
    const schema = z.object({'a/b': z.object({'c~d': z.array(z.string())})});
    assert.deepEqual(check(schema, {'a/b': {'c~d': ['x', 1]}}).issues, [{pointer: '/a~1b/c~0d/1', code: 'invalid'}]);
  });

  const cases = [
    ['required', z.object({a: z.string()}), {}, '/a'],
    ['required', z.object({a: z.string().check(z.minLength(1))}), {a: ''}, '/a'],
    ['invalid', z.object({a: z.string()}), {a: null}, '/a'],
    ['invalid', z.enum(['a']), 'b', ''],
    ['too_short', z.string().check(z.minLength(2)), 'a', ''],
    ['too_long', z.string().check(z.maxLength(2)), 'abc', ''],
    ['too_many', z.array(z.string()).check(z.maxLength(1)), ['a', 'b'], ''],
    ['unknown_property', z.strictObject({}), {a: 1}, ''],
    ['not_text', z.string().check(z.refine(() => false, asIssue('not_text'))), 'a', ''],
    ['invalid', z.string().check(z.refine(() => false)), 'a', ''],
  ] as const;
  for (const [code, schema, input, pointer] of cases) {
    it(`is ${code} for ${JSON.stringify(input)}`, () => {
      assert.deepEqual(check(schema, input).issues, [{pointer, code}]);
    });
  }

  it('has a code of the list, and repeats nothing of what was sent', () => {
    const canary = 'CANARY';
    const value = fc.oneof(
      fc.constantFrom(canary, '', null, 1, undefined, [canary], {[canary]: canary}),
      fc.jsonValue(),
    );
    const names = [
      'dataCenter',
      'service',
      'serviceName',
      'organizationId',
      'customer',
      'subject',
      'description',
      'uploads',
    ];
    const draft = fc.record(Object.fromEntries(names.map((name) => [name, value])), {requiredKeys: []});
    fc.assert(
      fc.property(draft, (input) => {
        const issues = check(ticketDraftSchema, input).issues ?? [];
        return issues.every(({code}) => issueCodes.includes(code)) && !JSON.stringify(issues).includes(canary);
      }),
    );
  });
});
