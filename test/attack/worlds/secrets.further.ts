import { randomUUID } from 'node:crypto';
import { handOf } from '../../story/main-job/hand.ts';
import * as operations from '../../support/operations.ts';
import type { SecretKind } from './kinds.types.ts';

/* What happens at a table of some, one datum of a person, a crisis plan, and what is covered in a plan of some. */

const meeting = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }';
const start = 'mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }';
const join = 'mutation ($code: String!) { joinByCode(code: $code, name: "Tante") { meetingId } }';
const hand = 'mutation ($id: ID!) { raiseHand(meetingId: $id, up: true) { id } }';
const pause = 'mutation ($input: PauseMeetingInput!) { pauseMeeting(input: $input) { id } }';
const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }';
const openDossier = 'mutation ($input: OpenDossierInput!) { openDossier(input: $input) { id } }';
const addLine = 'mutation ($input: DossierLineInput!) { addDossierLine(input: $input) { id } }';

/** The mother sits with the regisseur while the meeting of all runs: words, a hand, somebody at the door, a pause. */
const runningApart: SecretKind = {
  name: 'a separate meeting that is running',
  hides: true,
  insiders: ['mother', 'regisseur'],
  course: (course) => ({ ...course, ends: 'RUNNING' }),
  keep(chance) {
    const [atDoor, pauses] = [chance.oneIn(2), chance.oneIn(2)];
    return async ({ id, people, ids, hidden, region }, moment) => {
      const lead = people.regisseur;
      if (moment === 1) {
        const readers = [ids.mother, ids.regisseur];
        const input = { trajectId: id, formId: 'support-plan.wij', planId: hidden.plan, readers };
        await lead.get(operations.startPlan, { input });
      }
      if (moment === 2) {
        const where = { startsAt: '2026-11-23T09:50:00.000Z', minutes: 30, place: 'Blijfhuis Kanarie' };
        const about = { trajectId: id, meetingId: hidden.meeting, planId: hidden.plan };
        await lead.get(meeting, {
          input: { ...about, ...where, kind: 'STARTOVERLEG', personIds: [ids.mother] },
        });
      }
      if (moment === 3) {
        const { startMeeting } = await lead.get<{ startMeeting: { code: string } }>(start, {
          id: hidden.meeting,
        });
        await people.mother.get(hand, { id: hidden.meeting });
        await (await handOf(people.mother, hidden.plan)).row('concerns', { what: 'Hij slaat mij' });
        if (atDoor) await region.server.visitor().get(join, { code: startMeeting.code });
      }
      if (moment === 4 && pauses)
        await lead.get(pause, { input: { meetingId: hidden.meeting, planId: null } });
    };
  },
};

/** One datum of the mother that she shows to nobody, beside others that are shown as before (A20). */
const oneDatum: SecretKind = {
  name: 'a datum that is shown to nobody',
  insiders: ['mother', 'regisseur'],
  keep(chance) {
    const [at, born] = [chance.pick([1, 2, 3, 4]), chance.oneIn(2)];
    return async ({ people, ids }, moment) => {
      if (moment !== at) return;
      const audiences = [{ datum: born ? 'BIRTH_DATE' : 'PHONE', visibleTo: [] }];
      const datum = born ? { birthDate: '1988-02-03' } : { phone: '06 22222222' };
      await people.mother.get(change, { input: { personId: ids.mother, audiences, ...datum } });
    };
  },
};

/** Where the child stays, as the mother who decides for it said, hidden from the father. */
const ofChild: SecretKind = {
  name: 'where a child stays',
  insiders: ['mother', 'child', 'regisseur'],
  keep(chance) {
    const at = chance.pick([1, 2, 3]);
    return async ({ people, ids }, moment) => {
      const personId = ids.child;
      if (moment === at) await people.regisseur.get(change, { input: { personId, decidedById: ids.mother } });
      if (moment === at + 1) {
        const audiences = [{ datum: 'ADDRESS', visibleTo: [] }];
        const input = { personId, address: 'Schuilstraat 1', hiddenFrom: [ids.father], audiences };
        await people.mother.get(change, { input });
      }
    };
  },
};

/** A crisis plan in the dossier of the colleague, written twice. */
const crisisPlan: SecretKind = {
  name: 'a crisis plan',
  hides: true,
  insiders: ['colleague'],
  // What the colleague reads in the plain world would stand in the log that the regisseur reads.
  instead: () => () => Promise.resolve(),
  keep(chance) {
    const [at, twice] = [chance.pick([1, 2, 3]), chance.oneIn(2)];
    return async ({ id, people, hidden }, moment) => {
      const dossierId = hidden.spare;
      const line = (answer: string) =>
        people.colleague.get(addLine, {
          input: {
            ...{ dossierId, lineId: randomUUID(), kind: 'CRISIS_PLAN' },
            crisis: [{ key: 'danger', answer }],
          },
        });
      if (moment === at) {
        await people.colleague.get(openDossier, { input: { trajectId: id, dossierId } });
        await line('Vader dreigt met brand.');
      }
      if (moment === at + 1 && twice) await line('Vader is weg.');
    };
  },
};

/** Words that the regisseur covers in a safety plan that the mother reads, and uncovers again or not. */
const coveredApart: SecretKind = {
  name: 'what is covered in a plan of some',
  hides: true,
  insiders: ['mother', 'regisseur'],
  keep(chance) {
    const [at, takenBack] = [chance.pick([1, 2, 3]), chance.oneIn(2)];
    return async ({ id, people, ids, hidden }, moment) => {
      const cover = (covered: boolean) =>
        people.regisseur.get(operations.coverWords, {
          input: { planId: hidden.plan, partId: hidden.entry, covered, mutationId: randomUUID() },
        });
      if (moment === at) {
        const input = { trajectId: id, formId: 'safety-plan.wij', planId: hidden.plan };
        await people.regisseur.get(operations.startPlan, { input: { ...input, readers: [ids.mother] } });
        await people.mother.get(operations.addEntry, {
          input: {
            ...{ planId: hidden.plan, sectionKey: 'unsafety', entryId: hidden.entry },
            mutationId: randomUUID(),
          },
        });
        await cover(true);
      }
      if (moment === at + 1 && takenBack) await cover(false);
    };
  },
};

/** Secrets at a table of some, of single data, and of plans that only some read. */
export const furtherSecrets: readonly SecretKind[] = [
  runningApart,
  oneDatum,
  ofChild,
  crisisPlan,
  coveredApart,
];
