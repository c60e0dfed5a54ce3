import { describe, expect, test } from 'vitest';
import { EnvironmentError, parseEnvironment } from './environment.ts';

const faultsOf = (variables: Record<string, string>): string[] => {
  try {
    parseEnvironment(variables);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(EnvironmentError);
    return (error as EnvironmentError).faults;
  }
};

describe('Settings', () => {
  test('Nothing set gives a demo on this machine alone', () => {
    expect(parseEnvironment({})).toMatchObject({
      host: '127.0.0.1',
      port: 4400,
      demo: true,
      production: false,
    });
  });

  test('All mistakes are reported at once, in sentences that name the setting', () => {
    const faults = faultsOf({
      PORT: 'abc',
      MONGODB_URI: 'mysql://x',
      PUBLIC_ORIGIN: 'zomaar',
      MASTER_KEY: 'kort',
      TRUST_PROXY: 'ja',
      LOG_LEVEL: 'veel',
    });
    expect(faults).toHaveLength(6);
    expect(faults.filter((fault) => /invalid|expected|undefined/i.test(fault))).toEqual([]);
    for (const name of ['PORT', 'MONGODB_URI', 'PUBLIC_ORIGIN', 'MASTER_KEY', 'TRUST_PROXY', 'LOG_LEVEL']) {
      expect(faults.filter((fault) => fault.includes(name))).toHaveLength(1);
    }
  });

  test('A demo never starts by itself on a MongoDB that may hold real people', () => {
    expect(parseEnvironment({ MONGODB_URI: 'mongodb://127.0.0.1/?replicaSet=rs' }).demo).toBe(false);
    expect(parseEnvironment({ MONGODB_URI: 'mongodb://127.0.0.1/?replicaSet=rs', DEMO: '1' }).demo).toBe(
      true,
    );
  });

  test('Production is no demo, and asks for https and a master key outside the database', () => {
    expect(faultsOf({ PRODUCTION: '1', DEMO: '1', MONGODB_URI: 'mongodb://db/?replicaSet=rs' })).toHaveLength(
      4,
    );
    const environment = parseEnvironment({
      PRODUCTION: '1',
      MONGODB_URI: 'mongodb://db/?replicaSet=rs',
      PUBLIC_ORIGIN: 'https://regietafel.voorbeeld.nl/',
      MASTER_KEY: 'ab'.repeat(32),
      SMTP_URL: 'smtps://mail.voorbeeld.nl',
    });
    expect(environment).toMatchObject({ demo: false, publicOrigin: 'https://regietafel.voorbeeld.nl' });
  });

  test.each([
    ['SMTP_URL', 'smtp://user:pa#ss@mail.test'],
    ['SMTP_URL', 'smtp://user:pa/ss@mail.test'],
    ['SMTP_URL', 'smtp://user:pa?ss@mail.test'],
    ['SMTP_URL', 'smtp://user:50%@mail.test'],
    ['SMTP_URL', 'smtp://mail.test:99999'],
    ['SMTP_URL', 'smtp://'],
    ['MONGODB_URI', 'mongodb://user:p@ss/word@db/?replicaSet=rs'],
    ['MONGODB_URI', 'mongodb://'],
    ['MAIL_FROM', 'Wijkpost'],
    ['MAIL_FROM', 'a@b.nl, c@d.nl'],
    ['ALLOWED_HOSTS', 'https://plan.test'],
    ['ALLOWED_HOSTS', 'plan.test/pad'],
    ['EXIT_URL', 'javascript:alert(1)'],
    ['PORT', '\t'],
    ['PORT', '0x1130'],
    ['PORT', '4e3'],
    ['PORT', '-1'],
    ['METRICS_PORT', '99999'],
    ['HOST', 'http://127.0.0.1'],
    ['HOST', '127.0.0.1:4400'],
    ['HOST', 'mijn server'],
    ['DATABASE_NAME', 'admin'],
    ['DATABASE_NAME', 'local'],
    ['MONGODB_URI', 'mongodb://db:99999/?replicaSet=rs'],
    ['MONGODB_URI', 'mongodb://u:p#ss@db/?replicaSet=rs'],
    ['MONGODB_URI', 'mongodb://u:p%ss@db/?replicaSet=rs'],
    ['SMTP_URL', 'smtp://mail.test:0'],
    ['SMTP_URL', 'smtp://user:pa%zz@mail.test'],
    ['MAIL_FROM', 'a@b.nl\r\nBcc: c@d.nl'],
    ['ALLOWED_HOSTS', '*'],
    ['ALLOWED_HOSTS', '*.plan.test'],
    ['PUBLIC_ORIGIN', 'https://plan.test/pad'],
    ['PUBLIC_ORIGIN', 'https://plan.test/?van=mail'],
    ['PUBLIC_ORIGIN', 'https://plan.test/#begin'],
    ['PUBLIC_ORIGIN', 'https://user@plan.test'],
    ['PUBLIC_ORIGIN', 'https://*.plan.test'],
    ['PUBLIC_ORIGIN', 'https://plan..test'],
    ['PUBLIC_ORIGIN', 'https://plan.test.'],
    ['SMTP_URL', 'smtp://mail..test'],
    ['DATA_DIR', '~/regietafel'],
    ['MASTER_KEY_FILE', '~/sleutel'],
    ['KEYS_DIR', '~/sleutels'],
    ['ACCESS_LOG_ANCHORS', '~beheer/ankers'],
  ])('%s=%s is told at the start, in a sentence without the value', (name, value) => {
    const faults = faultsOf({ [name]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(name);
    expect(faults[0]).not.toContain(value);
  });

  test.each([
    ['SMTP_URL', 'smtps://user:pa%23ss@mail.test:465'],
    ['SMTP_URL', 'smtp://127.0.0.1:2525'],
    ['MONGODB_URI', 'mongodb://u:p%40ss@a:27017,b:27018/?replicaSet=rs'],
    ['MAIL_FROM', 'regietafel@voorbeeld.nl'],
    ['MAIL_FROM', 'Wijk, Noord <post@voorbeeld.nl>'],
    ['SMTP_URL', 'smtp://user:p@ss[^|word@mail.test'],
    ['PORT', '08080'],
    ['HOST', '::'],
    ['HOST', '0.0.0.0'],
    ['HOST', 'regietafel.intern'],
    ['ALLOWED_HOSTS', 'plan.test, 10.0.0.5:4400, [::1]:4400'],
    ['PUBLIC_ORIGIN', 'HTTPS://Plan.test:443/'],
    ['PUBLIC_ORIGIN', 'https://münchen.test'],
    ['PUBLIC_ORIGIN', 'http://[2001:db8::1]:4400'],
    ['SMTP_URL', 'SMTP://MAIL.TEST:25'],
    ['SMTP_URL', 'smtp://[2001:db8::1]:25'],
    ['DATA_DIR', '/srv/regietafel~1'],
  ])('%s=%s is taken', (name, value) => expect(faultsOf({ [name]: value })).toEqual([]));

  test('Pages and figures have a port each', () => {
    expect(faultsOf({ PORT: '4400', METRICS_PORT: '4400' })).toEqual([
      expect.stringContaining('METRICS_PORT'),
    ]);
    expect(faultsOf({ METRICS_PORT: '4400' })).toHaveLength(1);
    expect(faultsOf({ METRICS_PORT: '4401' })).toEqual([]);
  });

  test('Production does not start without mail: links to sign in are never left in a folder', () => {
    const production = {
      PRODUCTION: '1',
      PUBLIC_ORIGIN: 'https://regietafel.voorbeeld.nl',
      MASTER_KEY: 'ab'.repeat(32),
    };
    expect(faultsOf(production)).toEqual([expect.stringContaining('SMTP_URL')]);
    expect(faultsOf({ ...production, SMTP_URL: 'smtps://mail.voorbeeld.nl' })).toEqual([]);
  });

  test('Production keeps the master key away from the database, embedded or not', () => {
    const production = {
      PRODUCTION: '1',
      PUBLIC_ORIGIN: 'https://regietafel.voorbeeld.nl',
      SMTP_URL: 'smtps://mail.voorbeeld.nl',
      DATA_DIR: '/data',
    };
    expect(faultsOf(production)).toEqual([expect.stringContaining('MASTER_KEY')]);
    for (const MASTER_KEY_FILE of ['/data/master.key', '/data/other/../key'])
      expect(faultsOf({ ...production, MASTER_KEY_FILE })).toEqual([
        expect.stringContaining('buiten DATA_DIR'),
      ]);
    for (const MASTER_KEY_FILE of ['/run/secrets/key', '/database.key', '/data-keys/key'])
      expect(faultsOf({ ...production, MASTER_KEY_FILE })).toEqual([]);
    expect(faultsOf({ ...production, MASTER_KEY_COMMAND: 'vault read key' })).toEqual([]);
  });

  test('The master key comes from one place', () => {
    expect(faultsOf({ MASTER_KEY: 'ab'.repeat(32), MASTER_KEY_COMMAND: 'vault' })).toHaveLength(1);
  });

  test('An empty setting is no setting', () => {
    expect(parseEnvironment({ PORT: '', SMTP_URL: '' }).port).toBe(4400);
  });
});
