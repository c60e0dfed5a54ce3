import { grantedToRegisseur, personOf, trajectOf, type Grant } from '../access/grant.ts';
import { isKeptFrom } from '../access/rules/meeting.rules.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type {
  AnswerDatesInput,
  AskDatesInput,
  DatePoll,
  PickDateInput,
  PlanMeetingInput,
} from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { createAskingDates } from './date-poll.asking.ts';
import { createPollMail } from './date-poll.mail.ts';
import { createPickingDate } from './date-poll.picking.ts';
import { openPolls } from './date-poll.store.ts';

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
  jobs: Jobs;
  traject: TrajectService;
  /** Plans a meeting. */
  plan(grant: Grant<'TRAJECT_LEAD'>, input: PlanMeetingInput): Promise<void>;
}

/** Polls over the database. */
export async function createDatePolls(core: Core, neighbours: PollNeighbours): Promise<DatePolls> {
  const store = await openPolls(core, neighbours.traject);
  const mail = createPollMail(core, neighbours, store);

  return {
    ...createAskingDates(core, neighbours, store, mail),
    ...createPickingDate(neighbours, store),

    async answer(grant, { pollId, answers }) {
      const trajectId = trajectOf(grant);
      if (answers.length === 0) fail('INPUT_INVALID', { what: 'er is geen antwoord' });
      const poll = await store.found(trajectId, pollId);
      const personId = personOf(grant);
      const days = new Set(poll.proposals.map(({ id }) => id));
      if (isKeptFrom(grant.viewer, grant.situation, poll.personIds)) fail('NOT_FOUND');
      if (!poll.personIds.includes(personId) || !answers.every(({ proposalId }) => days.has(proposalId)))
        fail('NOT_FOUND');
      if (poll.state !== 'OPEN') fail('CONFLICT');
      for (const { proposalId, answer } of answers)
        await store.Answers.updateOne(
          { _id: `${proposalId}:${personId}` },
          { $set: { pollId, trajectId, personId, proposalId, answer } },
          { upsert: true },
        );
      await store.publish(trajectId);
      return store.seenBy(grant, poll);
    },

    openIn: (trajectId) => store.Polls.countDocuments({ trajectId, state: 'OPEN' }),

    async pollsOf(grant) {
      const self = grant.situation.self?.id ?? null;
      const open = await store.Polls.find({ trajectId: trajectOf(grant), state: 'OPEN' }).lean();
      const mine = open.filter(
        ({ personIds }) =>
          grantedToRegisseur(grant) ||
          (self !== null &&
            personIds.includes(self) &&
            !isKeptFrom(grant.viewer, grant.situation, personIds)),
      );
      return Promise.all(
        mine
          .sort((a, b) => a.askedAt.getTime() - b.askedAt.getTime())
          .map((poll) => store.seenBy(grant, poll)),
      );
    },
  };
}
