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
