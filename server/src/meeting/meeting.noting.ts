import type { MeetingNote } from '../plan/plan.meeting.ts';
import type { Attendance } from '../schema.generated.ts';
import type { MeetingNeighbours } from './meeting.service.ts';
import type { MeetingRecord } from './meeting.types.ts';

/**
 * True when a plan may tell by itself of a meeting, when and where it is and who comes: everyone who reads the plan knows
 * of that meeting (A5). Adults of the household and its network count: who works here plans around what stands there.
 */
export async function mayStandIn(
  { plan, traject }: Pick<MeetingNeighbours, 'plan' | 'traject'>,
  { trajectId, planId, invited }: { trajectId: string; planId: string; invited: readonly string[] },
): Promise<boolean> {
  const keepers = new Set(await plan.keepersOf(planId));
  const people = await traject.peopleOf(trajectId);
  return people
    .filter(({ id, side, child }) => keepers.has(id) && side !== 'PROFESSIONAL' && !child)
    .every(({ id }) => invited.includes(id));
}

/**
 * What the plan keeps of its meeting. Of why somebody is not there only what the chair wrote down for it: what the person
 * said in the answer to the invitation is for who may know that, and in no plan (A21).
 */
export function noteOf({ startsAt, place, people }: MeetingRecord): MeetingNote {
  const marked = (attendance: Attendance) =>
    Object.entries(people).filter(([, one]) => one.attendance === attendance);
  return {
    startsAt: new Date(startsAt),
    place,
    present: marked('PRESENT').map(([personId]) => personId),
    absent: marked('ABSENT').map(([personId, { reason, atTable }]) => ({
      personId,
      reason: atTable ? reason : null,
    })),
  };
}
