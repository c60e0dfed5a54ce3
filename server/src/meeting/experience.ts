import {
  grantedToProfessional,
  grantedToRegisseur,
  personOf,
  trajectOf,
  type Grant,
} from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { MeetingExperience, Mood, OwnExperience, TellExperienceInput } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { professionalLeading } from '../traject/professional-leading.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { createExperienceModel, type ExperienceModel, type StoredExperience } from './experience.model.ts';
import { isAsked, LEAST, lineOf, readFrom, summarise, type Told } from './experience.rules.ts';
import { meetingIdOf } from './meeting.deciding.ts';
import type { MeetingStore } from './meeting.store.ts';

/**
 * How people found a meeting: asked of who was there, read by the regisseur, of nobody in particular. Only where a
 * professional leads: who leads from the household lives with those who would answer, and knows their words.
 */
export interface Experiences {
  /** The own answer; null when this person is not asked. */
  mine(grant: Grant<'MEETING_JOIN'>): Promise<OwnExperience | null>;
  /** CONFLICT, INPUT_INVALID. */
  tell(grant: Grant<'MEETING_JOIN'>, input: TellExperienceInput): Promise<OwnExperience>;
  /** Of all meetings that were held, newest first. */
  of(grant: Grant<'TRAJECT_LEAD'>): Promise<MeetingExperience[]>;
}

const placeOf = (id: string) => ({ collection: 'experiences', id, field: 'sealed' });

/** Experiences in the database: sealed, and under a keyed digest instead of the name of who answered. */
export async function createExperiences(
  core: Core,
  traject: Pick<TrajectService, 'trajectById' | 'personById'>,
  store: MeetingStore,
): Promise<Experiences> {
  const { clock, keyring } = core;
  const Answers = await createExperienceModel(core.database);
  const idOf = (meetingId: string, personId: string): string =>
    keyring.digest('experience', `${meetingId} ${personId}`);
  /** When the answers of the meeting are read, if this person is asked for one. */
  async function askedUntil(grant: Grant<'MEETING_JOIN'>): Promise<Date | null> {
    const trajectId = trajectOf(grant);
    // The regisseur reads the answers, and gives none.
    if (grantedToRegisseur(grant) || (await professionalLeading(traject, trajectId)) === null) return null;
    const { state } = await store.read(meetingIdOf(grant), trajectId);
    return isAsked(state, personOf(grant), clock.now()) ? readFrom(state) : null;
  }

  const own = (meetingId: string, until: Date, told: Told | null): OwnExperience => ({
    meetingId,
    until,
    least: LEAST,
    mood: told?.mood ?? null,
    line: told?.line ?? '',
  });

  return {
    async mine(grant) {
      const until = await askedUntil(grant);
      if (!until) return null;
      const meetingId = meetingIdOf(grant);
      const stored = await Answers.findById(idOf(meetingId, personOf(grant))).lean();
      return own(meetingId, until, stored && (await open(core, trajectOf(grant), stored)));
    },

    async tell(grant, { mood, line }) {
      const [meetingId, trajectId] = [meetingIdOf(grant), trajectOf(grant)];
      const told: Told = { mood: mood as Mood, line: lineOf(line) };
      const until = (await askedUntil(grant)) ?? fail('CONFLICT');
      const _id = idOf(meetingId, personOf(grant));
      const sealed = await keyring.seal(trajectId, placeOf(_id), told);
      await Answers.updateOne(
        { _id },
        { $set: { sealed }, $setOnInsert: { meetingId, trajectId } },
        { upsert: true },
      );
      return own(meetingId, until, told);
    },

    of: async (grant) =>
      grantedToProfessional(grant) ? readTogether({ core, store, Answers }, trajectOf(grant)) : [],
  };
}

/** What was told, out of its seal. */
const open = ({ keyring }: Core, trajectId: string, { _id, sealed }: StoredExperience): Promise<Told> =>
  keyring.open<Told>(trajectId, placeOf(_id), bytesOf(sealed));

/** What was told of each meeting that was held, newest first. What is not to be read yet is not opened either. */
async function readTogether(
  { core, store, Answers }: { core: Core; store: MeetingStore; Answers: ExperienceModel },
  trajectId: string,
): Promise<MeetingExperience[]> {
  const stored = await Answers.find({ trajectId }).lean();
  const all = await Promise.all(
    (await store.factsOf(trajectId)).map(async ({ id }) => {
      const { state } = await store.read(id, trajectId);
      const from = readFrom(state);
      if (!from) return [];
      const answers = from > core.clock.now() ? [] : stored.filter(({ meetingId }) => meetingId === id);
      const told = await Promise.all(answers.map((one) => open(core, trajectId, one)));
      const about = { meetingId: id, startsAt: new Date(state.startsAt), kind: state.kind };
      return [{ ...about, from, least: LEAST, ...summarise(told) }];
    }),
  );
  return all.flat().sort((a, b) => b.startsAt.getTime() - a.startsAt.getTime());
}
