import { expect, it } from 'vitest';
import { blocksOf, networkOf } from './network.ts';

it.each([
  '203.0.113.7',
  ' 203.0.113.7 ',
  '203.0.113.7:50123',
  '"203.0.113.7"',
  '::ffff:203.0.113.7',
  '::FFFF:cb00:7107',
  '0:0:0:0:0:ffff:cb00:7107',
  '[::ffff:203.0.113.7]:443',
  '64:ff9b::203.0.113.7',
  '64:ff9b::cb00:7107',
  '64:ff9b:1::203.0.113.7',
  '::ffff:0:203.0.113.7',
  '::ffff:203.0.113.7:50123',
  '203.0.113.7:',
  '203.0.113.007',
  '[203.0.113.7]:50123',
  '203.0.113.7%eth0',
  // 6to4 and Teredo: an IPv4 home that takes IPv6 through a tunnel.
  '2002:cb00:7107::1',
  '2002:cb00:7107:ffff::9',
  '2001:0:53aa:64c:2c4e:3b5f:34ff:8ef8',
  '[2001:0:53aa:64c::34ff:8ef8]:443',
])('%s is the network 203.0.113.7', (written) => {
  expect(networkOf(written)).toBe('203.0.113.7');
  expect(blocksOf(written)).toBeNull();
});

it.each(['2001:db8::1', '2001:DB8:0:0::ffff', '[2001:db8::1]:443', '"[2001:db8::1]"', '2001:db8::1%eth0'])(
  '%s is one home',
  (written) => expect(networkOf(written)).toBe('2001:db8:0:0::/64'),
);

it('two who come through one Teredo server are two', () =>
  expect(networkOf('2001:0:53aa:64c::34ff:8ef8')).not.toBe(networkOf('2001:0:53aa:64c::34ff:8ef7')));

it.each(['64:ff9b::', '64:ff9b:1::', '::ffff:0:', '::ffff:'])(
  'two visitors behind the same translation of IPv6 to IPv4 (%s) are two',
  (prefix) => expect(networkOf(`${prefix}203.0.113.7`)).not.toBe(networkOf(`${prefix}203.0.113.8`)),
);
