import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ConfigError} from '../../src/backend/config-error.ts';
import {exampleSupportSettings, readSupportSettings} from '../../src/backend/settings/support-settings.ts';
import {temporaryFolder} from '../support/test-postgres.ts';

function read(content: unknown) {
  const path = join(temporaryFolder(), 'support.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readSupportSettings(path);
}

function mistakesOf(content: unknown): readonly string[] {
  try {
    read(content);
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.mistakes;
  }
}

const {priority, commitments, workingDays} = exampleSupportSettings;

describe('The file that SUPPORT_SETTINGS names', () => {
  it('says what is large, what is promised and when support works', () => {
    assert.deepEqual(read(exampleSupportSettings), exampleSupportSettings);
  });

  const wrong: readonly (readonly [what: string, content: unknown, sentence: string])[] = [
    ['no JSON', '{', 'SUPPORT_SETTINGS must name a file with JSON in it that can be read.'],
    ['another kind of value', '[]', 'SUPPORT_SETTINGS: the file must hold an object.'],
    [
      'a part that is missing',
      {priority, commitments},
      'SUPPORT_SETTINGS: "workingDays" is missing or not as it should be.',
    ],
    [
      'a property that is not known',
      {...exampleSupportSettings, canary: 1, thresholds: {}},
      'SUPPORT_SETTINGS: "canary" is not known.\nSUPPORT_SETTINGS: "thresholds" is not known.',
    ],
    [
      'a property deep inside that is not known',
      {...exampleSupportSettings, priority: {...priority, perHour: 1}},
      'SUPPORT_SETTINGS: "priority.perHour" is not known.',
    ],
    [
      'no threshold for all other tiers',
      {...exampleSupportSettings, priority: {...priority, userLicences: {'tier-1': 500}}},
      'SUPPORT_SETTINGS: "priority.userLicences" must have a default.',
    ],
    [
      'a promise that ends before it begins',
      {...exampleSupportSettings, commitments: {...commitments, ordinary: {determination: [8, 2]}}},
      'SUPPORT_SETTINGS: "commitments.ordinary.determination" must be [earliest, latest] hours.',
    ],
    [
      'a zone that is none',
      {...exampleSupportSettings, workingDays: {...workingDays, eu: {...workingDays.eu, zone: 'Moon/Crater'}}},
      'SUPPORT_SETTINGS: "workingDays.eu.zone" is no time zone.',
    ],
    [
      'no working day',
      {...exampleSupportSettings, workingDays: {...workingDays, eu: {...workingDays.eu, weekdays: []}}},
      'SUPPORT_SETTINGS: "workingDays.eu.weekdays" is missing or not as it should be.',
    ],
  ];
  for (const [what, content, sentence] of wrong) {
    it(`is refused with ${what}`, () => assert.equal(mistakesOf(content).join('\n'), sentence));
  }
});
