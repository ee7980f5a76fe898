import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {ConfigError} from '../../src/backend/config-error.ts';
import {deskHosts} from '../../src/backend/forwarding/zoho-desk/desk-hosts.ts';
import {readDeskSettings} from '../../src/backend/forwarding/zoho-desk/read-desk-settings.ts';
import {temporaryFolder} from '../support/test-postgres.ts';

const secrets = {ID: 'canary-id', SECRET: 'canary-secret', REFRESH: 'canary-refresh', HOOK: 'canary-hook'};
const desk = {
  organizationId: '1',
  departmentId: '2',
  clientId: {env: 'ID'},
  clientSecret: {env: 'SECRET'},
  refreshToken: {env: 'REFRESH'},
  webhookSecret: {env: 'HOOK'},
  fields: {sourceId: 'cf_source_id'},
};

function read(content: unknown, env: Readonly<Record<string, string | undefined>> = {}) {
  const path = join(temporaryFolder(), 'zoho-desk.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return readDeskSettings({ZOHO_DESK: path, ...secrets, ...env}, 'eu');
}

function mistakesOf(content: unknown, env?: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    read(content, env);
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.mistakes;
  }
}

describe('The file that ZOHO_DESK names', () => {
  it('says which Desk gets the tickets of which data center, at the host from the table', () => {
    const [settings] = read({desks: {eu: desk}, pace: {poll: 60}});
    assert.deepEqual(settings!.connection, {api: 'https://desk.zoho.eu', accounts: 'https://accounts.zoho.eu'});
    assert.deepEqual(settings!.dataCenters, ['eu']);
    assert.deepEqual(settings!.credentials, {
      clientId: 'canary-id',
      clientSecret: 'canary-secret',
      refreshToken: 'canary-refresh',
    });
    assert.deepEqual([settings!.pace.poll, settings!.pace.request, settings!.concurrency], [60_000, 30_000, 4]);
  });

  it('may name data centers whose tickets come to the region by e-mail alone', () => {
    assert.deepEqual(read({desks: {eu: {...desk, dataCenters: ['eu', 'uk']}}})[0]!.dataCenters, ['eu', 'uk']);
  });

  it('is not needed: then the backend keeps its tickets to itself', () => {
    assert.deepEqual(readDeskSettings({ZOHO_DESK: ' '}, 'eu'), []);
  });

  const wrong: readonly (readonly [says: string, content: unknown, mistakes: readonly RegExp[]])[] = [
    ['is no JSON', 'canary', [/readable file with JSON/]],
    ['has a host', {desks: {eu: {...desk, host: 'https://canary.example'}}}, [/"desks.eu"/]],
    ['has a secret itself', {desks: {eu: {...desk, clientSecret: 'canary'}}}, [/"desks.eu.clientSecret"/]],
    ['lacks the source id', {desks: {eu: {...desk, fields: {}}}}, [/"desks.eu.fields.sourceId"/]],
    ['has a Desk of another region', {desks: {us: desk}}, [/"us" does not belong to region "eu"/]],
    [
      'sends tickets of another region',
      {desks: {eu: {...desk, dataCenters: ['eu', 'jp', 'za']}}},
      [/"jp" does not belong to region "eu"/, /"za" does not belong to region "eu"/],
    ],
    ['names a variable that is not set', {desks: {eu: {...desk, clientId: {env: 'NONE'}}}}, [/NONE must be set/]],
    ['has far too many requests at once', {desks: {eu: {...desk, concurrency: 500}}}, [/"desks.eu.concurrency"/]],
  ];
  for (const [says, content, expected] of wrong) {
    it(`is refused in a sentence that repeats no value where it ${says}`, () => {
      const mistakes = mistakesOf(content);
      assert.equal(mistakes.length, expected.length, mistakes.join('\n'));
      for (const [index, pattern] of expected.entries()) assert.match(mistakes[index]!, pattern);
      assert.doesNotMatch(mistakes.join(), /canary/);
    });
  }

  it('is asked at another address only on this very machine, for development', () => {
    const at = (url: string) => read({desks: {eu: desk}}, {ZOHO_DESK_DEVELOPMENT_URL: url})[0]!.connection.api;
    assert.equal(at('http://127.0.0.1:4200'), 'http://127.0.0.1:4200');
    const others = [
      'http://10.0.0.1:4200',
      'http://127.0.0.1.canary.example',
      'http://127.0.0.1@canary.example/',
      'https://127.0.0.1:4200',
      'http://localhost.canary.example',
      'http://127.0.0.1:4200/path',
    ];
    for (const url of others) assert.throws(() => at(url), /must be of this machine/, url);
  });

  it('has only hosts of Zoho in its table', () => {
    for (const {api, accounts} of Object.values(deskHosts)) {
      assert.match(api, /^https:\/\/desk\.zoho(?:cloud)?\.(?:com|eu|in|com\.au|jp|ca)$/);
      assert.equal(accounts, api.replace('desk.', 'accounts.'));
    }
  });
});
