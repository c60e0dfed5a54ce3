import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { isUuid, uuidFrom } from '../random.ts';
import type { AskDatesInput } from '../schema.generated.ts';
import type { DatePolls, PollNeighbours } from './date-poll.ts';
import { remindJob, type PollMail } from './date-poll.mail.ts';
import type { PollStore } from './date-poll.store.ts';
import { checkedAppointment } from './meeting.rules.ts';

const [fewest, most] = [2, 6];
/** Who did not answer is reminded once, this long after the question, in milliseconds. */
export const remindAfter = 2 * 24 * 60 * 60_000;

/** The days that are asked, in order. INPUT_INVALID. */
function daysOf(input: AskDatesInput, now: Date) {
  const moments = [...new Set(input.startsAt.map((one) => one.getTime()))].sort((a, b) => a - b);
  if (moments.length < fewest || moments.length > most)
    fail('INPUT_INVALID', { what: `kies ${fewest} tot ${most} verschillende momenten` });
  return moments.map((at) => checkedAppointment({ ...input, startsAt: new Date(at) }, now));
}

/** Asking people which days they can. */
export function createAskingDates(
  core: Core,
  { jobs, traject }: PollNeighbours,
  store: PollStore,
  mail: PollMail,
): Pick<DatePolls, 'ask'> {
  /** Who is asked beside who asks: all of them take part. NOT_FOUND, INPUT_INVALID. */
  async function askedBy(grant: Grant, input: AskDatesInput): Promise<string[]> {
    const people = await traject.peopleOf(trajectOf(grant));
    const personIds = [...new Set(input.personIds)].filter((id) => id !== personOf(grant));
    const here = (id: string): boolean => people.some((one) => one.id === id && one.leftAt === null);
    if (!personIds.every(here)) fail('NOT_FOUND');
    if (personIds.length === 0) fail('INPUT_INVALID', { what: 'kies wie je vraagt' });
    return personIds;
  }

  return {
    async ask(grant, input) {
      const trajectId = trajectOf(grant);
      if (!isUuid(input.pollId)) fail('INPUT_INVALID', { what: 'pollId' });
      const days = daysOf(input, core.clock.now());
      const personIds = await askedBy(grant, input);
      const { pollId: _id, kind, minutes } = input;
      const sealed = await store.sealPlace(trajectId, _id, days[0]?.place ?? '');
      const askedAt = core.clock.now();
      const made = await store.Polls.updateOne(
        { _id },
        {
          $setOnInsert: {
            ...{ trajectId, kind, minutes, askedAt, personIds, sealed },
            proposals: days.map(({ startsAt }) => ({ id: uuidFrom(_id, startsAt.toISOString()), startsAt })),
            ...{ state: 'OPEN', meetingId: null, remindedIds: [] },
          },
        },
        { upsert: true },
      );
      const poll = await store.Polls.findById(_id).lean();
      if (poll?.trajectId !== trajectId) fail('CONFLICT');
      if (made.upsertedCount > 0) {
        const dueAt = new Date(askedAt.getTime() + remindAfter);
        await jobs.plan({ kind: remindJob, subject: _id, trajectId, dueAt });
        await mail.ask(poll, personIds);
        await store.publish(trajectId);
      }
      return store.seenBy(grant, poll);
    },
  };
}
