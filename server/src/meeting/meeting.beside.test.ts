import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isCoded } from '../errors.ts';
import { edition } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import { answer } from '../plan/plan.changes.ts';
import { planProjection } from '../plan/plan.projection.ts';
import { updateOf } from '../text/text.ts';
import { createMeetingFixture, until, type Table, type Who } from './meeting.testing.ts';

let table: Table;
let meetingId: string;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

const idOf = (who: Who) => table.people[who].id;
const chair = () => table.grant('regisseur', 'MEETING_CHAIR', 'meeting', meetingId);
const close = async () => table.meeting.closeMeeting(await chair());

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'nothing';
  } catch (error) {
    if (isCoded(error)) return String(error.extensions['code']);
    throw error;
  }
}

async function safetyPlan(readers: Who[] = ['mother']): Promise<string> {
  return table.plan.start(
    await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
    table.core.random.uuid(),
    'safety-plan.wij',
    readers.map(idOf),
  );
}

const pause = `mutation ($input: PauseMeetingInput!) { pauseMeeting(input: $input) { pausedAt besidePlanId } }`;
const meetingOf = `{ seq state pausedAt besidePlanId current currentSince planId agenda { sectionKey usedSeconds }
  participants { personId typingIn attendance online } hands floor round { sectionKey } silent }`;
const seen = async (who: Who): Promise<Record<string, unknown>> =>
  (await table.ask(who, `query ($id: ID!) { meeting(id: $id) ${meetingOf} }`, { id: meetingId })).data?.[
    'meeting'
  ] as Record<string, unknown>;

async function sign(planId: string, who: Who, signedName: string): Promise<string> {
  const view = await table.plan.view(await table.grant(who, 'PLAN_READ', 'plan', planId));
  const form = table.plan.form({ edition: view.editionId, formId: view.formId });
  const section = form.sections.find(({ fields }) => fields.some(({ kind }) => kind === 'SIGNATURE'))!;
  const fieldKey = section.fields.find(({ kind }) => kind === 'SIGNATURE')!.key;
  const writer = await table.grant(who, 'PLAN_WRITE', 'plan', planId);
  const wish = { entryId: `main:${section.key}`, fieldKey, value: { signedName } };
  return codeOf(table.plan.answer(writer, { ...wish, mutationId: table.core.random.uuid() }));
}

beforeEach(async () => {
  const planId = await table.plan.start(
    await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
    table.core.random.uuid(),
    'support-plan.wij',
  );
  meetingId = await table.running({ planId });
});

describe('A safety plan beside the agenda (A14)', () => {
  it('is known to its readers; everyone else, the beamer too, sees a pause like any other', async () => {
    const planId = await safetyPlan();
    const outsiders: Who[] = ['father', 'nurse', 'grandmother'];
    const paused = async (plan: string | null) => {
      await table.ask('regisseur', pause, { input: { meetingId, planId: plan } });
      const views = await Promise.all(outsiders.map(seen));
      const screen = await table.meeting.lookAtScreen(await chair());
      return { views, screen };
    };
    const before = (await seen('father'))['seq'] as number;
    const bare = await paused(null);
    const bareSteps = ((await seen('father'))['seq'] as number) - before;
    await table.meeting.resumeMeeting(await chair());
    const middle = (await seen('father'))['seq'] as number;
    const withPlan = await paused(planId);
    expect(((await seen('father'))['seq'] as number) - middle).toBe(bareSteps);
    const without = (view: Record<string, unknown>) => ({ ...view, seq: 0, pausedAt: 'now' });
    expect(withPlan.views.map(without)).toEqual(bare.views.map(without));
    expect(withPlan.screen.besidePlanId).toBeNull();
    expect((await seen('mother'))['besidePlanId']).toBe(planId);
    expect((await seen('regisseur'))['besidePlanId']).toBe(planId);
    await table.meeting.resumeMeeting(await chair());
    expect((await seen('mother'))['besidePlanId']).toBeNull();
    expect((await seen('mother'))['pausedAt']).toBeNull();
    await close();
  });

  it('makes no frame, no typing mark and no line for who does not read it', async () => {
    const planId = await safetyPlan();
    const log = `query ($id: ID!) { accessLog(trajectId: $id) { what } traject(id: $id) { timeline { kind } plans { id } } }`;
    const asked = async () => JSON.stringify((await table.ask('father', log, { id: table.trajectId })).data);
    const source = `subscription ($id: ID!) { meetingChanged(meetingId: $id) ${meetingOf} }`;
    const frames = await table.listen('father', source, { id: meetingId });
    const at = (value: { data?: unknown }) =>
      (value.data as { meetingChanged: { pausedAt: string | null; hands: string[] } }).meetingChanged;
    await table.ask('regisseur', pause, { input: { meetingId, planId } });
    await until(frames, (value) => at(value).pausedAt !== null);
    const before = await asked();
    const typing = `mutation ($id: ID!, $text: ID) { typing(meetingId: $id, textId: $text) }`;
    await table.ask('mother', typing, { id: meetingId, text: 'main:shared-picture/happens' });
    await sign(planId, 'mother', 'Samira');
    await table.ask('regisseur', `query ($id: ID!) { plan(id: $id) { id } }`, { id: planId });
    await table.ask('mother', `mutation ($id: ID!) { raiseHand(meetingId: $id, up: true) { id } }`, {
      id: meetingId,
    });
    const next = await frames.next();
    expect(at(next.value as { data?: unknown }).hands).toEqual([idOf('mother')]);
    expect(JSON.stringify(next.value)).not.toContain('shared-picture/happens');
    expect(await asked()).toBe(before);
    await frames.return?.();
    await close();
  });

  it('is written openly by its readers at the table, and is no longer when the meeting goes on', async () => {
    const planId = await safetyPlan();
    const openly = async () =>
      (await table.plan.view(await table.grant('mother', 'PLAN_READ', 'plan', planId))).writesOpenly;
    expect(await openly()).toBe(false);
    await table.ask('regisseur', pause, { input: { meetingId, planId } });
    expect(await openly()).toBe(true);
    await table.goTo(meetingId, 'goals');
    expect((await seen('mother'))['pausedAt']).toBeNull();
    expect(await openly()).toBe(false);
    await table.ask('regisseur', pause, { input: { meetingId, planId } });
    await close();
    expect(await openly()).toBe(false);
  });

  it('is opened by who reads it, and only a safety plan of this traject', async () => {
    const ask = async (who: Who, planId: string) => {
      const answer = await table.ask(who, pause, { input: { meetingId, planId } });
      return answer.errors?.[0]?.extensions?.['code'] ?? 'nothing';
    };
    const lead = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', meetingId);
    await table.meeting.nameHelper(lead, {
      meetingId,
      helper: 'CONVERSATION_LEADER',
      personId: idOf('nurse'),
    });
    const planId = await safetyPlan();
    expect(await ask('nurse', planId)).toBe('NOT_FOUND');
    expect(await ask('mother', planId)).toBe('FORBIDDEN');
    const support = await table.plan.start(
      await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
      table.core.random.uuid(),
      'support-plan.ik',
      null,
      idOf('mother'),
    );
    expect(await ask('regisseur', support)).toBe('FORM_UNKNOWN');
    await close();
  });

  it('has its answers opened by the chair, is adopted there, and is signed afterwards too, each with a day', async () => {
    const planId = await safetyPlan();
    await table.ask('regisseur', pause, { input: { meetingId, planId } });
    const asked = async (source: string, input: Record<string, unknown>) => {
      const answer = await table.ask('regisseur', source, { input });
      return (answer.errors?.[0]?.extensions?.['code'] as string | undefined) ?? answer.data;
    };
    const open = `mutation ($input: OpenPlanAnswersInput!) { openPlanAnswers(input: $input) { seq } }`;
    const view = await table.plan.view(await table.grant('regisseur', 'PLAN_READ', 'plan', planId));
    const hidden = view.sections.find(({ answersHidden }) => answersHidden)!;
    const wish = { planId, sectionKey: hidden.key, mutationId: table.core.random.uuid() };
    expect(await asked(open, wish)).toHaveProperty('openPlanAnswers');
    const adopt = `mutation ($input: AdoptBesidePlanInput!) { adoptBesidePlan(input: $input) { id plan { sections { entries { answers { personName signedName at } } } } } }`;
    const adoptNow = async () => {
      const { seq } = await table.plan.view(await table.grant('regisseur', 'PLAN_READ', 'plan', planId));
      return asked(adopt, { planId, expectedSeq: seq });
    };
    expect(await adoptNow()).toBe('PLAN_NOT_READY');
    await sign(planId, 'mother', 'Samira');
    const form = table.plan.form({ edition: view.editionId, formId: view.formId });
    const writer = await table.grant('mother', 'PLAN_WRITE', 'plan', planId);
    for (const section of form.sections)
      for (const field of section.fields.filter(({ role }) => role === 'CONSENT'))
        await table.plan.answer(writer, {
          entryId: `main:${section.key}`,
          fieldKey: field.key,
          value: { yes: true },
          mutationId: table.core.random.uuid(),
        });
    await writeSomething(planId);
    const adopted = (await adoptNow()) as { adoptBesidePlan: { id: string } };
    await table.plan.setReaders(await table.grant('regisseur', 'PLAN_LEAD', 'plan', planId), {
      personIds: [idOf('mother'), idOf('grandmother')],
    });
    table.core.clock.advance(24 * 60 * 60 * 1000);
    expect(await sign(planId, 'grandmother', 'Fatma')).toBe('nothing');
    const version = `query ($id: ID!) { plan(id: $id) { versions { id plan { sections { entries { answers { personName signedName at } } } } } } }`;
    const read = JSON.stringify((await table.ask('mother', version, { id: planId })).data);
    expect(read).toContain('Samira');
    expect(read).toContain('Fatma');
    expect(read).toContain(adopted.adoptBesidePlan.id);
    const words = await table.grant('mother', 'PLAN_WRITE', 'plan', planId);
    const consent = form.sections.flatMap(({ key, fields }) =>
      fields.filter(({ role }) => role === 'CONSENT').map((field) => ({ key, field: field.key })),
    )[0]!;
    const change = { entryId: `main:${consent.key}`, fieldKey: consent.field, value: { yes: false } };
    expect(await codeOf(table.plan.answer(words, { ...change, mutationId: table.core.random.uuid() }))).toBe(
      'PLAN_ADOPTED',
    );
    table.core.clock.advance(-24 * 60 * 60 * 1000);
    await close();
  });
});

describe('Figures of safety over the meetings (A18)', () => {
  const figure = async (planId: string, who: Who, number: number) => {
    const view = await table.plan.view(await table.grant('regisseur', 'PLAN_READ', 'plan', planId));
    const form = table.plan.form({ edition: view.editionId, formId: view.formId });
    const section = form.sections.find(({ fields }) => fields.some(({ kind }) => kind === 'SCALE'))!;
    const fieldKey = section.fields.find(({ kind }) => kind === 'SCALE')!.key;
    const wish = { entryId: `main:${section.key}`, fieldKey, value: { number } };
    await table.plan.answer(await table.grant(who, 'PLAN_WRITE', 'plan', planId), {
      ...wish,
      mutationId: table.core.random.uuid(),
    });
    return section.key;
  };
  const open = async (planId: string, sectionKey: string) => {
    table.core.clock.advance(60_000);
    await table.plan.openBesideAnswers(await table.grant('regisseur', 'PLAN_LEAD', 'plan', planId), {
      sectionKey,
      mutationId: table.core.random.uuid(),
    });
  };
  const source = `query ($id: ID!) { safetyScale(trajectId: $id) { anchors { from label } lines { name points { number } } } }`;
  const lines = async (who: Who) => {
    const { data } = await table.ask(who, source, { id: table.trajectId });
    const scale = data?.['safetyScale'] as {
      lines: { name: string; points: { number: number }[] }[];
    } | null;
    return scale && scale.lines.map(({ name, points }) => [name, ...points.map(({ number }) => number)]);
  };
  const fell = async () =>
    (await table.traject.obligations.openOf(table.trajectId)).some(({ reason }) => reason === 'SAFETY_FELL');

  it('are one line per person, for who reads the plan and as far as opened; a fall asks the regisseur to act', async () => {
    const nothing = await lines('father');
    expect(nothing).toBeNull();
    const planId = await safetyPlan(['mother', 'grandmother']);
    await table.ask('regisseur', pause, { input: { meetingId, planId } });
    const key = await figure(planId, 'mother', 6);
    await figure(planId, 'grandmother', 4);
    expect(await lines('mother')).toEqual([['Samira', 6]]);
    expect(await lines('regisseur')).toEqual([
      ['Samira', 6],
      ['Fatma', 4],
    ]);
    await open(planId, key);
    expect(await lines('mother')).toEqual([
      ['Samira', 6],
      ['Fatma', 4],
    ]);
    expect(await fell()).toBe(false);
    await figure(planId, 'mother', 3);
    // The new figure is the mother's own until it is opened; what was opened before stays.
    expect(await lines('grandmother')).toEqual([
      ['Samira', 6],
      ['Fatma', 4],
    ]);
    expect(await fell()).toBe(false);
    await open(planId, key);
    expect(await lines('grandmother')).toEqual([
      ['Samira', 6, 3],
      ['Fatma', 4],
    ]);
    expect(await fell()).toBe(true);
    expect(await lines('father')).toBeNull();
    expect(await lines('nurse')).toBeNull();
    await close();
  });
});

describe('A form that is signed again at each meeting (2020)', () => {
  it('keeps the signatures from before, each with its day', () => {
    const form = voicedForms(edition('zou-2020')!).find(({ kind }) => kind === 'SAFETY_PLAN')!;
    const section = form.sections.find(({ fields }) => fields.some(({ kind }) => kind === 'SIGNATURE'))!;
    const fieldKey = section.fields.find(({ kind }) => kind === 'SIGNATURE')!.key;
    const writer = {
      personId: 'mother',
      atTable: true,
      professional: false,
      writesForOthers: false,
      reads: () => true,
      isInMeeting: () => true,
    };
    const state = planProjection.empty();
    for (const [day, signedName] of [
      ['2026-11-01', 'Samira'],
      ['2026-12-01', 'S. Canarius'],
    ] as const) {
      const entryId = section.repeatable ? 'row' : `main:${section.key}`;
      const events = answer(state, { form, writer, isPerson: () => true }, entryId, fieldKey, { signedName });
      planProjection.apply(state, events, { at: new Date(day) } as never);
    }
    const [given] = [...state.entries.values()].flatMap(({ answers }) => [...answers.values()]);
    expect(given?.value).toEqual({
      signedName: 'S. Canarius',
      signedBefore: [{ signedName: 'Samira', at: '2026-11-01T00:00:00.000Z' }],
    });
  });
});

async function writeSomething(planId: string): Promise<void> {
  const writer = await table.grant('mother', 'PLAN_WRITE', 'plan', planId);
  const clientId = await table.plan.takePen(writer);
  const view = await table.plan.view(await table.grant('mother', 'PLAN_READ', 'plan', planId));
  const form = table.plan.form({ edition: view.editionId, formId: view.formId });
  const section = form.sections.find(
    ({ filledFrom, repeatable, fields }) =>
      !filledFrom && !repeatable && fields.some(({ kind, perPerson }) => kind === 'LONG_TEXT' && !perPerson),
  )!;
  const field = section.fields.find(({ kind }) => kind === 'LONG_TEXT')!;
  const { update } = updateOf('Er wordt niet geslagen.', clientId);
  await table.plan.write(writer, {
    textId: `main:${section.key}/${field.key}`,
    update,
    mutationId: table.core.random.uuid(),
  });
}

describe('Someone without a screen (A15)', () => {
  const say = async (
    planId: string,
    by: Who,
    forWho: Who,
    wish: { entryId: string; fieldKey: string; value: Record<string, unknown> },
  ) =>
    codeOf(
      table.plan.answer(await table.grant(by, 'PLAN_WRITE', 'plan', planId), {
        ...wish,
        forPersonId: idOf(forWho),
        mutationId: table.core.random.uuid(),
      }),
    );
  const consentIn = async (planId: string) => {
    const view = await table.plan.view(await table.grant('regisseur', 'PLAN_READ', 'plan', planId));
    const form = table.plan.form({ edition: view.editionId, formId: view.formId });
    const section = form.sections.find(({ fields }) => fields.some(({ role }) => role === 'CONSENT'))!;
    const field = section.fields.find(({ role }) => role === 'CONSENT')!;
    return { entryId: `main:${section.key}`, fieldKey: field.key, value: { yes: true } };
  };
  const present = async (...who: Who[]) => {
    for (const one of who)
      await table.meeting.markAttendance(await chair(), {
        meetingId,
        personId: idOf(one),
        attendance: 'PRESENT',
      });
  };
  const noteTaker = async (who: Who) =>
    table.meeting.nameHelper(await table.grant('regisseur', 'MEETING_LEAD', 'meeting', meetingId), {
      meetingId,
      helper: 'NOTE_TAKER',
      personId: idOf(who),
    });

  it('is answered for by chair or note-taker while there, marked with who wrote it down', async () => {
    const planId = (await seen('regisseur'))['planId'] as string;
    await noteTaker('nurse');
    await present('grandmother');
    const consent = await consentIn(planId);
    expect(await say(planId, 'nurse', 'father', consent)).toBe('NOT_YOUR_WORDS');
    expect(await say(planId, 'mother', 'grandmother', consent)).toBe('NOT_YOUR_WORDS');
    expect(await say(planId, 'nurse', 'grandmother', consent)).toBe('nothing');
    const answers = async (who: Who) =>
      (await table.plan.view(await table.grant(who, 'PLAN_READ', 'plan', planId))).sections
        .flatMap(({ entries }) => entries.flatMap((entry) => entry.answers))
        .filter(({ personId }) => personId === idOf('grandmother'));
    expect(await answers('regisseur')).toMatchObject([{ yes: true, writtenByName: 'Nora' }]);
    // Not opened: others see that it was given, and not what (A9); who wrote it down does.
    expect(await answers('father')).toMatchObject([{ hidden: true }]);
    expect((await answers('father'))[0]).not.toHaveProperty('yes');
    expect(await answers('nurse')).toMatchObject([{ hidden: false, yes: true }]);
    const source = `subscription ($id: ID!) { meetingChanged(meetingId: $id) { participants { personId consent consentByMouth } } }`;
    const frames = await table.listen('regisseur', source, { id: meetingId });
    const said = JSON.stringify({ personId: idOf('grandmother'), consent: true, consentByMouth: true });
    await until(frames, (value) => JSON.stringify(value).includes(said));
    await frames.return?.();
    await close();
  });

  it('is never spoken for over what the person answered on an own screen, nor in what is written together', async () => {
    const planId = (await seen('regisseur'))['planId'] as string;
    await present('grandmother', 'mother');
    const consent = await consentIn(planId);
    const own = await table.grant('mother', 'PLAN_WRITE', 'plan', planId);
    const no = { ...consent, value: { yes: false }, mutationId: table.core.random.uuid() };
    await table.plan.answer(own, no);
    expect(await say(planId, 'regisseur', 'mother', consent)).toBe('NOT_YOUR_WORDS');
    const together = { entryId: 'main:next-when', fieldKey: 'when', value: { date: '2026-12-24' } };
    expect(await say(planId, 'regisseur', 'grandmother', together)).toBe('FIELD_UNKNOWN');
    await close();
  });

  it('is not spoken for in a safety plan that the person does not read', async () => {
    const planId = await safetyPlan(['mother']);
    await table.ask('regisseur', pause, { input: { meetingId, planId } });
    await present('mother', 'father');
    const consent = await consentIn(planId);
    expect(await say(planId, 'regisseur', 'father', consent)).toBe('NOT_YOUR_WORDS');
    expect(await say(planId, 'regisseur', 'mother', consent)).toBe('nothing');
    await close();
  });
});
