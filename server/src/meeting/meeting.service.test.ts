import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hours, minutes } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { readOutbox } from '../../../test/support/outbox.ts';
import { createMeetingFixture, type Table, type Who } from './meeting.testing.ts';

let table: Table;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

const chair = (id: string) => table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
const lead = (id: string) => table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
const join_ = (who: Who, id: string) => table.grant(who, 'MEETING_JOIN', 'meeting', id);
const seenBy = async (who: Who, id: string) => table.meeting.look(await join_(who, id));
const ids = () => table.people;
const regisseur = { seat: 'REGISSEUR', personId: null, has: () => true } as const;
const timeline = () => table.traject.timelineOf(table.trajectId, regisseur);
const mailsTo = async (address: string) =>
  (await readOutbox(table.core.environment.dataDir)).filter(({ to }) => to.includes(address));
const newPlan = async () =>
  table.plan.start(
    await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
    table.core.random.uuid(),
    'support-plan.wij',
  );
/** A running meeting on a plan of its own, closed by the test that wants it. */
const fresh = async () => {
  const planId = await newPlan();
  return { planId, id: await table.running({ planId }) };
};

/** The calendar file in a mail, unfolded. */
function calendarIn(raw: string): string {
  const parts = raw.split(/\r\n--/).map((part) => part.split('\r\n\r\n'));
  const found = parts.find(([head]) => /text\/calendar|application\/ics/.test(head ?? ''));
  const [head = '', ...body] = found ?? [];
  const text = body.join('\r\n\r\n');
  const decoded = /base64/i.test(head) ? Buffer.from(text, 'base64').toString('utf8') : text;
  return decoded.replace(/\r\n[ \t]/g, '');
}

describe('planning', () => {
  it('makes the form the agenda, invites with a neutral mail, and tells the traject', async () => {
    const id = await table.planned();
    const meeting = await seenBy('mother', id);
    expect(meeting).toMatchObject({ state: 'PLANNED', minutes: 90, current: null, code: null });
    expect(meeting.agenda).toHaveLength(17);
    expect(meeting.participants.map(({ name }) => name).sort()).toEqual(
      ['Bilal', 'Fatma', 'Nora', 'Petra', 'Samira'].sort(),
    );
    expect((await timeline())[0]).toMatchObject({ kind: 'MEETING_PLANNED' });
    expect((await table.services.traject.trajectById(table.trajectId))?.phase).toBe('STARTOVERLEG');
    const [mail] = await mailsTo('samira@canarius.test');
    expect(mail?.subject).toBe('Uitnodiging voor een overleg');
    expect(mail?.text).toContain('maandag 30 november om 14.30 uur');
    expect(mail?.text).not.toMatch(/Canarius|Samira|Kanariereden|Startoverleg/);
    expect(await mailsTo('nora@kanarie.test')).toHaveLength(1);
  });

  it('changes nothing, and mails nobody, when the same request comes again', async () => {
    const id = await table.planned();
    const before = await seenBy('mother', id);
    const mails = (await mailsTo('samira@canarius.test')).length;
    await table.planned({ meetingId: id, startsAt: new Date('2026-12-24T10:00:00Z') });
    expect((await seenBy('mother', id)).startsAt).toEqual(before.startsAt);
    expect(await mailsTo('samira@canarius.test')).toHaveLength(mails);
  });

  it.each([
    ['no length', { minutes: 0 }, 'INPUT_INVALID'],
    ['too long', { minutes: 481 }, 'INPUT_INVALID'],
    ['nowhere', { place: '   ' }, 'INPUT_INVALID'],
    ['a place that is too long', { place: 'a'.repeat(201) }, 'INPUT_INVALID'],
    ['in another century', { startsAt: new Date('2126-01-01') }, 'INPUT_INVALID'],
    ['no date', { startsAt: new Date('gisteren') }, 'INPUT_INVALID'],
    ['an identity that is none', { meetingId: '../x' }, 'INPUT_INVALID'],
    [
      'minutes for a section that is not there',
      { agenda: [{ sectionKey: 'x', minutes: 1 }] },
      'INPUT_INVALID',
    ],
    ['a person of another traject', { personIds: ['someone-else'] }, 'NOT_FOUND'],
    ['a plan of another traject', { planId: 'another-plan' }, 'NOT_FOUND'],
  ])('refuses a meeting with %s', async (_, input, code) => {
    expect(await refusalOf(table.planned(input))).toBe(code);
  });

  it('sends a moved meeting again with a higher SEQUENCE', async () => {
    const id = await table.planned();
    const before = (await mailsTo('samira@canarius.test')).length;
    await table.meeting.change(await lead(id), { meetingId: id, startsAt: new Date('2026-12-07T09:00:00Z') });
    const mails = await mailsTo('samira@canarius.test');
    expect(mails).toHaveLength(before + 1);
    expect(mails.at(-1)?.subject).toBe('Het overleg is verplaatst');
    const calendar = await table.meeting.calendarOf(await join_('mother', id));
    expect(calendar).toContain('SEQUENCE:1');
    expect(calendar).toContain(`UID:${id}@regietafel`);
    expect(calendar).toContain('DTSTART;TZID=Europe/Amsterdam:20261207T100000');
  });

  it('leaves the calendar of who is taken off the list, and of nobody else; a later invitation counts again', async () => {
    const id = await table.planned();
    const nurse = ids().nurse.id;
    const mails = async () => (await mailsTo('nora@kanarie.test')).map(({ subject }) => subject);
    const before = (await mails()).length;
    const change = async (input: object) => table.meeting.change(await lead(id), { meetingId: id, ...input });
    await change({ withdrawPersonIds: [nurse] });
    const raw = (await mailsTo('nora@kanarie.test')).at(-1)?.raw ?? '';
    expect(raw).toMatch(/method=CANCEL/);
    const calendar = calendarIn(raw);
    expect(calendar).toContain('METHOD:CANCEL');
    expect(calendar).toContain(`UID:${id}@regietafel`);
    expect(calendar).toContain('SEQUENCE:1');
    await change({ invitePersonIds: [nurse] });
    expect((await mails()).slice(before)).toEqual([
      'Je hoeft niet naar het overleg te komen',
      'Uitnodiging voor een overleg',
    ]);
    const again = calendarIn((await mailsTo('nora@kanarie.test')).at(-1)?.raw ?? '');
    expect(again).toContain('METHOD:REQUEST');
    expect(again).toContain('SEQUENCE:2');
    const leader = ids().regisseur.id;
    expect(await refusalOf(change({ withdrawPersonIds: [leader] }))).toBe('REGISSEUR_CANNOT_LEAVE');
  });

  it('is called off in the calendars of all who have it, and then is no next meeting', async () => {
    const id = await table.planned({ startsAt: new Date('2026-11-25T09:00:00Z') });
    const off = await table.meeting.callOff(await lead(id), false);
    expect(off).toMatchObject({ state: 'CLOSED', ending: 'CALLED_OFF' });
    await table.meeting.callOff(await lead(id), false);
    const mails = (await mailsTo('samira@canarius.test')).filter(({ raw }) => calendarIn(raw).includes(id));
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Uitnodiging voor een overleg',
      'Het overleg gaat niet door',
    ]);
    expect(calendarIn(mails[1]?.raw ?? '')).toContain('STATUS:CANCELLED');
    expect(calendarIn(mails[1]?.raw ?? '')).toContain('SEQUENCE:1');
    expect((await table.meeting.nextOf(table.trajectId, undefined, { sure: true }))?.id).not.toBe(id);
    expect(await refusalOf(async () => table.meeting.start(await chair(id)))).toBe('MEETING_CLOSED');
  });

  it('is closed when nobody came, not before its hour, and mails nobody', async () => {
    const id = await table.planned({ startsAt: new Date(table.core.clock.now().getTime() + hours(1)) });
    const nobody = async () => table.meeting.callOff(await lead(id), true);
    expect(await refusalOf(nobody())).toBe('INPUT_INVALID');
    const before = (await mailsTo('samira@canarius.test')).length;
    table.core.clock.advance(hours(2));
    expect(await nobody()).toMatchObject({ state: 'CLOSED', ending: 'NOBODY_CAME' });
    expect(await mailsTo('samira@canarius.test')).toHaveLength(before);
    const running = await table.running({ planId: await newPlan() });
    expect(await refusalOf(async () => table.meeting.callOff(await lead(running), false))).toBe('CONFLICT');
  });

  it('keeps minutes of sections that a change does not name', async () => {
    const id = await table.planned({ agenda: [{ sectionKey: 'consent', minutes: 3 }] });
    await table.meeting.change(await lead(id), {
      meetingId: id,
      agenda: [{ sectionKey: 'reason', minutes: 21 }],
    });
    const { agenda } = await seenBy('mother', id);
    const minutesOf = (key: string) => agenda.find((item) => item.sectionKey === key)?.plannedMinutes;
    expect([minutesOf('consent'), minutesOf('reason')]).toEqual([3, 21]);
  });

  it('takes an answer to the invitation, with a reason that only the chair and the person read', async () => {
    const id = await table.planned();
    await table.meeting.reply(await join_('father', id), {
      meetingId: id,
      reply: 'NO',
      reason: 'Ik moet werken',
    });
    const reasonFor = async (who: Who) =>
      (await seenBy(who, id)).participants.find(({ personId }) => personId === ids().father.id);
    expect(await reasonFor('regisseur')).toMatchObject({ reply: 'NO', absenceReason: 'Ik moet werken' });
    expect((await reasonFor('father'))?.absenceReason).toBe('Ik moet werken');
    expect((await reasonFor('mother'))?.absenceReason).toBeNull();
  });

  it('shows everyone but the regisseur only meetings that they are invited to (A5)', async () => {
    const id = await table.planned({ personIds: [ids().mother.id], planId: await table.planFor('mother') });
    const listOf = async (who: Who) =>
      (
        await table.meeting.meetingsOf(await table.grant(who, 'TRAJECT_READ', 'traject', table.trajectId))
      ).map((meeting) => meeting.id);
    expect(await listOf('regisseur')).toContain(id);
    expect(await listOf('mother')).toContain(id);
    for (const who of ['father', 'nurse'] as const) expect(await listOf(who)).not.toContain(id);
    expect(await listOf('grandmother')).not.toContain(id);
    expect(await refusalOf(join_('grandmother', id))).toBe('NOT_FOUND');
  });

  it('keeps the place out of the database as it is read', async () => {
    await table.planned({ place: 'Kanariepieklaan 7' });
    const folder = join(table.core.environment.dataDir);
    for (const name of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!name.isFile() || name.parentPath.includes('outbox')) continue;
      const content = await readFile(join(name.parentPath, name.name));
      expect(content.includes('Kanariepieklaan'), name.name).toBe(false);
    }
  });
});

describe('a running meeting', () => {
  it('starts at the first item with a code that opens it, shown to the chair and the beamer only', async () => {
    const { id, planId } = await fresh();
    const forChair = await seenBy('regisseur', id);
    expect(forChair).toMatchObject({ state: 'RUNNING', current: 0, viewerChairs: true, viewerLeads: true });
    expect(forChair.code).toMatch(/^\d{6}$/);
    expect(forChair.joinAddress).toBe('https://regietafel.test/');
    expect(forChair.joinQrSvg).toContain('<svg');
    expect(await table.meeting.lookAtScreen(await chair(id))).toMatchObject({
      code: forChair.code,
      viewerChairs: false,
      viewerId: null,
    });
    expect(await seenBy('mother', id)).toMatchObject({ code: null, joinQrSvg: null, viewerChairs: false });
    expect(await table.meeting.meetingOfCode(forChair.code ?? '')).toEqual({
      meetingId: id,
      trajectId: table.trajectId,
    });
    expect((await table.plan.facts.plan(planId))?.meetingId).toBe(id);
  });

  it('stays as it is when started again, and when two start it at once', async () => {
    const id = await table.planned({ planId: await newPlan() });
    const grant = await chair(id);
    const [one, two] = await Promise.all([table.meeting.start(grant), table.meeting.start(grant)]);
    expect(one.code).toBe(two.code);
    expect((await table.meeting.start(grant)).code).toBe(one.code);
    expect(await table.meeting.meetingOfCode(one.code ?? '')).toMatchObject({ meetingId: id });
    const stored = await table.core.database.collection('meeting_codes').countDocuments({ meetingId: id });
    expect(stored).toBe(1);
  });

  it('does not start with a plan that another running meeting has', async () => {
    const { planId } = await fresh();
    const other = await table.planned({ planId });
    expect(await refusalOf(async () => table.meeting.start(await chair(other)))).toBe(
      'PLAN_IN_OTHER_MEETING',
    );
  });

  it('refuses a code after eight hours, and does not show it any more', async () => {
    const { id } = await fresh();
    const { code } = await seenBy('regisseur', id);
    table.core.clock.advance(hours(8));
    expect(await table.meeting.meetingOfCode(code ?? '')).toBeNull();
    expect((await seenBy('regisseur', id)).code).toBeNull();
  });

  it('books the time that an item took', async () => {
    const { id } = await fresh();
    table.core.clock.advance(minutes(4));
    await table.goTo(id, 'reason');
    table.core.clock.advance(minutes(2));
    await table.meeting.goToItem(await chair(id), 0);
    const { agenda, current, currentSince } = await seenBy('mother', id);
    expect(agenda[0]?.usedSeconds).toBe(240);
    expect(agenda.find((item) => item.sectionKey === 'reason')?.usedSeconds).toBe(120);
    expect([current, currentSince]).toEqual([0, table.core.clock.now()]);
  });

  it('refuses an item that is not on the agenda, and any item before the start', async () => {
    const { id } = await fresh();
    const notYet = await table.planned();
    expect(await refusalOf(async () => table.meeting.goToItem(await chair(id), 17))).toBe('INPUT_INVALID');
    expect(await refusalOf(async () => table.meeting.goToItem(await chair(notYet), 0))).toBe(
      'MEETING_NOT_RUNNING',
    );
  });

  it('puts hands in the order household, network, professionals; the floor takes one down', async () => {
    const { id } = await fresh();
    for (const who of ['nurse', 'grandmother', 'father', 'mother'] as const)
      await table.meeting.raiseHand(await join_(who, id), true);
    const { father, mother, grandmother, nurse } = ids();
    expect((await seenBy('mother', id)).hands).toEqual([father.id, mother.id, grandmother.id, nurse.id]);
    await table.meeting.giveFloor(await chair(id), mother.id);
    expect(await seenBy('father', id)).toMatchObject({
      floor: mother.id,
      hands: [father.id, grandmother.id, nurse.id],
    });
    expect(await refusalOf(async () => table.meeting.giveFloor(await chair(id), 'nobody'))).toBe('NOT_FOUND');
  });

  it('notes attendance; who is absent gives up hand and floor', async () => {
    const { id } = await fresh();
    await table.meeting.raiseHand(await join_('father', id), true);
    await table.meeting.markAttendance(await chair(id), {
      meetingId: id,
      personId: ids().father.id,
      attendance: 'ABSENT',
      reason: 'Ziek',
    });
    const meeting = await seenBy('mother', id);
    expect(meeting.hands).toEqual([]);
    const screen = await table.meeting.lookAtScreen(await chair(id));
    expect(screen.participants.some(({ personId }) => personId === ids().father.id)).toBe(false);
    const unknown = { meetingId: id, personId: 'nobody', attendance: 'PRESENT' as const };
    expect(await refusalOf(async () => table.meeting.markAttendance(await chair(id), unknown))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('helpers', () => {
  it('lets the named conversation leader chair until named no more; the note-taker only writes', async () => {
    const { id } = await fresh();
    expect(await refusalOf(table.grant('nurse', 'MEETING_CHAIR', 'meeting', id))).toBe('FORBIDDEN');
    const nurse = ids().nurse.id;
    await table.meeting.nameHelper(await lead(id), {
      meetingId: id,
      helper: 'CONVERSATION_LEADER',
      personId: nurse,
    });
    await table.meeting.goToItem(await table.grant('nurse', 'MEETING_CHAIR', 'meeting', id), 3);
    expect(await seenBy('nurse', id)).toMatchObject({ viewerChairs: true, viewerLeads: false });
    expect(await table.meeting.writesForOthers(id, nurse)).toBe(true);
    await table.meeting.nameHelper(await lead(id), { meetingId: id, helper: 'CONVERSATION_LEADER' });
    expect(await refusalOf(table.grant('nurse', 'MEETING_CHAIR', 'meeting', id))).toBe('FORBIDDEN');
    await table.meeting.nameHelper(await lead(id), { meetingId: id, helper: 'NOTE_TAKER', personId: nurse });
    expect(await refusalOf(table.grant('nurse', 'MEETING_CHAIR', 'meeting', id))).toBe('FORBIDDEN');
    expect((await seenBy('mother', id)).noteTaker).toBe(nurse);
    const nobody = { meetingId: id, helper: 'NOTE_TAKER' as const, personId: 'nobody' };
    expect(await refusalOf(async () => table.meeting.nameHelper(await lead(id), nobody))).toBe('NOT_FOUND');
  });
});

describe('guests by code', () => {
  const admit = async (id: string, guestId: string, personId: string) =>
    table.meeting.admitGuest(await chair(id), { meetingId: id, guestId, personId });

  it('shows who waits to the chair only, and lets a guest in as one person', async () => {
    const { id } = await fresh();
    const guest = await table.guest(id, 'Opa Kanarie');
    expect((await seenBy('regisseur', id)).waiting).toMatchObject([
      { id: guest.guestId, name: 'Opa Kanarie' },
    ]);
    expect((await seenBy('mother', id)).waiting).toEqual([]);
    expect((await table.meeting.lookAtScreen(await chair(id))).waiting).toEqual([]);
    expect(await refusalOf(table.grant(await guest.viewer(), 'MEETING_JOIN', 'meeting', id))).toBe(
      'NOT_FOUND',
    );
    await admit(id, guest.guestId, ids().grandmother.id);
    const viewer = await guest.viewer();
    expect(viewer).toMatchObject({ kind: 'GUEST', admittedAs: { personId: ids().grandmother.id } });
    const seen = await table.meeting.look(await table.grant(viewer, 'MEETING_JOIN', 'meeting', id));
    expect(seen).toMatchObject({ trajectId: null, viewerId: ids().grandmother.id, viewerChairs: false });
    expect((await seenBy('regisseur', id)).waiting).toEqual([]);
  });

  it('tells a chair of the household neither who waits nor why somebody does not come, and lets it say who nobody is', async () => {
    const { id } = await fresh();
    const father = ids().father.id;
    const reply = { meetingId: id, reply: 'NO' as const, reason: 'ik durf niet' };
    await table.meeting.reply(await table.grant('mother', 'MEETING_JOIN', 'meeting', id), reply);
    const guest = await table.guest(id, 'Anna');
    const leader = { meetingId: id, helper: 'CONVERSATION_LEADER' as const, personId: father };
    await table.meeting.nameHelper(await lead(id), leader);
    const seen = await seenBy('father', id);
    expect(seen).toMatchObject({ viewerChairs: true, waiting: [] });
    expect(seen.participants.map(({ absenceReason }) => absenceReason)).not.toContain('ik durf niet');
    const asFather = await table.grant('father', 'MEETING_CHAIR', 'meeting', id);
    const asMother = { meetingId: id, guestId: guest.guestId, personId: ids().mother.id };
    expect(await refusalOf(table.meeting.admitGuest(asFather, asMother))).toBe('FORBIDDEN');
    expect(await refusalOf(table.meeting.recognise(asFather, ids().mother.id, '0000'))).toBe('FORBIDDEN');
    const regisseurSees = (await seenBy('regisseur', id)).participants;
    expect(regisseurSees.map(({ absenceReason }) => absenceReason)).toContain('ik durf niet');
  });

  it('refuses a person who is taken, the regisseur, a stranger, and a guest who is not there', async () => {
    const { id } = await fresh();
    const [one, two] = [await table.guest(id, 'Een'), await table.guest(id, 'Twee')];
    await admit(id, one.guestId, ids().grandmother.id);
    await admit(id, one.guestId, ids().grandmother.id);
    expect(await refusalOf(admit(id, two.guestId, ids().grandmother.id))).toBe('CONFLICT');
    expect(await refusalOf(admit(id, one.guestId, ids().father.id))).toBe('CONFLICT');
    expect(await refusalOf(admit(id, two.guestId, ids().regisseur.id))).toBe('NOT_FOUND');
    expect(await refusalOf(admit(id, two.guestId, 'stranger'))).toBe('NOT_FOUND');
    expect(await refusalOf(admit(id, 'nobody', ids().father.id))).toBe('NOT_FOUND');
  });

  it('gives a person to one of two guests who are let in at once', async () => {
    const { id } = await fresh();
    const [one, two] = [await table.guest(id, 'Een'), await table.guest(id, 'Twee')];
    const results = await Promise.allSettled([
      admit(id, one.guestId, ids().father.id),
      admit(id, two.guestId, ids().father.id),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('ends the sessions of a guest who is sent away, and of guests who came as a person who is taken out', async () => {
    const { id } = await fresh();
    const [one, two] = [await table.guest(id, 'Een'), await table.guest(id, 'Twee')];
    await table.meeting.remove(await chair(id), { meetingId: id, guestId: one.guestId });
    expect((await one.viewer()).kind).toBe('ANONYMOUS');
    await admit(id, two.guestId, ids().father.id);
    await table.meeting.remove(await chair(id), { meetingId: id, personId: ids().father.id });
    expect((await two.viewer()).kind).toBe('ANONYMOUS');
    expect(await refusalOf(join_('father', id))).toBe('NOT_FOUND');
    const remove = async (who: { guestId?: string; personId?: string }) =>
      refusalOf(async () => table.meeting.remove(await chair(id), { meetingId: id, ...who }));
    expect(await remove({ personId: ids().regisseur.id })).toBe('REGISSEUR_CANNOT_LEAVE');
    expect(await remove({ personId: ids().father.id })).toBe('NOT_FOUND');
    expect(await remove({ guestId: one.guestId })).toBe('NOT_FOUND');
    expect(await remove({})).toBe('INPUT_INVALID');
  });

  it('lets someone in again with another phone once the chair has sent the first one away', async () => {
    const { id } = await fresh();
    const [lost, again] = [await table.guest(id, 'Oma'), await table.guest(id, 'Oma')];
    const oma = ids().grandmother.id;
    await admit(id, lost.guestId, oma);
    const inside = (await seenBy('regisseur', id)).participants.find(({ personId }) => personId === oma);
    expect(inside?.guestId).toBe(lost.guestId);
    await table.meeting.remove(await chair(id), { meetingId: id, guestId: lost.guestId });
    await admit(id, again.guestId, oma);
    expect((await lost.viewer()).kind).toBe('ANONYMOUS');
    expect(await again.viewer()).toMatchObject({ admittedAs: { personId: oma } });
  });

  it('lets nobody wait in a meeting that does not run', async () => {
    const id = await table.planned();
    expect(await refusalOf(table.meeting.guestWaits(id, 'guest', 'Iemand'))).toBe('MEETING_NOT_RUNNING');
  });
});

describe('the plan of the meeting', () => {
  it('says who is there and who is not, as the chair marks it', async () => {
    const planId = await table.plan.start(
      await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
      table.core.random.uuid(),
      'progress-plan.wij',
    );
    const id = await table.running({ planId, kind: 'VOORTGANGSOVERLEG' });
    const { father, mother } = ids();
    const mark = async (personId: string, attendance: 'PRESENT' | 'ABSENT', reason?: string) =>
      table.meeting.markAttendance(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id), {
        meetingId: id,
        personId,
        attendance,
        ...(reason ? { reason } : {}),
      });
    await mark(mother.id, 'PRESENT');
    await mark(father.id, 'ABSENT', 'moet werken');
    const reading = await table.grant('mother', 'PLAN_READ', 'plan', planId);
    const { sections } = await table.plan.view(reading);
    const [present, absent] = sections.find((one) => one.key === 'present')!.entries[0]!.answers;
    expect(present?.personIds).toContain(mother.id);
    expect(absent).toMatchObject({
      personIds: [father.id],
      reasons: [{ personId: father.id, reason: 'moet werken' }],
    });
  });
});

describe('the next meeting', () => {
  const setNext = async (id: string, nextMeetingId: string, startsAt: string) =>
    table.meeting.setNext(await lead(id), {
      meetingId: id,
      nextMeetingId,
      startsAt: new Date(startsAt),
      place: 'Buurthuis',
      minutes: 60,
    });

  it('invites the same people, once; setting it again moves it', async () => {
    const { id } = await fresh();
    const nextId = table.core.random.uuid();
    const seen = await setNext(id, nextId, '2027-01-11T10:00:00Z');
    expect(seen.nextMeeting).toMatchObject({ id: nextId, kind: 'VOORTGANGSOVERLEG', planId: null });
    await setNext(id, nextId, '2027-01-11T10:00:00Z');
    const next = await seenBy('mother', nextId);
    expect(next.participants.map(({ personId }) => personId).sort()).toEqual(
      Object.values(ids())
        .map((person) => person.id)
        .sort(),
    );
    const moved = await setNext(id, table.core.random.uuid(), '2027-01-18T10:00:00Z');
    expect(moved.nextMeeting).toMatchObject({ id: nextId, startsAt: new Date('2027-01-18T10:00:00Z') });
    expect(await table.meeting.calendarOf(await join_('mother', nextId))).toContain('SEQUENCE:1');
  });

  it('stands in the plan that is made, and in what is adopted', async () => {
    const { id, planId } = await fresh();
    await setNext(id, table.core.random.uuid(), '2027-03-01T09:00:00Z');
    const reading = await table.grant('regisseur', 'PLAN_READ', 'plan', planId);
    const versionId = await table.meeting.adopt(await lead(id), (await table.plan.view(reading)).seq);
    const version = await table.plan.version(versionId);
    const { sections } = await table.plan.readVersion(reading, version!);
    const answersIn = (key: string) => sections.find((one) => one.key === key)?.entries[0]?.answers;
    expect(answersIn('next-when')).toMatchObject([{ date: '2027-03-01', time: '10:00', place: 'Buurthuis' }]);
    expect(answersIn('next-who')?.[0]?.personIds).toHaveLength(5);
  });

  it('gets its plan later, and then has an agenda', async () => {
    const { id } = await fresh();
    const nextId = table.core.random.uuid();
    await setNext(id, nextId, '2027-02-01T10:00:00Z');
    const planId = await newPlan();
    const changed = await table.meeting.change(await lead(nextId), { meetingId: nextId, planId });
    expect(changed).toMatchObject({ planId });
    expect(changed.agenda).toHaveLength(17);
    const other = await newPlan();
    const again = await table.meeting.change(await lead(nextId), { meetingId: nextId, planId: other });
    expect(again).toMatchObject({ planId: other });
  });
});

describe('adopting', () => {
  const seqOf = async (planId: string) =>
    (await table.plan.view(await table.grant('regisseur', 'PLAN_READ', 'plan', planId))).seq;

  it('freezes the plan as the regisseur saw it, and shows the version to all', async () => {
    const { id, planId } = await fresh();
    const versionId = await table.meeting.adopt(await lead(id), await seqOf(planId));
    expect((await seenBy('mother', id)).adoptedVersionId).toBe(versionId);
    expect((await timeline())[0]).toMatchObject({ kind: 'PLAN_ADOPTED' });
    const notice = (await mailsTo('samira@canarius.test')).at(-1);
    expect(notice?.subject).toBe('Er staat iets nieuws voor je klaar');
    expect(notice?.text).not.toMatch(/Canarius|Samira|Kanariereden/);
  });

  it('refuses when somebody wrote meanwhile', async () => {
    const { id, planId } = await fresh();
    const before = await seqOf(planId);
    await table.answerAll(planId, 'mother', 'situation');
    expect(await refusalOf(async () => table.meeting.adopt(await lead(id), before))).toBe('CONFLICT');
    expect((await seenBy('mother', id)).adoptedVersionId).toBeNull();
  });

  it('adopts once when two adopt at the same moment', async () => {
    const { id, planId } = await fresh();
    const [seq, grant] = [await seqOf(planId), await lead(id)];
    const both = await Promise.allSettled([table.meeting.adopt(grant, seq), table.meeting.adopt(grant, seq)]);
    const versions = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(versions).toHaveLength(1);
    expect((await seenBy('mother', id)).adoptedVersionId).toBe(versions[0]);
    expect(await table.plan.versionsOf(planId)).toHaveLength(1);
  });

  it('notes an adoption that was cut off before the meeting knew of it', async () => {
    const { id, planId } = await fresh();
    const seq = await seqOf(planId);
    const { versionId } = await table.plan.adopt(await lead(id), planId, seq);
    expect(await refusalOf(async () => table.meeting.adopt(await lead(id), seq))).toBe('PLAN_ADOPTED');
    expect((await seenBy('mother', id)).adoptedVersionId).toBe(versionId);
  });

  it('refuses before the start', async () => {
    const id = await table.planned();
    expect(await refusalOf(async () => table.meeting.adopt(await lead(id), 0))).toBe('MEETING_NOT_RUNNING');
  });
});

describe('closing', () => {
  it('ends the code and the guests, and unties the plan', async () => {
    const { id, planId } = await fresh();
    const { code } = await seenBy('regisseur', id);
    const guest = await table.guest(id, 'Iemand');
    await table.meeting.closeMeeting(await chair(id));
    expect(await table.meeting.meetingOfCode(code ?? '')).toBeNull();
    expect((await guest.viewer()).kind).toBe('ANONYMOUS');
    expect((await table.plan.facts.plan(planId))?.meetingId).toBeNull();
    expect((await timeline())[0]).toMatchObject({ kind: 'MEETING_HELD' });
    expect(await seenBy('mother', id)).toMatchObject({ state: 'CLOSED', current: null, hands: [] });
    await table.meeting.closeMeeting(await chair(id));
    expect((await timeline()).filter(({ kind }) => kind === 'MEETING_HELD')).toHaveLength(1);
  });

  it('refuses a hand, an item, an answer and a start afterwards, and closing before the start', async () => {
    const { id } = await fresh();
    await table.meeting.closeMeeting(await chair(id));
    const refused = async (attempt: () => Promise<unknown>) => refusalOf(attempt);
    expect(await refused(async () => table.meeting.raiseHand(await join_('mother', id), true))).toBe(
      'MEETING_NOT_RUNNING',
    );
    expect(await refused(async () => table.meeting.goToItem(await chair(id), 0))).toBe('MEETING_NOT_RUNNING');
    expect(
      await refused(async () =>
        table.meeting.reply(await join_('mother', id), { meetingId: id, reply: 'YES' }),
      ),
    ).toBe('MEETING_CLOSED');
    expect(await refused(async () => table.meeting.start(await chair(id)))).toBe('MEETING_CLOSED');
    const notYet = await table.planned();
    expect(await refused(async () => table.meeting.closeMeeting(await chair(notYet)))).toBe(
      'MEETING_NOT_RUNNING',
    );
  });
});
