import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {longestPasted, parseIdentifier} from '../../src/contract/identifiers.ts';
import {readPasted} from '../../src/contract/pasted.ts';
import {readSources} from '../support/read-sources.ts';

/** A regular expression where one can stand: not a division, whose left side is a value. */
const literal =
  /(?<=[=(,:!&|?[{;>]\s*|\breturn\s+|^\s*)\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/gm;

interface Found {
  readonly place: string;
  readonly pattern: RegExp;
}

const sources = await readSources(['src/contract', 'src/backend']);
const all: readonly Found[] = sources.flatMap(({path, code}) =>
  [...code.matchAll(literal)].map(([, source, flags]) => ({
    place: `${path}: /${source}/`,
    pattern: new RegExp(source!, flags),
  })),
);

/** Characters of the kinds that patterns tell apart. */
const kinds = [
  ' ',
  '\n',
  '\t',
  'a',
  'Z',
  '0',
  '-',
  '.',
  ',',
  ':',
  '"',
  '%',
  '<',
  '/',
  '@',
  '_',
  '\u202e',
  '\u0663',
  '\ud800',
  '\u0007',
];

/** What a pattern says literally at its head, or anywhere: `application/json` of `^application\/json *`. */
function literalsOf(source: string): readonly string[] {
  const plain = source
    .replace(/\\[dDwWsSbBpPnrtu](?:\{[^}]*\}|[\da-f]{4})?/g, '\n')
    .replace(/\\(.)/g, '$1')
    .replace(/\[[^\]]*\]|[?*+^$|(){}]|\?:/g, '\n');
  return plain.split('\n').filter(Boolean);
}

/** Long strings of `length` that make a pattern with two ways to match the same look for a third one. */
function* longStrings(source: string, length: number): Generator<string> {
  const literals = literalsOf(source);
  const heads = ['', ...literals.slice(0, 1), literals.join('')];
  const units = [...new Set([...kinds, ...literals.join('')])];
  const pairs = [' a', 'a ', 'a.', 'a@', 'a-', '0-', '0 ', ', ', '\\"', 'ab', ...literals.slice(0, 3)];
  for (const head of new Set(heads)) {
    for (const unit of [...units, ...pairs]) {
      yield `${head}${unit.repeat(Math.ceil(length / unit.length))}\u0001`;
    }
  }
}

type Search = (text: string) => unknown;

const searchFor =
  (pattern: RegExp): Search =>
  (text) =>
    pattern.global ? text.replace(pattern, '') : pattern.exec(text);

/** Milliseconds of this process's own to search the whole of `text`, whatever else runs; the least of `times`. */
function timeOf(search: Search, text: string, times: number): number {
  let least = Infinity;
  for (let round = 0; round < times; round++) {
    const start = process.cpuUsage();
    search(text);
    const {user, system} = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** The first string for which `search` takes more than in proportion, if there is one. */
function weakness(source: string, search: Search): string | undefined {
  const length = 10_000;
  for (const text of longStrings(source, 4 * length)) {
    const part = text.slice(0, length) + text.slice(-1);
    // A pattern whose time grows by the square needs fifty million steps here; what takes so little does not.
    if (timeOf(search, part, 1) < 5 || timeOf(search, part, 2) < 5) continue;
    // Four where it grows in proportion, sixteen where it grows by the square: what else runs moves neither to the other.
    const ratio = timeOf(search, text, 3) / timeOf(search, part, 3);
    if (ratio > 8)
      return `${JSON.stringify(text.slice(0, 30))}… takes ${ratio.toFixed(1)} times as long at four times the length`;
  }
  // Linear up to there: then 100 kB take no longer than they must.
  for (const text of longStrings(source, 100_000)) timeOf(search, text, 1);
  return undefined;
}

/** Where the length is looked at before any pattern is. */
const pasted = /src\/contract\/(?:pasted|identifiers)\.ts/;

describe('Every regular expression of contract and backend', () => {
  it('is found', () => {
    assert.ok(all.length > 60, String(all.length));
    assert.ok(all.some(({place}) => place.includes('bearer-token.ts')));
  });

  it('would not pass here if its time grew by the square', () => {
    for (const pattern of [/^a *b? *$/, /\s+$/])
      assert.ok(weakness(pattern.source, searchFor(pattern)), pattern.source);
  });

  for (const {place, pattern} of all.filter(({place}) => !pasted.test(place))) {
    it(`takes no more than in proportion: ${place}`, () => {
      assert.equal(weakness(pattern.source, searchFor(pattern)), undefined);
    });
  }

  for (const {place, pattern} of all.filter(({place}) => pasted.test(place))) {
    it(`is only asked about so much as is pasted by hand: ${place}`, () => {
      for (const search of [(text: string) => parseIdentifier(text), readPasted]) {
        assert.equal(weakness(pattern.source, search), undefined);
      }
      const strings = [...longStrings(pattern.source, longestPasted)];
      const all = strings.reduce((sum, text) => sum + timeOf(searchFor(pattern), text, 1), 0);
      assert.ok(all / strings.length < 50, `${all / strings.length} ms for each`);
    });
  }
});
