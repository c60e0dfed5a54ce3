import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { minutes } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createFakes, ids, motherViewer, personRecord, type Fakes } from '../../../test/support/fakes.ts';
import type { Viewer } from '../access/viewer.ts';
import { createAccountService, type AccountService } from '../account/account.service.ts';
import type { AccessedThing } from '../schema.generated.ts';
import type { LogReader } from './access-log.rules.ts';
import { createAccessLogService, type AccessLogService } from './access-log.service.ts';

describe('The access log', () => {
  let core: TestCore;
  let account: AccountService;
  let accessLog: AccessLogService;
  let fakes: Fakes;
  let regisseur: Viewer;
  let trajectId: string;
  let tests = 0;

  beforeAll(async () => {
    core = await startCore();
    account = await createAccountService(core);
    const organisationId = await account.createOrganisation('Wijkteam Kanarie');
    const work = { function: 'wijkcoach', roles: ['PROFESSIONAL' as const], profiles: [] };
    const accountId = await account.createAccount({
      organisationId,
      name: 'Petra Regelaar',
      email: 'p@canarius.test',
      ...work,
    });
    fakes = createFakes(accountId);
    accessLog = await createAccessLogService(core, fakes.with({ account }));
    regisseur = (await account.startSession({ kind: 'ACCOUNT', accountId }, '')).viewer;
  });
  afterAll(() => core.close());

  // Every test has a traject, and so a chain, of its own.
  beforeEach(async () => {
    trajectId = `traject-${++tests}`;
    await core.keyring.create(trajectId);
    const first = fakes.trajecten.values().next().value;
    if (first) fakes.trajecten.set(trajectId, { ...first, id: trajectId });
    for (const person of ['regisseur-1', 'mother-1']) {
      const known = fakes.people.get(person);
      if (known) fakes.people.set(person, { ...known, trajectId });
    }
  });

  /** What the reader of the log knows of; everything here is about the one plan that is known. */
  const reader: LogReader = {
    personId: ids.mother,
    leads: false,
    readsSignals: false,
    has: (_right, id) => id === 'known',
  };
  const about = { kind: 'plan', id: 'known' } as const;
  const record = (what: AccessedThing, viewer = regisseur, personId: string | null = ids.regisseur) =>
    accessLog.record({ trajectId, viewer, personId, what, about });
  const read = async (viewer: Viewer = { ...motherViewer, trajectId } as Viewer) =>
    accessLog.lines(
      await fakes.authorise(viewer, 'ACCESS_LOG_READ', { kind: 'traject', id: trajectId }),
      reader,
    );
  const lines = () => core.database.collection<{ _id: string }>('access_lines');
  const heads = () => core.database.collection<{ _id: string }>('access_heads');

  async function threeLines() {
    for (const what of ['LEVEL_CHANGED', 'PLAN_ADOPTED', 'HANDED_OVER'] as const) await record(what);
  }

  it('tells a household member who did what, newest first', async () => {
    await record('PLAN_READ');
    core.clock.advance(1000);
    await record('LEVEL_CHANGED');
    expect(await read()).toEqual([
      {
        id: expect.any(String),
        at: core.clock.now(),
        who: 'Petra Regelaar',
        role: 'regisseur, Wijkteam Kanarie',
        what: 'LEVEL_CHANGED',
      },
      expect.objectContaining({ what: 'PLAN_READ' }),
    ]);
  });

  it('tells the household nothing of a signal of unsafety, not by a gap in numbers either', async () => {
    await record('SIGNAL_READ');
    await record('PLAN_READ');
    const told = await read();
    expect(told.map(({ what }) => what)).toEqual(['PLAN_READ']);
    expect(told[0]?.id).not.toMatch(/:\d+$/);
  });

  it('tells nothing of an act on a plan that the reader does not know of, and leaves no line of another one away (A1)', async () => {
    const line = { trajectId, viewer: regisseur, personId: ids.regisseur, what: 'PLAN_READ' as const };
    await accessLog.record({ ...line, about: { kind: 'plan', id: 'hidden' } });
    core.clock.advance(1000);
    await accessLog.record({ ...line, about: { kind: 'plan', id: 'known' } });
    const told = await read();
    expect(told.map(({ at }) => at)).toEqual([core.clock.now()]);
    expect(await accessLog.verifyChain(trajectId)).toEqual({ whole: true, lines: 2 });
  });

  it('tells an invitation to who was invited and who leads alone (A13)', async () => {
    const invited = { trajectId, viewer: regisseur, personId: ids.regisseur, what: 'INVITED' as const };
    for (const id of ['known', ids.mother])
      await accessLog.record({ ...invited, about: { kind: 'person', id } });
    expect(await read()).toHaveLength(1);
  });

  it('is not for children, the network or other professionals', async () => {
    const child = personRecord({ id: 'child', trajectId, child: true });
    const network = personRecord({ id: 'network', trajectId, side: 'NETWORK' });
    for (const person of [child, network]) {
      fakes.people.set(person.id, person);
      const viewer: Viewer = { kind: 'PERSON', sessionId: 's', personId: person.id, trajectId };
      expect(await refusalOf(read(viewer))).toBe('FORBIDDEN');
    }
    expect(await refusalOf(read({ ...motherViewer, trajectId: 'traject-of-others' } as Viewer))).toBe(
      'NOT_FOUND',
    );
  });

  it('holds acts of professionals, also of those without an account, and not of household and network', async () => {
    const nurse = personRecord({
      id: 'nurse',
      trajectId,
      side: 'PROFESSIONAL',
      name: 'Noor',
      relation: 'wijkverpleegkundige',
    });
    fakes.people.set(nurse.id, nurse);
    await record('PLAN_READ', { kind: 'PERSON', sessionId: 's', personId: nurse.id, trajectId }, nurse.id);
    await record('PLAN_READ', { ...motherViewer, trajectId } as Viewer, ids.mother);
    await record('PLAN_READ', { kind: 'ANONYMOUS' }, null);
    expect((await read()).map(({ who, role }) => [who, role])).toEqual([['Noor', 'wijkverpleegkundige']]);
  });

  it('makes one line of what the same professional reads again within ten minutes', async () => {
    await Promise.all([record('PLAN_READ'), record('PLAN_READ'), record('PLAN_READ')]);
    core.clock.advance(minutes(10) - 1);
    await record('PLAN_READ');
    await record('CONTACT_READ');
    expect(await read()).toHaveLength(2);
    core.clock.advance(1);
    await record('PLAN_READ');
    expect(await read()).toHaveLength(3);
  });

  it('answers who reads the same at that moment only when the line is on disk', async () => {
    const first = record('PLAN_READ');
    await record('PLAN_READ');
    // Not after the first one resolved: at the moment that the second did.
    expect(await lines().countDocuments({ trajectId } as never)).toBe(1);
    await first;
  });

  it('makes a line of every decision', async () => {
    await record('LEVEL_CHANGED');
    await record('LEVEL_CHANGED');
    expect(await read()).toHaveLength(2);
  });

  it('numbers without a gap what comes at the same moment', async () => {
    await Promise.all(Array.from({ length: 25 }, () => record('LEVEL_CHANGED')));
    expect(await accessLog.verifyChain(trajectId)).toEqual({ whole: true, lines: 25 });
  });

  it('keeps one chain when two processes write', async () => {
    const other = await createAccessLogService(core, fakes.with({ account }));
    const line = { trajectId, viewer: regisseur, personId: ids.regisseur, what: 'LEVEL_CHANGED' as const };
    await Promise.all(Array.from({ length: 8 }, (_, index) => (index % 2 ? accessLog : other).record(line)));
    expect(await accessLog.verifyChain(trajectId)).toEqual({ whole: true, lines: 8 });
  });

  it('shows at most 500 lines', async () => {
    for (let count = 0; count < 502; count++) await record('LEVEL_CHANGED');
    const shown = await read();
    expect(shown).toHaveLength(500);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(500);
  });

  it('shows the household as many lines with a signal as without one (A1)', async () => {
    for (let count = 0; count < 501; count++) await record('LEVEL_CHANGED');
    await record('SIGNAL_ANSWERED');
    await record('SIGNAL_READ');
    const shown = await read();
    expect(shown).toHaveLength(500);
    expect(new Set(shown.map(({ what }) => what))).toEqual(new Set(['LEVEL_CHANGED']));
  });

  it('holds no name in the database', async () => {
    await record('PLAN_READ');
    const stored = await lines().find({ trajectId }).toArray();
    const dump = JSON.stringify(
      stored.map((line) => ({ ...line, sealed: String((line as never)['sealed']) })),
    );
    expect(stored).toHaveLength(1);
    expect(dump).not.toMatch(/petra|regelaar|kanarie/i);
  });

  it('shows that a line was taken away', async () => {
    await threeLines();
    await lines().deleteOne({ _id: `${trajectId}:2` });
    expect(await accessLog.verifyChain(trajectId)).toMatchObject({ whole: false, brokenAt: 2 });
  });

  it('shows that the first line was taken away', async () => {
    await threeLines();
    await lines().deleteOne({ _id: `${trajectId}:1` });
    expect(await accessLog.verifyChain(trajectId)).toMatchObject({ whole: false, brokenAt: 1 });
  });

  it('shows that the last lines were taken away, and all of them', async () => {
    await threeLines();
    await lines().deleteOne({ _id: `${trajectId}:3` });
    expect(await accessLog.verifyChain(trajectId)).toMatchObject({ whole: false, brokenAt: 3 });
    await lines().deleteMany({ trajectId } as never);
    expect(await accessLog.verifyChain(trajectId)).toMatchObject({ whole: false, brokenAt: 1 });
  });

  it('shows that the end was rewritten to hide it', async () => {
    await threeLines();
    const second = await lines().findOne({ _id: `${trajectId}:2` });
    await lines().deleteOne({ _id: `${trajectId}:3` });
    const hash = String((second as unknown as { hash: string }).hash);
    await heads().updateOne({ _id: trajectId }, { $set: { number: 2, hash } });
    expect(await accessLog.verifyChain(trajectId)).toMatchObject({ whole: false });
    await heads().deleteOne({ _id: trajectId });
    expect(await accessLog.verifyChain(trajectId)).toMatchObject({ whole: false });
  });

  it.each([
    ['who', { actorId: 'someone-else' }],
    ['what', { what: 'PLAN_READ' }],
    ['what it is about', { about: { kind: 'plan', id: 'another' } }],
    ['when', { at: new Date(0) }],
    ['the name', { sealed: Buffer.from('another') }],
  ])('shows that %s was changed in a line', async (_which, change) => {
    await threeLines();
    await lines().updateOne({ _id: `${trajectId}:2` }, { $set: change });
    expect(await accessLog.verifyChain(trajectId)).toMatchObject({ whole: false, brokenAt: 2 });
  });

  it('has a whole chain for a traject that nobody looked at', async () => {
    expect(await accessLog.verifyChain(trajectId)).toEqual({ whole: true, lines: 0 });
  });
});
