import { trusted } from 'mongoose';
import type { MeetingFacts } from '../access/situation.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { createStreamStore, type Written } from '../log/stream-store.ts';
import type { Snapshots } from '../log/snapshots.ts';
import type { MeetingKind } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { isDuplicate } from '../writes.ts';
import type { MeetingModels, StoredMeeting } from './meeting.model.ts';
import { meetingProjection } from './meeting.projection.ts';
import { isForgotten } from './meeting.rules.ts';
import { inListOrder, nextAmong, summaryOf, type MeetingSummaryView } from './meeting.summary.ts';
import type { MeetingEvent, MeetingRecord } from './meeting.types.ts';

/** A meeting's state at a number of its log. */
export interface MeetingAt {
  state: MeetingRecord;
  seq: number;
}

/** Meetings in log and database. */
export interface MeetingStore {
  /** Judges and writes; resolves when it is on disk, and rules and lists know it. */
  execute(
    id: string,
    trajectId: string,
    actor: string | null,
    decide: (state: MeetingRecord) => MeetingEvent[],
  ): Promise<Written<MeetingEvent>>;
  /** The state as it is on disk, or with `upTo` one that is new enough (see the streams); the caller's own copy. */
  read(id: string, trajectId: string, upTo?: number): Promise<MeetingAt>;
  /** Traject of a meeting; NOT_FOUND. */
  trajectOf(id: string): Promise<string>;
  facts(id: string): Promise<MeetingFacts | null>;
  factsOf(trajectId: string): Promise<MeetingFacts[]>;
  /** Kinds of some meetings, for figures. */
  kindsOf(ids: string[]): Promise<Map<string, MeetingKind>>;
  summary(id: string): Promise<MeetingSummaryView | null>;
  /** Meetings of a traject as lists show them; with `invited`, only those that this person is invited to. */
  summariesOf(trajectId: string, invited?: string): Promise<MeetingSummaryView[]>;
  /** The running or next planned meeting of a traject; with `invited`, of those that this person is invited to; with `fits`, whose guests fit. */
  nextOf(
    trajectId: string,
    invited?: string,
    fits?: (invited: readonly string[]) => boolean,
  ): Promise<MeetingSummaryView | null>;
  /** Meetings of a traject that are not closed and to which a person is invited. */
  openWith(trajectId: string, personId: string): Promise<string[]>;
  /** All meetings that are not closed. */
  open(): Promise<{ id: string; trajectId: string }[]>;
  /** Makes the database's copy equal to the log. */
  reflect(id: string, trajectId: string): Promise<void>;
}

const placeOf = (id: string) => ({ collection: 'meetings', id, field: 'sealed' });

/** Events that rules and lists have to know of. */
const reflected: ReadonlySet<MeetingEvent['kind']> = new Set([
  'planned',
  'moved',
  'agendaSet',
  'invited',
  'takenOut',
  'started',
  'guestAdmitted',
  'helperNamed',
  'closed',
  'calledOff',
]);

/** The store over the models of the meeting module. */
export function createMeetingStore(
  core: Core,
  snapshots: Snapshots,
  { Meetings }: MeetingModels,
): MeetingStore {
  const streams = createStreamStore<MeetingRecord, MeetingEvent>(
    core,
    snapshots,
    'meeting',
    meetingProjection,
  );

  const read = (id: string, trajectId: string, upTo?: number): Promise<MeetingAt> =>
    streams.read(id, trajectId, (state, seq) => ({ state: structuredClone(state), seq }), upTo);

  async function reflect(id: string, trajectId: string): Promise<void> {
    const { state, seq } = await read(id, trajectId);
    if (state.trajectId === '') return;
    const { kind, minutes, planId, invited, conversationLeaderId, noteTakerId, sequence, place } = state;
    const sealed = await core.keyring.seal(state.trajectId, placeOf(id), { place });
    const { prepares, ending = null } = state;
    const passed = prepares === undefined ? {} : { prepares };
    const known = { kind, state: state.state, minutes, planId, invited, sequence, ending, sealed, ...passed };
    // An older state of a slower writer never replaces a newer one: the upsert then meets the taken _id.
    await Meetings.updateOne(
      { _id: id, seq: trusted({ $lt: seq }) },
      {
        $set: {
          ...known,
          trajectId: state.trajectId,
          seq,
          startsAt: new Date(state.startsAt),
          startedAt: state.startedAt === null ? null : new Date(state.startedAt),
          conversationLeaderId,
          noteTakerId,
        },
      },
      { upsert: true },
    ).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
    });
  }

  async function opened(stored: StoredMeeting): Promise<MeetingSummaryView> {
    const { _id, trajectId, kind, startsAt, minutes, state, planId, invited, prepares, ending, sealed } =
      stored;
    const { place } = await core.keyring.open<{ place: string }>(trajectId, placeOf(_id), bytesOf(sealed));
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

  function factsFrom(stored: Omit<StoredMeeting, 'sealed'>): MeetingFacts {
    const { _id: id, trajectId, invited, conversationLeaderId, noteTakerId, state, planId } = stored;
    return {
      id,
      trajectId,
      invited,
      conversationLeaderId: conversationLeaderId ?? null,
      noteTakerId: noteTakerId ?? null,
      state,
      running: state === 'RUNNING' && !isForgotten(stored.startedAt ?? stored.startsAt, core.clock.now()),
      planId: planId ?? null,
    };
  }

  return {
    read,
    reflect,
    async execute(id, trajectId, actor, decide) {
      const written = await streams.execute(id, { trajectId, actor, decide: (state) => decide(state) });
      // Nothing to do may be the repeat of what was written and not reflected before a crash.
      if (written.events.length === 0 || written.events.some(({ kind }) => reflected.has(kind)))
        await reflect(id, trajectId);
      return written;
    },
    async trajectOf(id) {
      return (await Meetings.findById(id, { trajectId: 1 }).lean())?.trajectId ?? fail('NOT_FOUND');
    },
    async facts(id) {
      const stored = await Meetings.findById(id, { sealed: 0 }).lean();
      return stored && factsFrom(stored);
    },
    async factsOf(trajectId) {
      return (await Meetings.find({ trajectId }, { sealed: 0 }).lean()).map(factsFrom);
    },
    async kindsOf(ids) {
      const found = await Meetings.find({ _id: trusted({ $in: ids }) }, { kind: 1 }).lean();
      return new Map(found.map(({ _id, kind }) => [_id, kind]));
    },
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
    async openWith(trajectId, personId) {
      const filter = { trajectId, invited: personId, state: trusted({ $ne: 'CLOSED' as const }) };
      return (await Meetings.find(filter, { _id: 1 }).lean()).map(({ _id }) => _id);
    },
    async open() {
      const stored = await Meetings.find(
        { state: trusted({ $in: ['PLANNED', 'RUNNING'] }) },
        { trajectId: 1 },
      ).lean();
      return stored.map(({ _id, trajectId }) => ({ id: _id, trajectId }));
    },
  };
}
