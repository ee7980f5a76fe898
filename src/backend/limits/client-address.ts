import {BlockList, isIP} from 'node:net';

/** How many proxies stand before the backend, or their networks. Default: none is trusted. */
export type TrustedProxies = {readonly count: number} | {readonly networks: readonly string[]};

/**
 * The address that a request came from. `X-Forwarded-For` counts as far as trusted proxies wrote it, from the right:
 * what stands further to the left was written by whoever asked.
 */
export function clientAddress(peer: string, forwardedFor: string | undefined, trusted?: TrustedProxies): string {
  const way = [...(forwardedFor?.split(',').map(withoutPort) ?? []), withoutPort(peer)];
  const isTrusted = trusted && judge(trusted);
  let address = way.pop()!;
  for (let hop = 0; isTrusted?.(address, hop); hop++) {
    const before = way.pop();
    if (before === undefined || isIP(before) === 0) break;
    address = before;
  }
  return network(address);
}

/** Whether `text` names networks as {@link TrustedProxies} has them, such as `10.0.0.0/8`; an address is one, too. */
export function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const kind = isIP(address);
  if (kind === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128));
}

function judge(trusted: TrustedProxies): (address: string, hop: number) => boolean {
  if ('count' in trusted) return (_, hop) => hop < trusted.count;
  const list = blockListOf(trusted.networks);
  return (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

const blockLists = new WeakMap<readonly string[], BlockList>();

function blockListOf(networks: readonly string[]): BlockList {
  const known = blockLists.get(networks);
  if (known) return known;
  const list = new BlockList();
  for (const text of networks) {
    const [address = '', bits] = text.split('/');
    const kind = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    list.addSubnet(address, Number(bits ?? (kind === 'ipv6' ? 128 : 32)), kind);
  }
  blockLists.set(networks, list);
  return list;
}

/** `192.0.2.1:80`, `[2001:db8::1]:80` and `::ffff:192.0.2.1` as the address alone. */
function withoutPort(text: string): string {
  const trimmed = text.trim();
  const bracketed = /^\[([^\]]*)\](?::\d{1,5})?$/.exec(trimmed)?.[1];
  const address =
    bracketed ?? (/^[\d.]{7,15}:\d{1,5}$/.test(trimmed) ? trimmed.slice(0, trimmed.indexOf(':')) : trimmed);
  const mapped = /^::ffff:([\d.]{7,15})$/i.exec(address)?.[1];
  return mapped ?? address;
}

/** Of IPv6, the 64 bits that a provider gives to one customer: the rest is a customer's own to choose. */
function network(address: string): string {
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : 'unknown';
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = Array.from({length: Math.max(0, 8 - before.length - after.length)}, () => '0');
  const groups = address.includes('::') ? [...before, ...zeros, ...after] : before;
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
