import { newId } from '../graph/identity.ts';
import type { Problem } from '../graph/problem.ts';
import type { LiveText } from '../text/live-text.ts';
import { emptyUpdate, fromBase64 } from './bytes.ts';
import { watchLeaving } from './leaving.ts';
import { createOwnRows, type OwnRows } from './own-rows.ts';
import { actionsFor, answersTo, entriesIn, isAway, isOpen, type Known } from './pending.ts';
import { PlanChanges } from './plan-changes.svelte.ts';
import { PlanContent } from './plan-content.svelte.ts';
import { createPlanKeeper, type PlanKeeper } from './plan-keeper.ts';
import { PlanLine } from './plan-line.svelte.ts';
import { followReaders } from './plan-readers.ts';
import { PlanOutline } from './plan-outline.svelte.ts';
import { createPlanTexts, type PlanTexts } from './plan-texts.ts';
import type { PlanEventsSubscription, PlanQuery } from './plan.generated.ts';
import type { Action, Answer, Entry, PlanOptions, PlanPerson, Row, Typing } from './plan.types.ts';

/**
 * One plan on this screen, live: what the server told, what others do, and what was done here and is on its way.
 * `start` begins and returns the function that ends it; reading anything in a component follows it.
 */
export abstract class PlanView extends PlanOutline {
  readonly planId: string;
  readonly #mayWrite: boolean;
  readonly #screen: boolean;
  readonly #line: PlanLine;
  readonly #keeper: PlanKeeper;
  protected readonly content: PlanContent;
  protected readonly texts: PlanTexts;
  protected readonly changes: PlanChanges;
  protected readonly own: OwnRows = createOwnRows(newId);
  #seq = $state(0);
  #stop: (() => void)[] = [];

  constructor(planId: string, { write = true, screen = false }: PlanOptions<never>) {
    super();
    this.planId = planId;
    this.#mayWrite = write;
    this.#screen = screen;
    this.#line = new PlanLine(planId, screen, {
      loaded: (plan) => this.#begin(plan),
      told: (batch) => this.#take(batch),
      adopted: () => this.fix(null),
    });
    this.texts = createPlanTexts(
      () => this.#line.clientId,
      (textId, update, clientId) => this.lettersWritten(textId, update, clientId),
    );
    this.content = new PlanContent({
      letters: (textId, update, words) => this.texts.take(textId, update, words),
      entryCame: (entryId) => this.changes.retry(entryId),
      sectionOpened: () => this.changes.retry(),
      strangerNamed: () => void this.#loadPeople(),
      adopted: (version) => this.fix(version),
    });
    this.changes = new PlanChanges(planId, {
      seq: () => this.#seq,
      resync: (textId, refusedClientId) => this.#resync(textId, refusedClientId),
      changed: () => {
        this.#keeper.soon();
        if (this.#isLeft) this.#drain();
      },
    });
    this.#keeper = createPlanKeeper(
      planId,
      () => this.viewerId,
      () => this.changes.contents(),
    );
  }

  /** Letters were typed in a text. */
  protected abstract lettersWritten(textId: string, update: Uint8Array, clientId: number): void;

  /** Nobody looks any more, and something may be unsent. */
  protected abstract left(): void;

  /** Loads the plan and follows it until the returned function is called; what is unsent then still goes, lingering. */
  start(): () => void {
    const clock = setInterval(() => this.content.forgetWriters(), 1_000);
    this.#stop.push(
      watchLeaving({ leaves: () => this.#keeper.now(), unsent: () => this.unsent > 0 }),
      () => clearInterval(clock),
      () => this.#line.close(),
    );
    void this.#open();
    return () => {
      this.#keeper.now();
      for (const stop of this.#stop.splice(0)) stop();
      this.#drain();
    };
  }

  /** Without anybody looking: stops once nothing is unsent. */
  #drain(): void {
    if (this.unsent === 0) this.changes.stop();
    this.left();
  }

  /** True when nobody looks at it any more. */
  get #isLeft(): boolean {
    return this.#stop.length === 0;
  }

  async #open(): Promise<void> {
    if (!(await this.#line.open(() => this.#seq))) return;
    void this.#loadPeople();
    if (!this.#screen) this.#stop.push(followReaders(this));
    await Promise.all([this.texts.enliven(), this.writes ? this.#line.takeClientId() : undefined]);
    if (this.#line.clientId === null) return;
    for (const kept of this.#keeper.take()) {
      for (const { textId, letters } of kept.texts)
        for (const { update } of letters) this.texts.text(textId).restore(fromBase64(update));
      this.changes.load(kept);
    }
  }

  #begin(plan: PlanQuery['plan']): void {
    this.begin(plan);
    this.content.replaceAll(plan);
    this.#reach(plan.seq);
  }

  #take({ upTo, snapshot, events }: PlanEventsSubscription['planEvents']): void {
    if (snapshot && this.replace(snapshot)) {
      this.content.replaceAll(snapshot);
      this.#reach(snapshot.seq);
    }
    for (const event of events) if (event.seq > this.#seq) this.content.take(event);
    this.#reach(Math.max(this.#seq, upTo));
  }

  #reach(seq: number): void {
    this.#seq = seq;
    this.changes.reached(seq);
  }

  async #loadPeople(): Promise<void> {
    for (const person of await this.#line.people(this.trajectId ?? ''))
      this.content.people.set(person.id, person);
  }

  async #resync(textId: string, refusedClientId: number | null): Promise<boolean> {
    const state = await this.#line.textOnServer(textId, refusedClientId);
    if (state === undefined) return false;
    this.texts.text(textId).rebuild(state === null ? emptyUpdate : fromBase64(state));
    return true;
  }

  /** Why the plan could not be loaded; it is tried again by itself when that may help. */
  get loadProblem(): Problem | undefined {
    return this.#line.loadProblem;
  }

  /** Set when the viewer may no longer follow the plan. */
  get ended(): Problem | undefined {
    return this.#line.ended;
  }

  /** True when the viewer chose to write along in a section, in the sight of all readers. */
  writesAlong(sectionKey: string): boolean {
    return this.content.sections.get(sectionKey)?.writingAlong ?? false;
  }

  /** True when one writes on this screen: the right, and a plan that is not fixed. */
  get writes(): boolean {
    if (this.adopted || this.ended || this.#line.mayNotWrite) return false;
    return this.#mayWrite && this.rights.includes('PLAN_WRITE');
  }

  /** True once one can: what makes texts live is here, and a client id. Until then places to write take no letters. */
  get canWrite(): boolean {
    return this.writes && this.texts.live && this.#line.clientId !== null;
  }

  /** The number of the last event that this screen shows. */
  get seq(): number {
    return this.#seq;
  }

  /** Number of texts and changes that the server has not confirmed. Not reactive. */
  get unsent(): number {
    return this.changes.unsent;
  }

  /** Everyone in the traject that this viewer knows of. */
  get people(): readonly PlanPerson[] {
    return [...this.content.people.values()];
  }

  person(id: string | null): PlanPerson | undefined {
    return id === null ? undefined : this.content.people.get(id);
  }

  isOpen(sectionKey: string): boolean {
    return (
      !this.adopted &&
      isOpen(sectionKey, this.content.sections.get(sectionKey)?.open ?? false, this.changes.pending)
    );
  }

  answersHidden(sectionKey: string): boolean {
    return this.content.sections.get(sectionKey)?.answersHidden ?? false;
  }

  /** Rows of a section that is filled from the traject. */
  rows(sectionKey: string): readonly Row[] {
    return this.content.sections.get(sectionKey)?.rows ?? [];
  }

  /** Rows of a section in order, own ones that are on their way included. */
  entries(sectionKey: string): Entry[] {
    return entriesIn(sectionKey, this.known);
  }

  answers(entry: Entry, fieldKey: string): Answer[] {
    return answersTo(entry, fieldKey, this.known);
  }

  /** Actions of a goal, dropped ones left out. */
  actions(goalId: string): Action[] {
    return actionsFor(goalId, this.content.actions.values(), this.known);
  }

  /** A live text; null until texts are live. */
  text(textId: string): LiveText | null {
    return this.texts.live ? this.texts.text(textId) : null;
  }

  /** The letters of a text as they are now. */
  value(textId: string): string {
    return isAway(this.content.entries, textId, this.viewerId) ? '' : this.texts.value(textId);
  }

  /** Who, other than the viewer, wrote in a text in the last seconds. */
  writing(textId: string): Typing | null {
    const writer = this.content.writers.get(textId);
    const person = writer && writer.personId !== this.viewerId && this.person(writer.personId);
    return person ? { personId: person.id, name: person.name, colour: person.colour } : null;
  }

  protected get known(): Known {
    return {
      entries: this.content.entries.values(),
      pending: this.changes.pending,
      viewerId: this.viewerId,
      nameOf: (id) => (id === null ? null : (this.content.people.get(id)?.name ?? null)),
      wasHere: (id) => this.own.removed(id),
    };
  }
}
