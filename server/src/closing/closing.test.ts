import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { knowsAll } from '../../../test/support/log-reader.ts';
import { days } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { closingOf } from '../../../test/support/operations.ts';
import { readOutbox } from '../../../test/support/outbox.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { createTrajectFixture, unsafeAnswers, type Office, type Worker } from '../traject/traject.testing.ts';

let office: Office;
let desk: Worker;
let anna: Worker;

beforeAll(async () => {
  office = await createTrajectFixture();
  desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR', 'PROFESSIONAL'] });
  anna = await office.hire('Anna Regel', { profiles: ['A', 'B', 'B+'] });
});
afterAll(() => office.core.close());

const calm = { answers: [] };
const lead = (id: string) => office.on(anna.viewer, 'TRAJECT_LEAD', id);
const stateOf = async (id: string) => office.services.closing.stateOf(await lead(id));
const close = async (id: string, changes = {}) =>
  office.services.closing.close(await lead(id), { ...closingOf(id), ...changes });
const motherOf = async ({ id }: TrajectRecord) => {
  const people = await office.traject.peopleOf(id);
  const mother = people.find(({ relation }) => relation === 'moeder');
  if (!mother) throw new Error('There is no mother.');
  return { person: mother, viewer: office.guestOf(mother) };
};
const reads = async (traject: TrajectRecord) =>
  refusalOf(
    office.on((await motherOf(traject)).viewer, 'TRAJECT_READ', traject.id).then(() => ({ reads: true })),
  ).catch(() => 'reads');

describe('A traject is not closed', () => {
  it('while somebody told that it is not safe, and says what comes first', async () => {
    const traject = await office.led(desk, anna, 2, calm);
    const { viewer } = await motherOf(traject);
    const signal = { trajectId: traject.id, words: 'Bang.', lifeThreatening: false, mutationId: 'one' };
    await office.safety.send(await office.on(viewer, 'SAFETY_SIGNAL', traject.id), signal);
    expect((await stateOf(traject.id))?.bars).toEqual(['OPEN_SIGNAL']);
    expect(await refusalOf(close(traject.id))).toBe('CLOSING_BARRED');
    const [sent] = await office.safety.signalsOf(await office.on(anna.viewer, 'SAFETY_READ', traject.id));
    await office.safety.answer(
      await office.on(anna.viewer, 'SAFETY_READ', traject.id),
      sent?.id ?? '',
      'Gebeld.',
    );
    expect((await stateOf(traject.id))?.bars).toEqual([]);
  });

  it('while the card says unsafe or too little care, or a safety plan waits', async () => {
    const traject = await office.led(desk, anna, 3, { answers: unsafeAnswers });
    const state = await stateOf(traject.id);
    expect(state?.bars).toEqual(['UNSAFE', 'BASIC_CARE', 'SAFETY_PLAN']);
    expect(state?.checks).toContainEqual({ kind: 'LEVEL', holds: false });
    expect(state?.checks).toContainEqual({ kind: 'RELIANCE', holds: false });
  });

  it('by a regisseur of the household, who does not learn whether there are signals', async () => {
    await office.hire('Veilige Balie', { roles: ['SAFETY_DESK'] });
    const { id } = await office.request(desk, calm);
    const own = (await office.traject.peopleOf(id)).find(({ child }) => !child);
    if (!own) throw new Error('There is nobody.');
    await office.intake.appointFirst(await office.on(desk.viewer, 'FIRST_APPOINTMENT', id), {
      trajectId: id,
      personId: own.id,
      level: 1,
      motivation: 'Kan het zelf.',
    });
    const grant = () => office.on(office.guestOf(own), 'TRAJECT_LEAD', id);
    const before = await office.services.closing.stateOf(await grant());
    const noor = (await office.traject.peopleOf(id)).find(({ child }) => child);
    if (!noor) throw new Error('There is no child.');
    const signal = { trajectId: id, words: '', lifeThreatening: false, mutationId: 'noor' };
    await office.safety.send(await office.on(office.guestOf(noor), 'SAFETY_SIGNAL', id), signal);
    expect(before?.bars).toEqual(['LAY_REGISSEUR']);
    expect(await office.services.closing.stateOf(await grant())).toEqual(before);
  });

  it('without all that belongs to it, nor without a reason when a check does not hold', async () => {
    const { id } = await office.led(desk, anna, 2, calm);
    expect((await stateOf(id))?.checks).toContainEqual({ kind: 'CONSOLIDATION_PLAN', holds: false });
    for (const missing of ['followUp', 'contact', 'relapse', 'aftercare', 'evaluation'])
      expect(await refusalOf(close(id, { [missing]: ' ' })), missing).toBe('INPUT_INVALID');
    expect(await refusalOf(close(id, { agreed: false }))).toBe('INPUT_INVALID');
    expect(await refusalOf(close(id, { despite: '' }))).toBe('MOTIVATION_REQUIRED');
    expect(await office.traject.trajectById(id)).toMatchObject({ phase: 'ANALYSE', closed: null });
  });
});

describe('A closed traject', () => {
  let traject: TrajectRecord;
  beforeEach(async () => {
    traject = await office.led(desk, anna, 2, { ...calm, householdName: 'Familie Ooïevaar' });
    await close(traject.id);
  });

  it('says to everyone what comes next and until when, by the terms of the organisation', async () => {
    const { viewer } = await motherOf(traject);
    const grant = await office.on(viewer, 'TRAJECT_READ', traject.id);
    const now = await office.traject.read(grant);
    expect(now.phase).toBe('AFGESLOTEN');
    expect(await office.services.closing.closedOf(grant, now)).toMatchObject({
      contact: 'Petra van het wijkteam, 030 000 0000',
      by: 'Anna Regel',
      despite: null,
    });
    expect(await office.services.retention.keepingOf(traject.id)).toEqual({
      readMonths: 12,
      keepMonths: 240,
      readUntil: new Date('2027-11-23T09:00:00.000Z'),
      eraseAt: new Date('2046-11-23T09:00:00.000Z'),
    });
    await office.services.jobs.runDue();
    const mails = await readOutbox(office.core.environment.dataDir);
    const mail = mails.findLast(({ to }) => to === 'samira@canarius.test');
    expect(mail?.text).toContain('tot 23 november 2027');
    expect(mail?.raw).not.toMatch(/Ooïevaar|Anna/);
  });

  it('keeps what was promised when the organisation chooses other terms', async () => {
    const ada = await office.hire(`Ada ${traject.id}`, { roles: ['ADMINISTRATOR'] });
    const wished = { readMonths: 6, keepMonths: 24, keepMonthsWithChildren: 36 };
    await office.services.retention.setTerms(await office.grant(ada.viewer, 'ADMINISTRATION'), wished);
    const { readUntil, eraseAt } = await office.services.retention.keepingOf(traject.id);
    expect([readUntil, eraseAt]).toEqual([
      new Date('2027-11-23T09:00:00.000Z'),
      new Date('2046-11-23T09:00:00.000Z'),
    ]);
    const next = await office.led(desk, anna, 2, calm);
    expect(await office.services.retention.keepingOf(next.id)).toEqual({
      readMonths: 6,
      keepMonths: 36,
      readUntil: null,
      eraseAt: null,
    });
    const usual = { readMonths: 12, keepMonths: 180, keepMonthsWithChildren: 240 };
    await office.services.retention.setTerms(await office.grant(ada.viewer, 'ADMINISTRATION'), usual);
  });

  it('asks nothing of its regisseur any more and counts in no load', async () => {
    expect(await office.traject.obligations.openOf(traject.id)).toEqual([]);
    const load = async () => (await office.traject.desk.loadOf([anna.accountId])).get(anna.accountId) ?? 0;
    const before = await load();
    const another = await office.led(desk, anna, 2, calm);
    expect(await load()).toBe(before + 1);
    await close(another.id);
    expect(await load()).toBe(before);
  });

  it('is not closed twice', async () => {
    expect(await stateOf(traject.id)).toBeNull();
    expect(await refusalOf(close(traject.id))).toBe('CONFLICT');
  });

  it('is found by the desk of its organisation by name, and opened again with a reason', async () => {
    const { closing } = office.services;
    const elsewhere = await office.account.createOrganisation('Wijkteam Elders');
    const other = await office.hire(`Els ${traject.id}`, {
      roles: ['AANMELDCOORDINATOR'],
      organisationId: elsewhere,
    });
    const find = async (who: Worker, name: string) =>
      (await closing.find(await office.grant(who.viewer, 'INTAKE'), name)).map(({ id }) => id);
    expect(await find(desk, 'ooievaar')).toContain(traject.id);
    expect(await find(desk, 'ooie')).toEqual([]);
    expect(await find(other, 'Familie Ooïevaar')).toEqual([]);
    expect(await refusalOf(office.on(other.viewer, 'TRAJECT_REOPEN', traject.id))).toBe('NOT_FOUND');
    expect(await refusalOf(office.on(anna.viewer, 'TRAJECT_REOPEN', traject.id))).toBe('NOT_FOUND');

    const grant = await office.on(desk.viewer, 'TRAJECT_REOPEN', traject.id);
    expect(await refusalOf(closing.reopen(grant, ' '))).toBe('MOTIVATION_REQUIRED');
    await closing.reopen(grant, 'Het gaat weer slechter.');
    await office.services.jobs.runDue();
    const told = await readOutbox(office.core.environment.dataDir);
    const again = { to: 'samira@canarius.test', subject: 'We gaan samen weer verder' };
    expect(told).toContainEqual(expect.objectContaining(again));
    expect(await office.traject.trajectById(traject.id)).toMatchObject({ phase: 'VOORTGANG', closed: null });
    const open = await office.traject.obligations.openOf(traject.id);
    expect(open.map(({ kind }) => kind)).toEqual(['NEXT_MEETING']);
    expect(await find(desk, 'ooievaar')).not.toContain(traject.id);
    expect(await refusalOf(closing.reopen(grant, 'Nog eens.'))).toBe('CONFLICT');
    const log = await office.services.accessLog.lines(
      await office.on(anna.viewer, 'ACCESS_LOG_READ', traject.id),
      knowsAll,
    );
    expect(log.map(({ what }) => what)).toContain('CLOSED_FOUND');
  });
});

describe('Reading', () => {
  it('ends for everyone on the day that was told, and comes back when it is opened again', async () => {
    const traject = await office.led(desk, anna, 2, calm);
    const { person } = await motherOf(traject);
    await close(traject.id);
    const { readUntil } = await office.services.retention.keepingOf(traject.id);
    const left = (readUntil as Date).getTime() - office.core.clock.now().getTime();
    office.core.clock.advance(left - 1);
    await office.services.jobs.runDue();
    expect(await reads(traject)).toBe('reads');
    const { secret } = await office.account.startSession(
      { kind: 'PERSON', personId: person.id, trajectId: traject.id },
      'phone',
    );
    office.core.clock.advance(1);
    await office.services.jobs.runDue();
    expect(await reads(traject)).toBe('NOT_FOUND');
    expect(await office.account.viewerOf(secret)).toEqual({ kind: 'ANONYMOUS' });
    expect(await refusalOf(office.on(anna.viewer, 'TRAJECT_READ', traject.id))).toBe('NOT_FOUND');

    const grant = await office.on(desk.viewer, 'TRAJECT_REOPEN', traject.id);
    await office.services.closing.reopen(grant, 'Er is weer hulp nodig.');
    expect(await reads(traject)).toBe('reads');
    expect((await lead(traject.id)).right).toBe('TRAJECT_LEAD');
  });

  it('does not end in what was opened again before', async () => {
    const traject = await office.led(desk, anna, 2, calm);
    await close(traject.id);
    await office.services.closing.reopen(
      await office.on(desk.viewer, 'TRAJECT_REOPEN', traject.id),
      'Het ging te snel.',
    );
    office.core.clock.advance(days(400));
    await office.services.jobs.runDue();
    expect(await reads(traject)).toBe('reads');
  });
});

it('Closing and the end of reading are told to a professional at the address of the account', async () => {
  const petra = await office.hire('Petra Twee', { profiles: ['A', 'B', 'B+'] });
  const { id } = await office.led(desk, petra, 2, calm);
  const self = (await office.traject.peopleOf(id)).find(({ accountId }) => accountId === petra.accountId);
  const elsewhere = { personId: self?.id ?? '', email: 'ergens.anders@kanarie.test' };
  await office.traject.people.change(
    await office.grant(petra.viewer, 'PERSON_CHANGE', { kind: 'person', id: elsewhere.personId }),
    elsewhere,
  );
  await office.services.closing.close(await office.on(petra.viewer, 'TRAJECT_LEAD', id), closingOf(id));
  for (const passing of [0, 345]) {
    office.core.clock.advance(days(passing));
    await office.services.jobs.runDue();
  }
  const told = (await readOutbox(office.core.environment.dataDir)).map(({ to }) => to);
  expect(told.filter((to) => to === 'petra.twee@kanarie.test')).toHaveLength(2);
  expect(told).not.toContain(elsewhere.email);
});
