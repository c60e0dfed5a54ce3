import type { PersonRecord } from '../traject/traject.types.ts';
import type { MeetingRecord } from './meeting.types.ts';

/** Everyone invited or admitted, and the regisseur, who always takes part. */
export function membersOf(state: MeetingRecord, regisseurId: string | null): string[] {
  return regisseurId === null || state.invited.includes(regisseurId)
    ? state.invited
    : [regisseurId, ...state.invited];
}

/**
 * True for those whose answer a round waits for. A regisseur of a profession leads the round; one of the household or
 * the network (level 1) takes part in it.
 */
export function isWaitedFor(
  people: ReadonlyMap<string, Pick<PersonRecord, 'side'>>,
  regisseurId: string | null,
  personId: string,
): boolean {
  return personId !== regisseurId || people.get(personId)?.side !== 'PROFESSIONAL';
}

/** Of who is invited who is not there: was marked absent, or said not to come and did not (A3). */
export const awayFrom = ({ invited, people }: Pick<MeetingRecord, 'invited' | 'people'>): string[] =>
  invited.filter((id) => {
    const { attendance = 'UNKNOWN', reply = 'NONE' } = people[id] ?? {};
    return attendance === 'ABSENT' || (attendance === 'UNKNOWN' && reply === 'NO');
  });
