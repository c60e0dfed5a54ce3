import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { days } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { readOutbox } from '../../../test/support/outbox.ts';
import { createTrajectFixture, type Office, type Worker } from '../traject/traject.testing.ts';

let office: Office;
let desk: Worker;
let anna: Worker;
let bo: Worker;
let manager: Worker;

beforeAll(async () => {
  office = await createTrajectFixture();
  desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR', 'PROFESSIONAL'] });
  anna = await office.hire('Anna Regel', { profiles: ['A', 'B', 'B+'] });
  bo = await office.hire('Bo Opvolger', { profiles: ['A', 'B', 'B+'] });
  manager = await office.hire('Mo Manager', { roles: ['MANAGER'] });
}, 90_000);
afterAll(() => office.core.close());

const lead = (id: string, who = anna) => office.on(who.viewer, 'TRAJECT_LEAD', id);
const steers = (who = manager) => office.grant(who.viewer, 'STEERING');
const later = (by: number): Date => new Date(office.core.clock.now().getTime() + days(by));
const dayOf = (at: Date): string => at.toISOString().slice(0, 10);
const mailsTo = async (address: string, subject: string) =>
  (await readOutbox(office.core.environment.dataDir)).filter(
    (mail) => mail.to.includes(address) && mail.subject === subject,
  ).length;

describe('Handing regie over', () => {
  it('shows what is open, and hands over from the moment that was chosen', async () => {
    const { handover, jobs } = office.services;
    const { id } = await office.led(desk, anna, 4);
    expect((await handover.stateOf(await lead(id))).planned).toBeNull();
    const input = { trajectId: id, accountId: bo.accountId, motivation: 'Kanariereden.' };
    const from = later(10);
    await handover.handOver(await lead(id), { ...input, from, followUpOn: dayOf(later(20)), checked: [] });
    expect((await handover.stateOf(await lead(id))).planned).toMatchObject({ from, to: 'Bo Opvolger' });
    expect(await office.dump()).not.toContain('Kanariereden');
    office.core.clock.advance(days(9));
    await jobs.runDue();
    await lead(id);
    office.core.clock.advance(days(2));
    await jobs.runDue();
    expect(await refusalOf(lead(id).then(() => ({})))).toBe('FORBIDDEN');
    expect((await handover.stateOf(await lead(id, bo))).planned).toBeNull();
    await jobs.runDue();
    expect(await mailsTo('samira@canarius.test', 'Er staat iets nieuws voor je klaar')).toBe(1);
    office.core.clock.advance(days(10));
    await jobs.runDue();
    for (const address of ['anna.regel@kanarie.test', 'bo.opvolger@kanarie.test'])
      expect(await mailsTo(address, 'Hoe gaat het na de overdracht?')).toBe(1);
  });

  it('offers whose profile fits the level first, and no regisseur to herself', async () => {
    const { handover } = office.services;
    const { id } = await office.led(desk, anna, 3);
    await office.hire('Aad Zonder', { profiles: [] });
    const { candidates } = await handover.stateOf(await lead(id));
    const names = candidates.map(({ name }) => name);
    expect(names.indexOf('Bo Opvolger')).toBeLessThan(names.indexOf('Aad Zonder'));
    expect(candidates.find(({ name }) => name === 'Aad Zonder')?.fits).toBe(false);
    expect(names).not.toContain('Anna Regel');
  });

  it('is stopped before its day', async () => {
    const { handover, jobs } = office.services;
    const { id } = await office.led(desk, anna);
    const input = { trajectId: id, accountId: bo.accountId, motivation: 'Ander werk.', from: later(3) };
    await handover.handOver(await lead(id), input);
    expect(await handover.withdraw(await lead(id))).toBe(true);
    expect(await handover.withdraw(await lead(id))).toBe(false);
    office.core.clock.advance(days(4));
    await jobs.runDue();
    await lead(id);
    const tooFar = handover.handOver(await lead(id), { ...input, from: later(91) });
    expect(await refusalOf(tooFar)).toBe('INPUT_INVALID');
  });
});

describe('A warm handover, to and from a certified institution', () => {
  it('asks for a meeting in which all talk together, and waits until it was held', async () => {
    const { handover, jobs, meeting, plan, traject } = office.services;
    const { id } = await office.led(desk, anna);
    const uuid = () => office.core.random.uuid();
    const [meetingId, planId, common] = [uuid(), uuid(), uuid()];
    const input = { trajectId: id, accountId: bo.accountId, motivation: 'Naar de GI.', certified: true };
    expect(await refusalOf(handover.handOver(await lead(id), input))).toBe('INPUT_INVALID');
    // As long as nobody of the household is invited the table has a plan that nobody of it reads.
    await plan.start(await lead(id), planId, 'support-plan.wij', []);
    await plan.start(await lead(id), common, 'support-plan.wij');
    const place = { minutes: 60, place: 'Buurthuis', kind: 'STARTOVERLEG' } as const;
    const startsAt = later(2);
    await meeting.plan(await lead(id), {
      ...place,
      personIds: [],
      trajectId: id,
      meetingId,
      startsAt,
      planId,
    });
    const warm = { ...input, warmMeetingId: meetingId };
    const leads = () => office.grant(anna.viewer, 'MEETING_LEAD', { kind: 'meeting', id: meetingId });
    const invite = async (invitePersonIds: string[]): Promise<void> =>
      void (await meeting.change(await leads(), { meetingId, invitePersonIds }));
    expect(await refusalOf(handover.handOver(await lead(id), warm))).toBe('INPUT_INVALID');
    // Who takes over and somebody of the household are on the list, or it is no talk of all.
    const soon = { ...warm, from: later(3) };
    expect(await refusalOf(handover.handOver(await lead(id), soon))).toBe('TALK_INCOMPLETE');
    const takes = await traject.people.add(await lead(id), {
      trajectId: id,
      side: 'PROFESSIONAL',
      accountId: bo.accountId,
      relation: 'wijkcoach',
    });
    await invite([takes.id]);
    expect(await refusalOf(handover.handOver(await lead(id), soon))).toBe('TALK_INCOMPLETE');
    const household = (await traject.peopleOf(id)).filter(({ side }) => side === 'HOUSEHOLD');
    const invitePersonIds = household.map((one) => one.id);
    await meeting.change(await leads(), { meetingId, planId: common, invitePersonIds });
    expect(await refusalOf(handover.handOver(await lead(id), { ...warm, from: later(1) }))).toBe(
      'INPUT_INVALID',
    );
    const elsewhere = await office.led(desk, anna);
    const wrong = { ...warm, trajectId: elsewhere.id, from: later(3) };
    expect(await refusalOf(handover.handOver(await lead(elsewhere.id), wrong))).toBe('INPUT_INVALID');
    await handover.handOver(await lead(id), { ...warm, from: later(3) });
    office.core.clock.advance(days(4));
    await jobs.runDue();
    expect((await handover.stateOf(await lead(id))).planned).toMatchObject({ waitsForMeeting: true });

    const chair = () => office.grant(anna.viewer, 'MEETING_CHAIR', { kind: 'meeting', id: meetingId });
    await meeting.start(await chair());
    await meeting.closeMeeting(await chair());
    expect((await handover.stateOf(await lead(id))).planned).toMatchObject({ waitsForMeeting: false });
    office.core.clock.advance(days(1));
    await jobs.runDue();
    expect((await handover.stateOf(await lead(id, bo))).planned).toBeNull();
  });
});

describe('A successor for a regisseur who is away', () => {
  it('is appointed by the manager with a reason; the level stays, and the log tells it', async () => {
    const { handover } = office.services;
    const { id, regieLevel } = await office.led(desk, anna);
    const before = await mailsTo('samira@canarius.test', 'Er staat iets nieuws voor je klaar');
    const candidates = await handover.successors(await steers(), id);
    expect(candidates.map(({ name }) => name)).toContain('Bo Opvolger');
    expect(candidates.map(({ name }) => name)).not.toContain('Anna Regel');
    const input = { trajectId: id, accountId: bo.accountId, motivation: '' };
    expect(await refusalOf(handover.appointSuccessor(await steers(), input))).toBe('MOTIVATION_REQUIRED');
    await handover.appointSuccessor(await steers(), { ...input, motivation: 'Anna is ziek.' });
    expect((await office.traject.trajectById(id))?.regieLevel).toBe(regieLevel);
    expect(await refusalOf(lead(id).then(() => ({})))).toBe('FORBIDDEN');
    await lead(id, bo);
    // The household has an address: it is told that there is something new, once.
    await office.services.jobs.runDue();
    expect(await mailsTo('samira@canarius.test', 'Er staat iets nieuws voor je klaar')).toBe(before + 1);
  });

  it('is not appointed by the manager of another organisation', async () => {
    const { handover } = office.services;
    const { id } = await office.led(desk, anna);
    const organisationId = await office.account.createOrganisation('Elders');
    const other = await office.hire('Els Elders', { roles: ['MANAGER'], organisationId });
    const input = { trajectId: id, accountId: bo.accountId, motivation: 'Ziek.' };
    expect(await refusalOf(handover.successors(await steers(other), id))).toBe('NOT_FOUND');
    expect(await refusalOf(handover.appointSuccessor(await steers(other), input))).toBe('NOT_FOUND');
    await lead(id);
  });
});
