import { digitsOf } from '@regietafel/schema/input/digits.ts';
import { isChosenOneByOne } from '../access/audience.ts';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { PlanFacts } from '../access/situation.ts';
import { fail } from '../errors.ts';
import { edition } from '../method/editions.ts';
import { isHost, meetingIdOf, tableOf, type MeetingDeciding } from './meeting.deciding.ts';
import { agree } from './meeting.opening.ts';
import { mustBeUnseen } from './meeting.readers.ts';
import * as rules from './meeting.rules.ts';
import type { MeetingNeighbours, MeetingService } from './meeting.service.ts';
import type { MeetingStore } from './meeting.store.ts';
import { membersOf } from './meeting.members.ts';

/** A plan of chosen readers of the same traject, which nobody reads from outside a separate meeting. */
async function mayLieBeside(
  neighbours: Pick<MeetingNeighbours, 'plan' | 'traject'>,
  grant: Grant,
  plan: PlanFacts,
): Promise<void> {
  const trajectId = trajectOf(grant);
  const { planId = null, invited = [] } = grant.situation.meeting ?? {};
  if (plan.trajectId !== trajectId || plan.id === planId) fail('NOT_FOUND');
  if (!isChosenOneByOne(plan.kind)) fail('FORM_UNKNOWN');
  await mustBeUnseen(neighbours, plan.id, { trajectId, invited });
}

/** What the chair does while the meeting runs: who speaks, pauses, who was recognised. */
export function createMeetingChairing(
  neighbours: Pick<MeetingNeighbours, 'account' | 'plan' | 'traject'>,
  store: MeetingStore,
  { announce, decideFor, peopleAround, see }: MeetingDeciding,
): Pick<
  MeetingService,
  'agree' | 'recognise' | 'pause' | 'resumeMeeting' | 'openRound' | 'raiseHand' | 'giveFloor'
> {
  return {
    async recognise(grant, personId, code) {
      const { state } = await store.read(meetingIdOf(grant), trajectOf(grant));
      if (state.state !== 'RUNNING') fail('MEETING_NOT_RUNNING');
      if (!state.invited.includes(personId)) fail('NOT_FOUND');
      // Only a professional says who somebody is for sure: who is none could be the one who came in as another (A22).
      if (personId === personOf(grant) || grant.situation.self?.side !== 'PROFESSIONAL') fail('FORBIDDEN');
      await neighbours.account.recognisePerson(personId, digitsOf(code, 4));
      announce(grant);
      return see(grant);
    },
    async pause(grant, beside) {
      const plan = beside?.situation.plan ?? null;
      if (plan) await mayLieBeside(neighbours, grant, plan);
      const view = await decideFor(grant, (state) => rules.pause(state, plan?.id ?? null));
      await neighbours.plan.layBeside(tableOf(grant), plan?.id ?? null);
      announce(grant);
      return view;
    },
    async resumeMeeting(grant) {
      const view = await decideFor(grant, rules.resume);
      await neighbours.plan.layBeside(tableOf(grant), null);
      announce(grant);
      return view;
    },
    async agree(grant, sectionKey, agreed) {
      const traject = await neighbours.traject.trajectById(trajectOf(grant));
      const opening = edition(traject?.edition ?? '')?.process.opening ?? [];
      const people = await neighbours.traject.peopleOf(trajectOf(grant));
      const household = new Set(people.filter(({ side }) => side === 'HOUSEHOLD').map(({ id }) => id));
      return decideFor(grant, (state) =>
        agree(state, sectionKey, agreed, opening, (id) => household.has(id)),
      );
    },
    async openRound(grant) {
      // Who opens looks first (A9): the regisseur, and a professional who chairs; nobody else of household or network.
      if (!isHost(grant)) fail('FORBIDDEN');
      return decideFor(grant, rules.openRound);
    },
    raiseHand: (grant, up) => decideFor(grant, (state) => rules.setHand(state, personOf(grant), up)),
    async giveFloor(grant, personId) {
      const { regisseurId } = await peopleAround(trajectOf(grant));
      return decideFor(grant, (state) =>
        rules.giveFloor(state, personId, (id) => membersOf(state, regisseurId).includes(id)),
      );
    },
  };
}
