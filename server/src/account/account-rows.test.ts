import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minutes } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createFakes } from '../../../test/support/fakes.ts';
import { readOutbox } from '../../../test/support/outbox.ts';
import { proveAccounts } from './account.migrations.ts';
import { createAccountService, type AccountService } from './account.service.ts';
import type { StoredAccount } from './account.model.ts';

describe('The row of an account that was changed from outside', () => {
  let core: TestCore;
  let account: AccountService;
  let organisationId: string;
  let accountId: string;
  let email: string;
  let people = 0;

  beforeAll(async () => {
    core = await startCore();
    account = await createAccountService(core);
  });
  afterAll(() => core.close());
  beforeEach(async () => {
    email = `petra${++people}@canarius.test`;
    organisationId = await account.createOrganisation('Wijkteam Kanarie');
    const work = { function: 'wijkcoach', roles: ['PROFESSIONAL' as const], profiles: ['A'] };
    accountId = await account.createAccount({ organisationId, name: 'Petra Kanarie', email, ...work });
  });

  const rows = () => core.database.collection<StoredAccount>('accounts');
  const write = (set: Partial<StoredAccount>) => rows().updateOne({ _id: accountId }, { $set: set });
  const signIn = () => account.startSession({ kind: 'ACCOUNT', accountId }, 'test');

  it.each([
    ['another role', { roles: ['PROFESSIONAL' as const, 'ADMINISTRATOR' as const] }],
    ['another profile', { profiles: ['A', 'B+'] }],
    ['another address', { emailDigest: 'of somebody else' }],
    ['an older number', { revision: 7 }],
  ])('gives no right: %s', async (_what, set) => {
    const { secret } = await signIn();
    await write(set);
    core.clock.advance(minutes(1));
    expect(await account.viewerOf(secret)).toEqual({ kind: 'ANONYMOUS' });
    expect(await refusalOf(signIn())).toBe('FORBIDDEN');
    expect(await account.accountById(accountId)).toMatchObject({ roles: [], profiles: [] });
  });

  it('stays suspended when it was, and gets no mail to come in', async () => {
    const { revision } = await account.managed.one(organisationId, accountId);
    const by = { id: '', name: '', role: '' };
    await account.log.inTransaction(organisationId, by, (session) =>
      account.managed
        .change(session, { organisationId, accountId, revision }, { state: 'SUSPENDED' })
        .then(() => undefined),
    );
    await write({ state: 'ACTIVE' });
    expect(await refusalOf(signIn())).toBe('FORBIDDEN');
    const everyone = await createFakes('').authorise({ kind: 'ANONYMOUS' }, 'PUBLIC');
    await account.requestSignInMail(everyone, email, '192.0.2.1');
    await account.settled();
    expect((await readOutbox(core.environment.dataDir)).filter(({ to }) => to === email)).toEqual([]);
  });

  it('breaks no list of others, in whichever organisation it was put', async () => {
    const other = await account.createOrganisation('Wijkteam Mus');
    await write({ organisationId: other });
    expect(await account.accountsOfOrganisation(other)).toEqual([]);
    expect(await account.managed.ofOrganisation(other)).toEqual([]);
    expect(await account.accountById(accountId)).toBeUndefined();
    expect(await refusalOf(signIn())).toBe('NOT_FOUND');
  });

  it('is shown as suspended, and counts again once an administrator gives what is right', async () => {
    await write({ roles: ['PROFESSIONAL', 'ADMINISTRATOR'] });
    const seen = await account.managed.one(organisationId, accountId);
    expect(seen).toMatchObject({ name: 'Petra Kanarie', state: 'SUSPENDED', roles: [], profiles: [] });
    const by = { id: '', name: '', role: '' };
    const right = { state: 'ACTIVE' as const, roles: ['PROFESSIONAL' as const] };
    await account.log.inTransaction(organisationId, by, (session) =>
      account.managed
        .change(session, { organisationId, accountId, revision: seen.revision }, right)
        .then(() => undefined),
    );
    expect((await signIn()).viewer).toMatchObject({ roles: ['PROFESSIONAL'] });
  });

  it('gets no proof when the one it had is taken away', async () => {
    await rows().updateOne({ _id: accountId }, { $set: { roles: ['ADMINISTRATOR'] }, $unset: { proof: 1 } });
    await proveAccounts.run(core);
    expect(await refusalOf(signIn())).toBe('FORBIDDEN');
  });

  it('gets none when it was put there whole', async () => {
    const stored = await rows().findOne({ _id: accountId });
    if (!stored) throw new Error('There is no account.');
    const { proof: _taken, ...copy } = stored;
    await rows().insertOne({ ...copy, _id: 'put-there', emailDigest: 'another' } as StoredAccount);
    await proveAccounts.run(core);
    expect(await account.accountById('put-there')).toBeUndefined();
  });

  it('is one that changed its roles as it should when the system did it', async () => {
    await account.changeRoles(accountId, ['PROFESSIONAL', 'MANAGER']);
    expect((await signIn()).viewer).toMatchObject({ roles: ['PROFESSIONAL', 'MANAGER'] });
  });
});
