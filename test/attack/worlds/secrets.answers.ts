import { randomUUID } from 'node:crypto';
import { handOf } from '../../story/main-job/hand.ts';
import * as operations from '../../support/operations.ts';
import type { SecretKind } from './kinds.types.ts';
import type { Course, Secret } from './made.ts';

/* What somebody answers for oneself, before it is opened: both worlds have an answer, and it is another. */

type Values = Record<string, Record<string, unknown>>;

/** The mother answers in the plan that all read; a figure or a face stays hers until it is opened (A9). */
const answered = (sectionKey: string, values: Values, at: number): Secret => {
  return async ({ people, plan }, moment) => {
    if (moment === at) await (await handOf(people.mother, plan)).answers(sectionKey, values);
  };
};

const face: SecretKind = {
  name: 'a face that was not opened',
  insiders: ['mother', 'regisseur'],
  keep: (chance) => answered('situation', { wonen: { option: 'hard' } }, chance.pick([1, 2])),
  instead: (chance) => answered('situation', { wonen: { option: 'good' } }, chance.pick([1, 2])),
};

const unsafe: SecretKind = {
  name: 'a yes on safety that was not opened',
  insiders: ['mother', 'regisseur'],
  keep: (chance) => answered('safety', { 'own-concerns': { yes: true } }, chance.pick([1, 2])),
  instead: (chance) => answered('safety', { 'own-concerns': { yes: false } }, chance.pick([1, 2])),
};

/** A refusal stops adopting, which all at the table see: such a course would tell by design (A10). */
const notAdopted = (course: Course): Course =>
  course.ends === 'ADOPTED' ? { ...course, ends: 'CLOSED' } : course;

const consent: SecretKind = {
  name: 'a no of consent that was not opened',
  insiders: ['mother', 'regisseur'],
  keep: (chance) => answered('consent', { consent: { yes: false } }, chance.pick([1, 2])),
  instead: (chance) => answered('consent', { consent: { yes: true } }, chance.pick([1, 2])),
  course: notAdopted,
};

const startSafety = async ({ id, people, ids, hidden }: Parameters<Secret>[0]): Promise<void> => {
  const input = { trajectId: id, formId: 'safety-plan.wij', planId: hidden.plan };
  await people.regisseur.get(operations.startPlan, {
    input: { ...input, readers: [ids.mother, ids.father] },
  });
};

/** Father and mother both read the safety plan; neither knows the figure of the other until it is opened. */
const scored = (number: number, at: number): Secret => {
  return async (world, moment) => {
    if (moment !== at) return;
    await startSafety(world);
    const input = { planId: world.hidden.plan, entryId: 'main:safety-scale', fieldKey: 'score' };
    await world.people.mother.get(operations.answer, {
      input: { ...input, number, mutationId: randomUUID() },
    });
  };
};

const figure: SecretKind = {
  name: 'a figure of safety that was not opened',
  hides: true,
  insiders: ['mother', 'regisseur'],
  keep: (chance) => scored(1, chance.pick([1, 2])),
  instead: (chance) => scored(9, chance.pick([1, 2])),
};

/** Why the mother does not come; that she does not come is known. */
const replied = (reason: string | null, at: number): Secret => {
  return async ({ people, meeting }, moment) => {
    if (moment !== at) return;
    await people.mother.get('mutation ($input: ReplyInput!) { replyToMeeting(input: $input) { id } }', {
      input: { meetingId: meeting, reply: 'NO', reason },
    });
  };
};

const whyNot: SecretKind = {
  name: 'why somebody does not come',
  insiders: ['mother', 'regisseur'],
  keep: () => replied('Ik ben bang voor hem', 2),
  instead: () => replied(null, 2),
};

/** A sentence that only the regisseur reads, taken back again and written anew. */
const rewritten: SecretKind = {
  name: 'own words that were wiped out',
  insiders: ['mother', 'regisseur'],
  keep(chance) {
    const at = chance.pick([1, 2]);
    return async ({ people, plan }, moment) => {
      if (moment !== at) return;
      const hand = await handOf(people.mother, plan);
      const entryId = await hand.row('goes-well', { what: 'Hij is lief als hij slaapt' });
      await people.mother.get(operations.removeEntry, {
        input: { planId: plan, entryId, mutationId: randomUUID() },
      });
      await hand.row('reason', { reason: 'Ik wil weg' });
    };
  },
};

/** Secrets of what people answer. */
export const answerSecrets: readonly SecretKind[] = [face, unsafe, consent, figure, whyNot, rewritten];
