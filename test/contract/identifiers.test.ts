import fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  emailSchema,
  organizationIdSchema,
  parseIdentifier,
  zoidSchema,
  zuidSchema,
} from '../../src/contract/identifiers.ts';
import {check} from '../../src/contract/check.ts';
import {anyCharacter} from '../support/any-character.ts';

/** What people paste, and the identifier in it. */
const pasted = [
  ['74822955', '74822955'],
  ['  74822955\n', '74822955'],
  ['org74822955', '74822955'],
  ['ORG74822955', '74822955'],
  ['org 74822955', '74822955'],
  ['ZOID: 2010 5462 640', '20105462640'],
  ['zoid:20105462640', '20105462640'],
  ['ZUID = 740001111', '740001111'],
  ['ZUID#740001111', '740001111'],
  ['ZGID 74822955.', '74822955'],
  ['ZOID – 20105462640', '20105462640'],
  ['2010–5462–640', '20105462640'],
  ['Org ID: 20105462640', '20105462640'],
  ['Organization ID 20105462640', '20105462640'],
  ['organisation_id=20105462640', '20105462640'],
  ['ID 20105462640', '20105462640'],
  ['2,010,546,264', '2010546264'],
  ['2.010.546.264', '2010546264'],
  ["2'010'546'264", '2010546264'],
  ['2010-5462-640', '20105462640'],
  ['２０１０５４６２６４０', '20105462640'],
  ['٢٠١٠٥٤٦٢٦٤٠', '20105462640'],
  ['२०१०५४६२६४०', '20105462640'],
  ['\u200e20105462640\u200f', '20105462640'],
  ['\ufeff74822955', '74822955'],
  ['7482\u00ad2955', '74822955'],
  ['7482\u00a02955', '74822955'],
  ['https://crm.zoho.com/crm/org74822955/tab/Home/begin', '74822955'],
  ['https://crm.zoho.eu/crm/org20105462640', '20105462640'],
  ['https://crm.zoho.com/crm/org74822955?x=12345', '74822955'],
  ['1234567890123456789', '1234567890123456789'],
  ['0000074822955', '0000074822955'],
  ['7400 01111', '740001111'],
  ['2010 5462640', '20105462640'],
  ['74 82 29 55', '74822955'],
  ['Organization ID: org74822955', '74822955'],
  ['ZGID: org74822955', '74822955'],
  ['(74822955)', '74822955'],
  ['crm.zoho.com/crm/org74822955/tab/Home', '74822955'],
  ['https://desk.zoho.eu/agent?orgId=74822955', '74822955'],
] as const;

/** Refused: the text stays as it was typed, so that a person can mend it. */
const refused = [
  '1234',
  '12345678901234567890',
  'seventy',
  'org',
  'ZOID:',
  '-74822955a',
  '7482x2955',
  '74822955 and 74822956 0000000000',
  'https://example.com/74822955',
  '½½½½½½',
  '①②③④⑤⑥a',
  '1e10',
  '0x1234567',
  // Two identifiers, a date, an IP address, a fraction: joined they would be an id of nobody.
  '12345678 87654321',
  '2024-01-15',
  '192.168.10.1',
  '12345.67',
  '',
];

describe('an identifier', () => {
  for (const [text, expected] of pasted) {
    it(`"${text.trim()}" is ${expected}`, () => assert.equal(parseIdentifier(text), expected));
  }
  for (const text of refused) {
    it(`"${text}" is refused`, () => {
      for (const schema of [zuidSchema, zoidSchema, organizationIdSchema]) {
        assert.deepEqual(check(schema, text).issues, [
          {pointer: '', code: text === '' ? 'required' : 'invalid_identifier'},
        ]);
      }
    });
  }
  for (const [name, schema, text] of [
    ['ZUID', zuidSchema, 'ZOID: 20105462640'],
    ['ZUID', zuidSchema, 'org74822955'],
    ['ZUID', zuidSchema, 'https://crm.zoho.com/crm/org74822955/tab/Home'],
    ['ZOID', zoidSchema, 'ZUID 740001111'],
    ['ZOID', zoidSchema, 'ZGID: 74822955'],
    ['organization ID', organizationIdSchema, 'ZUID = 740001111'],
  ] as const) {
    it(`"${text}" is no ${name}, and the refusal says so`, () => {
      assert.deepEqual(check(schema, text).issues, [{pointer: '', code: 'other_identifier'}]);
    });
  }
  it('is never a number, which would lose digits', () => {
    assert.deepEqual(check(zoidSchema, 74822955).issues, [{pointer: '', code: 'invalid'}]);
  });
});

/** Zero of some scripts: ASCII, full-width, Arabic, Persian, Devanagari, Bengali, Thai, mathematical bold. */
const zeros = [0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1d7ce];
const labels = ['', 'org', 'ORG', 'ZOID: ', 'zuid=', 'ZGID ', 'Org ID: ', 'organization id #', 'Id: '];
const blanks = [' ', '-', '–', '\u00a0', '\u2009', ' \u200b'];
const marks = ['.', ',', "'", '’'];

/** In one run, in fours as on a card, or in threes as large numbers are. */
const grouped: readonly ((digits: string, blank: string, mark: string) => string)[] = [
  (digits) => digits,
  (digits, blank) => digits.replace(/\d{4}(?=\d)/g, `$&${blank}`),
  (digits, _blank, mark) => digits.replace(/\d(?=(?:\d{3})+$)/g, `$&${mark}`),
];

/** Digits, and one of the ways in which somebody may write them. */
const written = fc
  .record({
    digits: fc.stringMatching(/^[0-9]{5,19}$/),
    label: fc.constantFrom(...labels),
    zero: fc.constantFrom(...zeros),
    group: fc.constantFrom(...grouped),
    blank: fc.constantFrom(...blanks),
    mark: fc.constantFrom(...marks),
  })
  .map(({digits, label, zero, group, blank, mark}) => ({
    digits,
    text: label + group(digits, blank, mark).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))),
  }));
const anyText = fc.string({unit: anyCharacter, maxLength: 60});
describe('an identifier, however it is written', () => {
  it('gives its digits, for any label, grouping and script', () => {
    fc.assert(
      fc.property(written, ({digits, text}) => parseIdentifier(text) === digits),
      {numRuns: 2000},
    );
  });
  it('stays the same when parsed again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          written.map(({text}) => text),
        ),
        (text) => {
          const once = parseIdentifier(text);
          return parseIdentifier(once) === once;
        },
      ),
      {numRuns: 2000},
    );
  });
  it('is either refused, or 5 to 19 ASCII digits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const parsed = zoidSchema.safeParse(text);
        return !parsed.success || /^[0-9]{5,19}$/.test(parsed.data);
      }),
      {numRuns: 2000},
    );
  });
});

describe('a very long text', () => {
  /** Long runs that almost match are the slowest for expressions like these. */
  const tokens = ['1', ' ', '1 ', 'org', 'id ', '<', '<>', '٠', '½', 'https://a/org', 'a@', '\u200b', 'a.', '-', '_ '];

  for (const [name, schema] of [
    ['identifier', zoidSchema],
    ['e-mail address', emailSchema],
  ] as const) {
    it(`is refused as ${name} soon`, () => {
      for (const token of tokens) {
        const text = `${token.repeat(100_000 / token.length)}x`;
        assert.equal(schema.safeParse(text).success, false);
        const took = fastest(() => schema.safeParse(text));
        assert.ok(took <= 500, `"${token}" again and again took ${took} ms`);
      }
    });
  }
});

/** Of many runs, because other processes share the machine. */
function fastest(work: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 10 && best > 1; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
