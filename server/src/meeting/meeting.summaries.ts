import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import { bytesOf } from '../seal/bytes.ts';
import { meetingPlace, type MeetingModels, type StoredMeeting } from './meeting.model.ts';
import { inListOrder, nextAmong, summaryOf, type MeetingSummaryView } from './meeting.summary.ts';

/** Meetings as lists show them. */
export interface MeetingSummaries {
  summary(id: string): Promise<MeetingSummaryView | null>;
  /** Meetings of a traject as lists show them; with `invited`, only those that this person is invited to. */
  summariesOf(trajectId: string, invited?: string): Promise<MeetingSummaryView[]>;
  /** The running or next planned meeting of a traject; with `invited`, of those that this person is invited to; with `fits`, whose guests fit. */
  nextOf(
    trajectId: string,
    invited?: string,
    fits?: (invited: readonly string[]) => boolean,
  ): Promise<MeetingSummaryView | null>;
}

/** Over the model of meetings. */
export function createMeetingSummaries(
  core: Core,
  { Meetings }: Pick<MeetingModels, 'Meetings'>,
): MeetingSummaries {
  async function opened(stored: StoredMeeting): Promise<MeetingSummaryView> {
    const { _id, trajectId, kind, startsAt, minutes, state, planId, invited, prepares, ending, sealed } =
      stored;
    const { place } = await core.keyring.open<{ place: string }>(
      trajectId,
      meetingPlace(_id),
      bytesOf(sealed),
    );
    return summaryOf({
      id: _id,
      kind,
      startsAt,
      minutes,
      place,
      state,
      planId: planId ?? null,
      invited,
      prepares,
      ending,
    });
  }

  return {
    async summary(id) {
      const stored = await Meetings.findById(id).lean();
      return stored && opened(stored);
    },
    async summariesOf(trajectId, invited) {
      const stored = await Meetings.find({ trajectId, ...(invited === undefined ? {} : { invited }) }).lean();
      return inListOrder(await Promise.all(stored.map(opened)));
    },
    async nextOf(trajectId, invited, fits = () => true) {
      const open = await Meetings.find({
        trajectId,
        state: trusted({ $in: ['PLANNED', 'RUNNING'] }),
        ...(invited === undefined ? {} : { invited }),
      }).lean();
      const fitting = open.filter((one) => fits(one.invited));
      return nextAmong(await Promise.all(fitting.map(opened)), core.clock.now());
    },
  };
}
