import { mayConcern } from '../access/changes.ts';
import type { Core } from '../core.ts';
import { LiveMeeting, type LiveDoings, type LivePace } from './live-meeting.ts';
import type { SnapshotMaker } from './meeting.snapshot.ts';
import type { MeetingStore } from './meeting.store.ts';
import type { MeetingRecord } from './meeting.types.ts';
import { projectionOf } from './meeting.drawing.ts';
import type { Audience, MeetingView } from './meeting.view.ts';

/**
 * Meetings that are being looked at or are running, in this process: who is connected, who types, and the screens that
 * receive every change. All screens of a meeting are drawn from one snapshot, made once per change.
 *
 * Presence and typing are known per process: with several processes a screen shows who is connected to its own process.
 * What must hold everywhere (who was marked present, hands, the round) is in the log.
 */
export interface LiveMeetings {
  /** The meeting, whole, at once and at every change. A member's screen makes that person's presence known. */
  follow(id: string, trajectId: string, viewer: Audience): AsyncIterableIterator<MeetingView>;
  /** The meeting as it is now for someone. */
  look(id: string, trajectId: string, viewer: Audience): Promise<MeetingView>;
  /** Keeps an eye on the plan of a running meeting, so that screens hear who answered. */
  attend(id: string, trajectId: string): void;
  /** Persons who are connected here. */
  online(id: string): string[];
  /** The state as the log told it last, when the meeting is live here. */
  latest(id: string): Readonly<MeetingRecord> | null;
  typing(id: string, personId: string, textId: string | null): void;
  close(): void;
}

/** Live meetings over the store. */
export function createLiveMeetings(
  { log, accessChanges, logger }: Pick<Core, 'log' | 'accessChanges' | 'logger'>,
  store: MeetingStore,
  snapshotMaker: SnapshotMaker,
  doings: LiveDoings,
  pace: LivePace,
): LiveMeetings {
  const all = new Map<string, LiveMeeting>();
  const ended = (live: LiveMeeting): void => {
    if (all.get(live.id) === live) all.delete(live.id);
  };
  const stopListening = accessChanges.listen((change) => {
    for (const live of all.values())
      if (mayConcern(change, { trajectId: live.trajectId })) live.rolesChanged();
  });

  function open(id: string, trajectId: string): LiveMeeting {
    const parts = { log, logger, store, snapshotMaker, doings, pace, ended };
    const live = all.get(id) ?? new LiveMeeting(id, trajectId, parts);
    all.set(id, live);
    return live;
  }

  return {
    follow: (id, trajectId, viewer) => open(id, trajectId).follow(viewer),

    async look(id, trajectId, viewer) {
      const live = all.get(id);
      if (live) return live.look(viewer);
      const at = await store.read(id, trajectId);
      const [members, part] = await Promise.all([
        snapshotMaker.peopleAround(trajectId),
        snapshotMaker.planPartOf(at.state),
      ]);
      const nobody = { online: new Set<string>(), typing: new Map<string, string>() };
      return projectionOf(await snapshotMaker.make(id, at, members, part, nobody))(viewer);
    },

    attend: (id, trajectId) => void open(id, trajectId),
    online: (id) => all.get(id)?.online ?? [],
    latest: (id) => all.get(id)?.latest ?? null,
    typing: (id, personId, textId) => all.get(id)?.types(personId, textId),
    close() {
      stopListening();
      for (const live of [...all.values()]) live.end();
    },
  };
}
