import fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {check} from '../../src/contract/check.ts';
import {isText, toText} from '../../src/contract/text.ts';
import {lineSchema, textSchema} from '../../src/contract/text-schemas.ts';
import {anyCharacter} from '../support/any-character.ts';

describe('a text', () => {
  it('may hold every script, tabs and line breaks', () => {
    for (const text of ['', 'Ünïcödé', 'お客様', 'مرحبا', '👩🏽‍💻', 'a\tb\nc\r\nd']) assert.equal(isText(text), true, text);
  });

  it('may hold no NUL, no other control character, no half of a surrogate pair', () => {
    for (const text of ['a\u0000b', '\u0007', '\u001b[31m', '\u007f', '\ud83d', 'a\ude00', '\ude00\ud83d']) {
      assert.equal(isText(text), false, JSON.stringify(text));
    }
  });

  it('is mended by toText, which leaves right texts alone but for line breaks', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({unit: anyCharacter}), fc.string({unit: 'binary-ascii'})), (text) => {
        const mended = toText(text);
        return (
          isText(mended) && toText(mended) === mended && (!isText(text) || mended === text.replace(/\r\n?/g, '\n'))
        );
      }),
    );
    assert.equal(toText('half \ud83d here, \u0000none\u0007 there'), 'half \ufffd here, none there');
  });

  it('is trimmed before it is counted', () => {
    assert.deepEqual(check(textSchema(1, 3), '  abc \n'), {value: 'abc'});
    assert.deepEqual(check(textSchema(1, 3), '  abcd ').issues, [{pointer: '', code: 'too_long'}]);
    assert.deepEqual(check(textSchema(3, 9), ' ab ').issues, [{pointer: '', code: 'too_short'}]);
  });

  it('that is empty, or blank alone, is missing', () => {
    for (const blank of ['', ' ', '\n\t\u00a0']) {
      assert.deepEqual(check(textSchema(1, 9), blank).issues, [{pointer: '', code: 'required'}], JSON.stringify(blank));
    }
  });

  it('on one line has no breaks and no tabs', () => {
    for (const text of ['a\nb', 'a\rb', 'a\tb']) {
      assert.deepEqual(check(lineSchema(1, 9), text).issues, [{pointer: '', code: 'not_text'}]);
      assert.equal(check(textSchema(1, 9), text).value, text);
    }
    assert.deepEqual(check(lineSchema(1, 9), 'ab\n'), {value: 'ab'});
  });
});
