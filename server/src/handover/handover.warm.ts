import { fail } from '../errors.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { HandOverInput } from '../schema.generated.ts';
import type { PersonRecord } from '../traject/traject.types.ts';

type Meetings = Pick<MeetingService, 'standingOf'>;
type Asked = Pick<HandOverInput, 'trajectId' | 'accountId' | 'certified' | 'warmMeetingId'>;
type People = readonly Pick<PersonRecord, 'id' | 'side' | 'accountId' | 'leftAt'>[];

/**
 * The meeting in which who gives, who takes and the people of the household talk together; null when none was named. To and
 * from a certified institution the method asks for one (zou-2020, 2.6): it was held, or is planned before the handover, with
 * who takes over and somebody of the household on its list. Who gives leads it. Throws INPUT_INVALID, TALK_INCOMPLETE.
 */
export async function warmMeetingOf(
  meetings: Meetings,
  people: People,
  { trajectId, accountId, certified, warmMeetingId }: Asked,
  from: Date,
): Promise<string | null> {
  if (warmMeetingId == null)
    return certified ? fail('INPUT_INVALID', { what: 'kies het overleg waarin jullie samen praten' }) : null;
  const meeting = await meetings.standingOf(trajectId, warmMeetingId);
  if (!meeting) fail('INPUT_INVALID', { what: 'dit overleg gaat niet door' });
  if (!meeting.held && meeting.startsAt >= from)
    fail('INPUT_INVALID', { what: 'het overleg moet geweest zijn voordat de regie overgaat' });
  const there = people.filter(({ id, leftAt }) => leftAt === null && meeting.personIds.includes(id));
  const takes = there.some((one) => one.accountId === accountId);
  if (!takes || !there.some(({ side }) => side === 'HOUSEHOLD')) fail('TALK_INCOMPLETE');
  return warmMeetingId;
}

/** True when nothing is waited for: no meeting was named, or it was held. */
export const wasWarm = async (
  meetings: Meetings,
  trajectId: string,
  meetingId: string | null,
): Promise<boolean> =>
  meetingId === null || ((await meetings.standingOf(trajectId, meetingId))?.held ?? false);
