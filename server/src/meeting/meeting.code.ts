import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import type { MeetingModels } from './meeting.model.ts';
import type { MeetingRecord } from './meeting.types.ts';

const HOURS_VALID = 8;
/** Milliseconds that a code must still work to be kept when the meeting starts. */
const LASTS_STILL = 4 * 60 * 60_000;
const SIX_DIGITS = /^\d{6}$/;

/** Six-digit codes of running meetings. */
export interface MeetingCodes {
  /** Reserves a code that no other meeting has; one that is shown already and lasts stays. */
  claim(
    meetingId: string,
    trajectId: string,
    shown?: MeetingRecord['code'],
  ): Promise<{ code: string; until: Date }>;
  /** Ends all codes of a meeting but one. */
  endAllBut(meetingId: string, code: string | null): Promise<void>;
  /**
   * The meeting that a code opens; null when none, or too old. Constant in time as far as anyone can use: what is
   * looked up is a digest under a key that the guesser does not have, so that nearness of a guess to a real code says
   * nothing about nearness of their digests.
   */
  meetingOf(code: string): Promise<{ meetingId: string; trajectId: string } | null>;
}

/** Codes over the database, which by its unique `_id` lets each code open one meeting only. */
export function createMeetingCodes({ random, clock, keyring }: Core, { Codes }: MeetingModels): MeetingCodes {
  const digestOf = (code: string) => keyring.digest('meeting code', code);

  return {
    async claim(meetingId, trajectId, shown = null) {
      if (shown && shown.until > clock.now().getTime() + LASTS_STILL)
        return { code: shown.digits, until: new Date(shown.until) };
      for (let attempt = 0; attempt < 50; attempt++) {
        const code = random.digits(6);
        const now = clock.now();
        const until = new Date(now.getTime() + HOURS_VALID * 60 * 60_000);
        const _id = digestOf(code);
        await Codes.deleteOne({ _id, until: trusted({ $lte: now }) });
        const { upsertedCount } = await Codes.updateOne(
          { _id },
          { $setOnInsert: { meetingId, trajectId, until } },
          { upsert: true },
        );
        if (upsertedCount === 1) return { code, until };
      }
      throw new Error('No free meeting code was found.');
    },
    async endAllBut(meetingId, code) {
      await Codes.deleteMany({
        meetingId,
        ...(code === null ? {} : { _id: trusted({ $ne: digestOf(code) }) }),
      });
    },
    async meetingOf(code) {
      const digits = code.replace(/\s/g, '');
      if (!SIX_DIGITS.test(digits)) return null;
      const stored = await Codes.findById(digestOf(digits)).lean();
      if (!stored || stored.until.getTime() <= clock.now().getTime()) return null;
      return { meetingId: stored.meetingId, trajectId: stored.trajectId };
    },
  };
}
