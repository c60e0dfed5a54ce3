import { isIPv6 } from 'node:net';

/**
 * What one caller has to itself: an IPv4 address, or the first 64 bits of an IPv6 address, because a single home can
 * take another address within those at every try. An IPv4 address written as IPv6 is the IPv4 address.
 */
export function networkOf(address: string): string {
  const groups = groupsOf(address);
  return typeof groups === 'string' ? groups : `${groups.slice(0, 4).join(':')}::/64`;
}

/**
 * The larger blocks of IPv6 addresses (/56 and /48) that a provider may give to one customer, who can try from 256 or
 * 65 536 networks then. None for IPv4.
 */
export function blocksOf(address: string): { half: string; whole: string } | null {
  const groups = groupsOf(address);
  if (typeof groups === 'string') return null;
  const [, , , fourth = '0'] = groups;
  const upper = (Number.parseInt(fourth, 16) & 0xff00).toString(16);
  return {
    half: `${[...groups.slice(0, 3), upper].join(':')}::/56`,
    whole: `${groups.slice(0, 3).join(':')}::/48`,
  };
}

/** The eight groups of an IPv6 address (the last may be missing when it is written as IPv4), or another address as it is. */
function groupsOf(address: string): string[] | string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address.slice(0, 64);
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  if (tail !== undefined) {
    const after = tail === '' ? 0 : tail.split(':').length + (tail.includes('.') ? 1 : 0);
    groups.push(...Array.from({ length: Math.max(0, 8 - groups.length - after) }, () => '0'));
    if (tail !== '') groups.push(...tail.split(':'));
  }
  return groups.map((group) => Number.parseInt(group, 16).toString(16));
}
