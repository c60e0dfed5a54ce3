import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { npmRun, type Command } from '../support/command.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* The command that makes accounts, as people use it who run a server: twice, with mistakes, while the server runs. */

let home: string;
let server: TestServer;
let organisationId: string;

const npm: Command = (command, words, more) => npmRun(join(home, 'data'), command, words, more);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'regietafel-account-command-'));
  server = await startServer({ dataDir: join(home, 'data') });
  const { account } = server.app.services;
  organisationId = await account.createOrganisation('Wijkteam');
  await account.createAccount({
    organisationId,
    name: 'Ada Beheer',
    function: '',
    email: 'ada@voorbeeld.test',
    roles: ['ADMINISTRATOR'],
    profiles: [],
  });
});
afterAll(async () => {
  await server?.close();
  await rm(home, { recursive: true, force: true });
});

describe('account:create', () => {
  const colleague = ['--name', 'Nel Beheer', '--roles', 'PROFESSIONAL'];
  const create = (...words: string[]) => npm('account:create', words);

  // Wrong words end in one sentence that says what, not in the inside of a program.
  const wrong: [string, string[], string][] = [
    [
      'an address that has an account',
      ['--email', 'ADA@voorbeeld.test', ...colleague],
      'heeft al een account',
    ],
    ['an address that is none', ['--email', 'geen adres', ...colleague], 'het e-mailadres'],
    [
      'a profile that is none',
      ['--email', 'nel@voorbeeld.test', ...colleague, '--profiles', 'Z'],
      'dit profiel',
    ],
    ['a role that is none', ['--email', 'nel@voorbeeld.test', '--name', 'Nel', '--roles', 'BAAS'], 'BAAS'],
    ['a choice that is none', ['--e-mail', 'nel@voorbeeld.test', ...colleague], '--e-mail'],
    ['a loose word', ['Wijkteam', '--email', 'nel@voorbeeld.test', ...colleague], 'Wijkteam'],
    [
      'a name of invisible signs',
      ['--email', 'nel@voorbeeld.test', '--name', '\u200b', '--roles', 'MANAGER'],
      'de naam',
    ],
  ];
  test.each(wrong)('refuses %s in a sentence, and makes nothing', async (_, words, sentence) => {
    const before = await server.app.services.account.organisations();
    const { code, out } = await create('--organisation', 'Wijkteam Twee', ...words);
    expect(code).toBeGreaterThan(0);
    expect(out).toContain(sentence);
    expect(out).not.toMatch(/^\s+at /m);
    expect(await server.app.services.account.organisations()).toEqual(before);
  });

  test('refuses an organisation that is not there', async () => {
    const { code, out } = await create(
      '--organisation-id',
      'bestaat-niet',
      '--email',
      'nel@voorbeeld.test',
      ...colleague,
    );
    expect(code).toBeGreaterThan(0);
    expect(out).toContain('Deze organisatie is er niet');
    expect(out).not.toMatch(/^\s+at /m);
  });

  test('makes an account while the server runs, which the server knows at once; roles and profiles in any capitals', async () => {
    const words = [
      '--email',
      'nel@voorbeeld.test',
      '--name',
      'Nel Beheer',
      '--roles',
      'manager',
      '--profiles',
      'b+,a',
    ];
    expect(await create('--organisation-id', organisationId, ...words)).toMatchObject({ code: 0 });
    expect(await server.app.services.account.accountOfEmail('nel@voorbeeld.test')).toMatchObject({
      organisationId,
      roles: ['MANAGER'],
      profiles: ['A', 'B+'],
    });
  });
});

test('a server that was killed leaves its address behind, and a command does not wait for it', async () => {
  const killed = join(home, 'killed');
  await mkdir(killed);
  const uri = `mongodb://${encodeURIComponent(join(killed, 'database.sock'))}/?directConnection=true`;
  await writeFile(join(killed, 'owner.json'), JSON.stringify({ pid: 1, started: 'long ago', uri }));
  const words = [
    '--organisation',
    'Wijkteam',
    '--name',
    'Ada',
    '--email',
    'ada@voorbeeld.test',
    '--roles',
    'MANAGER',
  ];
  expect(await npm('account:create', words, { DATA_DIR: killed })).toMatchObject({ code: 0 });
});

test.each(['keys:rotate', 'access-log:verify', 'account:create'])(
  '%s tells how it is used to who asks something else',
  async (command) => {
    const { code, out } = await npm(command, ['--iets']);
    expect(code).toBe(2);
    expect(out).toContain('--iets');
    expect(out).toContain(`npm run ${command} -- `);
    expect(out).not.toMatch(/^\s+at /m);
  },
);
