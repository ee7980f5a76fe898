import assert from 'node:assert/strict';
import {generateKeyPairSync} from 'node:crypto';
import {describe, it} from 'node:test';
import {readConfig} from '../../src/backend/config.ts';
import {defaultLimits} from '../../src/backend/limits/limit-settings.ts';
import {ConfigError} from '../../src/backend/config-error.ts';
import {exampleSupportSettings} from '../../src/backend/settings/support-settings.ts';
import {createTestIssuer} from '../support/test-issuer.ts';

const {issuer, keys} = createTestIssuer();
const complete = {
  REGION: 'eu',
  PORT: '4102',
  DATA_FOLDER: '/srv/data',
  ALLOWED_ORIGINS: 'https://store.zoho.eu, https://www.zoho.com',
  TOKEN_ISSUERS: JSON.stringify([{issuer, keys}]),
};

function mistakesOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig({...complete, ...env});
    return [];
  } catch (error) {
    assert.ok(error instanceof ConfigError);
    return error.mistakes;
  }
}

function jwk(kind: 'ec' | 'ed25519' | 'rsa' | 'p384', part: 'publicKey' | 'privateKey' = 'publicKey') {
  const pair =
    kind === 'rsa'
      ? generateKeyPairSync('rsa', {modulusLength: 2048})
      : kind === 'ed25519'
        ? generateKeyPairSync('ed25519')
        : generateKeyPairSync('ec', {namedCurve: kind === 'ec' ? 'P-256' : 'P-384'});
  return pair[part].export({format: 'jwk'});
}

const withKey = (key: unknown) => mistakesOf({TOKEN_ISSUERS: JSON.stringify([{issuer, keys: [key]}])});

describe('The settings of a backend', () => {
  it('come from the environment', () => {
    assert.deepEqual(readConfig(complete), {
      region: 'eu',
      host: '127.0.0.1',
      port: 4102,
      database: {folder: '/srv/data'},
      uploads: {place: {folder: '/srv/data/uploads'}, limits: {count: 5, maxBytes: 20 * 1024 * 1024}},
      support: exampleSupportSettings,
      allowedOrigins: ['https://store.zoho.eu', 'https://www.zoho.com'],
      issuers: [{issuer, keys}],
      operations: {limits: defaultLimits, drainSeconds: 0},
      ...{agentIssuers: [], zohoDesks: []},
      logLevel: 'info',
    });
  });

  it('name an external PostgreSQL, a host and a log level where wished', () => {
    const config = readConfig({
      ...complete,
      DATA_FOLDER: '',
      DATABASE_URL: 'postgresql://u:p@db:5432/tickets',
      UPLOAD_FOLDER: '/srv/files',
      HOST: '::',
      LOG_LEVEL: 'warn',
      PORT: '0',
    });
    assert.deepEqual(config.database, {url: 'postgresql://u:p@db:5432/tickets'});
    assert.equal(config.host, '::');
    assert.equal(config.logLevel, 'warn');
    assert.equal(config.port, 0);
  });

  it('name a bucket, lower limits and a scanner where wished', () => {
    const config = readConfig({
      ...complete,
      S3_BUCKET: 'files',
      S3_ENDPOINT: 'https://storage.example',
      S3_REGION: 'eu-central-1',
      ATTACHMENT_COUNT: '3',
      ATTACHMENT_MAX_BYTES: '1048576',
      SCAN_COMMAND: 'clamdscan --no-summary -',
    });
    assert.deepEqual(config.uploads, {
      place: {bucket: 'files', endpoint: 'https://storage.example', region: 'eu-central-1'},
      limits: {count: 3, maxBytes: 1_048_576},
      scanCommand: 'clamdscan --no-summary -',
    });
  });

  it('name limits, proxies, a private port and a time to drain where wished', () => {
    const {operations} = readConfig({
      ...complete,
      LIMIT_READS: '10',
      LIMIT_WINDOW_SECONDS: '30',
      TRUSTED_PROXIES: '10.0.0.0/8, fd00::/8,192.0.2.1',
      PRIVATE_PORT: '9101',
      DRAIN_SECONDS: '5',
    });
    assert.deepEqual(operations, {
      limits: {...defaultLimits, windowSeconds: 30, perUser: {...defaultLimits.perUser, read: 10}},
      trustedProxies: {networks: ['10.0.0.0/8', 'fd00::/8', '192.0.2.1']},
      private: {host: '127.0.0.1', port: 9101},
      drainSeconds: 5,
    });
    assert.deepEqual(readConfig({...complete, TRUSTED_PROXIES: '2'}).operations.trustedProxies, {count: 2});
  });

  it('take ES256 and EdDSA keys', () => {
    assert.deepEqual(withKey(jwk('ec')), []);
    assert.deepEqual(withKey(jwk('ed25519')), []);
  });

  it('are refused with one sentence for each mistake, all at once', () => {
    assert.equal(mistakesOf(Object.fromEntries(Object.keys(complete).map((name) => [name, undefined]))).length, 6);
  });

  const oneMistake: [string, Record<string, string | undefined>, RegExp][] = [
    ['no region', {REGION: undefined}, /REGION must be "com" or "eu"/],
    ['an unknown region', {REGION: 'uk'}, /REGION must be "com" or "eu"/],
    ['no port', {PORT: undefined}, /PORT must be a number/],
    ['a port that is none', {PORT: '65536'}, /PORT must be a number/],
    ['a port with more than digits', {PORT: '80a'}, /PORT must be a number/],
    ['no storage', {DATA_FOLDER: undefined, UPLOAD_FOLDER: '/f'}, /DATABASE_URL .* or DATA_FOLDER .* must be set/],
    ['two storages', {DATABASE_URL: 'postgresql://u:p@h/d'}, /Only one of DATABASE_URL and DATA_FOLDER/],
    [
      'another database',
      {DATA_FOLDER: undefined, UPLOAD_FOLDER: '/f', DATABASE_URL: 'mysql://u:p@h/d'},
      /DATABASE_URL must look like postgresql/,
    ],
    [
      'no place for files beside an external database',
      {DATA_FOLDER: undefined, DATABASE_URL: 'postgresql://u:p@h/d'},
      /UPLOAD_FOLDER .* or S3_BUCKET must be set/,
    ],
    ['two places for files', {UPLOAD_FOLDER: '/f', S3_BUCKET: 'b'}, /Only one of S3_BUCKET and UPLOAD_FOLDER/],
    ['an endpoint without a bucket', {S3_ENDPOINT: 'https://s3.example'}, /S3_ENDPOINT goes with S3_BUCKET/],
    ['an endpoint that is none', {S3_BUCKET: 'b', S3_ENDPOINT: 's3.example'}, /S3_ENDPOINT must look like/],
    ['more files than the contract allows', {ATTACHMENT_COUNT: '6'}, /ATTACHMENT_COUNT must be .* from 1 to 5/],
    ['a size of files that is none', {ATTACHMENT_MAX_BYTES: '20 MB'}, /ATTACHMENT_MAX_BYTES must be a number/],
    ['no origins', {ALLOWED_ORIGINS: ' , '}, /ALLOWED_ORIGINS must list/],
    ['an origin with a path', {ALLOWED_ORIGINS: 'https://store.zoho.eu/'}, /ALLOWED_ORIGINS must list/],
    ['every origin', {ALLOWED_ORIGINS: '*'}, /ALLOWED_ORIGINS must list/],
    ['the origin "null"', {ALLOWED_ORIGINS: 'null'}, /ALLOWED_ORIGINS must list/],
    ['issuers that are no JSON', {TOKEN_ISSUERS: '{'}, /TOKEN_ISSUERS must be a JSON array/],
    ['no issuer', {TOKEN_ISSUERS: '[]'}, /TOKEN_ISSUERS must be a JSON array/],
    ['an issuer without a name', {TOKEN_ISSUERS: JSON.stringify([{keys}])}, /entry 1: "issuer" must be text/],
    ['an issuer without keys', {TOKEN_ISSUERS: JSON.stringify([{issuer}])}, /entry 1: "keys" must hold/],
    [
      'an issuer that is null',
      {TOKEN_ISSUERS: `[{"issuer":"a","keys":${JSON.stringify(keys)}},{"issuer":"b","keys":[null]}]`},
      /entry 2, key 1: it must be a JSON Web Key/,
    ],
    [
      'an issuer twice',
      {
        TOKEN_ISSUERS: JSON.stringify([
          {issuer, keys},
          {issuer, keys},
        ]),
      },
      /each issuer .* once/,
    ],
    ['a quota of nothing', {LIMIT_WRITES: '0'}, /LIMIT_WRITES must be a whole number from 1/],
    ['a quota that is none', {LIMIT_READS: '1e3'}, /LIMIT_READS must be a whole number/],
    ['proxies without end', {TRUSTED_PROXIES: '*'}, /TRUSTED_PROXIES must be how many/],
    ['proxies by name', {TRUSTED_PROXIES: 'proxy.example'}, /TRUSTED_PROXIES must be how many/],
    ['a network that is none', {TRUSTED_PROXIES: '10.0.0.0/33'}, /TRUSTED_PROXIES must be how many/],
    ['a private port that is none', {PRIVATE_PORT: 'x'}, /PRIVATE_PORT must be a whole number/],
    ['a time to drain that is none', {DRAIN_SECONDS: '-1'}, /DRAIN_SECONDS must be a whole number/],
    ['an unknown log level', {LOG_LEVEL: 'loud'}, /LOG_LEVEL must be one of/],
  ];
  for (const [what, env, sentence] of oneMistake) {
    it(`are refused with ${what}`, () => {
      const mistakes = mistakesOf(env);
      assert.equal(mistakes.length, 1);
      assert.match(mistakes[0]!, sentence);
      assert.match(mistakes[0]!, /[.:]$|…}\].$/);
    });
  }

  it('are refused with keys that may not or can not verify tokens', () => {
    assert.match(withKey(jwk('ec', 'privateKey'))[0]!, /private or secret key/);
    assert.match(withKey({kty: 'oct', k: 'c2VjcmV0'})[0]!, /private or secret key/);
    assert.match(withKey(jwk('rsa'))[0]!, /only ES256 .* and EdDSA/);
    assert.match(withKey(jwk('p384'))[0]!, /only ES256 .* and EdDSA/);
    assert.match(withKey({kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA'})[0]!, /no valid public key/);
  });

  it('are never repeated in the sentences', () => {
    const secret = 'canary5d41402a';
    const env = Object.fromEntries(
      [...Object.keys(complete), 'LOG_LEVEL', 'DATABASE_URL'].map((name) => [name, secret]),
    );
    const privateKey = {...jwk('ec', 'privateKey'), kid: secret};
    const mistakes = [...mistakesOf({...env, DATA_FOLDER: undefined}), ...withKey(privateKey)];
    assert.ok(mistakes.length > 5);
    assert.doesNotMatch(mistakes.join(), new RegExp(`${secret}|${privateKey.d}`));
  });
});
