import { randomUUID } from 'node:crypto';
import { handOf } from '../../story/main-job/hand.ts';
import type { SecretKind } from './kinds.types.ts';
import type { Course, Secret } from './made.ts';

/* Secrets in worlds that took another course: the father leads, the guideline of 2020, a traject that was closed. */

const signal = 'mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }';
const startOwn = 'mutation ($input: StartOwnPlanInput!) { startOwnPlan(input: $input) { id } }';
const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }';

/** The father leads, at level 1: what the mother keeps from a regisseur she keeps from him. */
const fatherLeads = (course: Course): Course => ({ ...course, fatherLeads: true, level: 1 });
const in2020 = (course: Course): Course => ({ ...course, in2020: true, level: Math.max(2, course.level) });
const closed = (course: Course): Course => ({ ...course, ends: 'TRAJECT_CLOSED' });

/** A kind in worlds of another course. */
const during = (kind: SecretKind, when: string, course: (course: Course) => Course): SecretKind => ({
  ...kind,
  name: `${kind.name}, ${when}`,
  course: (one) => course(kind.course?.(one) ?? one),
});

/** The mother or the child tells that it is not safe. */
const sends = (who: 'mother' | 'child', at: number, lifeThreatening: boolean): Secret => {
  return async ({ id, people }, moment) => {
    if (moment !== at) return;
    const input = { trajectId: id, words: 'Hij slaat mij.', lifeThreatening, mutationId: randomUUID() };
    await people[who].get(signal, { input });
  };
};

const signalToDesk: SecretKind = {
  name: 'a signal while the father leads',
  insiders: ['mother', 'child'],
  course: fatherLeads,
  keep: (chance) =>
    sends(chance.pick(['mother', 'child'] as const), chance.pick([1, 2, 3, 4]), chance.oneIn(2)),
};

const agreementsFromHim: SecretKind = {
  name: 'safety agreements while the father leads',
  hides: true,
  insiders: ['mother'],
  course: fatherLeads,
  keep(chance) {
    const at = chance.pick([1, 2, 3]);
    return async ({ id, people, hidden }, moment) => {
      if (moment !== at) return;
      const input = { trajectId: id, formId: 'safety-agreements-adult.ik', planId: hidden.plan };
      await people.mother.get(startOwn, { input });
      await (await handOf(people.mother, hidden.plan)).row('important-people', {});
    };
  },
};

const answersAtHome = (yes: boolean, at: number): Secret => {
  return async ({ people, plan }, moment) => {
    if (moment !== at) return;
    await (await handOf(people.mother, plan)).answers('safety', { 'own-concerns': { yes } });
  };
};

const unsafeFromHim: SecretKind = {
  name: 'a yes on safety while the father leads',
  insiders: ['mother'],
  course: fatherLeads,
  keep: (chance) => answersAtHome(true, chance.pick([1, 2])),
  instead: (chance) => answersAtHome(false, chance.pick([1, 2])),
};

const wordsFromHim: SecretKind = {
  name: 'own words beforehand while the father leads',
  insiders: ['mother'],
  course: fatherLeads,
  keep(chance) {
    const at = chance.pick([1, 2]);
    return async ({ people, plan }, moment) => {
      if (moment !== at) return;
      await (await handOf(people.mother, plan)).row('concerns', { what: 'Hij slaat mij' });
    };
  },
};

/** A number that she hides from him, or never gave: for him it is the same (A20, A22). */
const numberFromHim: SecretKind = {
  name: 'a number that is hidden from the father, who leads',
  insiders: ['mother', 'child', 'colleague', 'dismissed'],
  course: fatherLeads,
  // What the colleague reads in the plain world would stand in the log that he reads.
  instead: () => () => Promise.resolve(),
  keep(chance) {
    const at = chance.pick([1, 2, 3]);
    return async ({ people, ids }, moment) => {
      if (moment !== at) return;
      const audiences = [{ datum: 'PHONE', visibleTo: ['HOUSEHOLD', 'PROFESSIONAL'] }];
      const input = { personId: ids.mother, hiddenFrom: [ids.father], phone: '06 22222222', audiences };
      await people.mother.get(change, { input });
    };
  },
};

const signalAfterClosing: SecretKind = {
  name: 'a signal in a traject that was closed',
  insiders: ['mother', 'child', 'regisseur'],
  course: closed,
  keep: (chance) => sends(chance.pick(['mother', 'child'] as const), 4, chance.oneIn(2)),
};

/** Secrets in worlds of another course, with those of `known` that are kept in them too. */
export const courseSecrets = (known: Record<'safety' | 'meeting' | 'signal' | 'child', SecretKind>) => [
  signalToDesk,
  agreementsFromHim,
  unsafeFromHim,
  wordsFromHim,
  numberFromHim,
  signalAfterClosing,
  during(known.child, 'in a traject that was closed', closed),
  during(known.safety, 'in 2020', in2020),
  during(known.meeting, 'in 2020', in2020),
  during(known.signal, 'in 2020', in2020),
];
