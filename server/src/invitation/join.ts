import { networkOf } from '../rate-limit/network.ts';
import type { StartedSession } from '../account/account.types.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { AccountService } from '../account/account.service.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import { createCodeLimiter } from './code-limiter.ts';
import { guestName, meetingCode } from './invitation.rules.ts';

/** Coming to a meeting by its code. */
export interface Join {
  /**
   * Starts a guest's session and puts the guest in the waiting list. Returns `started: null` when this device waits for
   * that meeting already. Throws CODE_INVALID, INPUT_INVALID, RATE_LIMITED.
   */
  byCode(
    code: string,
    name: string,
    from: { viewer: Viewer; address: string; device: string },
  ): Promise<{ meetingId: string; started: StartedSession | null }>;
}

/** Guests of a meeting in ten minutes: a crowd, above which each network has few places; and the most of all. */
const CROWD = 120;
const IN_A_CROWD = 3;
const MOST_GUESTS = 500;

/** Joining by code, with its limiters (G2). */
export function createJoin(
  { random, limiter }: Core,
  neighbours: { account: AccountService; meeting: MeetingService },
): Join {
  const codes = createCodeLimiter(limiter);
  const guestsOfNetwork = limiter('guests-network', { points: 60, minutes: 10 });
  const guestsOfBoth = limiter('guests-both', { points: 60, minutes: 10 });
  const guestsOfMeeting = limiter('guests-meeting', { points: MOST_GUESTS, minutes: 10 });

  /**
   * Against filling a waiting list, which the chair must be able to read. Who has the code and fills it keeps others
   * out only from the own network: in a crowd every other network still has a few places.
   */
  async function takePlace(network: string, meetingId: string): Promise<void> {
    const both = `${meetingId} ${network}`;
    const crowded = (await guestsOfMeeting.counted(meetingId)) >= CROWD;
    if (crowded && (await guestsOfBoth.counted(both)) >= IN_A_CROWD) fail('RATE_LIMITED');
    await guestsOfNetwork.use(network);
    await guestsOfBoth.use(both);
    await guestsOfMeeting.use(meetingId);
  }

  async function meetingOf(code: string): Promise<string> {
    const meeting = await neighbours.meeting.meetingOfCode(meetingCode(code));
    return meeting?.meetingId ?? fail('CODE_INVALID');
  }

  return {
    async byCode(code, name, { viewer, address, device }) {
      const shown = guestName(name);
      const meetingId = await codes.attempt(address, () => meetingOf(code));
      if (viewer.kind === 'GUEST' && viewer.meetingId === meetingId) return { meetingId, started: null };
      await takePlace(networkOf(address), meetingId);
      const guestId = random.uuid();
      const started = await neighbours.account.startSession({ kind: 'GUEST', guestId, meetingId }, device);
      try {
        await neighbours.meeting.guestWaits(meetingId, guestId, shown);
      } catch (error) {
        await neighbours.account.endOneSession(sessionOf(started.viewer) ?? '');
        throw error;
      }
      return { meetingId, started };
    },
  };
}
