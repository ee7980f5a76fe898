import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {problemSchema, problemStatus, retryableCodes} from '../../src/contract/problem.ts';

/** Status, then codes, as documented. */
const documented: Readonly<Record<number, readonly string[]>> = {
  400: ['malformed', 'idempotency_key_required'],
  401: ['token_missing', 'token_expired', 'token_invalid'],
  403: ['access_not_granted', 'role_not_granted', 'region_mismatch', 'origin_not_allowed'],
  404: ['not_found'],
  405: ['method_not_allowed'],
  409: ['upload_incomplete', 'upload_offset_mismatch'],
  410: ['upload_expired'],
  412: ['tus_version_not_supported'],
  413: ['file_too_large', 'too_many_files', 'body_too_large'],
  415: ['content_type_not_supported', 'file_type_not_allowed'],
  422: ['validation_failed', 'idempotency_key_reused', 'file_infected'],
  429: ['rate_limited'],
  500: ['internal'],
  503: ['storage_unavailable'],
  507: ['storage_full'],
};

const problem = {
  type: 'about:blank',
  title: 'The draft is not valid.',
  status: 422,
  code: 'validation_failed',
  requestId: 'r-1',
  retryable: false,
  errors: [{pointer: '/subject', code: 'too_short'}],
};

describe('a problem', () => {
  for (const [status, codes] of Object.entries(documented)) {
    it(`with status ${status} has a code of ${codes.join(', ')}`, () => {
      const known = Object.entries(problemStatus).filter(([, each]) => each === Number(status));
      assert.deepEqual(
        known.map(([code]) => code),
        codes,
      );
    });
  }
  it('has no other code', () => {
    assert.equal(Object.keys(problemStatus).length, Object.values(documented).flat().length);
  });
  it('may be tried again where time can mend it, and nowhere else', () => {
    assert.deepEqual([...retryableCodes].toSorted(), [
      'internal',
      'rate_limited',
      'storage_full',
      'storage_unavailable',
    ]);
  });
  it('is read as it is', () => {
    assert.deepEqual(problemSchema.parse(problem), problem);
    const {errors: _, ...short} = problem;
    assert.deepEqual(problemSchema.parse(short), short);
  });
  it('of a newer backend is read as well', () => {
    const newer = {...problem, code: 'moon_phase', hint: 'wait', errors: [{pointer: '/a', code: 'too_purple'}]};
    const {code, errors} = problemSchema.parse(newer);
    assert.equal(code, 'moon_phase');
    assert.deepEqual(errors, [{pointer: '/a', code: 'invalid'}]);
  });
});
