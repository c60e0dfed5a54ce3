import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hours } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createFakes, ids, motherViewer, type Fakes } from '../../../test/support/fakes.ts';
import type { Grant } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import { createAccountService, type AccountService } from '../account/account.service.ts';
import { createInvitationService, type InvitationService } from './invitation.service.ts';

const code = '314159';
const anonymous: Viewer = { kind: 'ANONYMOUS' };

describe('Joining by meeting code', () => {
  let core: TestCore;
  let account: AccountService;
  let invitations: InvitationService;
  let fakes: Fakes;
  let everyone: Grant<'PUBLIC'>;
  let address: string;
  let meetingId: string;
  let tests = 0;

  beforeAll(async () => {
    core = await startCore();
  });
  afterAll(() => core.close());

  beforeEach(async () => {
    fakes = createFakes('');
    account ??= await createAccountService(core);
    invitations = await createInvitationService(core, fakes.with({ account }));
    everyone = await fakes.authorise(anonymous, 'PUBLIC');
    tests++;
    address = `192.0.2.${tests}`;
    meetingId = `meeting-${tests}`;
    fakes.meetings.set(code, { meetingId, trajectId: ids.traject });
  });

  const join = (typed: string, name = 'Oma Truus', viewer: Viewer = anonymous, from = address) =>
    invitations.joinByCode(everyone, typed, name, { viewer, address: from, device: 'iPhone, Safari' });

  async function guest() {
    const { started } = await join(code);
    if (started?.viewer.kind !== 'GUEST') throw new Error('Did not become a guest.');
    return { ...started, viewer: started.viewer };
  }

  const follow = async (viewer: Viewer) => invitations.myAdmission(await fakes.authorise(viewer, 'GUEST'));

  it('gives a waiting guest, who is nobody in the traject', async () => {
    const { viewer, secret } = await guest();
    expect(viewer).toEqual({
      kind: 'GUEST',
      sessionId: viewer.sessionId,
      guestId: viewer.guestId,
      meetingId,
    });
    expect(await account.viewerOf(secret)).toEqual(viewer);
    expect(fakes.waiting).toEqual([{ meetingId, guestId: viewer.guestId, name: 'Oma Truus' }]);
    expect(await invitations.ticketOf(viewer)).toEqual({ meetingId, admission: 'WAITING' });
  });

  it.each([' 314 159 ', '314-159', '٣١٤١٥٩', '۳۱۴۱۵۹', '３１４１５９', '314\u200b159'])(
    'takes the code as %j',
    async (typed) => {
      expect(await join(typed)).toMatchObject({ meetingId });
    },
  );

  it.each(['', '31415', '3141592', 'abcdef', '000000', '31415a', '9'.repeat(100_000)])(
    'refuses %.20j',
    async (wrong) => {
      expect(await refusalOf(join(wrong))).toBe('CODE_INVALID');
      expect(fakes.waiting).toEqual([]);
    },
  );

  it('stops an address after ten wrong codes, also when it then has the right one', async () => {
    for (let wrong = 0; wrong < 10; wrong++) expect(await refusalOf(join('000000'))).toBe('CODE_INVALID');
    expect(await refusalOf(join(code))).toBe('RATE_LIMITED');
    await join(code, 'Oma Truus', anonymous, '198.51.100.1');
  });

  it('lets an office in where somebody came in and thirty others mistype', async () => {
    await join(code, 'Collega 0');
    for (let wrong = 0; wrong < 30; wrong++) expect(await refusalOf(join('000000'))).toBe('CODE_INVALID');
    await join(code, 'Collega 1');
  });

  it('stops an address that tries a hundred codes at once after ten', async () => {
    const tried = Array.from({ length: 100 }, (_, index) => refusalOf(join(String(100_000 + index))));
    const answers = await Promise.all(tried);
    expect(answers.filter((answer) => answer === 'CODE_INVALID')).toHaveLength(10);
  });

  it('lets a whole table in at once from one address', async () => {
    const table = await Promise.all(Array.from({ length: 12 }, (_, index) => join(code, `Gast ${index}`)));
    expect(new Set(table.map(({ started }) => started?.viewer))).toHaveLength(12);
    expect(fakes.waiting).toHaveLength(12);
  });

  it('keeps the place in the list of a device that waits already', async () => {
    const { viewer } = await guest();
    expect(await join(code, 'Oma Truus', viewer)).toEqual({ meetingId, started: null });
    expect(fakes.waiting).toHaveLength(1);
  });

  it.each(['', '   ', '\u0000\u200b', 'x'.repeat(61)])(
    'asks for a name that can be shown, not %.20j',
    async (name) => {
      expect(await refusalOf(join(code, name))).toBe('INPUT_INVALID');
      expect(fakes.waiting).toEqual([]);
    },
  );

  it('shows the chair a name on one line', async () => {
    await join(code, ' Oma\n\tTruus\u202e ');
    expect(fakes.waiting[0]?.name).toBe('Oma Truus');
  });

  it('leaves no session behind when the waiting list cannot be written', async () => {
    const before = await core.database.collection('sessions').estimatedDocumentCount();
    fakes.services.meeting.guestWaits = () => Promise.reject(new Error('the database is away'));
    await expect(join(code)).rejects.toThrow('the database is away');
    expect(await core.database.collection('sessions').estimatedDocumentCount()).toBe(before);
  });

  describe('The own admission', () => {
    it('is told at once, then when the chair admits, and ends there', async () => {
      const { viewer } = await guest();
      const tickets = await follow(viewer);
      expect(await tickets.next()).toEqual({ done: false, value: { meetingId, admission: 'WAITING' } });
      const next = tickets.next();
      await account.admitGuestSessions(viewer.guestId, { personId: ids.mother, trajectId: ids.traject });
      expect(await next).toEqual({ done: false, value: { meetingId, admission: 'ADMITTED' } });
      expect(await tickets.next()).toEqual({ done: true, value: undefined });
    });

    it('is refused as the last word when the session ends', async () => {
      const { viewer } = await guest();
      const tickets = await follow(viewer);
      await tickets.next();
      await account.endSessionsOf({ guestId: viewer.guestId });
      expect(await tickets.next()).toEqual({ done: false, value: { meetingId, admission: 'REFUSED' } });
      expect(await tickets.next()).toMatchObject({ done: true });
    });

    it('says so once when it was decided before', async () => {
      const { viewer } = await guest();
      await account.admitGuestSessions(viewer.guestId, { personId: ids.mother, trajectId: ids.traject });
      const tickets = await follow(viewer);
      expect(await tickets.next()).toMatchObject({ value: { admission: 'ADMITTED' } });
      expect(await tickets.next()).toMatchObject({ done: true });
    });

    it('tells nothing about other guests', async () => {
      const one = await guest();
      const other = await guest();
      const tickets = await follow(one.viewer);
      await tickets.next();
      await account.admitGuestSessions(other.viewer.guestId, {
        personId: ids.mother,
        trajectId: ids.traject,
      });
      await account.admitGuestSessions(one.viewer.guestId, { personId: ids.mother, trajectId: ids.traject });
      expect(await tickets.next()).toMatchObject({ value: { admission: 'ADMITTED' } });
      expect(await invitations.ticketOf(other.viewer)).toMatchObject({ admission: 'ADMITTED' });
    });

    it('stops at once when the guest goes away, also while waiting', async () => {
      const { viewer } = await guest();
      const tickets = await follow(viewer);
      await tickets.next();
      const next = tickets.next();
      await tickets.return?.();
      expect(await next).toMatchObject({ done: true });
    });

    it('is over when the guest waited for twelve hours', async () => {
      const { viewer } = await guest();
      core.clock.advance(hours(12));
      expect(await invitations.ticketOf(viewer)).toMatchObject({ admission: 'REFUSED' });
    });

    it('is for guests only', async () => {
      expect(await refusalOf(follow(motherViewer))).toBe('FORBIDDEN');
      expect(await refusalOf(follow(anonymous))).toBe('UNAUTHENTICATED');
    });
  });
});
