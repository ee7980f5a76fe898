import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {domainOf, isFreeMail} from '../../src/contract/free-mail.ts';

describe('an address at a free-mail provider', () => {
  it('is told by its domain, whatever the case', () => {
    for (const email of ['ada@gmail.com', 'Ada@GMail.com ', '"a@b"@outlook.com']) assert.ok(isFreeMail(email), email);
  });

  it('is not one of a company, nor of a domain that only ends alike', () => {
    for (const email of ['ada@nordwind.example', 'ada@notgmail.com', 'ada@gmail.com.example', 'gmail.com', '']) {
      assert.equal(isFreeMail(email), false, email);
    }
  });

  it('has its domain behind the last @', () => {
    assert.equal(domainOf('a@b@Nordwind.example'), 'nordwind.example');
    assert.equal(domainOf('nobody'), '');
  });
});
