import { randomUUID } from 'node:crypto';
import { handOf } from '../../story/main-job/hand.ts';
import * as operations from '../../support/operations.ts';
import type { SecretKind } from './kinds.types.ts';
import type { Secret } from './made.ts';

/* What belongs to one person of the household, whose own mother is outside of it; and what professionals weigh. */

const startOwn = 'mutation ($input: StartOwnPlanInput!) { startOwnPlan(input: $input) { id } }';
const share = 'mutation ($input: ShareOwnPlanInput!) { shareOwnPlan(input: $input) { id } }';
const readOwn = 'query ($id: ID!) { plan(id: $id) { id sections { key } } }';
const signal = 'mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }';
const openDossier = 'mutation ($input: OpenDossierInput!) { openDossier(input: $input) { id } }';
const name = 'mutation ($input: NameInDossierInput!) { nameInDossier(input: $input) { id } }';
const addLine = 'mutation ($input: DossierLineInput!) { addDossierLine(input: $input) { id } }';
const pause = 'mutation ($input: PauseMeetingInput!) { pauseMeeting(input: $input) { id } }';
const resume = 'mutation ($id: ID!) { resumeMeeting(meetingId: $id) { id } }';
const openAnswers = 'mutation ($input: OpenPlanAnswersInput!) { openPlanAnswers(input: $input) { seq } }';

/** Somebody fills in agreements for children and who needs care: whom I call, what I do. */
const agreed = (who: 'child' | 'father'): Secret => {
  return async ({ id, people, hidden }) => {
    const input = { trajectId: id, formId: 'safety-agreements-child.ik', planId: hidden.plan };
    await people[who].get(startOwn, { input });
    const hand = await handOf(people[who], hidden.plan);
    await hand.row('important-people', {});
    await hand.row('what-i-do', { if: 'Hij schreeuwt', then: 'Ik ga naar de buurvrouw' });
  };
};

/** Agreements of the child, which the mother does not know of either. */
export const ofChild: SecretKind = {
  name: 'agreements of a child',
  hides: true,
  insiders: ['child'],
  keep(chance) {
    const at = chance.pick([1, 2, 3]);
    return async (world, moment) => {
      if (moment === at) await agreed('child')(world, moment);
    };
  },
};

/** Agreements of who needs care, made with the grandmother as helper, who is put out again. */
const ofDependent: SecretKind = {
  name: 'agreements of who needs care',
  hides: true,
  insiders: ['father', 'grandmother'],
  keep(chance) {
    const [at, takenBack] = [chance.pick([1, 2]), chance.oneIn(2)];
    return async (world, moment) => {
      const { people, ids, hidden } = world;
      if (moment === at) {
        await agreed('father')(world, moment);
        await people.father.get(share, { input: { planId: hidden.plan, personIds: [ids.grandmother] } });
      }
      if (moment === at + 1 && takenBack)
        await people.father.get(share, { input: { planId: hidden.plan, personIds: [] } });
    };
  },
};

/** Agreements of the mother that ask the regisseur for a safety plan: nobody else hears that it was asked. */
const askedFor: SecretKind = {
  name: 'a safety plan that was asked for',
  hides: true,
  insiders: ['mother', 'regisseur'],
  keep(chance) {
    const [at, asks] = [
      chance.pick([1, 2, 3]),
      'mutation ($id: ID!) { askForSafetyPlan(planId: $id) { id } }',
    ];
    return async ({ id, people, hidden }, moment) => {
      if (moment !== at) return;
      const input = { trajectId: id, formId: 'safety-agreements-adult.ik', planId: hidden.plan };
      await people.mother.get(startOwn, { input });
      await people.mother.get(asks, { id: hidden.plan });
    };
  },
};

/** The child shows its own card to the colleague, who reads it: the regisseur is outside. */
const ownCard: SecretKind = {
  name: 'an own card that was shown to one professional',
  hides: true,
  insiders: ['child', 'colleague'],
  // What the colleague reads in the plain world would stand in the log that the regisseur reads.
  instead: () => () => Promise.resolve(),
  keep(chance) {
    const at = chance.pick([1, 2, 3]);
    return async (world, moment) => {
      const { people, ids, hidden } = world;
      if (moment === at) {
        await agreed('child')(world, moment);
        await people.child.get(share, { input: { planId: hidden.plan, personIds: [ids.colleague] } });
      }
      if (moment === at + 1) await people.colleague.get(readOwn, { id: hidden.plan });
    };
  },
};

/** A signal of the child. */
const ofChildSignal: SecretKind = {
  name: 'a signal of a child',
  insiders: ['child', 'regisseur'],
  keep(chance) {
    const [at, lifeThreatening] = [chance.pick([1, 2, 3, 4]), chance.oneIn(2)];
    return async ({ id, people }, moment) => {
      if (moment !== at) return;
      const input = { trajectId: id, words: 'Ik ben bang.', lifeThreatening, mutationId: randomUUID() };
      await people.child.get(signal, { input });
    };
  },
};

/** Both pause twice; in one world figures of safety are opened to those who read the plan, and the second one fell. */
const opened = (beside: boolean): Secret => {
  return async ({ id, people, ids, hidden, meeting }, moment) => {
    if (moment < 3) return;
    const lead = people.regisseur;
    const planId = beside ? hidden.plan : null;
    if (beside && moment === 3)
      await lead.get(operations.startPlan, {
        input: {
          ...{ trajectId: id, formId: 'safety-plan.wij', planId },
          readers: [ids.mother, ids.father],
        },
      });
    await lead.get(pause, { input: { meetingId: meeting, planId } });
    if (beside) {
      const field = { planId, entryId: 'main:safety-scale', fieldKey: 'score', mutationId: randomUUID() };
      await people.mother.get(operations.answer, { input: { ...field, number: moment === 3 ? 7 : 2 } });
      const section = { planId, sectionKey: 'safety-scale', mutationId: randomUUID() };
      await lead.get(openAnswers, { input: section });
    }
    await lead.get(resume, { id: meeting });
  };
};

const figures: SecretKind = {
  name: 'figures of safety that were opened',
  hides: true,
  insiders: ['mother', 'father', 'regisseur'],
  course: (course) => ({ ...course, ends: 'RUNNING' }),
  keep: () => opened(true),
  instead: () => opened(false),
};

/** What an assessment needs: a signal and a walk that leads to a report, by one or by two who are named. */
const assessment: SecretKind = {
  name: 'a walk of the assessment framework',
  hides: true,
  insiders: ['colleague'],
  // What the colleague reads in the plain world would stand in the log that the regisseur reads.
  instead: () => () => Promise.resolve(),
  keep(chance) {
    const at = chance.pick([1, 2]);
    const walk = [
      { yes: true, reason: 'Een blauwe plek.' },
      { yes: true, reason: 'Het is niet de eerste keer.' },
    ];
    return async ({ id, people, ids, hidden }, moment) => {
      const dossierId = hidden.spare;
      const line = (input: Record<string, unknown>) =>
        people.colleague.get(addLine, { input: { dossierId, lineId: randomUUID(), ...input } });
      if (moment === at) {
        await people.colleague.get(openDossier, { input: { trajectId: id, dossierId } });
        await people.colleague.get(name, { input: { dossierId, personIds: [ids.colleague] } });
        const seen = { kind: 'SIGNAL', on: '2026-11-20', who: 'Zelf gezien', text: 'Een blauwe plek.' };
        await line({ ...seen, lifeThreatening: true });
      }
      if (moment === at + 1) {
        await line({ kind: 'WEIGHING', walk });
        await line({ kind: 'DECISION', text: 'We melden.' });
      }
    };
  },
};

/** Why the level is another: professionals read it, the household what was written for it. */
const because = (motivation: string): Secret => {
  return async ({ id, people }, moment) => {
    if (moment !== 2) return;
    const { traject } = await people.regisseur.get<{ traject: { regie: { level: number } } }>(
      'query ($id: ID!) { traject(id: $id) { regie { level } } }',
      { id },
    );
    const { level } = traject.regie;
    const input = { trajectId: id, expectedLevel: level, level: level === 4 ? 3 : level + 1, motivation };
    const more = { answers: [], heard: 'Anna', deviates: true, mutationId: randomUUID() };
    await people.regisseur.get(operations.changeRegieLevel, { input: { ...input, ...more } });
  };
};

const grounds: SecretKind = {
  name: 'the grounds of a level',
  insiders: ['colleague', 'regisseur', 'dismissed'],
  keep: () => because('Moeder vertelde alleen aan mij dat hij slaat.'),
  instead: () => because('Er is meer hulp nodig.'),
};

/** Secrets of single persons and of professionals. */
export const ownSecrets: readonly SecretKind[] = [
  ofChild,
  ofDependent,
  askedFor,
  ownCard,
  ofChildSignal,
  figures,
  assessment,
  grounds,
];
