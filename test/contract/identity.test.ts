import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {audienceOf, tokenClaimsSchema, tokenLifetime} from '../../src/contract/identity.ts';

const claims = {
  iss: 'https://store.zoho.eu',
  aud: audienceOf('eu'),
  sub: '740001111',
  partner: '20105462640',
  name: 'Petra Probe',
  email: 'petra@partner.example',
  dc: 'eu',
  access: true,
  iat: 1_790_000_000,
  exp: 1_790_000_600,
};

describe("a token's claims", () => {
  it('have an audience for each region', () => {
    assert.deepEqual([audienceOf('com'), audienceOf('eu')], ['partner-support-com', 'partner-support-eu']);
  });
  it('last ten minutes at most', () => assert.equal(tokenLifetime, 600));
  it('are read as they are, with one audience or several', () => {
    assert.deepEqual(tokenClaimsSchema.parse(claims), claims);
    assert.equal(tokenClaimsSchema.safeParse({...claims, aud: [claims.aud]}).success, true);
  });
  for (const claim of Object.keys(claims)) {
    it(`need ${claim}`, () => {
      assert.equal(tokenClaimsSchema.safeParse({...claims, [claim]: undefined}).success, false);
    });
  }
  it('take ids as digits in a string, never as numbers', () => {
    for (const id of [740001111, '12', '1e9', 'org740001111', '']) {
      assert.equal(tokenClaimsSchema.safeParse({...claims, sub: id}).success, false);
      assert.equal(tokenClaimsSchema.safeParse({...claims, partner: id}).success, false);
    }
  });
  it('say yes or no to access, nothing in between', () => {
    for (const access of ['true', 1, null])
      assert.equal(tokenClaimsSchema.safeParse({...claims, access}).success, false);
  });
});
