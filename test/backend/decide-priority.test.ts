import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {customerDomainOf, decidePriority, type Subscription} from '../../src/backend/priority/decide-priority.ts';
import {services} from '../../src/contract/services.ts';

const settings = {userLicences: {default: 500, 'tier-2': 250}, namedIdentifiersPerHour: 100};

function subscription(wishes: Partial<Subscription> & {licences?: Record<string, number>} = {}): Subscription {
  const {licences = {'zoho-crm': 500}, ...rest} = wishes;
  return {
    by: 'email',
    zoid: '20105462640',
    superAdminEmail: 'admin@customer.example',
    tier: 'tier-1',
    partner: null,
    services: Object.entries(licences).map(([service, count]) => ({service, licences: count})),
    ...rest,
  };
}

const table: readonly {what: string; service?: string; found: readonly Subscription[]; is: string}[] = [
  {what: 'nobody knows the customer', found: [], is: 'no_subscription'},
  {what: 'the account has as many user licences as the threshold', found: [subscription()], is: 'large'},
  {what: 'it has one less', found: [subscription({licences: {'zoho-crm': 499}})], is: 'below_threshold'},
  {
    what: 'several services reach it together',
    found: [subscription({licences: {'zoho-crm': 300, 'zoho-desk': 200}})],
    is: 'large',
  },
  {
    what: 'its tier has a lower threshold',
    found: [subscription({tier: 'tier-2', licences: {'zoho-crm': 250}})],
    is: 'large',
  },
  {
    what: 'its tier is called like a property of every object',
    found: [subscription({tier: 'constructor'})],
    is: 'large',
  },
  {
    what: 'only excluded services have many licences',
    found: [subscription({licences: {'zoho-campaigns': 90_000, 'zoho-crm': 20}})],
    is: 'below_threshold',
  },
  {what: 'the ticket is for a service of no known name', service: 'other', found: [subscription()], is: 'large'},
  {
    what: 'the first identifier that finds anything finds a small one, and a later one a large one',
    found: [subscription({by: 'zoid'}), subscription({by: 'email', licences: {'zoho-crm': 3}})],
    is: 'below_threshold',
  },
  {
    what: 'one address is super admin of a small and a large organization',
    found: [subscription({zoid: '111111', licences: {}}), subscription({zoid: '222222'})],
    is: 'large',
  },
  {what: 'it has subscribed to nothing any more', found: [subscription({licences: {}})], is: 'below_threshold'},
];

describe('Whether an account is large', () => {
  for (const {what, service = 'zoho-crm', found, is} of table) {
    it(`is "${is}" where ${what}`, () => {
      const {isLarge, reason} = decidePriority(service, found, settings);
      assert.deepEqual({isLarge, reason}, {isLarge: is === 'large', reason: is});
    });
  }

  for (const {id, excludedBecauseOf} of services) {
    it(`is ${excludedBecauseOf ? 'never asked' : 'asked'} for ${id}`, () => {
      const {reason} = decidePriority(id, [subscription()], settings);
      assert.equal(reason, excludedBecauseOf ? 'excluded_service' : 'large');
    });
  }

  it('is told with its evidence', () => {
    const {match} = decidePriority('zoho-crm', [subscription({partner: '20100000001'})], settings);
    assert.deepEqual(match, {...subscription({partner: '20100000001'}), licences: 500, threshold: 500});
  });
});

describe('The domain that stands for a customer', () => {
  for (const [email, domain] of [
    ['Admin@Customer.Example', 'customer.example'],
    ['somebody@gmail.com', undefined],
    ['no address', undefined],
    [undefined, undefined],
  ]) {
    it(`is ${domain ?? 'none'} for ${email ?? 'no address at all'}`, () => {
      assert.equal(customerDomainOf(email), domain);
    });
  }
});
