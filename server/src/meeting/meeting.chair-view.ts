import type { WaitingGuest } from '../schema.generated.ts';
import { isWaitedFor, membersOf } from './meeting.members.ts';
import { isOpening } from './meeting.opening.ts';
import type { MeetingRecord } from './meeting.types.ts';
import type { MeetingSnapshot } from './meeting.view.ts';

/** Persons who refused consent, as long as nobody wrote down why one goes on (A10); with `unopened` those too (A9). */
export const refusalsIn = ({ consents }: MeetingSnapshot, unopened: boolean): string[] =>
  [...consents]
    .filter(([, { yes, answered, opened }]) => !yes && !answered && (opened || unopened))
    .map(([personId]) => personId);

/** How one comes in by code; while it does not show yet, from when it does. */
export const joiningOf = ({ joining, codeFrom }: MeetingSnapshot) =>
  joining ? { code: joining.code, joinAddress: joining.address, joinQrSvg: joining.qrSvg } : { codeFrom };

/** Guests by code whom nobody let in yet, who came first first. */
export const waitingOf = ({ guests }: MeetingRecord): WaitingGuest[] =>
  Object.entries(guests)
    .filter(([, guest]) => guest.admittedAs === null)
    .map(([id, guest]) => ({ id, name: guest.name, since: new Date(guest.since) }))
    .sort((a, b) => a.since.getTime() - b.since.getTime());

/** Who is there and said nothing of the current item. */
export function silentOf({ state, people, regisseurId, spoken }: MeetingSnapshot): string[] {
  // At the opening nobody has to write.
  const at = state.current === null ? undefined : state.agenda[state.current]?.sectionKey;
  if (state.state !== 'RUNNING' || (at !== undefined && isOpening(at))) return [];
  return membersOf(state, regisseurId).filter(
    (id) =>
      state.people[id]?.attendance === 'PRESENT' && !spoken.has(id) && isWaitedFor(people, regisseurId, id),
  );
}
