import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {timeSchema} from '../../src/contract/time.ts';

describe('A time', () => {
  for (const time of ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00.000Z', '2024-02-29T23:59:59.123456Z']) {
    it(`may be ${time}`, () => assert.equal(timeSchema.parse(time), time));
  }
  for (const text of [
    '',
    'yesterday',
    '2026-11-24',
    '2026-11-24T10:00:00',
    '2026-11-24T10:00:00+01:00',
    '2026-13-24T10:00:00Z',
    '2026-11-24T25:00:00Z',
    ' 2026-11-24T10:00:00Z',
    '2026-11-24T10:00:00Z\n',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => assert.equal(timeSchema.safeParse(text).success, false));
  }
});
