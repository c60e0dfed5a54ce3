import type { Core } from '../core.ts';
import { conflate, type Conflated } from './conflate.ts';
import { createPresence, type Presence } from './meeting.presence.ts';
import { samePart, type Members, type SnapshotMaker } from './meeting.snapshot.ts';
import type { MeetingStore } from './meeting.store.ts';
import type { MeetingRecord } from './meeting.types.ts';
import { projectionOf } from './meeting.drawing.ts';
import type { Audience, MeetingSnapshot, MeetingView, PlanPart } from './meeting.view.ts';

/** How often screens are updated at most, and how long someone stays online after the last screen left. */
export interface LivePace {
  /** Milliseconds between two tellings of one meeting. */
  between: number;
  /** Milliseconds before who left is away. */
  grace: number;
  /** Milliseconds before who stopped writing to us no longer types. */
  typing: number;
}

/** What live meetings ask of the module. */
export interface LiveDoings {
  /** Someone's screen connected. */
  connected(id: string, trajectId: string, personId: string): Promise<void>;
  /** A beamer is on; returns what is to be done when it is off. */
  screenCame(id: string, trajectId: string): () => void;
  watchPlan(planId: string, listener: (sectionKeys: Set<string>) => void): () => void;
}

/** What a live meeting works with. */
export interface LiveParts extends Pick<Core, 'log' | 'logger'> {
  store: MeetingStore;
  snapshotMaker: SnapshotMaker;
  doings: LiveDoings;
  pace: LivePace;
  /** It is no longer live. */
  ended(live: LiveMeeting): void;
}

/** The meeting at one moment, and how it is drawn for each. */
interface Picture {
  snapshot: MeetingSnapshot;
  draw(viewer: Audience): MeetingView;
}

/** People and roles are asked again after this, also when nobody said that they changed. */
const MEMBERS_LAST = 2000;
const CHECK_PLAN_AFTER = 120;
const TRY_AGAIN_AFTER = 1000;
/** Milliseconds: a hundred screens are updated about three times a second, so that updating them leaves time for writing. */
const MORE_FOR_EACH_SCREEN = 2;

/**
 * One meeting that is being looked at or is running, in this process. All its screens are drawn from one snapshot, made
 * once per change.
 */
export class LiveMeeting {
  readonly id: string;
  readonly trajectId: string;
  readonly #with: LiveParts;
  readonly #presence: Presence;
  readonly #screens = new Set<Conflated<MeetingView>>();
  #snapshot: Promise<Picture> | null = null;
  #members: { at: number; made: Promise<Members> } | null = null;
  #planPart: { about: string; made: Promise<PlanPart> } | null = null;
  #latest: MeetingRecord | null = null;
  #running = true;
  #ended = false;
  #toldAt = 0;
  #telling: NodeJS.Timeout | null = null;
  #checking: NodeJS.Timeout | null = null;
  #watched: { planId: string; stop: () => void } | null = null;
  #unfollow = (): void => undefined;

  constructor(id: string, trajectId: string, parts: LiveParts) {
    this.id = id;
    this.trajectId = trajectId;
    this.#with = parts;
    this.#presence = createPresence(parts.pace, () => this.touch());
    const follow = (): Promise<void> => this.#followLog();
    void follow().catch(() => this.#tryAgain(follow));
  }

  /** Persons who are connected here. */
  get online(): string[] {
    return [...this.#presence.online];
  }

  /** The state as the log told it last. */
  get latest(): Readonly<MeetingRecord> | null {
    return this.#latest;
  }

  types(personId: string, textId: string | null): void {
    this.#presence.types(personId, textId);
  }

  /** A screen: the meeting at once and at every change, until it returns. */
  follow(viewer: Audience): AsyncIterableIterator<MeetingView> {
    const personId = viewer.kind === 'SCREEN' ? null : viewer.personId;
    const off = personId === null ? this.#with.doings.screenCame(this.id, this.trajectId) : undefined;
    const screen = conflate(
      async () => (await this.#pictureOf()).draw(viewer),
      () => {
        this.#screens.delete(screen);
        off?.();
        if (personId !== null) this.#presence.leave(personId, () => this.#endWhenLeft());
        this.#endWhenLeft();
      },
    );
    this.#screens.add(screen);
    if (personId !== null && this.#presence.arrive(personId)) {
      void this.#with.doings
        .connected(this.id, this.trajectId, personId)
        .catch((error: unknown) =>
          this.#with.logger.warn({ name: (error as Error).name }, 'A presence could not be noted'),
        );
    }
    return screen;
  }

  /** The meeting as it is now. What was just written is in it, also when the log has not come round yet. */
  async look(viewer: Audience): Promise<MeetingView> {
    this.#snapshot = null;
    return (await this.#pictureOf(Infinity)).draw(viewer);
  }

  /** Roles changed: one that ended is gone from the next drawing on, not after a while (G3). */
  rolesChanged(): void {
    this.#members = null;
    this.touch();
  }

  /** Something changed: screens are updated, at most once in a while. */
  touch(): void {
    this.#snapshot = null;
    if (this.#telling || this.#screens.size === 0) return;
    const between = this.#with.pace.between + MORE_FOR_EACH_SCREEN * this.#screens.size;
    const wait = Math.max(0, this.#toldAt + between - performance.now());
    this.#telling = setTimeout(() => {
      this.#telling = null;
      this.#toldAt = performance.now();
      for (const screen of this.#screens) screen.wake();
    }, wait);
  }

  end(): void {
    this.#ended = true;
    this.#with.ended(this);
    this.#unfollow();
    this.#watched?.stop();
    this.#presence.close();
    if (this.#telling) clearTimeout(this.#telling);
    if (this.#checking) clearTimeout(this.#checking);
    for (const screen of [...this.#screens]) void screen.return();
  }

  #endWhenLeft(): void {
    if (this.#screens.size === 0 && !this.#running && this.#presence.online.size === 0) this.end();
  }

  /** The database is away for a while: screens hear that when they are drawn; who still looks on hears of it later. */
  #tryAgain(work: () => Promise<void>): void {
    if (this.#ended) return;
    if (this.#screens.size === 0) return this.end();
    setTimeout(() => void work().catch(() => this.#tryAgain(work)), TRY_AGAIN_AFTER).unref();
  }

  async #followLog(): Promise<void> {
    const { log, store } = this.#with;
    const { seq } = await store.read(this.id, this.trajectId);
    if (this.#ended) return;
    this.#unfollow();
    const entries = log.follow(`meeting:${this.id}`, this.trajectId, seq);
    this.#unfollow = () => void entries.return?.();
    const look = (upTo?: number): Promise<void> => this.#stateChanged(upTo);
    await look().catch(() => this.#tryAgain(look));
    for await (const batch of entries) await look(batch.at(-1)?.seq).catch(() => this.#tryAgain(look));
  }

  async #stateChanged(upTo?: number): Promise<void> {
    const { store, doings } = this.#with;
    const { state } = await store.read(this.id, this.trajectId, upTo);
    if (this.#ended) return;
    this.#latest = state;
    this.#running = state.state === 'RUNNING';
    const planId = this.#running ? state.planId : null;
    if (this.#watched?.planId !== (planId ?? undefined)) {
      this.#watched?.stop();
      this.#watched = planId
        ? { planId, stop: doings.watchPlan(planId, () => this.#checkSoon(CHECK_PLAN_AFTER)) }
        : null;
    }
    this.touch();
    if (this.#running && state.round && !state.round.opened) this.#checkSoon(0);
    this.#endWhenLeft();
  }

  /** The plan changed: looks once in a while whether that shows in the meeting. */
  #checkSoon(after: number): void {
    this.#checking ??= setTimeout(() => {
      this.#checking = null;
      void this.#check().catch((error: unknown) =>
        this.#with.logger.warn(
          { name: (error as Error).name },
          'The plan of a meeting could not be looked at',
        ),
      );
    }, after).unref();
  }

  async #check(): Promise<void> {
    const before = this.#planPart && (await this.#planPart.made.catch(() => null));
    this.#planPart = null;
    this.#snapshot = null;
    const { snapshot } = await this.#pictureOf();
    if (!before || !samePart(before, snapshot)) this.touch();
  }

  /** A meeting that is live hears of what is written, so memory is new enough; unless someone asks what is on disk. */
  #pictureOf(upTo = 0): Promise<Picture> {
    const made = (this.#snapshot ??= this.#make(upTo));
    made.catch(() => {
      if (this.#snapshot === made) this.#snapshot = null;
      this.#members = null;
      this.#planPart = null;
    });
    return made;
  }

  async #make(upTo: number): Promise<Picture> {
    const { snapshotMaker, store } = this.#with;
    const now = performance.now();
    if (!this.#members || now - this.#members.at > MEMBERS_LAST)
      this.#members = { at: now, made: snapshotMaker.peopleAround(this.trajectId) };
    const members = this.#members.made;
    const at = await store.read(this.id, this.trajectId, upTo);
    const about = snapshotMaker.planPartIsAbout(at.state);
    if (this.#planPart?.about !== about) this.#planPart = { about, made: snapshotMaker.planPartOf(at.state) };
    const part = this.#planPart.made;
    const snapshot = await snapshotMaker.make(this.id, at, await members, await part, this.#presence);
    return { snapshot, draw: projectionOf(snapshot) };
  }
}
