import type { MeetingFacts } from '../access/situation.ts';
import type { Core } from '../core.ts';
import { createStreamStore, type Written } from '../log/stream-store.ts';
import type { Snapshots } from '../log/snapshots.ts';
import type { MeetingKind } from '../schema.generated.ts';
import { createMeetingFacts } from './meeting.facts.ts';
import type { MeetingModels } from './meeting.model.ts';
import { awayFrom } from './meeting.members.ts';
import { meetingProjection } from './meeting.projection.ts';
import { createReflecting, reflected } from './meeting.reflecting.ts';
import { createMeetingSummaries, type MeetingSummaries } from './meeting.summaries.ts';
import type { MeetingEvent, MeetingRecord } from './meeting.types.ts';

/** A meeting's state at a number of its log. */
export interface MeetingAt {
  state: MeetingRecord;
  seq: number;
}

/** Meetings in log and database. */
export interface MeetingStore extends MeetingSummaries {
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
  /** Meetings of a traject that are not closed and to which a person is invited. */
  openWith(trajectId: string, personId: string): Promise<string[]>;
  /** All meetings that are not closed. */
  open(): Promise<{ id: string; trajectId: string }[]>;
  /** Makes the database's copy equal to the log. */
  reflect(id: string, trajectId: string): Promise<void>;
}

/** The store over the models of the meeting module. */
export function createMeetingStore(
  core: Core,
  snapshots: Snapshots,
  models: Pick<MeetingModels, 'Meetings'>,
): MeetingStore {
  const streams = createStreamStore<MeetingRecord, MeetingEvent>(
    core,
    snapshots,
    'meeting',
    meetingProjection,
  );

  const read = (id: string, trajectId: string, upTo?: number): Promise<MeetingAt> =>
    streams.read(id, trajectId, (state, seq) => ({ state: structuredClone(state), seq }), upTo);
  const reflect = createReflecting(core, { Meetings: models.Meetings, read });

  return {
    ...createMeetingFacts(core, models),
    ...createMeetingSummaries(core, models),
    read,
    reflect,
    async execute(id, trajectId, actor, decide) {
      let away: string[] = [];
      const written = await streams.execute(id, {
        trajectId,
        actor,
        decide(state) {
          away = awayFrom(state);
          return decide(state);
        },
      });
      const { events } = written;
      const comesOrGoes = events.some(
        (event) =>
          event.kind === 'attended' && (event.attendance === 'ABSENT' || away.includes(event.personId)),
      );
      // Nothing to do may be the repeat of what was written and not reflected before a crash.
      if (events.length === 0 || comesOrGoes || events.some(({ kind }) => reflected.has(kind)))
        await reflect(id, trajectId);
      // Who is not there reads no more, and who comes does (A3).
      if (comesOrGoes || events.some(({ kind }) => kind === 'replied'))
        core.accessChanges.announce({ trajectId });
      return written;
    },
  };
}
