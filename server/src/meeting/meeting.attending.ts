import { grantedToRegisseur, trajectOf } from '../access/grant.ts';
import { isChosenOneByOne, seeingFromOutside } from '../access/audience.ts';
import type { PlanFacts } from '../access/situation.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { isHost, type MeetingDeciding } from './meeting.deciding.ts';
import { leftOutOf, mustAllRead, mustNotGrow } from './meeting.readers.ts';
import * as rules from './meeting.rules.ts';
import type { MeetingNeighbours, MeetingService } from './meeting.service.ts';
import type { MeetingStore } from './meeting.store.ts';
import { membersOf } from './meeting.members.ts';

/** Who is in the meeting, and as what. */
export function createMeetingAttending(
  neighbours: Pick<MeetingNeighbours, 'plan' | 'traject'>,
  { announce, decideFor, peopleAround }: MeetingDeciding,
): Pick<MeetingService, 'markAttendance' | 'admitGuest' | 'remove' | 'nameHelper'> {
  return {
    async markAttendance(grant, { personId, attendance, reason }) {
      const told = rules.reasonOf(reason);
      const { regisseurId, waits } = await peopleAround(trajectOf(grant));
      return decideFor(grant, (state) => {
        const isHere = (id: string) => membersOf(state, regisseurId).includes(id);
        return rules.markAttendance(state, personId, attendance, told, { isHere, waits });
      });
    },

    async admitGuest(grant, { guestId, personId }) {
      if (!isHost(grant)) fail('FORBIDDEN');
      const { regisseurId, comesByCode, waits } = await peopleAround(trajectOf(grant));
      const { planId = null, invited = [] } = grant.situation.meeting ?? {};
      const invites = grantedToRegisseur(grant);
      // Who does not invite anyway learns nothing of what somebody answered.
      if (!invites && !invited.includes(personId)) fail('NOT_FOUND');
      if (planId !== null && !invited.includes(personId)) await mustAllRead(neighbours, planId, [personId]);
      await mustNotGrow(neighbours, grant, planId, { known: invited, wished: [personId] });
      return decideFor(grant, (state) => {
        // Nobody comes in by a code as who leads or helps; who was not invited only by the regisseur, who invites.
        const helps = [regisseurId, state.noteTakerId, state.conversationLeaderId];
        const canBe = (id: string): boolean =>
          comesByCode(id) && !helps.includes(id) && (invites || state.invited.includes(id));
        return rules.admit(state, guestId, personId, { canBe, waits });
      });
    },

    async remove(grant, { guestId, personId }) {
      if ((guestId == null) === (personId == null))
        fail('INPUT_INVALID', { what: 'kies wie je uit het overleg haalt' });
      if (!isHost(grant)) fail('FORBIDDEN');
      const { regisseurId } = await peopleAround(trajectOf(grant));
      const view = await decideFor(grant, (state) =>
        guestId == null ? rules.takeOut(state, personId ?? '', regisseurId) : rules.sendAway(state, guestId),
      );
      announce(grant);
      return view;
    },

    async nameHelper(grant, { helper, personId }) {
      const view = await decideFor(grant, (state) => rules.nameHelper(state, helper, personId ?? null));
      announce(grant);
      return view;
    },
  };
}

/** Who is out of meetings that are not closed, without anybody taking them out there. */
export const createMeetingLeaving = (
  { accessChanges }: Pick<Core, 'accessChanges'>,
  neighbours: Pick<MeetingNeighbours, 'traject'>,
  store: Pick<MeetingStore, 'factsOf' | 'openWith'>,
  { peopleAround, write }: Pick<MeetingDeciding, 'peopleAround' | 'write'>,
) => ({
  /** Of a plan of chosen readers who reads it no more, but for the regisseur: its agenda tells what stands in it (A4). */
  async keepReaders(plan: { id: string; trajectId: string }, readers: readonly string[]): Promise<void> {
    const { regisseurId } = await peopleAround(plan.trajectId);
    const stay = [...readers, regisseurId];
    for (const { id, planId, state, invited } of await store.factsOf(plan.trajectId)) {
      const others = invited.filter((one) => !stay.includes(one));
      if (planId !== plan.id || state === 'CLOSED' || others.length === 0) continue;
      await write(id, plan.trajectId, null, (now) => others.flatMap((one) => rules.leave(now, one)));
    }
  },

  /** Of a meeting over the plan, or beside which it lies now, as far as it is not closed. */
  async mustBeUnseenBy(plan: PlanFacts, readers: readonly string[]): Promise<void> {
    const about = await leftOutOf(neighbours, plan.trajectId);
    const people = await neighbours.traject.peopleOf(plan.trajectId);
    const chosen = isChosenOneByOne(plan.kind);
    // A professional is chosen for a safety plan first, and invited to the meeting over it then (A4).
    const waits = (one: string): boolean =>
      chosen && people.some(({ id, side }) => id === one && side === 'PROFESSIONAL');
    const judged = readers.filter((one) => !waits(one));
    for (const { id, planId, state, invited } of await store.factsOf(plan.trajectId)) {
      if (state === 'CLOSED' || (planId !== plan.id && id !== plan.meetingId)) continue;
      // Who reads it no more is taken out of the meeting over it (A4).
      const stay = chosen && planId === plan.id ? invited.filter((one) => readers.includes(one)) : invited;
      if (seeingFromOutside(judged, stay, about).length > 0) fail('TABLE_IS_SEPARATE');
    }
  },

  /** Who left the traject. */
  async personLeft(trajectId: string, personId: string): Promise<void> {
    for (const id of await store.openWith(trajectId, personId))
      await write(id, trajectId, null, (state) => rules.leave(state, personId));
    accessChanges.announce({ trajectId });
  },
});
