import fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check} from '../../src/contract/check.ts';
import {parsePhone, phoneSchema} from '../../src/contract/phone.ts';
import {anyCharacter} from '../support/any-character.ts';

describe('a contact phone', () => {
  for (const [typed, taken] of [
    ['+49 30 1234-567', '+49 30 1234-567'],
    ['  (030) 123.456/7 ext. 89 ', '(030) 123.456/7 ext. 89'],
    ['030 12345 EXT 6', '030 12345 EXT 6'],
    ['12345', '12345'],
    ['＋８１　３‐１２３４', '+81 3-1234'],
    ['٠٣٠ ١٢٣٤٥', '030 12345'],
    ['030\u00a0123\u2013456', '030 123-456'],
  ] as const) {
    it(`is taken as ${JSON.stringify(typed)}`, () => assert.equal(phoneSchema.parse(typed), taken));
  }

  for (const typed of [
    'call me',
    '1234',
    '030 12345 or 67890',
    'ada@nordwind.example',
    '030_12345',
    '+()-./',
    'extext',
  ]) {
    it(`is refused as ${JSON.stringify(typed)}`, () =>
      assert.deepEqual(check(phoneSchema, typed).issues, [{pointer: '', code: 'invalid_phone'}]));
  }

  it('is too long with more than 40 characters', () => {
    assert.deepEqual(
      check(phoneSchema, '1'.repeat(41)).issues?.map(({code}) => code),
      ['too_long'],
    );
  });

  it('is taken however its groups are written, and holds every digit that was typed', () => {
    const group = fc.stringMatching(/^\d{1,4}$/);
    const number = fc
      .array(fc.tuple(fc.constantFrom(' ', '-', '.', '/', '(', ') ', '+', ' ext ', ''), group), {
        minLength: 5,
        maxLength: 6,
      })
      .map((parts) => parts.flat().join(''))
      .filter((text) => text.trim().length <= 40);
    fc.assert(
      fc.property(number, (typed) => {
        const taken = phoneSchema.parse(typed);
        assert.equal(taken.replace(/\D/g, ''), typed.replace(/\D/g, ''));
      }),
      {numRuns: 2000},
    );
  });

  it('holds nothing but a number once it is taken, and stays what it is when it comes again', () => {
    fc.assert(
      fc.property(fc.string({unit: anyCharacter, maxLength: 50}), fc.stringMatching(/^\d{5}$/), (text, digits) => {
        const taken = phoneSchema.safeParse(text + digits).data;
        if (taken === undefined) return;
        assert.match(taken, /^(?:[\d +()./-]|ext)+$/i);
        assert.equal(phoneSchema.parse(taken), taken);
        assert.equal(parsePhone(taken), taken);
      }),
      {numRuns: 2000},
    );
  });
});
