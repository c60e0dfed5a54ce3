import { isSeparate, type HouseholdFacts } from '../access/audience.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { joiningOf, refusalsIn, silentOf, waitingOf } from './meeting.chair-view.ts';
import { participantsSeen, presentOnes } from './meeting.participants.ts';
import { agendaOf, sharedOf } from './meeting.shared.ts';
import type { Audience, MeetingSnapshot, MeetingView } from './meeting.view.ts';

/**
 * Draws a snapshot for any number of viewers; what they share is made once. A chair sees all. Others see no code, nobody
 * who waits, and of absence only their own reason. The beamer shows only who is there, and nothing private.
 */
export function projectionOf(snapshot: MeetingSnapshot): (viewer: Audience) => MeetingView {
  const drawings = drawingsOf(snapshot);
  const { state } = snapshot;

  return (viewer) =>
    viewer.kind === 'SCREEN'
      ? { ...drawings.forScreen, trajectId: state.trajectId }
      : drawFor(viewer, snapshot, drawings);
}

type Drawings = ReturnType<typeof drawingsOf>;

/** What many viewers share, made once. */
function drawingsOf(snapshot: MeetingSnapshot) {
  const { state, regisseurId } = snapshot;
  const chairs = [...new Set([regisseurId, state.conversationLeaderId])].filter((id) => id !== null);
  const { withAll, withReasons, forOneOfThem, withoutReasons } = participantsSeen(snapshot);
  const shared = sharedOf(snapshot, chairs, withoutReasons);
  const forChair = {
    ...shared,
    ...joiningOf(snapshot),
    participants: withReasons,
    waiting: waitingOf(state),
    silent: silentOf(snapshot),
    agenda: agendaOf(snapshot, true),
  };
  // Who is in, why somebody does not come and who waits is no matter of a chair from the household or its network.
  const forChairOfTheTable = { ...forChair, participants: withoutReasons, waiting: [] };
  const onScreen = presentOnes(withoutReasons, state.state === 'PLANNED');
  const household = { trajectId: state.trajectId, adults: adultsAmong(snapshot.people) };
  const forScreen = {
    ...shared,
    ...joiningOf(snapshot),
    participants: onScreen,
    besidePlanId: null,
    regisseur: null,
    hands: shared.hands.filter((id) => onScreen.some((one) => one.personId === id)),
    nextMeeting: nextForAll(
      snapshot,
      household,
      withoutReasons.map(({ personId }) => personId),
    ),
  };

  return { household, chairs, withAll, forOneOfThem, shared, forChair, forChairOfTheTable, forScreen };
}

/** The meeting as one who is in it sees it. */
function drawFor(
  viewer: Exclude<Audience, { kind: 'SCREEN' }>,
  snapshot: MeetingSnapshot,
  { household, chairs, withAll, forOneOfThem, shared, forChair, forChairOfTheTable }: Drawings,
): MeetingView {
  const { state, regisseurId } = snapshot;
  const { personId, unproven = false } = viewer;
  const guest = viewer.kind === 'GUEST';
  const viewerChairs = !guest && !unproven && chairs.includes(personId);
  const leads = !guest && !unproven && personId === regisseurId;
  // What the person said of coming and of consent is for who is that person for sure (A24).
  const own = unproven ? undefined : withAll.find((one) => one.personId === personId);
  const professional = snapshot.people.get(personId)?.side === 'PROFESSIONAL';
  const asChair = professional ? forChair : forChairOfTheTable;
  const asRegisseur = { ...forChair, participants: professional ? withAll : forOneOfThem };
  const drawn = leads ? asRegisseur : viewerChairs ? asChair : shared;
  const participants = drawn.participants.map((one) =>
    own && one.personId === personId
      ? {
          ...one,
          consent: own.consent,
          consentByMouth: own.consentByMouth,
          absenceReason: own.absenceReason,
        }
      : one,
  );
  return {
    ...drawn,
    participants,
    refusals: leads ? refusalsIn(snapshot, professional) : [],
    // The next meeting is known to those invited to it (A5), and to the regisseur.
    nextMeeting:
      snapshot.next &&
      snapshot.next.ending !== 'CALLED_OFF' &&
      !guest &&
      (personId === regisseurId || snapshot.next.invited.includes(personId)) &&
      !(unproven && isSeparate(snapshot.next.invited, { household, regisseurId }))
        ? snapshot.next
        : null,
    trajectId: guest ? null : state.trajectId,
    viewerId: personId,
    viewerChairs,
    viewerLeads: leads,
  };
}

/**
 * The next meeting when all of this table know of it, there or not, and no adult of the household is left out (A5, A23).
 * Otherwise it is as if none was set: who is invited reads it on the own phone.
 */
function nextForAll(
  { next, regisseurId }: MeetingSnapshot,
  household: HouseholdFacts,
  table: readonly string[],
): MeetingView['nextMeeting'] {
  if (!next || next.ending === 'CALLED_OFF' || isSeparate(next.invited, { household, regisseurId }))
    return null;
  // Where it is, everyone reads on the own phone (A5).
  const asShown = { ...next, place: '', planId: null, invited: [], invitedIds: [] };
  return table.every((id) => id === regisseurId || next.invited.includes(id)) ? asShown : null;
}

/** The adults of the household who take part now. */
const adultsAmong = (people: ReadonlyMap<string, PersonRecord>): string[] =>
  [...people.values()]
    .filter(({ side, child, leftAt }) => side === 'HOUSEHOLD' && !child && leftAt === null)
    .map(({ id }) => id);
