import { trusted } from 'mongoose';
import { grantedToRegisseur, personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { isUuid, uuidFrom } from '../random.ts';
import type {
  AnswerDatesInput,
  AskDatesInput,
  DatePoll,
  PickDateInput,
  PlanMeetingInput,
} from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { AccountService } from '../account/account.service.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { createPollModels, type StoredDateAnswer, type StoredPoll } from './date-poll.model.ts';
import { addressesOf } from './meeting.addresses.ts';
import { checkedAppointment } from './meeting.rules.ts';
import { datesMail } from './meeting.words.ts';

const [fewest, most] = [2, 6];
const kind = 'dates.remind';
/** Who did not answer is reminded once, this long after the question, in milliseconds. */
export const remindAfter = 2 * 24 * 60 * 60_000;

/** Days that people choose from together (process: date poll). */
export interface DatePolls {
  /** INPUT_INVALID, NOT_FOUND, CONFLICT. */
  ask(grant: Grant<'TRAJECT_LEAD'>, input: AskDatesInput): Promise<DatePoll>;
  /** INPUT_INVALID; NOT_FOUND when the viewer is not asked, or for a day that is no day of it; CONFLICT when a day was chosen. */
  answer(grant: Grant<'TRAJECT_READ'>, input: AnswerDatesInput): Promise<DatePoll>;
  /** Plans the meeting on the day that is chosen. INPUT_INVALID, NOT_FOUND; CONFLICT when another was. */
  pick(grant: Grant<'TRAJECT_LEAD'>, input: PickDateInput): Promise<void>;
  /** Stops asking; harmless when it was stopped already. */
  withdraw(grant: Grant<'TRAJECT_LEAD'>, pollId: string): Promise<void>;
  /** Those that are open: for the regisseur all, for others those in which they are asked. */
  pollsOf(grant: Grant<'TRAJECT_READ'>): Promise<DatePoll[]>;
  /** How many are open in a traject. */
  openIn(trajectId: string): Promise<number>;
}

/** What polls need of other modules. */
export interface PollNeighbours {
  account: AccountService;
  jobs: Jobs;
  traject: TrajectService;
  /** Plans a meeting. */
  plan(grant: Grant<'TRAJECT_LEAD'>, input: PlanMeetingInput): Promise<void>;
}

const placeOf = (id: string) => ({ collection: 'date_polls', id, field: 'sealed' });

/** Polls over the database. */
export async function createDatePolls(core: Core, neighbours: PollNeighbours): Promise<DatePolls> {
  const { Polls, Answers } = await createPollModels(core.database);
  const { jobs, traject } = neighbours;

  async function placeIn({ _id, trajectId, sealed }: StoredPoll): Promise<string> {
    return (await core.keyring.open<{ place: string }>(trajectId, placeOf(_id), bytesOf(sealed))).place;
  }

  async function found(trajectId: string, pollId: string): Promise<StoredPoll> {
    return (await Polls.findOne({ _id: pollId, trajectId }).lean()) ?? fail('NOT_FOUND');
  }

  async function view(poll: StoredPoll, viewerId: string | null, leads: boolean): Promise<DatePoll> {
    const answers = await Answers.find({ pollId: poll._id }).lean();
    const people = (await traject.peopleOf(poll.trajectId)).filter(({ leftAt }) => leftAt === null);
    const asked = people.filter(({ id }) => poll.personIds.includes(id));
    const isSilent = (personId: string): boolean =>
      answers.filter((one) => one.personId === personId).length < poll.proposals.length;
    const viewerAsked = asked.some(({ id }) => id === viewerId);
    const ofDay = (proposalId: string): StoredDateAnswer[] =>
      answers.filter((one) => one.proposalId === proposalId);
    return {
      id: poll._id,
      kind: poll.kind,
      minutes: poll.minutes,
      place: await placeIn(poll),
      askedAt: poll.askedAt,
      viewerAsked,
      waitsForViewer: viewerAsked && viewerId !== null && isSilent(viewerId),
      waitingFor: leads ? asked.filter(({ id }) => isSilent(id)).map(({ name }) => name) : [],
      proposals: poll.proposals.map(({ id, startsAt }) => ({
        id,
        startsAt,
        mine: ofDay(id).find(({ personId }) => personId === viewerId)?.answer ?? null,
        answers: leads
          ? asked.flatMap(({ id: personId, name }) => {
              const given = ofDay(id).find((one) => one.personId === personId);
              return given ? [{ personId, name, answer: given.answer }] : [];
            })
          : [],
      })),
    };
  }

  const seenBy = (grant: Grant, poll: StoredPoll): Promise<DatePoll> =>
    view(poll, grant.situation.self?.id ?? null, grantedToRegisseur(grant));

  async function mail(poll: StoredPoll, personIds: readonly string[], again: boolean): Promise<void> {
    for (const [personId, to] of await addressesOf(neighbours, poll.trajectId, personIds)) {
      await core.mailer.send({ ...datesMail(to, core.origin(), again), about: { personId } });
      if (again) await Polls.updateOne({ _id: poll._id }, { $addToSet: { remindedIds: personId } });
    }
  }

  jobs.handle(kind, async ({ subject }) => {
    const poll = await Polls.findById(subject).lean();
    if (poll?.state !== 'OPEN') return;
    const answers = await Answers.find({ pollId: poll._id }).lean();
    const silent = poll.personIds.filter(
      (id) =>
        !poll.remindedIds.includes(id) &&
        answers.filter(({ personId }) => personId === id).length < poll.proposals.length,
    );
    await mail(poll, silent, true);
  });

  /** Screens of who leads show it anew; who is asked looks when the mail comes. */
  const publish = (trajectId: string): Promise<void> => traject.publish(trajectId, { what: ['MEETINGS'] });

  return {
    async ask(grant, input) {
      const trajectId = trajectOf(grant);
      if (!isUuid(input.pollId)) fail('INPUT_INVALID', { what: 'pollId' });
      const moments = [...new Set(input.startsAt.map((one) => one.getTime()))].sort((a, b) => a - b);
      if (moments.length < fewest || moments.length > most)
        fail('INPUT_INVALID', { what: `kies ${fewest} tot ${most} verschillende momenten` });
      const days = moments.map((at) =>
        checkedAppointment({ ...input, startsAt: new Date(at) }, core.clock.now()),
      );
      const people = await traject.peopleOf(trajectId);
      const personIds = [...new Set(input.personIds)].filter((id) => id !== personOf(grant));
      const here = (id: string): boolean => people.some((one) => one.id === id && one.leftAt === null);
      if (!personIds.every(here)) fail('NOT_FOUND');
      if (personIds.length === 0) fail('INPUT_INVALID', { what: 'kies wie je vraagt' });
      const { pollId: _id, kind: meetingKind, minutes } = input;
      const sealed = await core.keyring.seal(trajectId, placeOf(_id), { place: days[0]?.place ?? '' });
      const askedAt = core.clock.now();
      const made = await Polls.updateOne(
        { _id },
        {
          $setOnInsert: {
            ...{ trajectId, kind: meetingKind, minutes, askedAt, personIds, sealed },
            proposals: days.map(({ startsAt }) => ({ id: uuidFrom(_id, startsAt.toISOString()), startsAt })),
            ...{ state: 'OPEN', meetingId: null, remindedIds: [] },
          },
        },
        { upsert: true },
      );
      const poll = await Polls.findById(_id).lean();
      if (poll?.trajectId !== trajectId) fail('CONFLICT');
      if (made.upsertedCount > 0) {
        const dueAt = new Date(askedAt.getTime() + remindAfter);
        await jobs.plan({ kind, subject: _id, trajectId, dueAt });
        await mail(poll, personIds, false);
        await publish(trajectId);
      }
      return seenBy(grant, poll);
    },

    async answer(grant, { pollId, answers }) {
      const trajectId = trajectOf(grant);
      if (answers.length === 0) fail('INPUT_INVALID', { what: 'er is geen antwoord' });
      const poll = await found(trajectId, pollId);
      const personId = personOf(grant);
      const days = new Set(poll.proposals.map(({ id }) => id));
      if (!poll.personIds.includes(personId) || !answers.every(({ proposalId }) => days.has(proposalId)))
        fail('NOT_FOUND');
      if (poll.state !== 'OPEN') fail('CONFLICT');
      for (const { proposalId, answer } of answers)
        await Answers.updateOne(
          { _id: `${proposalId}:${personId}` },
          { $set: { pollId, trajectId, personId, proposalId, answer } },
          { upsert: true },
        );
      await publish(trajectId);
      return seenBy(grant, poll);
    },

    async pick(grant, { pollId, proposalId, meetingId, planId }) {
      const trajectId = trajectOf(grant);
      if (!isUuid(meetingId)) fail('INPUT_INVALID', { what: 'meetingId' });
      const poll = await found(trajectId, pollId);
      const day = poll.proposals.find(({ id }) => id === proposalId) ?? fail('NOT_FOUND');
      // The first who chooses has it; trying again goes on where it stopped.
      const chosen = await Polls.findOneAndUpdate(
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
      const { kind: meetingKind, minutes, personIds } = poll;
      const people = await traject.peopleOf(trajectId);
      const stay = personIds.filter((id) => people.some((one) => one.id === id && one.leftAt === null));
      try {
        await neighbours.plan(grant, {
          ...{ trajectId, meetingId, kind: meetingKind, minutes, planId, personIds: stay },
          startsAt: day.startsAt,
          place: await placeIn(poll),
        });
      } catch (error) {
        // Nothing was planned: another day can be chosen.
        await Polls.updateOne({ _id: pollId, state: 'OPEN', meetingId }, { $set: { meetingId: null } });
        throw error;
      }
      await Polls.updateOne({ _id: pollId }, { $set: { state: 'PICKED' } });
      await jobs.cancel(kind, pollId);
    },

    async withdraw(grant, pollId) {
      const trajectId = trajectOf(grant);
      await Polls.updateOne({ _id: pollId, trajectId, state: 'OPEN' }, { $set: { state: 'WITHDRAWN' } });
      await publish(trajectId);
    },

    openIn: (trajectId) => Polls.countDocuments({ trajectId, state: 'OPEN' }),

    async pollsOf(grant) {
      const self = grant.situation.self?.id ?? null;
      const open = await Polls.find({ trajectId: trajectOf(grant), state: 'OPEN' }).lean();
      const mine = open.filter(
        ({ personIds }) => grantedToRegisseur(grant) || (self !== null && personIds.includes(self)),
      );
      return Promise.all(
        mine.sort((a, b) => a.askedAt.getTime() - b.askedAt.getTime()).map((poll) => seenBy(grant, poll)),
      );
    },
  };
}
