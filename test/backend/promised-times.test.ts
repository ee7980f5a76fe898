import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {promisedTimes} from '../../src/backend/commitments/promised-times.ts';
import {addWorkingTime} from '../../src/backend/commitments/working-time.ts';
import {exampleSupportSettings} from '../../src/backend/settings/support-settings.ts';

const {commitments, workingDays} = exampleSupportSettings;
const europe = {...workingDays.eu, holidays: ['2026-12-25']};

// Amsterdam is at +01:00 in winter and +02:00 from 2026-03-29 02:00 to 2026-10-25 03:00.
const table: readonly [what: string, start: string, hours: number, end: string][] = [
  ['within a day', '2026-11-24T09:00+01:00', 3, '2026-11-24T12:00+01:00'],
  ['over night', '2026-11-24T22:00+01:00', 8, '2026-11-25T06:00+01:00'],
  ['over a weekend', '2026-11-27T23:00+01:00', 3, '2026-11-30T02:00+01:00'],
  ['from a Saturday', '2026-11-28T12:00+01:00', 3, '2026-11-30T03:00+01:00'],
  ['to the very end of a week', '2026-11-27T21:00+01:00', 3, '2026-11-28T00:00+01:00'],
  ['over a day off', '2026-12-24T23:00+01:00', 2, '2026-12-28T01:00+01:00'],
  ['for two days over a weekend', '2026-11-26T12:00+01:00', 48, '2026-11-30T12:00+01:00'],
  ['over the weekend in which summer begins', '2026-03-27T23:00+01:00', 3, '2026-03-30T02:00+02:00'],
  ['over the weekend in which summer ends', '2026-10-23T23:00+02:00', 3, '2026-10-26T02:00+01:00'],
];

describe('Working time', () => {
  for (const [what, start, hours, end] of table) {
    it(`runs ${what}`, () => {
      const moment = addWorkingTime(Date.parse(start), hours, europe);
      assert.equal(new Date(moment).toISOString(), new Date(end).toISOString());
    });
  }

  it('is of the zone, not of the machine', () => {
    const start = Date.parse('2026-11-28T00:30Z');
    // Already Saturday in Amsterdam, still Friday afternoon in Los Angeles.
    assert.equal(new Date(addWorkingTime(start, 1, workingDays.eu)).toISOString(), '2026-11-30T00:00:00.000Z');
    assert.equal(new Date(addWorkingTime(start, 1, workingDays.com)).toISOString(), '2026-11-28T01:30:00.000Z');
  });

  it('counts the hour that a working day loses or gains', () => {
    const everyDay = {...workingDays.eu, weekdays: [1, 2, 3, 4, 5, 6, 7]};
    const start = Date.parse('2026-03-28T12:00+01:00');
    assert.equal(addWorkingTime(start, 24, everyDay), start + 24 * 3_600_000);
  });

  it('ends where there is no working day for years', () => {
    const never = {...europe, weekdays: [1], holidays: Array.from({length: 600}, (_, week) => mondayAfter(week))};
    assert.ok(addWorkingTime(Date.parse('2026-01-05T00:00Z'), 1, never) > Date.parse('2035-01-01'));
  });
});

describe('The promises of severity 1', () => {
  const receivedAt = new Date('2026-11-27T22:00:00.000Z');
  const question = {receivedAt, promises: commitments['s1-critical'], calendar: workingDays.eu};

  it('are 1 to 3, 2 to 8 and 24 to 48 hours of working time after the ticket was received', () => {
    assert.deepEqual(promisedTimes({...question, aroundTheClock: false}), [
      {kind: 'first-response', from: '2026-11-27T23:00:00.000Z', dueAt: '2026-11-30T01:00:00.000Z', metAt: null},
      {kind: 'determination', from: '2026-11-30T00:00:00.000Z', dueAt: '2026-11-30T06:00:00.000Z', metAt: null},
      {kind: 'effort-to-resolve', from: '2026-11-30T22:00:00.000Z', dueAt: '2026-12-01T22:00:00.000Z', metAt: null},
    ]);
  });

  it('do not wait for Monday at an outage', () => {
    const [first] = promisedTimes({...question, aroundTheClock: true});
    assert.equal(first!.dueAt, '2026-11-28T01:00:00.000Z');
  });

  it('are none where nothing is agreed on', () => {
    assert.deepEqual(promisedTimes({...question, promises: commitments.ordinary, aroundTheClock: false}), []);
  });
});

function mondayAfter(weeks: number): string {
  return new Date(Date.parse('2026-01-05T00:00Z') + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}
