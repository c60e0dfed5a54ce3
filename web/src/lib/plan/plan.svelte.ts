import { SvelteMap } from 'svelte/reactivity';
import { viewer } from '../account/viewer.svelte.ts';
import { newId } from '../graph/identity.ts';
import { ask, send } from '../graph/client.ts';
import { overHttps } from '../graph/post.ts';
import { follow, overLine } from '../graph/follow.ts';
import { asProblem, type Problem } from '../graph/problem.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { loadLetters } from '../text/letters.ts';
import type { LiveText } from '../text/live-text.ts';
import { deviceShelf } from '../ui/storage.ts';
import { fromBase64 } from './bytes.ts';
import { keepUnsent, takeUnsent } from './keep.ts';
import { sendChange, sendLetters } from './link.ts';
import { createOwnRows, type OwnRows } from './own-rows.ts';
import { PlanContent } from './plan-content.svelte.ts';
import { createPlanTexts, type PlanTexts } from './plan-texts.ts';
import { createOutbox, type Outbox, type Status } from './outbox.ts';
import { actionsFor, addedEntry, answersTo, entriesIn, isOpen, type Known } from './pending.ts';
import {
  AdoptBesidePlanDocument,
  CoverEntryDocument,
  OpenPlanAnswersDocument,
  PlanDocument,
  PlanEventsDocument,
  PlanPeopleDocument,
  PlanTextsDocument,
  ShareEntryDocument,
  TakePenDocument,
  WriteAlongDocument,
  type PlanEventsSubscription,
  type PlanQuery,
} from './plan.generated.ts';
import {
  entryIdOf,
  fieldId,
  type Action,
  type Answer,
  type AnswerValue,
  type Change,
  type Entry,
  type Form,
  type FormSection,
  type PendingChange,
  type PlanPerson,
  type Row,
  type Typing,
  type Version,
} from './plan.types.ts';
import { positionAfterMove } from './position.ts';

/** What the screen knows of the plan as a whole. */
interface Outline {
  id: string;
  trajectId: string;
  form: Form;
  adopted: boolean;
  meetingId: string | null;
  writesOpenly: boolean;
  rights: readonly string[];
  readers: readonly PlanPerson[];
  versions: readonly Version[];
}

/** A row that was removed here a moment ago and can be put back. */
export interface RemovedEntry {
  entry: Entry;
  /** Milliseconds since 1970 until which putting back is offered in its place. */
  until: number;
}

/** How a plan store is made. */
export interface PlanStoreOptions {
  write?: boolean;
  /** For a screen that everyone sees: it gets nothing that only some may see. */
  screen?: boolean;
  left?: (store: PlanStore) => void;
}

/** How long "put back" is offered, in milliseconds. */
const PUT_BACK = 10_000;
/** Milliseconds between tries to load. */
const AGAIN = 3_000;
const saving: Status = { state: 'saving' };
const saved: Status = { state: 'saved' };
const none: Status = { state: 'none' };

/**
 * One plan on this screen, live: what the server told, what others do, and what was done here and is on its way.
 * `start` begins and returns the function that ends it; reading anything in a component follows it.
 */
export class PlanStore {
  readonly planId: string;
  readonly #mayWrite: boolean;
  readonly #screen: boolean;
  #outline = $state.raw<Outline>();
  #loadProblem = $state.raw<Problem>();
  #ended = $state.raw<Problem>();
  #clientId = $state<number | null>(null);
  #pending = $state.raw<readonly PendingChange[]>([]);
  readonly #content: PlanContent;
  readonly #texts: PlanTexts;
  readonly #own: OwnRows = createOwnRows(newId);
  readonly #statuses = new SvelteMap<string, Status>();
  readonly #removed = new SvelteMap<string, RemovedEntry>();
  readonly #outbox: Outbox;
  readonly #page = newId();
  #seq = $state(0);
  #running = 0;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void)[] = [];
  readonly #left: (store: PlanStore) => void;

  /**
   * `write: false` for screens that only show, such as the beamer: they take no client id. `left` is called when nobody looks
   * any more, and then at every change until nothing is unsent. Screens use `openPlan`.
   */
  constructor(planId: string, { write = true, screen = false, left = () => {} }: PlanStoreOptions = {}) {
    this.planId = planId;
    this.#mayWrite = write;
    this.#screen = screen;
    this.#left = left;
    this.#texts = createPlanTexts(
      () => this.#clientId,
      (textId, update, clientId) => {
        this.#makeReal(entryIdOf(textId));
        this.#outbox.write(textId, update, clientId);
      },
    );
    this.#content = new PlanContent({
      letters: (textId, update) => this.#texts.take(textId, update),
      entryCame: (entryId) => this.#outbox.retry(entryId),
      sectionOpened: () => this.#outbox.retry(),
      strangerNamed: () => void this.#loadPeople(),
      adopted: (version) => this.#adopt(version),
    });
    this.#outbox = createOutbox(
      {
        writeText: (letters) => sendLetters(planId, letters),
        change: (change) => sendChange(planId, change),
        resync: (textId, refusedClientId) => this.#resync(textId, refusedClientId),
      },
      {
        text: (textId, status) => this.#statuses.set(textId, status),
        acknowledged: (change, seq) => this.#acknowledged(change, seq),
        refused: (change, problem) => this.#refused(change, problem),
        changed: () => {
          this.#keepSoon();
          if (this.#isLeft) this.#drain();
        },
      },
      newId,
    );
  }

  // --- life ---------------------------------------------------------------------------------------------------------

  /**
   * Loads the plan and follows it until the returned function is called. What is unsent then still goes: the plan
   * lingers until the server has it.
   */
  start(): () => void {
    const turn = ++this.#running;
    const onLeave = (): void => this.#keepNow();
    // Asks before text is lost; never in the way of "Snel weg", which hides the page first.
    const onUnload = (event: BeforeUnloadEvent): void => {
      const leavingFast = document.documentElement.hidden;
      if (this.unsent > 0 && !leavingFast && !viewer.me?.ownDevice) event.preventDefault();
    };
    window.addEventListener('pagehide', onLeave);
    window.addEventListener('beforeunload', onUnload);
    const clock = setInterval(() => this.#content.forgetWriters(), 1_000);
    this.#stop.push(
      () => window.removeEventListener('pagehide', onLeave),
      () => window.removeEventListener('beforeunload', onUnload),
      () => clearInterval(clock),
    );
    void this.#open(turn);
    return () => {
      this.#running += 1;
      this.#keepNow();
      for (const stop of this.#stop.splice(0)) stop();
      this.#drain();
    };
  }

  /** Without anybody looking: stops once nothing is unsent. */
  #drain(): void {
    if (this.unsent === 0) this.#outbox.stop();
    this.#left(this);
  }

  /** True when nobody looks at it any more. */
  get #isLeft(): boolean {
    return this.#stop.length === 0;
  }

  async #open(turn: number): Promise<void> {
    while (turn === this.#running) {
      try {
        const asked = ask(PlanDocument, {
          id: this.planId,
          language: getLocale() === 'nl' ? 'NL' : 'EN',
          screen: this.#screen,
        });
        const [{ plan }] = await Promise.all([asked, loadLetters()]);
        if (turn !== this.#running) return;
        this.#loadProblem = undefined;
        this.#begin(plan);
        break;
      } catch (thrown) {
        if (turn !== this.#running) return;
        this.#loadProblem = asProblem(thrown);
        if (!['OFFLINE', 'DATABASE_AWAY', 'INTERNAL'].includes(this.#loadProblem.code)) return;
        await new Promise((resolve) => setTimeout(resolve, AGAIN));
      }
    }
    if (turn !== this.#running) return;
    this.#stop.push(
      follow(PlanEventsDocument, () => ({ planId: this.planId, after: this.#seq, screen: this.#screen }), {
        next: ({ planEvents }) => this.#take(planEvents),
        problem: (problem) => (this.#ended = problem),
        complete: () => (this.#ended = { code: 'FORBIDDEN', text: '' }),
      }),
    );
    void this.#loadPeople();
    if (this.#mayWrite && this.#clientId === null && this.rights.includes('PLAN_WRITE') && !this.adopted)
      await this.#takeClientId();
    this.#takeKept();
  }

  #begin(plan: PlanQuery['plan']): void {
    this.#outline = {
      id: plan.id,
      trajectId: plan.trajectId,
      form: plan.form,
      adopted: plan.state === 'ADOPTED',
      meetingId: plan.meetingId,
      writesOpenly: plan.writesOpenly,
      rights: plan.viewerRights,
      readers: plan.readers,
      versions: plan.versions,
    };
    this.#content.replaceAll(plan);
    this.#reach(plan.seq);
  }

  /** Takes a new client id, unless another text did so already. */
  async #takeClientId(refused: number | null = null): Promise<void> {
    if (this.#clientId !== refused) return;
    try {
      this.#clientId = (await send(TakePenDocument, { planId: this.planId }, overLine)).takePen.clientId;
    } catch (thrown) {
      const problem = asProblem(thrown);
      if (problem.code === 'PLAN_ADOPTED') this.#adopt(null);
      else if (problem.code !== 'FORBIDDEN' && problem.code !== 'UNAUTHENTICATED')
        setTimeout(() => void this.#takeClientId(refused), AGAIN);
    }
  }

  async #loadPeople(): Promise<void> {
    try {
      const { traject } = await ask(PlanPeopleDocument, {
        trajectId: this.#outline?.trajectId ?? '',
        // A screen that everyone sees gets no contact data, whoever opened it.
        contacts: !this.#screen,
      });
      for (const person of traject.people) this.#content.people.set(person.id, person);
    } catch {
      // Then only the readers are known by name.
    }
  }

  // --- what came from the server ------------------------------------------------------------------------------------

  #take({ upTo, snapshot, events }: PlanEventsSubscription['planEvents']): void {
    if (snapshot && this.#outline) {
      const { readers, versions, viewerRights: rights, state, meetingId, writesOpenly } = snapshot;
      this.#outline = {
        ...this.#outline,
        readers,
        versions,
        rights,
        adopted: state === 'ADOPTED',
        meetingId,
        writesOpenly,
      };
      this.#content.replaceAll(snapshot);
      this.#reach(snapshot.seq);
    }
    for (const event of events) if (event.seq > this.#seq) this.#content.take(event);
    this.#reach(Math.max(this.#seq, upTo));
  }

  #reach(seq: number): void {
    this.#seq = seq;
    if (this.#pending.some((one) => one.seq !== null && one.seq <= seq)) {
      this.#pending = this.#pending.filter((one) => one.seq === null || one.seq > seq);
    }
  }

  /** The version comes with the event that tells of it. */
  #adopt(version: Version | null): void {
    if (!this.#outline) return;
    const versions = version ? [version] : this.#outline.versions;
    this.#outline = { ...this.#outline, adopted: true, versions };
  }

  // --- what becomes of what was done here ---------------------------------------------------------------------------

  #acknowledged({ mutationId, change }: PendingChange, seq: number): void {
    this.#statuses.set(statusKey(change), saved);
    if (change.kind === 'addEntry') this.#statuses.delete(change.entryId);
    this.#pending =
      seq <= this.#seq
        ? this.#pending.filter((one) => one.mutationId !== mutationId)
        : this.#pending.map((one) => (one.mutationId === mutationId ? { ...one, seq } : one));
  }

  #refused({ mutationId, change }: PendingChange, problem: Problem): void {
    this.#statuses.set(statusKey(change), { state: 'unsent', problem });
    if (change.kind === 'addEntry') return;
    this.#pending = this.#pending.filter((one) => one.mutationId !== mutationId);
    if (change.kind === 'removeEntry') this.#removed.delete(change.entryId);
  }

  async #resync(textId: string, refusedClientId: number | null): Promise<boolean> {
    try {
      if (refusedClientId !== null) await this.#takeClientId(refusedClientId);
      if (this.#clientId === null || this.#clientId === refusedClientId) return false;
      const { plan } = await ask(PlanTextsDocument, { id: this.planId }, overLine);
      const state = plan.sections
        .flatMap((section) => section.entries.flatMap((entry) => entry.texts))
        .find((text) => text.id === textId)?.state;
      this.text(textId).rebuild(state ? fromBase64(state) : EMPTY);
      return true;
    } catch {
      return false;
    }
  }

  #do(change: Change): void {
    const pending = { mutationId: newId(), change, seq: null };
    this.#pending = [...this.#pending, pending];
    this.#statuses.set(statusKey(change), saving);
    this.#outbox.change(pending);
  }

  // --- kept on an own device ----------------------------------------------------------------------------------------

  #keepSoon(): void {
    if (!viewer.me?.ownDevice) return;
    this.#keepTimer ??= setTimeout(() => this.#keepNow(), 250);
  }

  #keepNow(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    const personId = this.viewerId;
    if (!viewer.me?.ownDevice || !personId || document.documentElement.hidden) return;
    keepUnsent(deviceShelf(), { personId, planId: this.planId, page: this.#page }, this.#outbox.contents());
  }

  #takeKept(): void {
    const personId = this.viewerId;
    if (!viewer.me?.ownDevice || !personId || this.#clientId === null) return;
    for (const kept of takeUnsent(deviceShelf(), { personId, planId: this.planId })) {
      for (const { textId, letters } of kept.texts) {
        for (const { update } of letters) this.text(textId).restore(fromBase64(update));
      }
      this.#pending = [...this.#pending, ...kept.changes];
      this.#outbox.load(kept);
    }
  }

  // --- to look at ---------------------------------------------------------------------------------------------------

  /** Undefined until the plan is there. */
  get form(): Form | undefined {
    return this.#outline?.form;
  }

  get trajectId(): string | undefined {
    return this.#outline?.trajectId;
  }

  /** Why the plan could not be loaded; it is tried again by itself when that may help. */
  get loadProblem(): Problem | undefined {
    return this.#loadProblem;
  }

  /** Set when the viewer may no longer follow the plan. */
  get ended(): Problem | undefined {
    return this.#ended;
  }

  get adopted(): boolean {
    return this.#outline?.adopted ?? false;
  }

  get meetingId(): string | null {
    return this.#outline?.meetingId ?? null;
  }

  get rights(): readonly string[] {
    return this.#outline?.rights ?? [];
  }

  /** Adopted versions, newest first. */
  get versions(): readonly Version[] {
    return this.#outline?.versions ?? [];
  }

  /** Who may read this plan. */
  get readers(): readonly PlanPerson[] {
    return this.#outline?.readers ?? [];
  }

  /** Readers as the server now has them, after they were chosen here. */
  takeReaders(readers: readonly PlanPerson[]): void {
    if (this.#outline) this.#outline = { ...this.#outline, readers };
  }

  /** True when all readers read at once what is written here; a meeting that begins or ends is announced by the server. */
  get writesOpenly(): boolean {
    return this.#outline?.writesOpenly ?? false;
  }

  /** The meeting on whose screen the plan lies began or ended. */
  sitDown(atTable: boolean): void {
    if (this.#outline && this.#outline.writesOpenly !== atTable)
      this.#outline = { ...this.#outline, writesOpenly: atTable };
  }

  /** True when the viewer chose to write along in a section, in the sight of all readers. */
  writesAlong(sectionKey: string): boolean {
    return this.#content.sections.get(sectionKey)?.writingAlong ?? false;
  }

  /** The viewer as a person of the traject. */
  get viewerId(): string | null {
    return this.readers.find((person) => person.isViewer)?.id ?? null;
  }

  /** True when this screen may write: the right, a client id, and a plan that is not fixed. */
  get canWrite(): boolean {
    return this.#clientId !== null && !this.adopted && !this.#ended && this.rights.includes('PLAN_WRITE');
  }

  /** The number of the last event that this screen shows. */
  get seq(): number {
    return this.#seq;
  }

  /** Number of texts and changes that the server has not confirmed. Not reactive. */
  get unsent(): number {
    return this.#outbox.unsent;
  }

  /** Everyone in the traject that this viewer knows of. */
  get people(): readonly PlanPerson[] {
    return [...this.#content.people.values()];
  }

  person(id: string | null): PlanPerson | undefined {
    return id === null ? undefined : this.#content.people.get(id);
  }

  formSection(key: string): FormSection | undefined {
    return this.form?.sections.find((section) => section.key === key);
  }

  isOpen(sectionKey: string): boolean {
    return (
      !this.adopted &&
      isOpen(sectionKey, this.#content.sections.get(sectionKey)?.open ?? false, this.#pending)
    );
  }

  answersHidden(sectionKey: string): boolean {
    return this.#content.sections.get(sectionKey)?.answersHidden ?? false;
  }

  /** Rows of a section that is filled from the traject. */
  rows(sectionKey: string): readonly Row[] {
    return this.#content.sections.get(sectionKey)?.rows ?? [];
  }

  /** Rows of a section in order, own ones that are on their way included. */
  entries(sectionKey: string): Entry[] {
    return entriesIn(sectionKey, this.#known);
  }

  answers(entry: Entry, fieldKey: string): Answer[] {
    return answersTo(entry, fieldKey, this.#known);
  }

  /** Actions of a goal, dropped ones left out. */
  actions(goalId: string): Action[] {
    return actionsFor(goalId, this.#content.actions.values(), this.#known);
  }

  /** A live text; opened when somebody first looks. */
  text(textId: string): LiveText {
    return this.#texts.text(textId);
  }

  /** The letters of a text as they are now. */
  value(textId: string): string {
    return this.text(textId).value;
  }

  /** How far a text, an answer (`ENTRY/FIELD`), a row or an action has come. */
  status(id: string): Status {
    return this.#statuses.get(id) ?? none;
  }

  /** Who, other than the viewer, wrote in a text in the last seconds. */
  writing(textId: string): Typing | null {
    const writer = this.#content.writers.get(textId);
    const person = writer && writer.personId !== this.viewerId && this.person(writer.personId);
    return person ? { personId: person.id, name: person.name, colour: person.colour } : null;
  }

  /** Why something that was written here in a section did not come in the plan; it is still on the screen. */
  problemIn(sectionKey: string): Problem | undefined {
    for (const { id } of this.entries(sectionKey)) {
      for (const [key, { problem }] of this.#statuses) {
        if (problem && (key === id || key.startsWith(`${id}/`))) return problem;
      }
    }
    return undefined;
  }

  /** Rows of a section that were removed here and can be put back. */
  removedIn(sectionKey: string): RemovedEntry[] {
    return [...this.#removed.values()].filter(({ entry }) => entry.sectionKey === sectionKey);
  }

  get #known(): Known {
    return {
      entries: this.#content.entries.values(),
      pending: this.#pending,
      viewerId: this.viewerId,
      nameOf: (id) => (id === null ? null : (this.#content.people.get(id)?.name ?? null)),
      wasHere: (id) => this.#own.removed(id),
    };
  }

  // --- to do --------------------------------------------------------------------------------------------------------

  /**
   * An empty row of one's own words that only becomes one when something is written in it, so that nobody has to press
   * a button first. The same until then.
   */
  draft(sectionKey: string): Entry {
    const entryId = this.#own.draftOf(sectionKey);
    const { viewerId, nameOf } = this.#known;
    const change = { kind: 'addEntry', entryId, sectionKey, speakerId: viewerId } as const;
    return addedEntry({ ...change, alone: this.#isAlone(sectionKey) }, [], viewerId, nameOf);
  }

  #makeReal(entryId: string): void {
    const sectionKey = this.#own.takeDraft(entryId);
    if (sectionKey === undefined) return;
    const own = this.formSection(sectionKey)?.speech === 'OWN';
    const alone = this.#isAlone(sectionKey);
    this.#do({ kind: 'addEntry', entryId, sectionKey, speakerId: own ? this.viewerId : null, alone });
  }

  /** What the screen says of who reads a new row is asked with it: a meeting that begins meanwhile changes nothing. */
  #isAlone(sectionKey: string): boolean {
    const section = this.formSection(sectionKey);
    return !this.writesOpenly && section?.speech === 'OWN' && section.repeatable;
  }

  /** Adds a row, in own words or written down for another who is there; returns its identity. */
  addEntry(sectionKey: string, forPersonId: string | null = null): string {
    const entryId = newId();
    const own = this.formSection(sectionKey)?.speech === 'OWN';
    this.#do({
      kind: 'addEntry',
      entryId,
      sectionKey,
      speakerId: own ? (forPersonId ?? this.viewerId) : null,
      alone: this.#isAlone(sectionKey),
    });
    return entryId;
  }

  /** Moves a row one place among `ordered`. */
  moveEntry(ordered: readonly Entry[], entryId: string, step: -1 | 1): void {
    const position = positionAfterMove(ordered, entryId, step);
    if (position !== null) this.#do({ kind: 'moveEntry', entryId, position });
  }

  removeEntry(entry: Entry): void {
    this.#own.remember(entry);
    this.#removed.set(entry.id, { entry, until: Date.now() + PUT_BACK });
    this.#do({ kind: 'removeEntry', entryId: entry.id });
  }

  /** Brings a row back that was removed here, with its words. */
  putBack(entryId: string): void {
    this.#removed.delete(entryId);
    this.#do({ kind: 'restoreEntry', entryId });
  }

  /** Putting back is no longer offered. */
  forgetRemoved(entryId: string): void {
    this.#removed.delete(entryId);
  }

  /** Shares own words with all readers, who then see letters as they come, or takes that back. */
  async share(entryId: string, shared: boolean): Promise<void> {
    const input = { planId: this.planId, entryId, shared, mutationId: newId() };
    await send(ShareEntryDocument, { input }, overLine);
  }

  /** Covers a row that threatens or insults, or uncovers it. */
  async cover(entryId: string, covered: boolean): Promise<void> {
    const input = { planId: this.planId, entryId, covered, mutationId: newId() };
    await send(CoverEntryDocument, { input }, overLine);
  }

  /** Writes along in a section in the sight of all readers, or stops doing so. */
  async writeAlong(sectionKey: string, along: boolean): Promise<void> {
    const input = { planId: this.planId, sectionKey, along, mutationId: newId() };
    await send(WriteAlongDocument, { input }, overLine);
  }

  /** Opens what each answered in a section of a plan beside the agenda of the meeting. */
  async openAnswers(sectionKey: string): Promise<void> {
    const input = { planId: this.planId, sectionKey, mutationId: newId() };
    await send(OpenPlanAnswersDocument, { input }, overLine);
  }

  /** Adopts a plan beside the agenda as this screen shows it. Throws CONFLICT when somebody wrote meanwhile. */
  async adoptBeside(): Promise<void> {
    const input = { planId: this.planId, expectedSeq: this.#seq };
    this.#adopt((await send(AdoptBesidePlanDocument, { input }, overHttps)).adoptBesidePlan);
  }

  markDiscussed(entryId: string): void {
    this.#do({ kind: 'markDiscussed', entryId });
  }

  /** Gives an answer; per person for oneself, or as `forPersonId` said it by mouth. */
  answer(
    entry: Entry,
    fieldKey: string,
    value: AnswerValue,
    perPerson: boolean,
    forPersonId: string | null = null,
  ): void {
    this.#makeReal(entry.id);
    this.#do({
      kind: 'answer',
      entryId: entry.id,
      fieldKey,
      personId: perPerson ? (forPersonId ?? this.viewerId) : null,
      ...(forPersonId === null ? {} : { forPersonId }),
      value,
    });
  }

  /** Writes what a form asks of a person beside the identity; null: of somebody outside the traject. */
  answerPart(entry: Entry, partKey: string, value: AnswerValue, aboutPersonId: string | null): void {
    this.#makeReal(entry.id);
    this.#do({
      kind: 'answer',
      entryId: entry.id,
      fieldKey: partKey,
      personId: aboutPersonId,
      ...(aboutPersonId === null ? {} : { aboutPersonId }),
      value,
    });
  }

  /** Adds or changes an action of a goal; returns its identity. */
  setAction(action: {
    id?: string;
    goalId: string;
    what: string;
    ownerId: string | null;
    due: string | null;
    removed?: boolean;
  }): string {
    const { id = newId(), goalId, what, ownerId, due, removed = false } = action;
    this.#makeReal(goalId);
    this.#do({ kind: 'setAction', actionId: id, goalId, what, ownerId, due, removed });
    return id;
  }

  /** Opens or closes a section for everyone's writing. */
  setSectionOpen(sectionKey: string, open: boolean): void {
    this.#do({ kind: 'setSectionOpen', sectionKey, open });
  }

  /** Tries again what the server refused: a text, or a row with its texts. */
  retry(id: string): void {
    this.#outbox.retry(id);
  }
}

/** A Yjs update without anything in it. */
const EMPTY = new Uint8Array([0, 0]);

function statusKey(change: Change): string {
  switch (change.kind) {
    case 'answer':
      return fieldId(change.entryId, change.fieldKey);
    case 'setAction':
      return change.actionId;
    case 'setSectionOpen':
      return change.sectionKey;
    default:
      return change.entryId;
  }
}
