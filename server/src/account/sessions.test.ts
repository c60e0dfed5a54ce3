import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { days, hours, minutes } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createFakes, ids, type Fakes } from '../../../test/support/fakes.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import { meOf } from '../graph/come-in.ts';
import { createAccountService, type AccountService } from './account.service.ts';
import type { SessionOwner } from './account.types.ts';

describe('Sessions', () => {
  let core: TestCore;
  let account: AccountService;
  let fakes: Fakes;
  let accountId: string;
  let ended: string[];

  beforeAll(async () => {
    core = await startCore();
    account = await createAccountService(core);
    const organisationId = await account.createOrganisation('Wijkteam Kanarie');
    const work = {
      function: 'wijkcoach',
      roles: ['PROFESSIONAL' as const, 'MANAGER' as const],
      profiles: [],
    };
    accountId = await account.createAccount({
      organisationId,
      name: 'Petra Kanarie',
      email: 'petra@canarius.test',
      ...work,
    });
    fakes = createFakes(accountId);
    core.accessChanges.listen((change) => 'sessionId' in change && ended.push(change.sessionId));
    ended = [];
  });
  afterAll(() => core.close());

  const mother: SessionOwner = { kind: 'PERSON', personId: ids.mother, trajectId: ids.traject };
  const start = (owner: SessionOwner) => account.startSession(owner, 'Android, Chrome');
  const own = (viewer: Viewer) => fakes.authorise(viewer, 'OWN');
  const me = (viewer: Viewer) => meOf(fakes.with({ account }), viewer);
  const kindOf = async (secret: string) => (await account.viewerOf(secret)).kind;

  it.each([
    { what: 'no cookie', secret: undefined },
    { what: 'an empty secret', secret: '' },
    { what: 'a short secret', secret: 'x' },
    { what: 'a secret that never was', secret: 'x'.repeat(43) },
    { what: 'a secret of 100,000 letters', secret: 'x'.repeat(100_000) },
    { what: 'a filter instead of a secret', secret: '{"$ne":null}' },
  ])('knows nobody by $what', async ({ secret }) => {
    expect(await account.viewerOf(secret)).toEqual({ kind: 'ANONYMOUS' });
  });

  it('keeps no secret and no name in the database', async () => {
    const { secret } = await start({ kind: 'ACCOUNT', accountId });
    const names = ['organisations', 'accounts', 'sessions'];
    const stored = await Promise.all(
      names.map((name) => core.database.collection(name).find().sort({ $natural: 1 }).toArray()),
    );
    const dump = JSON.stringify(
      stored.flat().map((one) => ({ ...one, sealed: String(one['sealed']?.buffer ?? '') })),
    );
    expect(dump).toContain(accountId);
    for (const canary of [secret, 'Kanarie', 'canarius', 'wijkcoach']) expect(dump).not.toContain(canary);
  });

  it('ends for an account after eight hours without use', async () => {
    const { secret } = await start({ kind: 'ACCOUNT', accountId });
    core.clock.advance(hours(8) - 1);
    expect(await kindOf(secret)).toBe('ACCOUNT');
    core.clock.advance(hours(8));
    expect(await kindOf(secret)).toBe('ANONYMOUS');
  });

  it('ends for an account after a day, however much it is used', async () => {
    const { secret } = await start({ kind: 'ACCOUNT', accountId });
    for (let hour = 1; hour < 24; hour++) {
      core.clock.advance(hours(1));
      expect(await kindOf(secret)).toBe('ACCOUNT');
    }
    core.clock.advance(hours(1));
    expect(await kindOf(secret)).toBe('ANONYMOUS');
  });

  it('ends for a person after fifteen minutes without use, and on an own device after thirty days (G10)', async () => {
    const borrowed = await start(mother);
    const phone = await start(mother);
    await account.setOwnDevice(await own(phone.viewer), true);
    core.clock.advance(minutes(14));
    expect(await kindOf(borrowed.secret)).toBe('PERSON');
    core.clock.advance(minutes(15));
    expect(await kindOf(borrowed.secret)).toBe('ANONYMOUS');
    expect(await kindOf(phone.secret)).toBe('PERSON');
    core.clock.advance(days(29));
    expect(await kindOf(phone.secret)).toBe('PERSON');
    core.clock.advance(days(30));
    expect(await kindOf(phone.secret)).toBe('ANONYMOUS');
  });

  it('forgets at once what it kept long when the device is no longer the own one', async () => {
    const phone = await start(mother);
    await account.setOwnDevice(await own(phone.viewer), true);
    core.clock.advance(days(2));
    expect(await kindOf(phone.secret)).toBe('PERSON');
    await account.setOwnDevice(await own(phone.viewer), false);
    expect(await kindOf(phone.secret)).toBe('ANONYMOUS');
  });

  it('ends for a guest a quarter of an hour after the page was closed (G10)', async () => {
    const guest = await start({ kind: 'GUEST', guestId: 'guest-a', meetingId: 'meeting-a' });
    core.clock.advance(minutes(14));
    expect(await kindOf(guest.secret)).toBe('GUEST');
    core.clock.advance(minutes(15));
    expect(await kindOf(guest.secret)).toBe('ANONYMOUS');
    expect(await account.admissionOf(sessionOf(guest.viewer) ?? '')).toBe('REFUSED');
  });

  it('ends for a guest after twelve hours, however long the page stays open', async () => {
    const guest = await start({ kind: 'GUEST', guestId: 'guest-f', meetingId: 'meeting-f' });
    for (let asked = 1; asked < 72; asked++) {
      core.clock.advance(minutes(10));
      expect(await kindOf(guest.secret)).toBe('GUEST');
    }
    core.clock.advance(minutes(10));
    expect(await kindOf(guest.secret)).toBe('ANONYMOUS');
  });

  it('writes its last use at most once a minute', async () => {
    const { secret, viewer } = await start({ kind: 'ACCOUNT', accountId });
    const lastUse = async () =>
      (await account.mySessions(await own(viewer))).find(({ current }) => current)?.lastUsedAt;
    const began = core.clock.now();
    core.clock.advance(minutes(1) - 1);
    await account.viewerOf(secret);
    expect(await lastUse()).toEqual(began);
    core.clock.advance(minutes(1));
    await account.viewerOf(secret);
    expect(await lastUse()).toEqual(core.clock.now());
  });

  it('lists the own ones, newest first, and which one asks', async () => {
    await account.endSessionsOf({ accountId });
    const laptop = await start({ kind: 'ACCOUNT', accountId });
    core.clock.advance(1000);
    const phone = await start({ kind: 'ACCOUNT', accountId });
    await start(mother);
    const listed = await account.mySessions(await own(laptop.viewer));
    expect(listed.map(({ id, current }) => [id, current])).toEqual([
      [sessionOf(phone.viewer), false],
      [sessionOf(laptop.viewer), true],
    ]);
    expect(listed[0]).toMatchObject({ device: 'Android, Chrome' });
  });

  it('lets one end an own session, and tells it to whom holds its sockets', async () => {
    const laptop = await start({ kind: 'ACCOUNT', accountId });
    const phone = await start({ kind: 'ACCOUNT', accountId });
    const id = sessionOf(phone.viewer) ?? '';
    await account.endSession(await own(laptop.viewer), id);
    expect(await kindOf(phone.secret)).toBe('ANONYMOUS');
    expect(await kindOf(laptop.secret)).toBe('ACCOUNT');
    expect(ended).toContain(id);
  });

  it("does not let one end another's session, and does not say that it exists", async () => {
    const hers = await start(mother);
    const mine = await start({ kind: 'ACCOUNT', accountId });
    const id = sessionOf(hers.viewer) ?? '';
    expect(await refusalOf(account.endSession(await own(mine.viewer), id))).toBe('NOT_FOUND');
    expect(await refusalOf(account.endSession(await own(mine.viewer), 'no-such-session'))).toBe('NOT_FOUND');
    expect(await kindOf(hers.secret)).toBe('PERSON');
  });

  it('gives a guest, once admitted, the person whom the chair said, and no say over the sessions of that person', async () => {
    const hers = await start(mother);
    const guest = await start({ kind: 'GUEST', guestId: 'guest-b', meetingId: 'meeting-b' });
    expect(await account.admissionOf(sessionOf(guest.viewer) ?? '')).toBe('WAITING');
    await account.admitGuestSessions('guest-b', { personId: ids.mother, trajectId: ids.traject });
    const admitted = await account.viewerOf(guest.secret);
    expect(admitted).toMatchObject({
      kind: 'GUEST',
      admittedAs: { personId: ids.mother, trajectId: ids.traject },
    });
    expect(ended).toContain(sessionOf(guest.viewer));
    expect(await account.mySessions(await own(admitted))).toHaveLength(1);
    const id = sessionOf(hers.viewer) ?? '';
    expect(await refusalOf(account.endSession(await own(admitted), id))).toBe('NOT_FOUND');
  });

  it('ends with a person also the guests who were admitted as that person', async () => {
    const hers = await start(mother);
    const guest = await start({ kind: 'GUEST', guestId: 'guest-c', meetingId: 'meeting-c' });
    await account.admitGuestSessions('guest-c', { personId: ids.mother, trajectId: ids.traject });
    await account.endSessionsOf({ personId: ids.mother });
    expect([await kindOf(hers.secret), await kindOf(guest.secret)]).toEqual(['ANONYMOUS', 'ANONYMOUS']);
  });

  it('ends with a meeting all its guests and no one else', async () => {
    const guest = await start({ kind: 'GUEST', guestId: 'guest-d', meetingId: 'meeting-d' });
    const other = await start({ kind: 'GUEST', guestId: 'guest-e', meetingId: 'meeting-e' });
    await account.endSessionsOf({ guestsOfMeetingId: 'meeting-d' });
    expect([await kindOf(guest.secret), await kindOf(other.secret)]).toEqual(['ANONYMOUS', 'GUEST']);
    expect(await account.admissionOf(sessionOf(guest.viewer) ?? '')).toBe('REFUSED');
  });

  it('loses a role at once when the account loses it', async () => {
    const { secret, viewer } = await start({ kind: 'ACCOUNT', accountId });
    await account.changeRoles(accountId, ['PROFESSIONAL']);
    expect(await account.viewerOf(secret)).toMatchObject({ roles: ['PROFESSIONAL'] });
    expect(ended).toContain(sessionOf(viewer));
  });

  it('ends at once when the account loses its last role, and none begins', async () => {
    const organisationId = await account.createOrganisation('Team Vroeger');
    const email = 'weg@canarius.test';
    const work = { function: 'coach', roles: ['PROFESSIONAL' as const], profiles: [] };
    const goneId = await account.createAccount({ organisationId, name: 'Weg', email, ...work });
    const { secret, viewer } = await start({ kind: 'ACCOUNT', accountId: goneId });
    await account.changeRoles(goneId, []);
    expect(ended).toContain(sessionOf(viewer));
    expect(await kindOf(secret)).toBe('ANONYMOUS');
    expect(await refusalOf(start({ kind: 'ACCOUNT', accountId: goneId }))).toBe('FORBIDDEN');
  });

  it('has no role that was taken from the account by any way', async () => {
    const { secret } = await start({ kind: 'ACCOUNT', accountId });
    const accounts = core.database.collection<{ _id: string }>('accounts');
    const before = (await accounts.findOne({ _id: accountId }))!;
    await accounts.updateOne({ _id: accountId }, { $set: { roles: [] } });
    expect(await kindOf(secret)).toBe('ANONYMOUS');
    await accounts.replaceOne({ _id: accountId }, before);
    expect(await kindOf(secret)).toBe('ACCOUNT');
  });

  it('tells who has come in', async () => {
    const professional = await start({ kind: 'ACCOUNT', accountId });
    expect(await me(professional.viewer)).toMatchObject({
      kind: 'ACCOUNT',
      name: 'Petra Kanarie',
      accountId,
      persons: [{ id: ids.regisseur }],
      meetingId: null,
      ownDevice: false,
    });
    const hers = await start(mother);
    expect(await me(hers.viewer)).toMatchObject({
      name: 'Samira Canarius',
      persons: [{ id: ids.mother }],
    });
    const guest = await start({ kind: 'GUEST', guestId: 'guest-f', meetingId: 'meeting-f' });
    expect(await me(guest.viewer)).toMatchObject({ name: '', persons: [], meetingId: 'meeting-f' });
    expect(await me({ kind: 'ANONYMOUS' })).toBeNull();
  });

  it('has one account per address, capitals or not', async () => {
    const organisationId = await account.createOrganisation('Een ander');
    const again = {
      organisationId,
      name: 'X',
      function: 'x',
      email: ' PETRA@canarius.test',
      roles: [],
      profiles: [],
    };
    expect(await refusalOf(account.createAccount(again))).toBe('INPUT_INVALID');
  });

  it('opens nothing by a row that was written or changed in the database by hand', async () => {
    const rows = core.database.collection<{ _id: string }>('sessions');
    const hers = await start(mother);
    const row = (await rows.findOne({ _id: sessionOf(hers.viewer) ?? '' }))!;
    const secret = 'y'.repeat(43);
    const secretHash = core.keyring.digest('session secret', secret);
    await rows.insertOne({ ...row, _id: 'by-hand', secretHash, kind: 'ACCOUNT', accountId } as never);
    expect(await kindOf(secret)).toBe('ANONYMOUS');
    await rows.updateOne({ _id: row._id }, { $set: { personId: ids.regisseur } });
    core.clock.advance(1000);
    expect(await kindOf(hers.secret)).toBe('ANONYMOUS');
  });

  it('goes on when it is used and changed at the same moment', async () => {
    const guest = await start({ kind: 'GUEST', guestId: 'guest-h', meetingId: 'meeting-h' });
    core.clock.advance(minutes(2));
    const admitted = { personId: ids.mother, trajectId: ids.traject };
    await Promise.all([account.viewerOf(guest.secret), account.admitGuestSessions('guest-h', admitted)]);
    expect(await account.viewerOf(guest.secret)).toMatchObject({ admittedAs: admitted });
  });

  it('lets one become someone of the demo region, and nobody who is not on its list', async () => {
    account.registerDemoPeople([
      {
        key: 'samira',
        name: 'Samira',
        description: 'moeder',
        group: 'Canarius',
        startPath: '/',
        owner: mother,
      },
    ]);
    const grant = await fakes.authorise({ kind: 'ANONYMOUS' }, 'DEMO');
    expect(account.demoPeople(grant).map(({ key }) => key)).toEqual(['samira']);
    const from = { address: '192.0.2.1', device: '' };
    const { viewer } = await account.signInAsDemoPerson(grant, 'samira', from);
    expect(viewer).toMatchObject({ kind: 'PERSON', personId: ids.mother });
    expect(await refusalOf(account.signInAsDemoPerson(grant, 'piet', from))).toBe('NOT_FOUND');
  });
});
