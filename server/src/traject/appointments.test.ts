import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { createTrajectFixture, unsafeAnswers, type Office, type Worker } from './traject.testing.ts';

describe('Appointments', () => {
  let office: Office;
  let desk: Worker;
  let anna: Worker;
  let bram: Worker;

  beforeAll(async () => {
    office = await createTrajectFixture();
    desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR', 'PROFESSIONAL'] });
    anna = await office.hire('Anna Regel', { profiles: ['A'] });
    bram = await office.hire('Bram Regel', { profiles: ['A', 'B'] });
  });
  afterAll(() => office.core.close());

  const activeAppointments = (trajectId: string) =>
    office.core.database
      .collection('appointments')
      .countDocuments({ trajectId, role: 'REGISSEUR', active: true });

  it('offers who fits the level first, then who leads least, and says why others do not fit', async () => {
    const candidates = await office.intake.candidates(
      await office.grant(desk.viewer, 'INTAKE'),
      'handbook-2026',
      3,
    );
    expect(candidates[0]).toMatchObject({ name: 'Bram Regel', fits: true, whyNot: null });
    expect(candidates.find(({ name }) => name === 'Anna Regel')).toMatchObject({
      fits: false,
      whyNot: { asked: ['B'], has: ['A'] },
    });
    expect(candidates.find(({ name }) => name === 'Dirk Balie')?.whyNot?.has).toEqual([]);
  });

  it('asks no profile at level 1', async () => {
    const candidates = await office.intake.candidates(
      await office.grant(desk.viewer, 'INTAKE'),
      'handbook-2026',
      1,
    );
    expect(candidates.every(({ fits }) => fits)).toBe(true);
  });

  it('sets the first level together with the first appointment', async () => {
    const traject = await office.led(desk, anna, 2);
    expect(traject).toMatchObject({ regieLevel: 2, phase: 'ANALYSE' });
    const history = await office.regie.historyOf(traject.id);
    expect(history).toMatchObject([{ from: null, to: 2, by: 'Dirk Balie', deviates: false }]);
    const load = await office.intake.candidates(
      await office.grant(desk.viewer, 'INTAKE'),
      'handbook-2026',
      2,
    );
    expect(load.find(({ name }) => name === 'Anna Regel')?.leads).toBeGreaterThan(0);
  });

  it('records that the first level is another one than the card points at', async () => {
    const { id } = await office.led(desk, bram, 3);
    expect((await office.regie.historyOf(id))[0]?.deviates).toBe(true);
  });

  it('lets one of two first appointments at once win', async () => {
    const { id } = await office.request(desk);
    const grants = await Promise.all([1, 2].map(() => office.on(desk.viewer, 'FIRST_APPOINTMENT', id)));
    const both = await Promise.allSettled(
      [anna, bram].map(({ accountId }, index) =>
        office.intake.appointFirst(grants[index]!, {
          trajectId: id,
          accountId,
          level: 2,
          motivation: 'Nu.',
        }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason.extensions.code).toBe('ALREADY_APPOINTED');
    expect(await activeAppointments(id)).toBe(1);
    expect(await office.regie.historyOf(id)).toHaveLength(1);
  });

  it('refuses a second first appointment, and the aanmeldcoordinator after the first', async () => {
    const { id } = await office.led(desk, anna);
    expect(await refusalOf(office.on(desk.viewer, 'FIRST_APPOINTMENT', id))).toBe('FORBIDDEN');
    expect(await refusalOf(office.on(desk.viewer, 'TRAJECT_READ', id))).toBe('NOT_FOUND');
  });

  it('makes a second regisseur impossible in the database itself', async () => {
    const { id } = await office.led(desk, anna);
    const one = await office.core.database
      .collection('appointments')
      .findOne({ trajectId: id, role: 'REGISSEUR', active: true });
    const other = { ...one, _id: 'another' as never, personId: 'someone-else' };
    await expect(office.core.database.collection('appointments').insertOne(other)).rejects.toMatchObject({
      code: 11000,
    });
  });

  it('keeps exactly one regisseur after 64 handovers at once', async () => {
    const { id } = await office.led(desk, anna);
    const receivers: Worker[] = [];
    for (let n = 0; n < 8; n++) receivers.push(await office.hire(`Ontvanger ${n}`, { profiles: ['A'] }));
    const grant = await office.on(anna.viewer, 'TRAJECT_LEAD', id);
    const handovers = await Promise.allSettled(
      Array.from({ length: 64 }, (_, n) =>
        office.traject.handOver(grant, {
          trajectId: id,
          accountId: receivers[n % 8]!.accountId,
          motivation: 'Verhuisd.',
        }),
      ),
    );
    const won = handovers.filter(({ status }) => status === 'fulfilled');
    expect(won).toHaveLength(1);
    for (const one of handovers)
      if (one.status === 'rejected') expect(one.reason).toMatchObject({ extensions: { code: 'CONFLICT' } });
    expect(await activeAppointments(id)).toBe(1);
    const { regisseurPersonId } = (await office.traject.trajectById(id))!;
    expect(
      await office.core.database
        .collection('appointments')
        .findOne({ trajectId: id, role: 'REGISSEUR', active: true }),
    ).toMatchObject({ personId: regisseurPersonId });
  });

  it('takes the rights of the regisseur from the giver at once, who keeps taking part (R10)', async () => {
    const { id } = await office.led(desk, anna);
    const announced: unknown[] = [];
    const stop = office.core.accessChanges.listen((change) => announced.push(change));
    const grant = await office.on(anna.viewer, 'TRAJECT_LEAD', id);
    await office.traject.handOver(grant, {
      trajectId: id,
      accountId: bram.accountId,
      motivation: 'Bram past beter.',
    });
    stop();
    expect(announced).toContainEqual({ trajectId: id });
    expect(await refusalOf(office.on(anna.viewer, 'REGIE_LEVEL_CHANGE', id))).toBe('FORBIDDEN');
    expect(await refusalOf(office.on(anna.viewer, 'TRAJECT_LEAD', id))).toBe('FORBIDDEN');
    expect((await office.on(anna.viewer, 'REGIE_READ', id)).right).toBe('REGIE_READ');
    expect((await office.on(bram.viewer, 'REGIE_LEVEL_CHANGE', id)).right).toBe('REGIE_LEVEL_CHANGE');
    // The old grant is of no use either: the write itself asks who is regisseur.
    expect(
      await refusalOf(
        office.traject.handOver(grant, { trajectId: id, accountId: anna.accountId, motivation: 'x' }),
      ),
    ).toBe('INPUT_INVALID');
    const cleo = await office.hire('Cleo Regel');
    expect(
      await refusalOf(
        office.traject.handOver(grant, { trajectId: id, accountId: cleo.accountId, motivation: 'x' }),
      ),
    ).toBe('CONFLICT');
  });

  it('opens the obligation to hand over when the profile is missing, and solves it when the new one fits', async () => {
    const { id } = await office.led(desk, anna, 3, { answers: unsafeAnswers });
    const kinds = async () => (await office.traject.obligations.openOf(id)).map(({ kind }) => kind).sort();
    expect(await kinds()).toEqual(['HAND_OVER', 'SAFETY_PLAN']);
    const grant = await office.on(anna.viewer, 'TRAJECT_LEAD', id);
    await office.traject.handOver(grant, {
      trajectId: id,
      accountId: bram.accountId,
      motivation: 'Profiel B.',
    });
    expect(await kinds()).toEqual(['SAFETY_PLAN']);
  });

  it('asks no profile of a regisseur from the household, only a reason', async () => {
    await office.hire('Veilige Balie', { roles: ['SAFETY_DESK'] });
    const { id } = await office.request(desk);
    const mother = (await office.traject.peopleOf(id)).find(({ relation }) => relation === 'moeder')!;
    const child = (await office.traject.peopleOf(id)).find((person) => person.child)!;
    const appoint = async (personId: string, motivation: string) =>
      office.intake.appointFirst(await office.on(desk.viewer, 'FIRST_APPOINTMENT', id), {
        trajectId: id,
        personId,
        level: 2,
        motivation,
      });
    expect(await refusalOf(appoint(mother.id, '  '))).toBe('MOTIVATION_REQUIRED');
    expect(await refusalOf(appoint(child.id, 'Nee.'))).toBe('INPUT_INVALID');
    const traject = await appoint(mother.id, 'Zij wil het zelf doen.');
    expect(traject.regisseurPersonId).toBe(mother.id);
    expect(await office.traject.obligations.openOf(id)).toEqual([]);
    expect((await office.on(office.guestOf(mother), 'REGIE_LEVEL_CHANGE', id)).right).toBe(
      'REGIE_LEVEL_CHANGE',
    );
  });

  it('appoints nobody of another organisation', async () => {
    const elsewhere = await office.account.createOrganisation('Andere stad');
    const stranger = await office.hire('Vera Vreemd', { organisationId: elsewhere, profiles: ['B'] });
    const { id } = await office.request(desk);
    const grant = await office.on(desk.viewer, 'FIRST_APPOINTMENT', id);
    const attempt = office.intake.appointFirst(grant, {
      trajectId: id,
      accountId: stranger.accountId,
      level: 2,
      motivation: 'x',
    });
    expect(await refusalOf(attempt)).toBe('NOT_FOUND');
  });
});
