import { trusted, type Model } from 'mongoose';
import { ifGranted, type Authorise } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { dutchDay } from '../output/dates.ts';
import type { CalendarMeeting } from '../output/output.types.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { StoredFeed } from './calendar.model.ts';
import type { CalendarNeighbours } from './calendar.service.ts';

/** How long a meeting that is over stays in the calendar: 31 days. */
const LOOKS_BACK = 31 * 24 * 60 * 60_000;

/** The owner of an address as a viewer of this moment; null for an account that may do nothing any more. */
async function viewerOf(
  { _id, personId, trajectId, accountId }: StoredFeed,
  { account }: Pick<CalendarNeighbours, 'account'>,
): Promise<Viewer | null> {
  const sessionId = `calendar:${_id}`;
  if (personId && trajectId) return { kind: 'PERSON', sessionId, personId, trajectId };
  const found = accountId ? (await account.accountsById([accountId])).get(accountId) : undefined;
  if (!found || found.roles.length === 0) return null;
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

  /** True the first time on a day: a program asks every hour, and the log is for people. */
  async function firstToday({ _id }: StoredFeed): Promise<boolean> {
    const loggedOn = dutchDay(clock.now());
    const told = await Feeds.updateOne({ _id, loggedOn: trusted({ $ne: loggedOn }) }, { $set: { loggedOn } });
    return told.modifiedCount > 0;
  }

  async function meetingsOf(
    { id: personId, trajectId }: PersonRecord,
    asking: { viewer: Viewer; authorise: Authorise; tells: boolean },
  ): Promise<CalendarMeeting[]> {
    const { viewer, authorise, tells } = asking;
    const grant = await ifGranted({ viewer, authorise }, 'TRAJECT_READ', { kind: 'traject', id: trajectId });
    if (!grant) return [];
    const meetings = await meeting.feedOf(grant, new Date(clock.now().getTime() - LOOKS_BACK));
    for (const { id } of tells ? meetings : []) {
      const about = { kind: 'meeting', id } as const;
      await accessLog.record({ trajectId, viewer, personId, what: 'MEETING_READ', about });
    }
    return meetings;
  }

  return async (feed, authorise) => {
    const viewer = (await viewerOf(feed, neighbours)) ?? fail('LINK_INVALID');
    const people = await traject.personsOf(viewer);
    if (viewer.kind === 'PERSON' && people.length === 0) fail('LINK_INVALID');
    const asking = { viewer, authorise, tells: await firstToday(feed) };
    const all = await Promise.all(people.map((person) => meetingsOf(person, asking)));
    return output.calendarFeed(all.flat());
  };
}
