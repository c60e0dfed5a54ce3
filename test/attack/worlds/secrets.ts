import { randomUUID } from 'node:crypto';
import { handOf } from '../../story/main-job/hand.ts';
import * as operations from '../../support/operations.ts';
import type { SecretKind } from './kinds.types.ts';
import type { Secret } from './made.ts';

const meeting = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }';
const move = 'mutation ($input: ChangeMeetingInput!) { changeMeeting(input: $input) { id } }';
const start = 'mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }';
const close = 'mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }';
const adopt = 'mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id } }';
const seq = 'query ($id: ID!) { plan(id: $id) { seq } }';
const signal = 'mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }';
const answer = 'mutation ($id: ID!) { answerSafetySignal(signalId: $id, answer: "Gebeld.") { id } }';
const signals = 'query ($id: ID!) { traject(id: $id) { safetySignals { id } } }';
const startOwn = 'mutation ($input: StartOwnPlanInput!) { startOwnPlan(input: $input) { id } }';
const share = 'mutation ($input: ShareOwnPlanInput!) { shareOwnPlan(input: $input) { id } }';
const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }';
const invite = 'mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { id link } }';
const letter = 'mutation ($id: ID!) { inviteByLetter(personId: $id) }';
const openDossier = 'mutation ($input: OpenDossierInput!) { openDossier(input: $input) { id } }';
const addSignal = 'mutation ($input: DossierLineInput!) { addDossierLine(input: $input) { id } }';
const redeem = 'mutation ($token: String!) { redeemInvitation(token: $token) { name } }';

const entryIn = (planId: string, sectionKey: string) => ({
  input: { planId, sectionKey, entryId: randomUUID(), mutationId: randomUUID() },
});

/** A meeting of the mother alone, over a plan of her own that nobody else reads. */
export const separateMeeting: SecretKind = {
  name: 'a separate meeting',
  hides: true,
  insiders: ['mother', 'regisseur'],
  keep(chance) {
    const [opens, ends] = [chance.oneIn(2), chance.pick(['LEFT', 'CLOSED', 'ADOPTED'])];
    const inSupportPlan = chance.oneIn(2);
    return async ({ id, people, ids, hidden, forms }, moment) => {
      const lead = people.regisseur;
      if (moment === 1)
        await lead.get(operations.startPlan, {
          input: {
            trajectId: id,
            formId: forms[inSupportPlan ? 'support' : 'safety'],
            planId: hidden.plan,
            readers: [ids.mother, ids.regisseur],
          },
        });
      if (moment === 2)
        await lead.get(meeting, {
          input: {
            trajectId: id,
            meetingId: hidden.meeting,
            kind: 'STARTOVERLEG',
            startsAt: '2026-11-23T09:50:00.000Z',
            minutes: 30,
            place: 'Blijfhuis Kanarie',
            planId: hidden.plan,
            personIds: [ids.mother],
          },
        });
      if (moment === 3) {
        await lead.get(move, { input: { meetingId: hidden.meeting, place: 'Blijfhuis, achterdeur' } });
        if (opens) await lead.get(start, { id: hidden.meeting });
      }
      if (moment === 4 && opens && ends !== 'LEFT') {
        if (ends === 'ADOPTED') {
          const { plan } = await lead.get<{ plan: { seq: number } }>(seq, { id: hidden.plan });
          await lead.get(adopt, { input: { meetingId: hidden.meeting, expectedSeq: plan.seq } });
        } else await lead.get(close, { id: hidden.meeting });
      }
    };
  },
};

/** A second meeting, without the father and the others: over the plan that all read it is refused, and gets one of its own. */
const meetingOverCommonPlan: SecretKind = {
  name: 'a meeting of some over the plan of all',
  hides: true,
  insiders: ['mother', 'regisseur'],
  keep(chance) {
    const at = chance.pick([1, 2]);
    return async ({ id, people, ids, hidden, plan }, moment) => {
      if (moment !== at) return;
      const lead = people.regisseur;
      const input = {
        trajectId: id,
        meetingId: hidden.meeting,
        kind: 'STARTOVERLEG',
        startsAt: '2026-11-24T09:50:00.000Z',
        minutes: 30,
        place: 'Blijfhuis Kanarie',
        personIds: [ids.mother],
      };
      const refused = await lead.codeOf(meeting, { input: { ...input, planId: plan } });
      if (refused !== 'TABLE_IS_SEPARATE')
        throw new Error(`A meeting of some over the plan of all: ${refused}`);
      const started = { trajectId: id, formId: 'support-plan.wij', planId: hidden.plan };
      await lead.get(operations.startPlan, { input: { ...started, readers: [ids.mother, ids.regisseur] } });
      await lead.get(meeting, { input: { ...input, planId: hidden.plan } });
    };
  },
};

/** A signal of the mother, which the regisseur reads and answers. */
export const signalSent: SecretKind = {
  name: 'a signal',
  insiders: ['mother', 'regisseur'],
  keep(chance) {
    const [at, answered, many] = [chance.pick([1, 2, 3]), chance.oneIn(2), 1 + chance.number(3)];
    const lifeThreatening = chance.oneIn(2);
    return async ({ id, people }, moment) => {
      if (moment === at)
        for (let sent = 0; sent < many; sent++)
          await people.mother.get(signal, {
            input: { trajectId: id, words: 'Hij slaat mij.', lifeThreatening, mutationId: randomUUID() },
          });
      if (moment === at + 1 && answered) {
        const { traject } = await people.regisseur.get<{ traject: { safetySignals: { id: string }[] } }>(
          signals,
          { id },
        );
        await people.regisseur.get(answer, { id: traject.safetySignals[0]!.id });
      }
    };
  },
};

/** Safety agreements of the mother or the child, shared with the grandmother or with nobody. */
const ownAgreements: SecretKind = {
  name: 'safety agreements',
  hides: true,
  insiders: ['mother', 'child', 'grandmother'],
  keep(chance) {
    const who = chance.pick(['mother', 'child'] as const);
    const shared = chance.oneIn(2);
    const at = chance.pick([1, 2, 3]);
    return async ({ id, people, ids, hidden }, moment) => {
      const owner = people[who];
      if (moment === at) {
        const formId = who === 'mother' ? 'safety-agreements-adult.ik' : 'safety-agreements-child.ik';
        await owner.get(startOwn, { input: { trajectId: id, formId, planId: hidden.plan } });
        await owner.get(operations.addEntry, entryIn(hidden.plan, 'important-people'));
      }
      if (moment === at + 1 && shared)
        await owner.get(share, { input: { planId: hidden.plan, personIds: [ids.grandmother] } });
    };
  },
};

/** A safety plan that only the mother and the regisseur read. */
export const safetyPlan: SecretKind = {
  name: 'a safety plan',
  hides: true,
  insiders: ['mother', 'regisseur'],
  keep(chance) {
    const at = chance.pick([1, 2, 3, 4]);
    return async ({ id, people, ids, hidden, forms }, moment) => {
      if (moment !== at) return;
      const readers = [ids.mother];
      const input = { trajectId: id, formId: forms.safety, planId: hidden.plan, readers };
      await people.regisseur.get(operations.startPlan, { input });
      if (forms.safety === 'safety-plan.wij')
        await people.regisseur.get(operations.addEntry, entryIn(hidden.plan, 'unsafety'));
    };
  },
};

/** Where the mother stays and how to reach her, for professionals only. */
const hiddenAddress: SecretKind = {
  name: 'a hidden address',
  insiders: ['mother', 'colleague', 'dismissed', 'regisseur'],
  keep(chance) {
    const at = chance.pick([1, 2, 3, 4]);
    const whose = chance.oneIn(2);
    return async ({ people, ids }, moment) => {
      if (moment !== at) return;
      const input = { personId: ids.mother, address: 'Schuilstraat 1, Zonneveld', phone: '06 22222222' };
      await people[whose ? 'mother' : 'regisseur'].get(change, { input });
    };
  },
};

/** Where the mother stays, for all but the father, from whom it is hidden. */
const shieldedAddress: SecretKind = {
  name: 'an address that is hidden from one person',
  insiders: ['mother', 'child', 'colleague', 'dismissed', 'regisseur'],
  keep(chance) {
    const at = chance.pick([1, 2, 3]);
    return async ({ people, ids }, moment) => {
      const personId = ids.mother;
      if (moment === at)
        await people.mother.get(change, {
          input: {
            personId,
            hideFrom: [ids.father],
            visibleTo: ['HOUSEHOLD', 'PROFESSIONAL'],
            address: 'Schuilstraat 1, Zonneveld',
          },
        });
      if (moment === at + 1) await people.mother.get(change, { input: { personId, phone: '06 22222222' } });
    };
  },
};

/** A meldcode dossier of the colleague, who writes in it. */
const dossier: SecretKind = {
  name: 'a dossier',
  hides: true,
  insiders: ['colleague'],
  // A world of its own to compare with: what the colleague reads there would stand in the log that the regisseur reads.
  instead: () => () => Promise.resolve(),
  keep(chance) {
    const [at, acute] = [chance.pick([1, 2, 3]), chance.oneIn(2)];
    return async ({ id, people, hidden }, moment) => {
      if (moment === at)
        await people.colleague.get(openDossier, {
          input: { trajectId: id, dossierId: hidden.spare },
        });
      if (moment === at + 1)
        await people.colleague.get(addSignal, {
          input: {
            dossierId: hidden.spare,
            lineId: randomUUID(),
            kind: 'SIGNAL',
            on: '2026-11-20',
            who: 'Zelf gezien',
            text: 'Een blauwe plek.',
            lifeThreatening: acute,
          },
        });
    };
  },
};

/** A personal link or letter of the mother, used or not. */
const invitation: SecretKind = {
  name: 'an invitation of another',
  // A new invitation puts out who was not recognised.
  insiders: ['mother', 'regisseur', 'colleague', 'unsure'],
  keep(chance) {
    const [at, used, printed] = [chance.pick([1, 2, 3, 4]), chance.oneIn(2), chance.oneIn(4)];
    return async ({ people, ids, region }, moment) => {
      if (moment !== at) return;
      const whose = { id: ids.mother };
      if (printed) await people.regisseur.get(letter, whose);
      if (printed) return;
      const { invite: made } = await people.regisseur.get<{ invite: { link: string } }>(invite, {
        id: ids.mother,
      });
      const token = made.link.split('#')[1];
      if (used) {
        const device = region.server.visitor();
        await device.get(redeem, { token });
      }
    };
  },
};

/** Own words of the mother from before the meeting, which she does not share. */
const beforehand: SecretKind = {
  name: 'a contribution beforehand',
  insiders: ['mother', 'regisseur'],
  keep(chance) {
    const at = chance.pick([1, 2]);
    const wiped = chance.oneIn(3);
    return async ({ people, plan }, moment) => {
      if (moment !== at) return;
      const hand = await handOf(people.mother, plan);
      const entryId = await hand.row('concerns', { what: 'Hij slaat mij' });
      await hand.write(`${entryId}/what`, ' en ik durf niet naar huis');
      if (!wiped) return;
      const input = { planId: plan, entryId, mutationId: randomUUID() };
      await people.mother.get(operations.removeEntry, { input });
    };
  },
};

/** Words of the mother that the regisseur covers before others read them: what they were, and how many. */
const coveredWords = (words: readonly string[], at: number): Secret => {
  return async ({ people, plan, hidden }, moment) => {
    if (moment !== at) return;
    const input = (rest: Record<string, unknown>) => ({
      input: { planId: plan, entryId: hidden.entry, mutationId: randomUUID(), ...rest },
    });
    const hand = await handOf(people.mother, plan);
    await people.mother.get(operations.addEntry, input({ sectionKey: 'concerns' }));
    for (const some of words) await hand.write(`${hidden.entry}/what`, some);
    const cover = { planId: plan, partId: hidden.entry, covered: true, mutationId: randomUUID() };
    await people.regisseur.get(operations.coverWords, { input: cover });
    await people.mother.get(operations.shareEntry, input({ shared: true }));
  };
};

const coveredText: SecretKind = {
  name: 'a covered text',
  insiders: ['mother', 'regisseur', 'colleague'],
  keep: (chance) => coveredWords(['Ik weet ', 'waar ', 'hij woont'], chance.pick([1, 2])),
  instead: (chance) => coveredWords(['Het gaat wel'], chance.pick([1, 2])),
};

/** Secrets of plans, people and meetings. */
export const plainSecrets: readonly SecretKind[] = [
  separateMeeting,
  signalSent,
  ownAgreements,
  safetyPlan,
  hiddenAddress,
  meetingOverCommonPlan,
  invitation,
  beforehand,
  coveredText,
  shieldedAddress,
  dossier,
];
