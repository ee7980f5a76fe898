import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  dataCenterOf,
  dataCenterOfHost,
  dataCenterOfService,
  dataCenters,
  parseDataCenterId,
  regionOf,
} from '../../src/contract/data-centers.ts';

/** id, name, region, store, help center, e-mail, services' domain: as documented for partners, line by line. */
const documented = `
us | United States  | com | store.zoho.com | help.zoho.com | partner-support@zohocorp.com | zoho.com
eu | Europe         | eu  | store.zoho.eu  | help.zoho.eu  | partner-support@eu.zohocorp.com | zoho.eu
in | India          | com | store.zoho.com | help.zoho.com | partner-support@zohocorp.com | zoho.in
au | Australia      | com | store.zoho.com | help.zoho.com | partner-support@zohocorp.com | zoho.com.au
jp | Japan          | com | store.zoho.com | help.zoho.com | partner-support@zohocorp.com | zoho.jp
za | South Africa   | –   | –              | –             | partner-support@zohocorp.com | –
ca | Canada         | –   | –              | –             | partner-support@zohocorp.com | zohocloud.ca
uk | United Kingdom | –   | –              | –             | partner-support@eu.zohocorp.com | zoho.uk`;

const lines = documented.trim().split('\n');

describe('data centers', () => {
  for (const [index, line] of lines.entries()) {
    const [id, name, region, store, helpCenter, email, domain] = line.split('|').map((cell) => {
      const text = cell.trim();
      return text === '–' ? undefined : text;
    });
    it(`has ${name} as documented`, () => {
      assert.deepEqual({...dataCenters[index]}, {id, name, region, store, helpCenter, email, domain});
    });
  }

  it('has no other', () => {
    assert.equal(dataCenters.length, lines.length);
  });

  it('finds each by its id', () => {
    for (const dataCenter of dataCenters) assert.equal(dataCenterOf(dataCenter.id), dataCenter);
  });

  it('knows the region of each, and none for what it does not know', () => {
    for (const {id, region} of dataCenters) assert.equal(regionOf(id), region);
    for (const unknown of [
      'sa',
      'cn',
      'EU',
      ' eu',
      'com',
      '',
      null,
      undefined,
      3,
      {},
      ['eu'],
      '__proto__',
      'constructor',
    ]) {
      assert.equal(regionOf(unknown), undefined);
      assert.equal(parseDataCenterId(unknown), undefined);
    }
  });
});

describe('the data center of a page', () => {
  const hosts = [
    ['store.zoho.com', 'us'],
    ['store.zoho.eu', 'eu'],
    ['STORE.ZOHO.EU', 'eu'],
    // The partners' pages serve every region, so they decide nothing.
    ['www.zoho.com', undefined],
    ['localhost', undefined],
    ['', undefined],
    // Never by ending or beginning.
    ['store.zoho.in', undefined],
    ['store.zoho.eu.attacker.example', undefined],
    ['not-store.zoho.eu', undefined],
    ['zoho.eu', undefined],
  ] as const;
  for (const [host, expected] of hosts) {
    it(`is ${expected ?? 'unknown'} on "${host}"`, () => assert.equal(dataCenterOfHost(host), expected));
  }
});

describe('the host of a service', () => {
  for (const [host, id] of [
    ['crm.zoho.com', 'us'],
    ['crm.zoho.eu', 'eu'],
    ['CRM.ZOHO.IN', 'in'],
    ['desk.zoho.com.au', 'au'],
    ['crm.zohocloud.ca', 'ca'],
    ['zoho.uk', 'uk'],
    ['crm.zoho.sa', undefined],
    ['notzoho.eu', undefined],
    ['zoho.eu.example', undefined],
    ['', undefined],
  ] as const) {
    it(`${JSON.stringify(host)} stands for ${id ?? 'no data center that is known'}`, () =>
      assert.equal(dataCenterOfService(host), id));
  }
});
