import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {clientAddress, type TrustedProxies} from '../../src/backend/limits/client-address.ts';

const networks = {networks: ['10.0.0.0/8', 'fd00::/8', '192.0.2.1']};

const table: readonly [
  what: string,
  peer: string,
  forwardedFor: string | undefined,
  trusted: TrustedProxies | undefined,
  address: string,
][] = [
  ['nobody is trusted', '10.0.0.1', '198.51.100.1', undefined, '10.0.0.1'],
  ['one proxy is trusted', '10.0.0.1', '198.51.100.1', {count: 1}, '198.51.100.1'],
  ['more was written than one proxy writes', '10.0.0.1', '1.1.1.1, 198.51.100.1', {count: 1}, '198.51.100.1'],
  ['two proxies are trusted', '10.0.0.1', '1.1.1.1, 198.51.100.1, 10.0.0.2', {count: 2}, '198.51.100.1'],
  ['fewer proxies wrote than are trusted', '10.0.0.1', '198.51.100.1', {count: 3}, '198.51.100.1'],
  ['the proxy wrote nothing', '10.0.0.1', undefined, {count: 1}, '10.0.0.1'],
  ['the proxy wrote something else', '10.0.0.1', 'unknown', {count: 1}, '10.0.0.1'],
  ['networks are trusted', '10.0.0.1', '1.1.1.1, 198.51.100.1, 192.0.2.1', networks, '198.51.100.1'],
  ['the peer is in no trusted network', '203.0.113.9', '198.51.100.1', networks, '203.0.113.9'],
  ['all are in trusted networks', '10.0.0.1', '10.1.1.1', networks, '10.1.1.1'],
  ['there is a port', '::ffff:10.0.0.1', '198.51.100.1:4711', networks, '198.51.100.1'],
  ['IPv6 comes in brackets', 'fd00::1', '[2001:DB8:0:12::1]:4711', networks, '2001:db8:0:12::/64'],
  ['IPv6 is written in full', '2001:0db8:0000:0012:1:2:3:4', undefined, undefined, '2001:db8:0:12::/64'],
  ['IPv6 is short', '::1', undefined, undefined, '0:0:0:0::/64'],
  ['there is no connection', '', undefined, undefined, 'unknown'],
];

describe('The address that is counted', () => {
  for (const [what, peer, forwardedFor, trusted, address] of table) {
    it(`is ${address} where ${what}`, () => {
      assert.equal(clientAddress(peer, forwardedFor, trusted), address);
    });
  }
});
