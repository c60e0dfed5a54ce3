import type { Authorise, Grant } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { OutputService } from '../output/output.service.ts';
import { networkOf } from '../rate-limit/network.ts';
import type { CalendarFeed } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { openFeeds, type StoredFeed } from './calendar.model.ts';
import { createCalendarReading } from './calendar.reading.ts';

/** What calendars need of other modules. */
export interface CalendarNeighbours {
  output: OutputService;
  account: AccountService;
  traject: TrajectService;
  accessLog: AccessLogService;
  meeting: MeetingService;
}

/** The meetings of one person in a calendar program, by an address that is a secret (A26). */
export interface CalendarService {
  /** When the viewer's address was made; null when there is none. */
  mine(grant: Grant<'OWN'>): Promise<CalendarFeed | null>;
  /**
   * Makes the viewer's address, in the place of a former one; returns its path, which is kept nowhere. Throws FORBIDDEN
   * for an account that is in no meetings, and on a device of which a person did not say that it is the own one.
   */
  make(grant: Grant<'OWN'>): Promise<string>;
  /** Ends the viewer's address. */
  end(grant: Grant<'OWN'>): Promise<void>;
  /**
   * The calendar that a secret opens, with what its owner may know at this moment. `address` is where the asking came
   * from: guesses are counted. LINK_INVALID for a secret that opens nothing; RATE_LIMITED.
   */
  read(secret: string, address: string, authorise: Authorise): Promise<string>;
}

const ofAccount = (accountId: string): string => `account:${accountId}`;
const ofPerson = (personId: string): string => `person:${personId}`;

const secretForm = /^[A-Za-z0-9_-]{43}$/;
/** Wrong addresses in ten minutes from one network. Nobody guesses 32 random bytes: this only spares the server. */
const WRONG = { points: 30, minutes: 10 };

/** Whose the viewer's address is. Throws FORBIDDEN for a guest, who is let in to one meeting and has no other. */
function ownerOf(viewer: Viewer): Pick<StoredFeed, '_id' | 'personId' | 'trajectId' | 'accountId'> {
  if (viewer.kind === 'ACCOUNT') return { _id: ofAccount(viewer.accountId), accountId: viewer.accountId };
  if (viewer.kind !== 'PERSON') fail('FORBIDDEN');
  const { personId, trajectId } = viewer;
  return { _id: ofPerson(personId), personId, trajectId };
}

/** Who takes part in meetings; as a person on a device of which one said that it is one's own. */
async function mayMake(viewer: Viewer, { account }: Pick<CalendarNeighbours, 'account'>): Promise<boolean> {
  if (viewer.kind === 'ACCOUNT') return viewer.roles.includes('PROFESSIONAL');
  return (await account.signedIn(viewer))?.ownDevice === true;
}

/** Calendar addresses over the modules that know who may know of which meeting. */
export async function createCalendarService(
  core: Core,
  neighbours: CalendarNeighbours,
): Promise<CalendarService> {
  const Feeds = await openFeeds(core.database);
  const wrong = core.limiter('calendar-feed', WRONG);
  const hashOf = (secret: string): string => core.keyring.digest('calendar feed', secret);
  const contentOf = createCalendarReading(core, neighbours, Feeds);

  // It opens without a session, so it would outlive all of them.
  neighbours.account.onSessionsEnded(async (who) => {
    if ('accountId' in who) await Feeds.deleteOne({ _id: ofAccount(who.accountId) });
    // Who is not recognised made none (A23).
    if ('personId' in who && !('unconfirmed' in who)) await Feeds.deleteOne({ _id: ofPerson(who.personId) });
  });

  return {
    async mine({ viewer }) {
      if (viewer.kind !== 'ACCOUNT' && viewer.kind !== 'PERSON') return null;
      const feed = await Feeds.findById(ownerOf(viewer)._id, { madeAt: 1 }).lean();
      return feed && { madeAt: feed.madeAt };
    },

    async make({ viewer }) {
      const { _id, ...owner } = ownerOf(viewer);
      if (!(await mayMake(viewer, neighbours))) fail('FORBIDDEN');
      const secret = core.random.secret(32);
      const made = { ...owner, secretHash: hashOf(secret), madeAt: core.clock.now() };
      await Feeds.updateOne({ _id }, { $set: made }, { upsert: true });
      return `/agenda/${secret}.ics`;
    },

    async end({ viewer }) {
      await Feeds.deleteOne({ _id: ownerOf(viewer)._id });
    },

    async read(secret, address, authorise) {
      const feed = secretForm.test(secret)
        ? await Feeds.findOne({ secretHash: hashOf(secret) }).lean<StoredFeed>()
        : null;
      if (!feed) {
        // Programs of many people ask from one network, also for addresses that ended: who has a right one is not held back.
        await wrong.use(networkOf(address));
        return fail('LINK_INVALID');
      }
      return contentOf(feed, authorise);
    },
  };
}
