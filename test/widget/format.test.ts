import {expect} from 'chai';
import {formatMoment, formatNumber, formatRelative, timeZone} from '../../src/widget/i18n/format.ts';
import {formatBytes} from '../../src/widget/i18n/format-writing.ts';
import {countingIn} from '../../src/widget/i18n/counting.ts';

const now = Date.parse('2026-11-24T12:00:00Z');
const ago = (ms: number) => new Date(now - ms).toISOString();
const minute = 60_000;
const day = 24 * 60 * minute;

describe('times in words', () => {
  for (const [elapsed, words] of [
    [0, 'now'],
    [-5 * minute, 'now'],
    [59_000, 'now'],
    [minute, '1 minute ago'],
    [59 * minute, '59 minutes ago'],
    [60 * minute, '1 hour ago'],
    [day, 'yesterday'],
    [6 * day, '6 days ago'],
    [7 * day, 'Nov 17, 2026'],
  ] as const) {
    it(`says “${words}” after ${elapsed / minute} minutes`, () => {
      expect(formatRelative('en', ago(elapsed), now)).to.equal(words);
    });
  }

  it('count days by the reader’s calendar, as “yesterday” does', () => {
    const morning = new Date(2026, 10, 24, 5).getTime();
    const hours = (count: number) => new Date(morning - count * 60 * minute).toISOString();
    expect(formatRelative('en', hours(23), morning)).to.equal('23 hours ago');
    expect(formatRelative('en', hours(29), morning)).to.equal('yesterday');
    expect(formatRelative('en', hours(30), morning)).to.equal('2 days ago');
    expect(formatRelative('de', hours(54), morning)).to.equal('vor 3 Tagen');
    expect(formatRelative('en', hours(24 * 6 + 6), morning)).to.equal('Nov 17, 2026');
  });

  it('speak the reader’s language', () => {
    expect(formatRelative('de', ago(5 * minute), now)).to.equal('vor 5 Minuten');
    expect(formatMoment('ja', ago(0))).to.include('2026年11月24日');
    expect(timeZone('en', 'Europe/Berlin')).to.equal('Central European Time');
    expect(timeZone('de', 'Europe/Berlin')).to.equal('Mitteleuropäische Zeit');
  });
});

describe('plural', () => {
  it('picks the form that the language uses for a number, and writes the number as it does', () => {
    const forms = {one: '# plik', few: '# pliki', many: '# plików'};
    expect([1, 2, 5, 22].map((count) => countingIn('pl').plural(count, forms))).to.deep.equal([
      '1 plik',
      '2 pliki',
      '5 plików',
      '22 pliki',
    ]);
    expect(countingIn('de').plural(1234, {one: '', other: '#'})).to.equal('1.234');
    expect(formatNumber('ar-EG', 12)).to.equal('12');
  });
});

describe('sizes', () => {
  for (const [bytes, words] of [
    [1, '1 byte'],
    [1023, '1,023 bytes'],
    [1024, '1 kB'],
    [1_500_000, '1.5 MB'],
    [20 * 1024 ** 2, '20 MB'],
    // One byte over the limit must not read like the limit.
    [20 * 1024 ** 2 + 1, '20.1 MB'],
  ] as const) {
    it(`says “${words}” for ${bytes} bytes`, () => {
      expect(formatBytes('en', bytes)).to.equal(words);
    });
  }
});
