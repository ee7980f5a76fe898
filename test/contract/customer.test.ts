import fc from 'fast-check';
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {customerSchema} from '../../src/contract/customer.ts';
import {check} from '../../src/contract/check.ts';

const customer = {email: 'ada@nordwind.example', zuid: '740001111', zoid: '20105462640'};
const fields = ['email', 'zuid', 'zoid'] as const;

describe('a customer', () => {
  for (let subset = 1; subset < 8; subset++) {
    const given = fields.filter((_, index) => subset & (1 << index));
    it(`may be named by ${given.join(' and ')}`, () => {
      const input = Object.fromEntries(given.map((field) => [field, customer[field]]));
      assert.deepEqual(check(customerSchema, input), {value: input});
    });
  }

  it('must be named by at least one of the three', () => {
    for (const input of [{}, {email: undefined}, {email: undefined, zuid: undefined, zoid: undefined}]) {
      assert.deepEqual(check(customerSchema, input).issues, [{pointer: '', code: 'customer_required'}]);
    }
  });

  it('is refused for one wrong field, whatever the others say', () => {
    assert.deepEqual(check(customerSchema, {...customer, email: 'admin@nordwind'}).issues, [
      {pointer: '/email', code: 'invalid_email'},
    ]);
    assert.deepEqual(check(customerSchema, {...customer, zuid: '12'}).issues, [
      {pointer: '/zuid', code: 'invalid_identifier'},
    ]);
  });

  it('says that an empty field is missing, not wrong', () => {
    assert.deepEqual(check(customerSchema, {email: ''}).issues, [{pointer: '/email', code: 'required'}]);
  });

  it('has no other property', () => {
    assert.deepEqual(check(customerSchema, {...customer, large: true}).issues, [
      {pointer: '', code: 'unknown_property'},
    ]);
  });

  it('is an object', () => {
    for (const input of [null, [], 'ada@nordwind.example', 1]) {
      assert.deepEqual(check(customerSchema, input).issues, [{pointer: '', code: 'invalid'}]);
    }
    assert.deepEqual(check(customerSchema, undefined).issues, [{pointer: '', code: 'required'}]);
  });

  it('is accepted exactly when one field or more is given and each is right', () => {
    const id = fc.stringMatching(/^[0-9]{5,19}$/);
    const some = fc.record({email: fc.constant(customer.email), zuid: id, zoid: id}, {requiredKeys: []});
    fc.assert(
      fc.property(some, (input) => {
        const {value} = check(customerSchema, input);
        return Object.keys(input).length === 0 ? value === undefined : value !== undefined;
      }),
    );
  });
});
