import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { fail } from '../errors.ts';
import { createRateLimiter } from './rate-limiter.ts';
import { blocksOf, networkOf } from './network.ts';

const wrong = () => Promise.resolve().then(() => fail('CODE_INVALID'));
const right = () => Promise.resolve('in');

describe('A limiter', () => {
  it('counts uses per key', async () => {
    const limiter = createRateLimiter({ points: 2, minutes: 1 });
    await limiter.use('one');
    await limiter.use('one');
    expect(await refusalOf(limiter.use('one'))).toBe('RATE_LIMITED');
    await limiter.use('another');
  });

  it('counts only wrong attempts', async () => {
    const limiter = createRateLimiter({ points: 2, minutes: 1 });
    for (let time = 0; time < 10; time++) expect(await limiter.attempt('one', right)).toBe('in');
    expect(await refusalOf(limiter.attempt('one', wrong))).toBe('CODE_INVALID');
    expect(await limiter.attempt('one', right)).toBe('in');
    expect(await refusalOf(limiter.attempt('one', wrong))).toBe('CODE_INVALID');
    expect(await refusalOf(limiter.attempt('one', right))).toBe('RATE_LIMITED');
  });

  it('does not count what failed for another reason', async () => {
    const limiter = createRateLimiter({ points: 1, minutes: 1 });
    await expect(
      limiter.attempt('one', () => Promise.reject(new Error('the database is away'))),
    ).rejects.toThrow('away');
    expect(await limiter.attempt('one', right)).toBe('in');
  });

  it('does not try any more once it is shut', async () => {
    const limiter = createRateLimiter({ points: 1, minutes: 1 });
    let tried = 0;
    const attempt = () => {
      tried++;
      return wrong();
    };
    await Promise.all(Array.from({ length: 20 }, () => refusalOf(limiter.attempt('one', attempt))));
    expect(tried).toBe(1);
  });
});

describe('The network of a caller', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['203.0.113.7:50123', '203.0.113.7'],
    [' "203.0.113.7:50123" ', '203.0.113.7'],
    ['::ffff:cb00:7107', '203.0.113.7'],
    ['[::ffff:203.0.113.7]:443', '203.0.113.7'],
    ['[2001:DB8:1:2::9]:50123', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::9', '2001:db8:1:2::/64'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it.each([
    ['192.0.2.7', null],
    ['unknown', null],
    ['2001:db8:1:12a4::1', { half: '2001:db8:1:1200::/56', whole: '2001:db8:1::/48' }],
    ['2001:db8::1', { half: '2001:db8:0:0::/56', whole: '2001:db8:0::/48' }],
  ])('of %s lies in %j', (address, blocks) => {
    expect(blocksOf(address)).toEqual(blocks);
  });
});
