import assert from 'node:assert/strict';
import {createHmac, createPublicKey, generateKeyPairSync, type JsonWebKey} from 'node:crypto';
import {after, before, describe, it} from 'node:test';
import {SignJWT, UnsecuredJWT} from 'jose';
import {startTestBackend, type TestBackend} from '../support/test-backend.ts';
import {createTestIssuer} from '../support/test-issuer.ts';
import {ask, listTickets} from './ask.ts';
import {codesFor} from './codes-for.ts';

const issuer = createTestIssuer();
const now = () => Math.floor(Date.now() / 1000);
let backend: TestBackend;

before(async () => {
  backend = await startTestBackend({region: 'com', issuer});
});
after(() => backend.stop());

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function hs256(secret: string | Buffer): string {
  const text = `${encoded({alg: 'HS256', kid: 'test-key'})}.${encoded(issuer.claims())}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

const publicKey = createPublicKey({key: issuer.keys[0] as JsonWebKey, format: 'jwk'});
const stranger = createTestIssuer();
const strangerKey = generateKeyPairSync('ec', {namedCurve: 'P-256'});
const signedByStranger = (header: object) =>
  new SignJWT(issuer.claims()).setProtectedHeader({alg: 'ES256', ...header}).sign(strangerKey.privateKey);

const forgeries: Record<string, () => string | Promise<string>> = {
  'is no token': () => 'nonsense',
  'is not signed': () => new UnsecuredJWT(issuer.claims()).encode(),
  'says "none" and keeps a signature': async () =>
    (await issuer.token()).replace(/^[^.]+/, encoded({alg: 'none', kid: 'test-key'})),
  'is signed with the public key as a secret (PEM)': () => hs256(publicKey.export({type: 'spki', format: 'pem'})),
  'is signed with the public key as a secret (DER)': () => hs256(publicKey.export({type: 'spki', format: 'der'})),
  'is signed with the public key as a secret (JWK)': () => hs256(JSON.stringify(issuer.keys[0])),
  "is signed with a stranger's key": () => stranger.token(),
  'brings its own key along': () => signedByStranger({jwk: strangerKey.publicKey.export({format: 'jwk'})}),
  'names an address for its key': () => signedByStranger({jku: 'https://evil.example/jwks.json', kid: 'test-key'}),
  'names a certificate for its key': () => signedByStranger({x5u: 'https://evil.example/cert.pem', kid: 'test-key'}),
  'names a key that is not there': () => issuer.token({header: {kid: 'other'}}),
  'bears the signature of another token': async () => {
    const [mine, other] = await Promise.all([issuer.token(), issuer.token({partner: '20105460000'})]);
    return [...mine.split('.').slice(0, 2), other.split('.')[2]].join('.');
  },
  'was changed after it was signed': async () => {
    const [header, , signature] = (await issuer.token()).split('.');
    return [header, encoded(issuer.claims({partner: '20105460000'})), signature].join('.');
  },
  'is of an issuer that is not known': () => issuer.token({iss: 'https://evil.example'}),
  'has no issuer': () => issuer.token({iss: undefined}),
  'is for another audience': () => issuer.token({aud: 'partner-support'}),
  'has no audience': () => issuer.token({aud: undefined}),
  'never expires': () => issuer.token({exp: undefined}),
  'lives for longer than ten minutes': () => issuer.token({exp: now() + 700}),
  'lives forever': async () => {
    const iat = now();
    return issuer.token({iat, exp: iat + 1e12});
  },
  'expires before it was issued': () => issuer.token({iat: now() + 30, exp: now() + 20}),
  'has no date of issue': () => issuer.token({iat: undefined}),
  'is issued in the future': () => issuer.token({iat: now() + 120}),
  'is not valid yet': () => issuer.token({nbf: now() + 120}),
  'names no partner': () => issuer.token({partner: undefined}),
  'names a partner that is no ZOID': () => issuer.token({partner: "1' or '1'='1"}),
  'names a partner that is a number': () => issuer.token({partner: 20105462640}),
  'names no user': () => issuer.token({sub: undefined}),
  'says nothing of access': () => issuer.token({access: undefined}),
  'says access in other words': () => issuer.token({access: 'true'}),
  'names a data center that is not known': () => issuer.token({dc: 'moon'}),
  'holds a NUL in the name': () => issuer.token({name: 'a\0b'}),
  'holds half a character in the e-mail': () => issuer.token({email: 'a\ud800@b.example'}),
};

describe('A token', () => {
  it('must be there', async () => {
    const {status, problem, headers} = await ask(`${backend.url}/v1/tickets`);
    assert.deepEqual([status, problem.code], [401, 'token_missing']);
    assert.equal(headers.get('www-authenticate'), 'Bearer');
  });

  it('must be a bearer token', async () => {
    for (const authorization of ['Basic YTpi', 'Bearer', 'Bearer a b', await issuer.token()]) {
      const {status, problem} = await ask(`${backend.url}/v1/tickets`, {headers: {authorization}});
      assert.deepEqual([status, problem.code], [401, 'token_missing']);
    }
  });

  for (const [what, forge] of Object.entries(forgeries)) {
    it(`is refused everywhere when it ${what}`, async () => {
      assert.deepEqual(await codesFor(backend.url, await forge()), ['401 token_invalid']);
    });
  }

  it('is refused everywhere when it has expired, and says so', async () => {
    assert.deepEqual(await codesFor(backend.url, await issuer.token({iat: now() - 661})), ['401 token_expired']);
  });

  it('is taken with clocks that differ by less than a minute', async () => {
    for (const iat of [now() - 650, now() + 50]) {
      assert.equal((await listTickets(backend.url, await issuer.token({iat}))).status, 200);
    }
  });

  it('is refused everywhere when the super admin has not given access', async () => {
    assert.deepEqual(await codesFor(backend.url, await issuer.token({access: false})), ['403 access_not_granted']);
  });

  it('may be signed with either of two keys of one kind, and with Ed25519', async () => {
    const old = createTestIssuer('https://rolling.example', 'one');
    const next = createTestIssuer('https://rolling.example', 'two');
    const edwards = generateKeyPairSync('ed25519');
    const keys = [...old.keys, ...next.keys, {...edwards.publicKey.export({format: 'jwk'}), kid: 'three'}];
    const rolling = await startTestBackend({issuer: {issuer: 'https://rolling.example', keys}});
    try {
      const tokens = [
        await old.token({header: {kid: undefined}}),
        await next.token({header: {kid: undefined}}),
        await next.token(),
        await new SignJWT(old.claims()).setProtectedHeader({alg: 'EdDSA', kid: 'three'}).sign(edwards.privateKey),
      ];
      for (const token of tokens) assert.equal((await listTickets(rolling.url, token)).status, 200);
      const foreign = await createTestIssuer('https://rolling.example').token({header: {kid: undefined}});
      assert.equal((await listTickets(rolling.url, foreign)).status, 401);
    } finally {
      await rolling.stop();
    }
  });
});
