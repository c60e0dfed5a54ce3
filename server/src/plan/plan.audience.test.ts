import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { hours } from '../../../test/support/clock.ts';
import { isCoded } from '../errors.ts';
import { addEntry, goOn } from './plan.changes.ts';
import { createMeetingFixture, type Table, type Who } from '../meeting/meeting.testing.ts';

let table: Table;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

async function codeOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return 'nothing';
  } catch (error) {
    if (isCoded(error)) return String(error.extensions['code']);
    throw error;
  }
}

const everyone: Who[] = ['regisseur', 'mother', 'father', 'grandmother', 'nurse'];
const reads = (who: Who, planId: string) => codeOf(table.grant(who, 'PLAN_READ', 'plan', planId));
const idOf = (who: Who) => table.people[who].id;
const lead = (planId: string) => table.grant('regisseur', 'PLAN_LEAD', 'plan', planId);
async function readersOf(planId: string): Promise<Who[]> {
  const may: Who[] = [];
  for (const who of everyone) if ((await reads(who, planId)) === 'nothing') may.push(who);
  return may;
}
async function namedReaders(planId: string): Promise<Who[]> {
  const named = (await table.plan.readersOf(planId)).map(({ id }) => id);
  return everyone.filter((who) => named.includes(idOf(who)));
}
const start = async (formId: string, readers?: string[]) =>
  table.plan.start(
    await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
    table.core.random.uuid(),
    formId,
    readers,
  );

describe('A plan of the traject (A2)', () => {
  it('is read by those who were chosen, by name, and the screen says the same', async () => {
    const planId = await start('support-plan.wij');
    expect(await readersOf(planId)).toEqual(['regisseur', 'mother', 'father', 'nurse']);
    await table.plan.setReaders(await lead(planId), { personIds: [idOf('mother'), idOf('grandmother')] });
    expect(await readersOf(planId)).toEqual(['regisseur', 'mother', 'grandmother']);
    expect(await namedReaders(planId)).toEqual(await readersOf(planId));
    expect(await reads('father', planId)).toBe('NOT_FOUND');
  });

  it('is read at the table while the meeting runs, and the screen names the table too (A3)', async () => {
    const planId = await start('support-plan.wij');
    const id = await table.running({ planId });
    expect(await readersOf(planId)).toEqual(everyone);
    expect(await namedReaders(planId)).toEqual(everyone);
    await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
    expect(await readersOf(planId)).not.toContain('grandmother');
    expect(await namedReaders(planId)).not.toContain('grandmother');
  });

  it('is not read at a table that was forgotten to be closed, and can be in a meeting again (A3)', async () => {
    const planId = await start('support-plan.wij');
    const id = await table.running({ planId });
    const guest = await table.guest(id, 'Oma');
    const chair = await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
    const admission = { meetingId: id, guestId: guest.guestId, personId: idOf('grandmother') };
    await table.meeting.admitGuest(chair, admission);
    const viewer = await guest.viewer();
    expect(await codeOf(table.grant(viewer, 'PLAN_READ', 'plan', planId))).toBe('nothing');
    table.core.clock.advance(hours(11));
    expect(await codeOf(table.grant(viewer, 'PLAN_READ', 'plan', planId))).toBe('NOT_FOUND');
    expect(await codeOf(table.grant(viewer, 'MEETING_JOIN', 'meeting', id))).toBe('NOT_FOUND');
    expect(await readersOf(planId)).not.toContain('grandmother');
    const again = await table.running({ planId, startsAt: table.core.clock.now() });
    expect(await readersOf(planId)).toContain('grandmother');
    await table.meeting.closeForgotten();
    const state = async (meetingId: string) =>
      (await table.meeting.look(await table.grant('regisseur', 'MEETING_JOIN', 'meeting', meetingId))).state;
    expect([await state(id), await state(again)]).toEqual(['CLOSED', 'RUNNING']);
    expect(await readersOf(planId)).toContain('grandmother');
    await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', again));
  });
});

describe('A safety plan (A4)', () => {
  it('is read by the regisseur alone until persons are chosen, one by one', async () => {
    const planId = await start('safety-plan.wij');
    expect(await readersOf(planId)).toEqual(['regisseur']);
    const chosen = await start('safety-plan.wij', [idOf('mother')]);
    expect(await readersOf(chosen)).toEqual(['regisseur', 'mother']);
    expect(await namedReaders(chosen)).toEqual(['regisseur', 'mother']);
    const lists = async (who: Who) =>
      JSON.stringify(
        await table.ask(who, 'query ($id: ID!) { traject(id: $id) { plans { id } } }', {
          id: table.trajectId,
        }),
      );
    expect(await lists('mother')).toContain(chosen);
    for (const who of ['father', 'nurse', 'grandmother'] as const)
      expect(await lists(who)).not.toContain(chosen);
  });

  it('gets no reader by a meeting of which it is the agenda', async () => {
    const planId = await start('safety-plan.wij', [idOf('mother')]);
    // Its agenda would tell who is not among them that there is such a plan.
    expect(await refusalOf(table.running({ planId }))).toBe('NOT_ALL_READ');
    expect(await readersOf(planId)).toEqual(['regisseur', 'mother']);
  });
});

describe('Safety agreements (A4)', () => {
  const own = async (who: Who, formId = 'safety-agreements-adult.ik') =>
    table.plan.startOwn(
      await table.grant(who, 'TRAJECT_READ', 'traject', table.trajectId),
      table.core.random.uuid(),
      formId,
    );

  it('are read by their owner alone, not by the regisseur, and nothing tells that they exist', async () => {
    const events = await table.listen(
      'regisseur',
      'subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }',
      { id: table.trajectId },
    );
    const heard = events.next();
    const planId = await own('mother');
    expect(await readersOf(planId)).toEqual(['mother']);
    await table.services.traject.publish(table.trajectId, { what: ['PEOPLE'] });
    expect((await heard).value).toMatchObject({ data: { trajectChanged: { what: ['PEOPLE'] } } });
    await events.return?.();
  });

  it('are shared with single persons, who do not write in them, and taken back', async () => {
    const planId = await own('mother');
    const write = () => table.grant('mother', 'PLAN_WRITE', 'plan', planId);
    await table.plan.shareOwn(await write(), [idOf('grandmother'), idOf('regisseur')]);
    expect(await readersOf(planId)).toEqual(['regisseur', 'mother', 'grandmother']);
    expect(await codeOf(table.grant('grandmother', 'PLAN_WRITE', 'plan', planId))).toBe('FORBIDDEN');
    expect(await codeOf(lead(planId))).toBe('FORBIDDEN');
    await table.plan.shareOwn(await write(), []);
    expect(await readersOf(planId)).toEqual(['mother']);
  });

  it('ask the regisseur for a safety plan, and again once that was solved, without whose they are, and no manager', async () => {
    const planId = await own('mother');
    const ask = async () =>
      table.plan.askForSafetyPlan(await table.grant('mother', 'PLAN_WRITE', 'plan', planId));
    const { obligations } = table.services.traject;
    const { organisationId } = (await table.services.traject.trajectById(table.trajectId))!;
    const asked = (open: Awaited<ReturnType<typeof obligations.openOf>>) =>
      open.filter(({ reason }) => reason === 'SAFETY_PLAN_ASKED');
    await ask();
    await ask();
    const [one, ...more] = asked(await obligations.openOf(table.trajectId));
    expect([one?.kind, one?.subject, more]).toEqual(['SAFETY_PLAN', 'ASKED_IN_PRIVATE', []]);
    expect(asked(await obligations.openOfOrganisation(organisationId))).toEqual([]);
    expect(await readersOf(planId)).toEqual(['mother']);
    const plans = async (who: Who) =>
      JSON.stringify(
        await table.ask(
          who,
          'query ($id: ID!) { traject(id: $id) { plans { id own safetyPlanAskedAt aboutName } } }',
          { id: table.trajectId },
        ),
      );
    const at = table.core.clock.now().toISOString();
    const mine = { id: planId, own: true, safetyPlanAskedAt: at, aboutName: table.people.mother.name };
    expect(await plans('mother')).toContain(JSON.stringify(mine));
    expect(await plans('regisseur')).not.toContain(planId);
    await table.plan.shareOwn(await table.grant('mother', 'PLAN_WRITE', 'plan', planId), [idOf('regisseur')]);
    const theirs = { ...mine, own: false, safetyPlanAskedAt: null };
    expect(await plans('regisseur')).toContain(JSON.stringify(theirs));
    // A plan that she does not read was made meanwhile: she is told nothing of it, and asks again.
    await obligations.solve(table.trajectId, 'SAFETY_PLAN', 'ASKED_IN_PRIVATE');
    expect(await plans('mother')).toContain(JSON.stringify(mine));
    await ask();
    expect(asked(await obligations.openOf(table.trajectId))).toMatchObject([{ subject: 'ASKED_IN_PRIVATE' }]);
    await obligations.solve(table.trajectId, 'SAFETY_PLAN', 'ASKED_IN_PRIVATE');
  });

  it('are not a form of the traject, nor is a plan of the traject one of a person', async () => {
    expect(await codeOf(start('safety-agreements-adult.ik'))).toBe('FORM_UNKNOWN');
    expect(await codeOf(own('mother', 'support-plan.wij'))).toBe('FORM_UNKNOWN');
    const shared = await start('support-plan.wij');
    const write = await table.grant('mother', 'PLAN_WRITE', 'plan', shared);
    expect(await codeOf(table.plan.shareOwn(write, []))).toBe('NOT_FOUND');
    expect(await codeOf(table.plan.askForSafetyPlan(write))).toBe('NOT_FOUND');
  });
});

describe('A hidden answer (A9)', () => {
  it('of a yes on safety is an obligation of the regisseur, and of no manager until the chair opens it', async () => {
    const planId = await start('support-plan.wij');
    const id = await table.running({ planId });
    await table.goTo(id, 'safety');
    await table.plan.answer(await table.grant('mother', 'PLAN_WRITE', 'plan', planId), {
      entryId: 'main:safety',
      fieldKey: 'own-concerns',
      value: { yes: true },
      mutationId: table.core.random.uuid(),
    });
    const { organisationId } = (await table.services.traject.trajectById(table.trajectId))!;
    const { obligations } = table.services.traject;
    const kinds = (open: { kind: string }[]) =>
      open.map(({ kind }) => kind).filter((kind) => kind === 'SAFETY_PLAN');
    const seen = async () => [
      kinds(await obligations.openOf(table.trajectId)).length,
      kinds(await obligations.openOfOrganisation(organisationId)).length,
    ];
    expect(await seen()).toEqual([1, 0]);
    const chair = await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
    await table.meeting.openRound(chair);
    expect(await seen()).toEqual([1, 1]);
    await table.meeting.closeMeeting(chair);
  });
});

describe('A typing mark (A9)', () => {
  it('names a text of the form that all read, and carries no words', async () => {
    const planId = await start('support-plan.wij');
    const entryId = table.core.random.uuid();
    await table.plan.change(
      await table.grant('mother', 'PLAN_WRITE', 'plan', planId),
      table.core.random.uuid(),
      (state, about) => addEntry(state, about, { sectionKey: 'concerns', entryId }),
    );
    const shown = (textId: string) => table.plan.showsTyping(planId, textId);
    expect(await shown('main:shared-picture/happens')).toBe(true);
    const words = ['ik/weet-waar-je-woont', 'main:ik-weet/waar', 'main:shared-picture/ik-pak-je', '/', 'x'];
    for (const textId of [...words, `${entryId}/what`]) expect(await shown(textId), textId).toBe(false);
  });
});

describe('Without the consent of someone (A10)', () => {
  it('the plan gets no new readers and is not adopted, until why one goes on is written down', async () => {
    const planId = await start('support-plan.wij');
    const id = await table.running({ planId, personIds: [idOf('mother'), idOf('father')] });
    await table.plan.answer(await table.grant('father', 'PLAN_WRITE', 'plan', planId), {
      entryId: 'main:consent',
      fieldKey: 'consent',
      value: { yes: false },
      mutationId: table.core.random.uuid(),
    });
    const leads = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
    const attempts = () => [
      async () => table.plan.setReaders(await lead(planId), { networkPersonIds: [idOf('grandmother')] }),
      () => table.meeting.change(leads, { meetingId: id, invitePersonIds: [idOf('grandmother')] }),
      async () => {
        const { seq } = await table.plan.view(await table.grant('regisseur', 'PLAN_READ', 'plan', planId));
        await table.meeting.adopt(leads, seq);
      },
    ];
    const codes: string[] = [];
    for (const attempt of attempts()) codes.push(await codeOf(attempt()));
    expect(codes).toEqual(['CONSENT_REFUSED', 'CONSENT_REFUSED', 'PLAN_NOT_READY']);
    const before = await table.plan.keepersOf(planId);
    const { id: newcomer } = await table.traject.people.add(
      await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
      {
        trajectId: table.trajectId,
        side: 'PROFESSIONAL',
        name: 'Nieuw Gezicht',
        relation: 'hulpverlener',
      },
    );
    expect(await table.plan.keepersOf(planId)).toEqual(before);
    expect(before).not.toContain(newcomer);
    await table.plan.change(await lead(planId), table.core.random.uuid(), (state, about) =>
      goOn(state, about, 'De meldcode gaat voor.'),
    );
    for (const attempt of attempts()) expect(await codeOf(attempt())).toBe('nothing');
  });

  it('readers stay who they are in the same moment in which somebody comes: who came before goes on reading', async () => {
    const planId = await start('support-plan.wij');
    const leads = await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId);
    const comes = (name: string) =>
      table.traject.people.add(leads, {
        ...{ trajectId: table.trajectId, side: 'PROFESSIONAL', relation: 'hulpverlener', name },
      });
    const refuses = async () =>
      table.plan.answer(await table.grant('father', 'PLAN_WRITE', 'plan', planId), {
        entryId: 'main:consent',
        fieldKey: 'consent',
        value: { yes: false },
        mutationId: table.core.random.uuid(),
      });
    const id = await table.running({ planId, personIds: [idOf('mother'), idOf('father')] });
    const { id: earlier } = await comes('Wilma Bakker');
    await refuses();
    // Who does not come after all changes nothing: the plan has the readers that nobody chose.
    expect(await codeOf(comes('Wilma Bakker'))).toBe('NAME_TOO_ALIKE');
    const plans = await table.plan.plansOf(table.trajectId);
    expect(plans.find(({ _id }) => _id === planId)?.readers ?? null).toBe(null);
    await Promise.all([comes('Karel Jansen'), comes('Joke Prins')]);
    const read = await table.plan.keepersOf(planId);
    expect(read).toContain(earlier);
    const { id: newcomer } = await comes('Thea Groen');
    expect(await table.plan.keepersOf(planId)).toEqual(read);
    expect(read).not.toContain(newcomer);
    await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
  });
});

describe('A guest by code (G2)', () => {
  it('is not let in as who has an account, as who takes notes, nor by a conversation leader as who was not invited', async () => {
    const planId = await start('support-plan.wij');
    const id = await table.running({ planId, personIds: [idOf('mother'), idOf('father'), idOf('nurse')] });
    const guest = await table.guest(id, 'Iemand');
    const asLeader = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
    const chair = await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
    const admit = (grant: typeof chair, who: Who) =>
      codeOf(table.meeting.admitGuest(grant, { meetingId: id, guestId: guest.guestId, personId: idOf(who) }));
    await table.meeting.nameHelper(asLeader, {
      meetingId: id,
      helper: 'NOTE_TAKER',
      personId: idOf('mother'),
    });
    const lead = (who: Who) =>
      table.meeting.nameHelper(asLeader, {
        meetingId: id,
        helper: 'CONVERSATION_LEADER',
        personId: idOf(who),
      });
    await lead('father');
    expect(await admit(chair, 'nurse')).toBe('NOT_FOUND');
    expect(await admit(chair, 'mother')).toBe('NOT_FOUND');
    // Who leads and is no professional admits nobody (A21); who is, only whom was invited.
    const father = await table.grant('father', 'MEETING_CHAIR', 'meeting', id);
    expect(await admit(father, 'grandmother')).toBe('FORBIDDEN');
    await lead('nurse');
    const nurse = await table.grant('nurse', 'MEETING_CHAIR', 'meeting', id);
    expect(await admit(nurse, 'grandmother')).toBe('NOT_FOUND');
    expect(await admit(chair, 'grandmother')).toBe('nothing');
    await table.meeting.closeMeeting(chair);
  });
});
