import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { fail } from '../errors.ts';
import type { RateLimit } from './rate-limiter.ts';
import { blocksOf, networkOf } from './network.ts';

const wrong = () => Promise.resolve().then(() => fail('CODE_INVALID'));
const right = () => Promise.resolve('in');

let core: TestCore;
let other: TestCore;
let limiters = 0;
const createRateLimiter = (limit: RateLimit) => core.limiter(`test-${++limiters}`, limit);

// Two server processes on one database.
beforeAll(async () => {
  core = await startCore();
  const { dataDir } = core.environment;
  other = await startCore({
    MONGODB_URI: core.databaseUri,
    MASTER_KEY: core.masterKey().toString('hex'),
    KEYS_DIR: join(dataDir, 'keys'),
  });
});
afterAll(async () => {
  await other.close();
  await core.close();
});

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

  it('counts uses and wrong attempts in two processes together', async () => {
    const limit = { points: 3, minutes: 1 };
    const [here, there] = [core.limiter('both', limit), other.limiter('both', limit)];
    await here.use('one');
    await there.use('one');
    await here.use('one');
    expect(await refusalOf(there.use('one'))).toBe('RATE_LIMITED');
    const tries = Array.from({ length: 20 }, (_, at) =>
      refusalOf((at % 2 ? here : there).attempt('two', wrong)),
    );
    expect((await Promise.all(tries)).filter((code) => code === 'CODE_INVALID')).toHaveLength(3);
    expect(await refusalOf(there.attempt('two', right))).toBe('RATE_LIMITED');
  });

  it('lets right ones through in two processes at once, however many', async () => {
    const limit = { points: 2, minutes: 1 };
    const [here, there] = [core.limiter('right', limit), other.limiter('right', limit)];
    const tries = Array.from({ length: 20 }, (_, at) => (at % 2 ? here : there).attempt('one', right));
    expect(await Promise.all(tries)).toEqual(Array.from({ length: 20 }, () => 'in'));
    expect(await here.counted('one')).toBe(0);
  });

  it('begins anew when its period is over', async () => {
    const limiter = createRateLimiter({ points: 1, minutes: 1 });
    await limiter.use('one');
    const rows = core.database.collection('rate_limits');
    await rows.updateMany({ expire: { $gt: new Date() } }, { $set: { expire: new Date(Date.now() - 1) } });
    expect(await limiter.counted('one')).toBe(0);
    await limiter.use('one');
    expect(await refusalOf(limiter.use('one'))).toBe('RATE_LIMITED');
  });

  it('keeps no address of a person or a network', async () => {
    const limiter = createRateLimiter({ points: 1, minutes: 1 });
    await limiter.use('petra@canarius.test');
    await limiter.use('203.0.113.7');
    const rows = await core.database.collection('rate_limits').find().sort({ $natural: 1 }).toArray();
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toMatch(/petra|canarius|203\.0/);
  });

  it('tries nothing when the database is away', async () => {
    const away = await startCore();
    const limiter = away.limiter('away', { points: 5, minutes: 1 });
    await away.database.close();
    let tried = 0;
    await expect(limiter.attempt('one', async () => tried++)).rejects.toThrow();
    await expect(limiter.use('one')).rejects.toThrow();
    expect(tried).toBe(0);
    await away.close();
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
