import { randomUUID } from 'node:crypto';
import { handOf } from '../../story/main-job/hand.ts';
import * as operations from '../../support/operations.ts';
import type { SecretKind } from './kinds.types.ts';
import type { Course, Secret } from './made.ts';

/* What happens around the table and only some may know. */

const running = (course: Course): Course =>
  course.ends === 'PLANNED' ? { ...course, ends: 'RUNNING' } : course;

/** Somebody more waits at the door of the meeting. */
const atTheDoor: SecretKind = {
  name: 'somebody who waits at the door',
  insiders: ['regisseur'],
  course: (course) => ({ ...course, ends: 'RUNNING' }),
  keep: () => async (world, moment) => {
    if (moment !== 3) return;
    const { meeting } = await world.people.regisseur.get<{ meeting: { code: string } }>(
      'query ($id: ID!) { meeting(id: $id) { code } }',
      { id: world.meeting },
    );
    const visitor = world.region.server.visitor();
    await visitor.get('mutation ($code: String!) { joinByCode(code: $code, name: "Tante") { meetingId } }', {
      code: meeting.code,
    });
  },
  // In both it is looked at: that is in the log of the household.
  instead: () => async (world, moment) => {
    if (moment !== 3) return;
    await world.people.regisseur.get('query ($id: ID!) { meeting(id: $id) { code } }', { id: world.meeting });
  },
};

const pause = 'mutation ($input: PauseMeetingInput!) { pauseMeeting(input: $input) { id } }';

/** Both pause; in one world with a safety plan that only the mother reads. */
const paused = (beside: boolean): Secret => {
  return async ({ id, people, ids, hidden, meeting }, moment) => {
    if (moment !== 3) return;
    if (beside)
      await people.regisseur.get(operations.startPlan, {
        input: {
          ...{ trajectId: id, formId: 'safety-plan.wij', planId: hidden.plan },
          readers: [ids.mother],
        },
      });
    const planId = beside ? hidden.plan : null;
    await people.regisseur.get(pause, { input: { meetingId: meeting, planId } });
  };
};

const pausedWithPlan: SecretKind = {
  name: 'a safety plan beside a pause',
  hides: true,
  insiders: ['mother', 'regisseur'],
  course: (course) => ({ ...course, ends: 'RUNNING' }),
  keep: () => paused(true),
  instead: () => paused(false),
};

/** Days that the regisseur asks the mother alone. */
const daysAsked: SecretKind = {
  name: 'days that are asked of one person',
  insiders: ['mother', 'regisseur'],
  keep(chance) {
    const at = chance.pick([1, 2, 3, 4]);
    return async ({ id, people, ids, hidden }, moment) => {
      if (moment !== at) return;
      await people.regisseur.get('mutation ($input: AskDatesInput!) { askDates(input: $input) { id } }', {
        input: {
          ...{ trajectId: id, pollId: hidden.spare, kind: 'VOORTGANGSOVERLEG', minutes: 60 },
          ...{ place: 'Blijfhuis Kanarie', personIds: [ids.mother] },
          startsAt: ['2026-11-30T10:00:00.000Z', '2026-12-01T10:00:00.000Z'],
        },
      });
    };
  },
};

/** Somebody asks for what that person may not know: the refusal is for the organisation alone. */
const refusal: SecretKind = {
  name: 'a refusal',
  insiders: ['mother'],
  keep(chance) {
    const at = chance.pick([1, 2, 3]);
    return async ({ people, plan }, moment) => {
      if (moment !== at) return;
      await people.mother.codeOf('query ($id: ID!) { dossier(id: $id) { id } }', { id: randomUUID() });
      await people.mother.codeOf(operations.coverWords, {
        input: { planId: plan, partId: randomUUID(), covered: true, mutationId: randomUUID() },
      });
    };
  },
};

/** A level that is proposed, which is for professionals (R8): the household hears of it when it is decided. */
const proposal: SecretKind = {
  name: 'a proposal of another level',
  insiders: ['colleague', 'regisseur', 'dismissed'],
  keep(chance) {
    const at = chance.pick([1, 2, 3]);
    return async ({ id, people }, moment) => {
      if (moment !== at) return;
      const input = { trajectId: id, level: 4, motivation: 'Het gaat thuis niet goed.' };
      await people.regisseur.get(operations.proposeLevel, { input });
    };
  },
};

/** That somebody is typing in own words. */
const typing: SecretKind = {
  name: 'that somebody writes in own words',
  insiders: ['mother', 'regisseur', 'unsure'],
  course: (course) => running({ ...course, ends: course.ends === 'ADOPTED' ? 'RUNNING' : course.ends }),
  keep:
    () =>
    async ({ people, plan, meeting, hidden }, moment) => {
      const input = { planId: plan, sectionKey: 'concerns', entryId: hidden.entry, mutationId: randomUUID() };
      if (moment === 2) await people.mother.get(operations.addEntry, { input });
      if (moment !== 3) return;
      const mark = 'mutation ($id: ID!, $text: ID) { typing(meetingId: $id, textId: $text) }';
      await people.mother.codeOf(mark, { id: meeting, text: `${hidden.entry}/what` });
    },
};

/** How the meeting was for somebody, and a line for the regisseur. */
const experience: SecretKind = {
  name: 'how a meeting was for somebody',
  insiders: ['mother', 'regisseur'],
  course: (course) => ({ ...course, ends: 'CLOSED' }),
  keep:
    () =>
    async ({ people, meeting }, moment) => {
      if (moment !== 4) return;
      await people.mother.codeOf(
        'mutation ($input: TellExperienceInput!) { tellExperience(input: $input) { mood } }',
        { input: { meetingId: meeting, mood: 'HARD', line: 'Ik durfde niets te zeggen' } },
      );
    },
};

/** From whom the mother hides her contact data, which that person does not see anyway. */
const shield: SecretKind = {
  name: 'that somebody hides from another',
  insiders: ['mother', 'regisseur'],
  keep(chance) {
    const at = chance.pick([1, 2, 3]);
    return async ({ people, ids }, moment) => {
      if (moment !== at) return;
      await people.mother.get(
        'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }',
        {
          input: { personId: ids.mother, hideFrom: [ids.father, ids.grandmother] },
        },
      );
    };
  },
};

/** What a professional wrote before the meeting: folded until the chair unfolds it (A12). */
const cardBefore: SecretKind = {
  name: 'a card of a professional that is folded',
  insiders: ['colleague', 'regisseur'],
  course: running,
  keep:
    () =>
    async ({ people, plan }, moment) => {
      if (moment !== 1) return;
      await (await handOf(people.colleague, plan)).row('concerns', { what: 'Hij drinkt weer' });
    },
  instead:
    () =>
    async ({ people, plan }, moment) => {
      if (moment !== 1) return;
      await (await handOf(people.colleague, plan)).row('concerns', { what: 'Het gaat goed' });
    },
};

/** Secrets around the table. */
export const tableSecrets: readonly SecretKind[] = [
  atTheDoor,
  pausedWithPlan,
  daysAsked,
  refusal,
  proposal,
  typing,
  experience,
  shield,
  cardBefore,
];
