import { mayConcern } from '../access/changes.ts';
import type { Core } from '../core.ts';
import type { MeetingStore } from './meeting.store.ts';
import { drawerOf, type MeetingView, type Onlooker, type PlanPart, type Scene } from './meeting.view.ts';
import { createPresence, type Presence } from './meeting.presence.ts';
import { conflate, type Conflated } from './conflate.ts';
import type { MeetingRecord } from './meeting.types.ts';
import type { Circle, SceneMaker } from './meeting.scene.ts';

/** How often screens are told at most, and how long someone stays online after the last screen left. */
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
 * are told of every change. All screens of a meeting are drawn from one scene, made once per change.
 *
 * Presence and typing are known per process: with several processes a screen shows who is connected to its own process.
 * What must hold everywhere (who was marked present, hands, the round) is in the log.
 */
export interface LiveMeetings {
  /** The meeting, whole, at once and at every change. A member's screen makes that person's presence known. */
  follow(id: string, trajectId: string, onlooker: Onlooker): AsyncIterableIterator<MeetingView>;
  /** The meeting as it is now for someone. */
  look(id: string, trajectId: string, onlooker: Onlooker): Promise<MeetingView>;
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
  scene: Promise<{ scene: Scene; draw: (onlooker: Onlooker) => MeetingView }> | null;
  circle: { at: number; made: Promise<Circle> } | null;
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
const CIRCLE_LASTS = 2000;
const CHECK_PLAN_AFTER = 120;
const TRY_AGAIN_AFTER = 1000;
/** Milliseconds: a hundred screens are told about three times a second, so that telling them leaves time for writing. */
const MORE_FOR_EACH_SCREEN = 2;

/** What live meetings ask of the room. */
export interface LiveDoings {
  /** Someone's screen connected. */
  connected(id: string, trajectId: string, personId: string): Promise<void>;
  watchPlan(planId: string, listener: (sectionKeys: Set<string>) => void): () => void;
}

/** Live meetings over the store. */
export function createLiveMeetings(
  { log, accessChanges, logger }: Pick<Core, 'log' | 'accessChanges' | 'logger'>,
  store: MeetingStore,
  scenes: SceneMaker,
  doings: LiveDoings,
  pace: LivePace,
): LiveMeetings {
  const all = new Map<string, Live>();
  // A role that ended is gone from the next drawing on, not after a while (access.md 7).
  const stopListening = accessChanges.listen((change) => {
    for (const live of all.values()) {
      if (!mayConcern(change, { trajectId: live.trajectId })) continue;
      live.circle = null;
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
      scene: null,
      circle: null,
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

  /** The database is away for a while: screens hear that when they are drawn; who still looks on is told after it. */
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
    live.scene = null;
    const { scene } = await sceneOf(live);
    if (!before || !samePart(before, scene)) touch(live);
  }

  /** A meeting that is live hears of what is written, so memory is new enough; unless someone asks what is on disk. */
  function sceneOf(live: Live, upTo = 0): NonNullable<Live['scene']> {
    const made = (live.scene ??= make(live, upTo));
    made.catch(() => {
      if (live.scene === made) live.scene = null;
      live.circle = null;
      live.planPart = null;
    });
    return made;
  }

  async function make(
    live: Live,
    upTo: number,
  ): Promise<{ scene: Scene; draw: (onlooker: Onlooker) => MeetingView }> {
    const { id, trajectId, presence } = live;
    const now = performance.now();
    if (!live.circle || now - live.circle.at > CIRCLE_LASTS)
      live.circle = { at: now, made: scenes.circleOf(trajectId) };
    const circle = live.circle.made;
    const at = await store.read(id, trajectId, upTo);
    const about = scenes.planPartIsAbout(at.state);
    if (live.planPart?.about !== about) live.planPart = { about, made: scenes.planPartOf(at.state) };
    const part = live.planPart.made;
    const scene = await scenes.make(id, at, await circle, await part, presence);
    return { scene, draw: drawerOf(scene) };
  }

  /** Something changed: screens are told, at most once in a while. */
  function touch(live: Live): void {
    live.scene = null;
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
    follow(id, trajectId, onlooker) {
      const live = open(id, trajectId);
      const personId = onlooker.kind === 'SCREEN' ? null : onlooker.personId;
      const screen = conflate(
        async () => (await sceneOf(live)).draw(onlooker),
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

    async look(id, trajectId, onlooker) {
      const live = all.get(id);
      if (live) {
        // What was just written has to be in it, also when the log has not come round yet.
        live.scene = null;
        return (await sceneOf(live, Infinity)).draw(onlooker);
      }
      const at = await store.read(id, trajectId);
      const [circle, part] = await Promise.all([scenes.circleOf(trajectId), scenes.planPartOf(at.state)]);
      const nobody = { online: new Set<string>(), typing: new Map<string, string>() };
      return drawerOf(await scenes.make(id, at, circle, part, nobody))(onlooker);
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
