import { isIPv4 } from 'node:net';
import ipaddr from 'ipaddr.js';

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

/** What one customer of a provider may have: an IPv4 address, or the first 48 bits of an IPv6 address. */
export const crowdOf = (address: string): string => blocksOf(address)?.whole ?? networkOf(address);

/**
 * The eight groups of an IPv6 address, or another address as it is. One address is one however it is written: with a
 * port (`203.0.113.7:50123`, `[2001:db8::1]:443`), quotes, capitals, a zone, or an IPv4 address within IPv6.
 */
function groupsOf(address: string): string[] | string {
  const written = address.slice(0, 100).trim().replace(/^"|"$/g, '');
  const [, bracketed, withPort] =
    /^\[([^\]]+)\](?::\d*)?$|^((?:[\da-f:]*:)?\d+(?:\.\d+){3}):\d*$/i.exec(written) ?? [];
  const [zoneless = ''] = (bracketed ?? withPort ?? written).split('%');
  // 203.0.113.007
  const plain = zoneless.replace(/(^|[.:])0+(?=\d+(?:\.|$))/g, '$1');
  if (!ipaddr.isValid(plain) || !(plain.includes(':') || isIPv4(plain))) return written.slice(0, 64);
  const parsed = ipaddr.process(plain);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  // What a network translates from IPv6 (64:ff9b::/96, ::ffff:0:0:0/96) is the IPv4 address at its end, not one home of
  // all its callers.
  if (['rfc6052', 'rfc6145'].includes(parsed.range()))
    return ipaddr.fromByteArray(parsed.toByteArray().slice(-4)).toString();
  const tunnel = homeOf(parsed);
  if (tunnel) return ipaddr.fromByteArray(tunnel).toString();
  return parsed.parts.map((part) => part.toString(16));
}

/** The IPv4 address of a home that takes IPv6 through a tunnel: within 6to4 after 2002, within Teredo turned, at the end. */
function homeOf(address: ipaddr.IPv6): number[] | null {
  const bytes = address.toByteArray();
  if (address.range() === '6to4') return bytes.slice(2, 6);
  return address.range() === 'teredo' ? bytes.slice(-4).map((byte) => byte ^ 0xff) : null;
}
