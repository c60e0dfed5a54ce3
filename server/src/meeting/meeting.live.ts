import { mayConcern } from '../access/changes.ts';
import type { Core } from '../core.ts';
import type { MeetingStore } from './meeting.store.ts';
import {
  projectionOf,
  type MeetingView,
  type Audience,
  type PlanPart,
  type MeetingSnapshot,
} from './meeting.view.ts';
import { createPresence, type Presence } from './meeting.presence.ts';
import { conflate, type Conflated } from './conflate.ts';
import type { MeetingRecord } from './meeting.types.ts';
import type { Members, SnapshotMaker } from './meeting.snapshot.ts';

/** How often screens are updated at most, and how long someone stays online after the last screen left. */
export interface LivePace {
  /** Milliseconds between two tellings of one meeting. */
  between: number;
  /** Milliseconds before who left is away. */
  grace: number;
  /** Milliseconds before who stopped writing to us no longer types. */
  typing: number;
}

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

interface Live {
  id: string;
  trajectId: string;
  presence: Presence;
  screens: Set<Conflated<MeetingView>>;
  snapshot: Promise<{ snapshot: MeetingSnapshot; draw: (viewer: Audience) => MeetingView }> | null;
  members: { at: number; made: Promise<Members> } | null;
  planPart: { about: string; made: Promise<PlanPart> } | null;
  latest: MeetingRecord | null;
  running: boolean;
  tellAt: number;
  telling: NodeJS.Timeout | null;
  checking: NodeJS.Timeout | null;
  watched: { planId: string; stop: () => void } | null;
  stop: () => void;
}

/** People and roles are asked again after this, also when nobody said that they changed. */
const MEMBERS_LAST = 2000;
const CHECK_PLAN_AFTER = 120;
const TRY_AGAIN_AFTER = 1000;
/** Milliseconds: a hundred screens are updated about three times a second, so that updating them leaves time for writing. */
const MORE_FOR_EACH_SCREEN = 2;

/** What live meetings ask of the module. */
export interface LiveDoings {
  /** Someone's screen connected. */
  connected(id: string, trajectId: string, personId: string): Promise<void>;
  watchPlan(planId: string, listener: (sectionKeys: Set<string>) => void): () => void;
}

/** Live meetings over the store. */
export function createLiveMeetings(
  { log, accessChanges, logger }: Pick<Core, 'log' | 'accessChanges' | 'logger'>,
  store: MeetingStore,
  snapshotMaker: SnapshotMaker,
  doings: LiveDoings,
  pace: LivePace,
): LiveMeetings {
  const all = new Map<string, Live>();
  // A role that ended is gone from the next drawing on, not after a while (access.md 7).
  const stopListening = accessChanges.listen((change) => {
    for (const live of all.values()) {
      if (!mayConcern(change, { trajectId: live.trajectId })) continue;
      live.members = null;
      touch(live);
    }
  });

  function open(id: string, trajectId: string): Live {
    const known = all.get(id);
    if (known) return known;
    const live: Live = {
      id,
      trajectId,
      presence: createPresence(pace, () => touch(live)),
      screens: new Set(),
      snapshot: null,
      members: null,
      planPart: null,
      latest: null,
      running: true,
      tellAt: 0,
      telling: null,
      checking: null,
      watched: null,
      stop: () => undefined,
    };
    all.set(id, live);
    void followLog(live).catch(() => tryAgain(live, () => followLog(live)));
    return live;
  }

  /** The database is away for a while: screens hear that when they are drawn; who still looks on hears of it later. */
  function tryAgain(live: Live, work: () => Promise<void>): void {
    if (all.get(live.id) !== live) return;
    if (live.screens.size === 0) return dispose(live);
    setTimeout(() => void work().catch(() => tryAgain(live, work)), TRY_AGAIN_AFTER).unref();
  }

  async function followLog(live: Live): Promise<void> {
    const { seq } = await store.read(live.id, live.trajectId);
    if (all.get(live.id) !== live) return;
    live.stop();
    const entries = log.follow(`meeting:${live.id}`, live.trajectId, seq);
    live.stop = () => void entries.return?.();
    const look = (upTo?: number): Promise<void> => stateChanged(live, upTo);
    await look().catch(() => tryAgain(live, look));
    for await (const batch of entries) await look(batch.at(-1)?.seq).catch(() => tryAgain(live, look));
  }

  async function stateChanged(live: Live, upTo?: number): Promise<void> {
    const { state } = await store.read(live.id, live.trajectId, upTo);
    if (all.get(live.id) !== live) return;
    live.latest = state;
    live.running = state.state === 'RUNNING';
    const planId = live.running ? state.planId : null;
    if (live.watched?.planId !== (planId ?? undefined)) {
      live.watched?.stop();
      live.watched = planId
        ? { planId, stop: doings.watchPlan(planId, () => checkSoon(live, CHECK_PLAN_AFTER)) }
        : null;
    }
    touch(live);
    if (live.running && state.round && !state.round.opened) checkSoon(live, 0);
    disposeWhenLeft(live);
  }

  /** The plan changed: looks once in a while whether that shows in the meeting. */
  function checkSoon(live: Live, after: number): void {
    live.checking ??= setTimeout(() => {
      live.checking = null;
      void check(live).catch((error: unknown) =>
        logger.warn({ name: (error as Error).name }, 'The plan of a meeting could not be looked at'),
      );
    }, after).unref();
  }

  async function check(live: Live): Promise<void> {
    const before = live.planPart && (await live.planPart.made.catch(() => null));
    live.planPart = null;
    live.snapshot = null;
    const { snapshot } = await snapshotOf(live);
    if (!before || !samePart(before, snapshot)) touch(live);
  }

  /** A meeting that is live hears of what is written, so memory is new enough; unless someone asks what is on disk. */
  function snapshotOf(live: Live, upTo = 0): NonNullable<Live['snapshot']> {
    const made = (live.snapshot ??= make(live, upTo));
    made.catch(() => {
      if (live.snapshot === made) live.snapshot = null;
      live.members = null;
      live.planPart = null;
    });
    return made;
  }

  async function make(
    live: Live,
    upTo: number,
  ): Promise<{ snapshot: MeetingSnapshot; draw: (viewer: Audience) => MeetingView }> {
    const { id, trajectId, presence } = live;
    const now = performance.now();
    if (!live.members || now - live.members.at > MEMBERS_LAST)
      live.members = { at: now, made: snapshotMaker.peopleAround(trajectId) };
    const members = live.members.made;
    const at = await store.read(id, trajectId, upTo);
    const about = snapshotMaker.planPartIsAbout(at.state);
    if (live.planPart?.about !== about) live.planPart = { about, made: snapshotMaker.planPartOf(at.state) };
    const part = live.planPart.made;
    const snapshot = await snapshotMaker.make(id, at, await members, await part, presence);
    return { snapshot, draw: projectionOf(snapshot) };
  }

  /** Something changed: screens are updated, at most once in a while. */
  function touch(live: Live): void {
    live.snapshot = null;
    if (live.telling || live.screens.size === 0) return;
    const between = pace.between + MORE_FOR_EACH_SCREEN * live.screens.size;
    const wait = Math.max(0, live.tellAt + between - performance.now());
    live.telling = setTimeout(() => {
      live.telling = null;
      live.tellAt = performance.now();
      for (const screen of live.screens) screen.wake();
    }, wait);
  }

  function disposeWhenLeft(live: Live): void {
    if (live.screens.size === 0 && !live.running && live.presence.online.size === 0) dispose(live);
  }

  function dispose(live: Live): void {
    if (all.get(live.id) === live) all.delete(live.id);
    live.stop();
    live.watched?.stop();
    live.presence.close();
    if (live.telling) clearTimeout(live.telling);
    if (live.checking) clearTimeout(live.checking);
    for (const screen of [...live.screens]) void screen.return();
  }

  return {
    follow(id, trajectId, viewer) {
      const live = open(id, trajectId);
      const personId = viewer.kind === 'SCREEN' ? null : viewer.personId;
      const screen = conflate(
        async () => (await snapshotOf(live)).draw(viewer),
        () => {
          live.screens.delete(screen);
          if (personId !== null) live.presence.leave(personId, () => disposeWhenLeft(live));
          disposeWhenLeft(live);
        },
      );
      live.screens.add(screen);
      if (personId !== null && live.presence.arrive(personId)) {
        void doings
          .connected(id, trajectId, personId)
          .catch((error: unknown) =>
            logger.warn({ name: (error as Error).name }, 'A presence could not be noted'),
          );
      }
      return screen;
    },

    async look(id, trajectId, viewer) {
      const live = all.get(id);
      if (live) {
        // What was just written has to be in it, also when the log has not come round yet.
        live.snapshot = null;
        return (await snapshotOf(live, Infinity)).draw(viewer);
      }
      const at = await store.read(id, trajectId);
      const [members, part] = await Promise.all([
        snapshotMaker.peopleAround(trajectId),
        snapshotMaker.planPartOf(at.state),
      ]);
      const nobody = { online: new Set<string>(), typing: new Map<string, string>() };
      return projectionOf(await snapshotMaker.make(id, at, members, part, nobody))(viewer);
    },

    attend: (id, trajectId) => void open(id, trajectId),
    online: (id) => [...(all.get(id)?.presence.online ?? [])],
    latest: (id) => all.get(id)?.latest ?? null,
    typing: (id, personId, textId) => all.get(id)?.presence.types(personId, textId),
    close() {
      stopListening();
      for (const live of [...all.values()]) dispose(live);
    },
  };
}

function samePart(a: PlanPart, b: PlanPart): boolean {
  const flat = ({ answered, consents, spoken }: PlanPart): string =>
    JSON.stringify([
      [...answered].sort(),
      [...consents].sort(([a], [b]) => (a < b ? -1 : 1)),
      [...spoken].sort(),
    ]);
  return flat(a) === flat(b);
}
