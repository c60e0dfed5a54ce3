import { trusted } from 'mongoose';
import { trajectOf } from '../access/grant.ts';
import { fail } from '../errors.ts';
import { isUuid } from '../random.ts';
import type { DatePolls, PollNeighbours } from './date-poll.ts';
import { remindJob } from './date-poll.mail.ts';
import type { PollStore } from './date-poll.store.ts';

/** Choosing a day, or no day. */
export function createPickingDate(
  neighbours: PollNeighbours,
  store: PollStore,
): Pick<DatePolls, 'pick' | 'withdraw'> {
  const { jobs, traject } = neighbours;
  return {
    async pick(grant, { pollId, proposalId, meetingId, planId }) {
      const trajectId = trajectOf(grant);
      if (!isUuid(meetingId)) fail('INPUT_INVALID', { what: 'meetingId' });
      const poll = await store.found(trajectId, pollId);
      const day = poll.proposals.find(({ id }) => id === proposalId) ?? fail('NOT_FOUND');
      // The first who chooses has it; trying again goes on where it stopped.
      const chosen = await store.Polls.findOneAndUpdate(
        {
          _id: pollId,
          $or: [
            { state: 'OPEN', meetingId: null },
            { state: trusted({ $ne: 'WITHDRAWN' as const }), meetingId },
          ],
        },
        { $set: { meetingId } },
      ).lean();
      if (!chosen) fail('CONFLICT');
      const { kind, minutes, personIds } = poll;
      const people = await traject.peopleOf(trajectId);
      const stay = personIds.filter((id) => people.some((one) => one.id === id && one.leftAt === null));
      try {
        await neighbours.plan(grant, {
          ...{ trajectId, meetingId, kind, minutes, planId, personIds: stay },
          startsAt: day.startsAt,
          place: await store.placeIn(poll),
          opening: true,
        });
      } catch (error) {
        // Nothing was planned: another day can be chosen.
        await store.Polls.updateOne({ _id: pollId, state: 'OPEN', meetingId }, { $set: { meetingId: null } });
        throw error;
      }
      await store.Polls.updateOne({ _id: pollId }, { $set: { state: 'PICKED' } });
      await jobs.cancel(remindJob, pollId);
    },

    async withdraw(grant, pollId) {
      const trajectId = trajectOf(grant);
      await store.Polls.updateOne(
        { _id: pollId, trajectId, state: 'OPEN' },
        { $set: { state: 'WITHDRAWN' } },
      );
      await store.publish(trajectId);
    },
  };
}
