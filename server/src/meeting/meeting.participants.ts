import type { Participant } from '../schema.generated.ts';
import { membersOf } from './meeting.members.ts';
import { unheard } from './meeting.projection.ts';
import type { MeetingSnapshot } from './meeting.view.ts';

/** Those who take part, for each who looks. */
export interface ParticipantsSeen {
  /** With all that is known: for a regisseur by profession. */
  withAll: Participant[];
  /** With why somebody stays away, and of consent what the chair opened. */
  withReasons: Participant[];
  /** The same for a regisseur of the household or network. */
  forOneOfThem: Participant[];
  /** For everyone. */
  withoutReasons: Participant[];
}

/** Draws who takes part for each who looks. */
export function participantsSeen(snapshot: MeetingSnapshot): ParticipantsSeen {
  const withAll = participantsOf(snapshot);
  // What someone answered to consent is seen by the regisseur first; others see what the chair opened (A9).
  const opened = ({ personId, consent }: Participant) =>
    snapshot.consents.get(personId)?.opened ? consent : null;
  const withReasons = withAll.map((one) => ({
    ...one,
    consent: opened(one),
    consentByMouth: opened(one) === null ? null : one.consentByMouth,
  }));
  // A regisseur of the household may be whom somebody stays away from: what others said is not for him before it is
  // opened, nor why they do not come (A9, A21), nor who was recognised, which is for who can say so (A22).
  const forOneOfThem = withReasons.map((one) => ({ ...one, absenceReason: null, unconfirmed: null }));
  const withoutReasons = withReasons.map((one) => ({
    ...one,
    absenceReason: null,
    remindedAt: null,
    guestId: null,
    unconfirmed: null,
  }));
  return { withAll, withReasons, forOneOfThem, withoutReasons };
}

function participantsOf(snapshot: MeetingSnapshot): Participant[] {
  const { state, people, regisseurId, online, typing, consents, unconfirmed } = snapshot;
  const guestIds = new Map(Object.entries(state.guests).map(([id, guest]) => [guest.admittedAs, id]));
  return membersOf(state, regisseurId).flatMap((personId) => {
    const person = people.get(personId);
    if (!person || person.leftAt !== null) return [];
    const { reply, attendance, reason, reminded } = state.people[personId] ?? unheard();
    return [
      {
        personId,
        name: person.name,
        side: person.side,
        role: person.relation,
        colour: person.colour,
        reply,
        attendance,
        absenceReason: reason,
        remindedAt: reminded ? new Date(reminded.at) : null,
        online: online.has(personId),
        guestId: guestIds.get(personId) ?? null,
        typingIn: typing.get(personId) ?? null,
        consent: consents.get(personId)?.yes ?? null,
        consentByMouth: consents.get(personId)?.byMouth ?? null,
        unconfirmed: unconfirmed?.has(personId) ? true : null,
      },
    ];
  });
}

/** The beamer shows who is there, before the start who stands ready, and of them nothing that is private. */
export const presentOnes = (participants: Participant[], before: boolean): Participant[] =>
  participants
    .filter((one) => one.attendance === 'PRESENT' || (before && one.online))
    .map((one) => ({ ...one, consent: null, consentByMouth: null, reply: 'NONE' }));
