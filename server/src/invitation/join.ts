import { createBrake } from '../brake/brake.ts';
import { networkOf } from '../brake/network.ts';
import type { StartedSession } from '../account/account.types.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Rooms } from '../rooms.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import { guestName, meetingCode } from './invitation.rules.ts';

/** Coming to a meeting by its code. */
export interface Join {
  /**
   * Starts a guest's session and puts the guest in the waiting list. Gives `started: null` when this device waits for
   * that meeting already. Throws CODE_INVALID, INPUT_INVALID, RATE_LIMITED.
   */
  byCode(
    code: string,
    name: string,
    from: { viewer: Viewer; address: string; device: string },
  ): Promise<{ meetingId: string; started: StartedSession | null }>;
}

/** The key of the brake on the whole server. */
const everyone = 'everyone';

/** Joining by code, with its brakes (access.md 6). */
export function createJoin({ random }: Core, rooms: () => Rooms): Join {
  const wrongCodes = createBrake({ points: 10, minutes: 10 });
  // 300 guesses among a million codes: with ten meetings running, one guest in the waiting room in 55 hours.
  const wrongCodesOfAll = createBrake({ points: 300, minutes: 10 });
  // Against filling a waiting list: the chair must be able to read it.
  const guestsOfAddress = createBrake({ points: 60, minutes: 10 });
  const guestsOfMeeting = createBrake({ points: 120, minutes: 10 });

  async function meetingOf(code: string): Promise<string> {
    const meeting = await rooms().meeting.meetingOfCode(meetingCode(code));
    return meeting?.meetingId ?? fail('CODE_INVALID');
  }

  return {
    async byCode(code, name, { viewer, address, device }) {
      const shown = guestName(name);
      const network = networkOf(address);
      const meetingId = await wrongCodes.guess(network, () =>
        wrongCodesOfAll.guess(everyone, () => meetingOf(code)),
      );
      if (viewer.kind === 'GUEST' && viewer.meetingId === meetingId) return { meetingId, started: null };
      await guestsOfAddress.use(network);
      await guestsOfMeeting.use(meetingId);
      const guestId = random.uuid();
      const started = await rooms().account.startSession({ kind: 'GUEST', guestId, meetingId }, device);
      try {
        await rooms().meeting.guestWaits(meetingId, guestId, shown);
      } catch (error) {
        await rooms().account.endOneSession(sessionOf(started.viewer) ?? '');
        throw error;
      }
      return { meetingId, started };
    },
  };
}
