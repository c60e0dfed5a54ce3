import type { ExecutionResult } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aSecond } from '../../../test/support/second.ts';
import { createSnapshots } from '../log/snapshots.ts';
import { createMeetingService } from './meeting.service.ts';
import { createMeetingFixture, until, type Table, type Who } from './meeting.testing.ts';

let table: Table;
let open: AsyncIterableIterator<ExecutionResult>[] = [];
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterEach(async () => {
  for (const events of open) await events.return?.();
  open = [];
});
afterAll(() => table.close());

interface Seen {
  state: string;
  code: string | null;
  current: number | null;
  hands: string[];
  viewerChairs: boolean;
  silent: string[];
  agenda: { title: string }[];
  participants: {
    personId: string;
    attendance: string;
    online: boolean;
    typingIn: string | null;
    consent: boolean | null;
  }[];
  round: { opened: boolean; answered: string[]; waitingFor: string[] } | null;
  adoptedVersion: { id: string; number: number } | null;
}

const fields = `state code current hands viewerChairs silent agenda { title } adoptedVersion { id number }
  participants { personId attendance online typingIn consent }
  round { opened answered waitingFor }`;

/** A screen that is connected; `until` takes what comes until it fits. */
async function screen(who: Who, meetingId: string, field = 'meetingChanged') {
  const source = `subscription ($id: ID!) { ${field}(meetingId: $id) { ${fields} } }`;
  const events = await table.listen(who, source, { id: meetingId });
  open.push(events);
  const seen = (result: ExecutionResult): Seen => {
    if (result.errors) throw result.errors[0] ?? new Error('refused');
    return (result.data as Record<string, Seen>)[field] as Seen;
  };
  return {
    until: async (fits: (meeting: Seen) => boolean) => seen(await until(events, (one) => fits(seen(one)))),
    next: () => events.next(),
    leave: () => events.return?.(),
  };
}

const chair = (id: string) => table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
const lead = (id: string) => table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
const of = (who: Who, meeting: Seen) =>
  meeting.participants.find(({ personId }) => personId === table.people[who].id);
const newPlan = async () =>
  table.plan.start(
    await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
    table.core.random.uuid(),
    'support-plan.wij',
  );
const running = async () => {
  const planId = await newPlan();
  return { planId, id: await table.running({ planId }) };
};

describe('screens of a meeting', () => {
  it('are told at once and at every change, each what it may see', async () => {
    const id = await table.planned({ planId: await newPlan() });
    const [phone, laptop, beamer] = [
      await screen('mother', id),
      await screen('regisseur', id),
      await screen('regisseur', id, 'meetingScreenChanged'),
    ];
    expect(await phone.until(() => true)).toMatchObject({ state: 'PLANNED', viewerChairs: false });
    await table.meeting.start(await chair(id));
    const started = await laptop.until(({ state }) => state === 'RUNNING');
    expect(started.code).toMatch(/^\d{6}$/);
    expect((await phone.until(({ state }) => state === 'RUNNING')).code).toBeNull();
    expect((await beamer.until(({ state }) => state === 'RUNNING')).code).toBe(started.code);
    expect(started.agenda[0]?.title).toBe(
      (await table.meeting.lookAtScreen(await chair(id))).agenda[0]?.title.nl,
    );
  });

  it('get the newest state, not every one, when many changes come at once', async () => {
    const { id } = await running();
    const phone = await screen('mother', id);
    await phone.until(() => true);
    const grant = await table.grant('father', 'MEETING_JOIN', 'meeting', id);
    for (let time = 0; time < 20; time++) await table.meeting.raiseHand(grant, time % 2 === 0);
    await table.meeting.raiseHand(grant, true);
    let told = 0;
    await phone.until(({ hands }) => ++told > 0 && hands.length === 1);
    expect(told).toBeLessThan(20);
  });

  it('end within a second for who is taken out, and for a leader who leads no more', async () => {
    const { id } = await running();
    const nurse = table.people.nurse.id;
    await table.meeting.nameHelper(await lead(id), {
      meetingId: id,
      helper: 'CONVERSATION_LEADER',
      personId: nurse,
    });
    const beamer = await screen('nurse', id, 'meetingScreenChanged');
    const phone = await screen('nurse', id);
    await beamer.until(() => true);
    expect((await phone.until(() => true)).viewerChairs).toBe(true);
    await table.meeting.nameHelper(await lead(id), { meetingId: id, helper: 'CONVERSATION_LEADER' });
    await expect(beamer.until(() => false)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    expect((await phone.until(({ viewerChairs }) => !viewerChairs)).code).toBeNull();
    const chairs = await chair(id);
    const second = await aSecond(() => table.meeting.lookAtScreen(chairs));
    const before = performance.now();
    await table.meeting.remove(chairs, { meetingId: id, personId: nurse });
    await expect(phone.until(() => false)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const took = performance.now() - before;
    expect(took).toBeLessThan(await second());
  });

  it('of a former regisseur lose what the chair sees', async () => {
    const other = await createMeetingFixture();
    const id = await other.running();
    const source = `subscription ($id: ID!) { meetingChanged(meetingId: $id) { viewerChairs code } }`;
    const events = await other.listen('regisseur', source, { id });
    const view = ({ data }: ExecutionResult) =>
      (data as { meetingChanged: { viewerChairs: boolean; code: string | null } }).meetingChanged;
    await until(events, (one) => view(one).viewerChairs);
    await other.traject.handOver(await other.grant('regisseur', 'TRAJECT_LEAD', 'traject', other.trajectId), {
      trajectId: other.trajectId,
      accountId: other.people.nurse.accountId ?? '',
      motivation: 'Zij kent het gezin.',
    });
    const after = view(await until(events, (one) => !view(one).viewerChairs));
    expect(after.code).toBeNull();
    await events.return?.();
    await other.close();
  });
});

describe('presence', () => {
  it('marks who connects as present, but not who was marked absent by hand', async () => {
    const { id } = await running();
    await table.meeting.markAttendance(await chair(id), {
      meetingId: id,
      personId: table.people.father.id,
      attendance: 'ABSENT',
    });
    const laptop = await screen('regisseur', id);
    await screen('mother', id);
    await screen('father', id);
    const seen = await laptop.until(
      (meeting) => of('mother', meeting)?.attendance === 'PRESENT' && of('father', meeting)?.online === true,
    );
    expect(of('father', seen)).toMatchObject({ attendance: 'ABSENT', online: true });
  });

  it('keeps someone online while one of two screens is left, and a moment after the last', async () => {
    const { id } = await running();
    const laptop = await screen('regisseur', id);
    const [one, two] = [await screen('mother', id), await screen('mother', id)];
    await laptop.until((meeting) => of('mother', meeting)?.online === true);
    await one.leave();
    await table.meeting.raiseHand(await table.grant('father', 'MEETING_JOIN', 'meeting', id), true);
    const still = await laptop.until(({ hands }) => hands.length === 1);
    expect(of('mother', still)?.online).toBe(true);
    await two.leave();
    const away = await laptop.until((meeting) => of('mother', meeting)?.online === false);
    expect(of('mother', away)?.attendance).toBe('PRESENT');
  });

  it('counts who was connected before the start as present', async () => {
    const id = await table.planned({ planId: await newPlan() });
    const phone = await screen('mother', id);
    await phone.until((meeting) => of('mother', meeting)?.online === true);
    await table.meeting.start(await chair(id));
    await phone.until((meeting) => of('mother', meeting)?.attendance === 'PRESENT');
  });

  it('shows in which text someone types, until it expires by itself', async () => {
    const { id } = await running();
    const laptop = await screen('regisseur', id);
    const mutation = 'mutation ($id: ID!, $text: ID) { typing(meetingId: $id, textId: $text) }';
    const typed = await table.ask('mother', mutation, { id, text: 'main:reason/reason' });
    expect(typed.data).toEqual({ typing: true });
    await laptop.until((meeting) => of('mother', meeting)?.typingIn === 'main:reason/reason');
    await laptop.until((meeting) => of('mother', meeting)?.typingIn === null);
    const wrong = await table.ask('mother', mutation, { id, text: 'x'.repeat(5000) });
    expect(wrong.errors?.[0]?.extensions['code']).toBe('INPUT_INVALID');
  });
});

describe('rounds', () => {
  it('stay closed when everyone has answered, until the chair opens them; the leading regisseur is not asked (A9)', async () => {
    const { id, planId } = await running();
    const laptop = await screen('regisseur', id);
    await screen('mother', id);
    await screen('father', id);
    await laptop.until((meeting) =>
      (['regisseur', 'mother', 'father'] as const).every((who) => of(who, meeting)?.attendance === 'PRESENT'),
    );
    await table.goTo(id, 'situation');
    const { mother, father } = table.people;
    const asked = await laptop.until(({ round }) => round !== null);
    expect(asked.round).toMatchObject({ opened: false, answered: [] });
    expect(asked.round?.waitingFor.sort()).toEqual([mother.id, father.id].sort());
    await table.answerAll(planId, 'mother', 'situation');
    const half = await laptop.until(({ round }) => round?.answered.length === 1);
    expect(half).toMatchObject({ round: { opened: false, waitingFor: [father.id] }, silent: [father.id] });
    const hidden = async () =>
      (await table.plan.view(await table.grant('father', 'PLAN_READ', 'plan', planId))).sections.find(
        ({ key }) => key === 'situation',
      )?.answersHidden;
    expect(await hidden()).toBe(true);
    await table.answerAll(planId, 'father', 'situation');
    await laptop.until(({ round }) => round?.waitingFor.length === 0);
    expect(await hidden()).toBe(true);
    await table.meeting.openRound(await chair(id));
    expect(await hidden()).toBe(false);
  });

  it('are opened by the chair, and do not hide again when one comes back to them', async () => {
    const { id, planId } = await running();
    await screen('mother', id);
    await table.goTo(id, 'situation');
    const opened = await table.meeting.openRound(await chair(id));
    expect(opened.round).toMatchObject({ opened: true });
    await table.goTo(id, 'reason');
    await table.goTo(id, 'situation');
    expect(
      (await table.meeting.look(await table.grant('mother', 'MEETING_JOIN', 'meeting', id))).round,
    ).toBeNull();
    const plan = await table.plan.view(await table.grant('mother', 'PLAN_READ', 'plan', planId));
    expect(plan.sections.find(({ key }) => key === 'situation')?.answersHidden).toBe(false);
  });

  it('are made of consent: the regisseur sees it first, others when the chair opens it (A9)', async () => {
    const { id, planId } = await running();
    const laptop = await screen('regisseur', id);
    await screen('mother', id);
    await table.goTo(id, 'consent');
    const at = await laptop.until(
      ({ agenda, current }) => current !== null && agenda[current]?.title !== agenda[0]?.title,
    );
    expect(at.round).toMatchObject({ opened: false });
    const writer = await table.grant('mother', 'PLAN_WRITE', 'plan', planId);
    const form = table.plan.form({ edition: 'handbook-2026', formId: 'support-plan.wij' });
    const consent = form.sections.find(({ key }) => key === 'consent');
    for (const field of consent?.fields.filter(({ perPerson }) => perPerson) ?? [])
      await table.plan.answer(writer, {
        entryId: 'main:consent',
        fieldKey: field.key,
        value: { yes: true },
        mutationId: table.core.random.uuid(),
      });
    await laptop.until((meeting) => of('mother', meeting)?.consent === true);
    const consentFor = async (who: 'mother' | 'father') =>
      (await table.meeting.look(await table.grant(who, 'MEETING_JOIN', 'meeting', id))).participants.find(
        ({ personId }) => personId === table.people.mother.id,
      )?.consent;
    expect([await consentFor('mother'), await consentFor('father')]).toEqual([true, null]);
    await table.meeting.openRound(await chair(id));
    const phone = await screen('father', id);
    await phone.until((meeting) => of('mother', meeting)?.consent === true);
  });
});

describe('adopting and coming back', () => {
  it('shows the adopted version on every screen', async () => {
    const { id, planId } = await running();
    const phone = await screen('mother', id);
    await phone.until(() => true);
    const { seq } = await table.plan.view(await table.grant('regisseur', 'PLAN_READ', 'plan', planId));
    const mutation = `mutation ($id: ID!, $seq: Int!) {
      adoptPlan(input: { meetingId: $id, expectedSeq: $seq }) { id number pdfPath } }`;
    const { data } = await table.ask('regisseur', mutation, { id, seq });
    const { adoptPlan } = data as { adoptPlan: { id: string; number: number } };
    expect(adoptPlan.number).toBe(1);
    const told = await phone.until(({ adoptedVersion }) => adoptedVersion !== null);
    expect(told.adoptedVersion).toMatchObject({ id: adoptPlan.id, number: 1 });
  });

  it('is the same meeting for a second process, which also sees what comes', async () => {
    const { id } = await running();
    await table.meeting.raiseHand(await table.grant('mother', 'MEETING_JOIN', 'meeting', id), true);
    const { core, services } = table;
    const snapshots = await createSnapshots(core.database, core.keyring);
    const second = await createMeetingService(core, services, snapshots);
    const grant = await table.grant('mother', 'MEETING_JOIN', 'meeting', id);
    const events = await second.follow(grant);
    const first = await events.next();
    expect(first.value).toMatchObject({ state: 'RUNNING', hands: [table.people.mother.id] });
    await table.meeting.goToItem(await chair(id), 4);
    await until(events, (meeting) => meeting.current === 4);
    await events.return?.();
    second.close();
  });

  it('does after a crash what was written but not done', async () => {
    const { id, planId } = await running();
    const guest = await table.guest(id, 'Iemand');
    const { core, trajectId } = table;
    // The log says closed and nothing else happened: as when the server was killed right after the write.
    const head = (await core.log.read(`meeting:${id}`, trajectId, 0)).length;
    await core.log.append(`meeting:${id}`, trajectId, head, {
      at: core.clock.now(),
      actor: null,
      event: [{ kind: 'closed' }],
    });
    expect((await guest.viewer()).kind).toBe('GUEST');
    const snapshots = await createSnapshots(core.database, core.keyring);
    const restarted = await createMeetingService(core, table.services, snapshots);
    await restarted.resume();
    expect((await guest.viewer()).kind).toBe('ANONYMOUS');
    expect((await table.plan.facts.plan(planId))?.meetingId).toBeNull();
    expect((await restarted.facts.meeting(id))?.state).toBe('CLOSED');
    restarted.close();
  });
});

describe('the contract', () => {
  it('lists meetings and the next one of a traject', async () => {
    const id = await table.planned();
    const source = `query ($id: ID!) { traject(id: $id) { meetings { id kind calendarPath state } } }`;
    const { data, errors } = await table.ask('mother', source, { id: table.trajectId });
    expect(errors).toBeUndefined();
    const { meetings } = (data as { traject: { meetings: { id: string }[] } }).traject;
    expect(meetings).toContainEqual({
      id,
      kind: 'STARTOVERLEG',
      calendarPath: `/bestand/overleg/${id}.ics`,
      state: 'PLANNED',
    });
    const mine = await table.ask('mother', `{ myTrajecten { nextMeeting { id state } } }`);
    expect(mine.errors).toBeUndefined();
    expect(mine.data).toMatchObject({ myTrajecten: [{ nextMeeting: { state: 'RUNNING' } }] });
  });

  it('says titles of the agenda in English when asked', async () => {
    const id = await table.planned();
    const source = `query ($id: ID!) { meeting(id: $id) { agenda { nl: title en: title(language: EN) } } }`;
    const { data } = await table.ask('mother', source, { id });
    const { agenda } = (data as { meeting: { agenda: { nl: string; en: string }[] } }).meeting;
    expect(agenda.every(({ nl, en }) => nl !== '' && en !== '')).toBe(true);
    expect(agenda.some(({ nl, en }) => nl !== en)).toBe(true);
  });

  it('refuses the meeting to who is not in it as if it were not there', async () => {
    const alone = { personIds: [table.people.mother.id], planId: await table.planFor('mother') };
    const id = await table.planned(alone);
    const { errors } = await table.ask('grandmother', `query ($id: ID!) { meeting(id: $id) { id } }`, { id });
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});
