import { grantedToRegisseur, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { DatePoll } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { createPollModels, type PollModels, type StoredPoll } from './date-poll.model.ts';
import { viewPoll } from './date-poll.rules.ts';

/** Polls as they are stored, and as they are seen. */
export interface PollStore extends PollModels {
  /** The poll of this traject. NOT_FOUND. */
  found(trajectId: string, pollId: string): Promise<StoredPoll>;
  sealPlace(trajectId: string, pollId: string, place: string): ReturnType<Core['keyring']['seal']>;
  placeIn(poll: StoredPoll): Promise<string>;
  /** The poll as the viewer of the grant sees it. */
  seenBy(grant: Grant, poll: StoredPoll): Promise<DatePoll>;
  /** Screens of who leads show it anew; who is asked looks when the mail comes. */
  publish(trajectId: string): Promise<void>;
}

const placeOf = (id: string) => ({ collection: 'date_polls', id, field: 'sealed' });

/** The polls in the database. */
export async function openPolls(core: Core, traject: TrajectService): Promise<PollStore> {
  const models = await createPollModels(core.database);
  const { Polls, Answers } = models;

  const placeIn = async ({ _id, trajectId, sealed }: StoredPoll): Promise<string> =>
    (await core.keyring.open<{ place: string }>(trajectId, placeOf(_id), bytesOf(sealed))).place;

  return {
    ...models,
    found: async (trajectId, pollId) =>
      (await Polls.findOne({ _id: pollId, trajectId }).lean()) ?? fail('NOT_FOUND'),
    sealPlace: (trajectId, pollId, place) => core.keyring.seal(trajectId, placeOf(pollId), { place }),
    placeIn,
    async seenBy(grant, poll) {
      const answers = await Answers.find({ pollId: poll._id }).lean();
      const people = await traject.peopleOf(poll.trajectId);
      const viewer = { id: grant.situation.self?.id ?? null, leads: grantedToRegisseur(grant) };
      return viewPoll(poll, { answers, people, place: await placeIn(poll) }, viewer);
    },
    publish: (trajectId) => traject.publish(trajectId, { what: ['MEETINGS'] }),
  };
}
