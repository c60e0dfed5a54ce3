import type { Core } from '../core.ts';
import type { PollNeighbours } from './date-poll.ts';
import type { StoredPoll } from './date-poll.model.ts';
import { silentIn } from './date-poll.rules.ts';
import type { PollStore } from './date-poll.store.ts';
import { datesMail } from './meeting.words.ts';

/** The kind of job that reminds. */
export const remindJob = 'dates.remind';

/** Mail about polls: the question, and once a reminder for who did not answer. */
export interface PollMail {
  ask(poll: StoredPoll, personIds: readonly string[]): Promise<void>;
}

/** The mail over the mailer; reminds when the job comes. */
export function createPollMail(core: Core, neighbours: PollNeighbours, store: PollStore): PollMail {
  async function mail(poll: StoredPoll, personIds: readonly string[], again: boolean): Promise<void> {
    for (const [personId, to] of await neighbours.traject.addressesOf(poll.trajectId, personIds)) {
      await core.mailer.send({ ...datesMail(to, core.origin(), again), about: { personId } });
      if (again) await store.Polls.updateOne({ _id: poll._id }, { $addToSet: { remindedIds: personId } });
    }
  }

  neighbours.jobs.handle(remindJob, async ({ subject }) => {
    const poll = await store.Polls.findById(subject).lean();
    if (poll?.state !== 'OPEN') return;
    const silent = silentIn(poll, await store.Answers.find({ pollId: poll._id }).lean());
    await mail(
      poll,
      silent.filter((id) => !poll.remindedIds.includes(id)),
      true,
    );
  });

  return { ask: (poll, personIds) => mail(poll, personIds, false) };
}
