import type { Model } from 'mongoose';
import { ifGranted, type Authorise } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { CalendarMeeting } from '../output/output.types.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { StoredFeed } from './calendar.model.ts';
import type { CalendarNeighbours } from './calendar.service.ts';

/** How long a meeting that is over stays in the calendar: 31 days. */
const LOOKS_BACK = 31 * 24 * 60 * 60_000;

/** The owner of an address as a viewer of this moment; null for an account that is in no meeting any more. */
async function viewerOf(
  { _id, personId, trajectId, accountId }: StoredFeed,
  { account }: Pick<CalendarNeighbours, 'account'>,
): Promise<Viewer | null> {
  const sessionId = `calendar:${_id}`;
  if (personId && trajectId) return { kind: 'PERSON', sessionId, personId, trajectId };
  const found = accountId ? (await account.accountsById([accountId])).get(accountId) : undefined;
  if (!found?.roles.includes('PROFESSIONAL')) return null;
  const { id, organisationId, roles } = found;
  return { kind: 'ACCOUNT', sessionId, accountId: id, organisationId, roles };
}

/** Returns what reads the calendar of an address. Throws LINK_INVALID for an owner who is gone. */
export function createCalendarReading(
  { clock }: Core,
  neighbours: CalendarNeighbours,
  Feeds: Model<StoredFeed>,
): (feed: StoredFeed, authorise: Authorise) => Promise<string> {
  const { traject, accessLog, meeting, output } = neighbours;

  async function meetingsOf(
    { id: personId, trajectId }: PersonRecord,
    asking: { viewer: Viewer; authorise: Authorise; told: ReadonlySet<string> },
  ): Promise<CalendarMeeting[]> {
    const { viewer, authorise, told } = asking;
    const grant = await ifGranted({ viewer, authorise }, 'TRAJECT_READ', { kind: 'traject', id: trajectId });
    if (!grant) return [];
    const meetings = await meeting.feedOf(grant, new Date(clock.now().getTime() - LOOKS_BACK));
    // Of each the first time alone: a program asks every hour, and the log is for people.
    for (const { id } of meetings.filter(({ id }) => !told.has(id))) {
      const about = { kind: 'meeting', id } as const;
      await accessLog.record({ trajectId, viewer, personId, what: 'MEETING_READ', about });
    }
    return meetings;
  }

  return async (feed, authorise) => {
    const viewer = (await viewerOf(feed, neighbours)) ?? fail('LINK_INVALID');
    const people = await traject.personsOf(viewer);
    if (viewer.kind === 'PERSON' && people.length === 0) fail('LINK_INVALID');
    const told = new Set(feed.toldMeetings);
    const asking = { viewer, authorise, told };
    const meetings = (await Promise.all(people.map((person) => meetingsOf(person, asking)))).flat();
    const toldMeetings = meetings.map(({ id }) => id);
    if (toldMeetings.length !== told.size || toldMeetings.some((id) => !told.has(id)))
      await Feeds.updateOne({ _id: feed._id }, { $set: { toldMeetings } });
    return output.calendarFeed(meetings);
  };
}
