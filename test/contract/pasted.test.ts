import fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {emailSchema, organizationIdSchema, zoidSchema, zuidSchema} from '../../src/contract/identifiers.ts';
import {readPasted, type PastedField} from '../../src/contract/pasted.ts';
import {anyCharacter} from '../support/any-character.ts';

type Values = Partial<Record<PastedField, string>>;

/** What people paste, and what is in it. */
const blocks: readonly (readonly [text: string, values: Values])[] = [
  [
    'ZOID: 20105462640 ZUID 740001111 admin@nordwind.example',
    {zoid: '20105462640', zuid: '740001111', email: 'admin@nordwind.example'},
  ],
  [
    'Customer: Nordwind GmbH\nSuper admin: Ada Admin <ada@nordwind.example>\nZOID 2010 5462 640\nZUID: 740001111',
    {email: 'ada@nordwind.example', zoid: '20105462640', zuid: '740001111'},
  ],
  ['ZOID:20105462640,ZUID:740001111', {zoid: '20105462640', zuid: '740001111'}],
  ['ZOID\n20105462640\nZUID\n740001111', {zoid: '20105462640', zuid: '740001111'}],
  ['Organization ID (ZOID): 20105462640', {zoid: '20105462640'}],
  ['Org ID: org74822955', {organizationId: '74822955'}],
  ['org74822955', {organizationId: '74822955'}],
  ['ZGID #74822955.', {organizationId: '74822955'}],
  ['user id 740001111', {zuid: '740001111'}],
  ['https://crm.zoho.com/crm/org74822955/tab/Home/begin', {organizationId: '74822955'}],
  [
    'See crm.zoho.eu/crm/org20105462640/tab/Leads, written by ada@nordwind.example.',
    {organizationId: '20105462640', email: 'ada@nordwind.example'},
  ],
  ['https://desk.zoho.eu/agent?orgId=74822955 ZUID 740001111', {organizationId: '74822955', zuid: '740001111'}],
  ['mailto:ada@nordwind.example', {email: 'ada@nordwind.example'}],
  ['ＺＯＩＤ： ２０１０５４６２６４０', {zoid: '20105462640'}],
  ['ZUID: ٧٤٠٠٠١١١١', {zuid: '740001111'}],
  // What follows is a date, not a part of the number.
  ['ZUID 740001111 2026-11-24', {zuid: '740001111'}],
  ['first@a.example, second@b.example', {email: 'first@a.example'}],
  // Nobody can tell what these are.
  ['74822955', {}],
  ['20105462640 740001111', {}],
  ['ZUID\tZOID\n740001111\t20105462640', {}],
  ['ZOID: none, ZUID: 12', {}],
  ['The users 12345 and the organizers 123456 met', {}],
  ['cyborg74822955', {}],
  ['https://example.com/zuid/740001111', {}],
  ['admin@nordwind', {}],
  ['', {}],
];

describe('what is pasted', () => {
  for (const [text, values] of blocks) {
    it(`${JSON.stringify(text)} holds ${JSON.stringify(values)}`, () => assert.deepEqual(readPasted(text), values));
  }

  it('is not searched when it is a whole page', () => {
    assert.deepEqual(readPasted(`ZUID 740001111 ${'x'.repeat(2000)}`), {});
  });
});

const digits = fc.stringMatching(/^[1-9][0-9]{4,18}$/);
const block = fc
  .record({
    zuid: fc.option(digits, {nil: undefined}),
    zoid: fc.option(digits, {nil: undefined}),
    organizationId: fc.option(digits, {nil: undefined}),
    email: fc.option(fc.constantFrom('ada@nordwind.example', 'a.b+crm@sub.nordwind.example'), {nil: undefined}),
    between: fc.constantFrom(' ', ', ', '\n', '; ', '\t', ' / ', ' and '),
    sign: fc.constantFrom(': ', ' ', '=', ' # ', ':'),
    order: fc.shuffledSubarray(['zuid', 'zoid', 'organizationId', 'email'] as const, {minLength: 4}),
  })
  .map(({between, sign, order, ...values}) => {
    const labels = {zuid: `ZUID${sign}`, zoid: `ZOID${sign}`, organizationId: `Org ID${sign}`, email: ''};
    const given = order.filter((field) => values[field] !== undefined);
    return {
      values: Object.fromEntries(given.map((field) => [field, values[field]!])) as Values,
      text: given.map((field) => labels[field] + values[field]!).join(between),
    };
  });

describe('a pasted block, however it is put together', () => {
  it('gives each value to its own field', () => {
    fc.assert(
      fc.property(block, ({values, text}) => assert.deepEqual(readPasted(text), values)),
      {numRuns: 2000},
    );
  });

  it('gives only what its field accepts, for any text', () => {
    const schemas = {zuid: zuidSchema, zoid: zoidSchema, organizationId: organizationIdSchema, email: emailSchema};
    const pieces = fc.oneof(
      fc.string({unit: anyCharacter, maxLength: 60}),
      fc
        .array(fc.constantFrom('ZUID', 'zoid', 'org', ' ', ':', '12345', '678', '@', 'a.example', '/', '\n', '-'))
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(pieces, (text) => {
        for (const [field, value] of Object.entries(readPasted(text))) {
          assert.equal(schemas[field as PastedField].safeParse(value).data, value);
        }
      }),
      {numRuns: 2000},
    );
  });

  it('is read soon, whatever it is made of', () => {
    for (const token of [
      '1',
      '1 ',
      'org',
      'org ',
      'zuid:',
      'user_id',
      'a.',
      'a@',
      'a.b/',
      'https://a/org',
      "1'",
      '-',
      ' ',
    ]) {
      const text = token.repeat(2000 / token.length);
      // The best of five, because what else the machine does is not what is measured.
      const took = Math.min(...Array.from({length: 5}, () => timeOf(text)));
      // What goes back and forth in a text of this length takes seconds; a busy machine makes a few ms some dozen.
      assert.ok(took <= 500, `"${token}" again and again took ${took} ms`);
    }
  });
});

/** Milliseconds that it takes to read a text. */
function timeOf(text: string): number {
  const start = performance.now();
  readPasted(text);
  return performance.now() - start;
}
