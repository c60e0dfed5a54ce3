import type { Hat } from '../graph/schema.generated.ts';
import { newId } from '../graph/identity.ts';
import { send } from '../graph/client.ts';
import { overHttps } from '../graph/post.ts';
import { overLine } from '../graph/follow.ts';
import type { Problem } from '../graph/problem.ts';
import type { Status } from './outbox.types.ts';
import { addedEntry } from './pending.ts';
import type { RemovedEntry } from './plan-changes.svelte.ts';
import { PlanView } from './plan-view.svelte.ts';
import {
  AdoptBesidePlanDocument,
  CoverWordsDocument,
  OpenPlanAnswersDocument,
  ShareEntryDocument,
  WriteAlongDocument,
} from './plan.generated.ts';
import { entryIdOf, type AnswerValue, type Entry, type PlanOptions } from './plan.types.ts';
import { positionAfterMove } from './position.ts';

/** One plan on this screen, what one does to it, and what becomes of that. Screens use `openPlan`. */
export class PlanStore extends PlanView {
  /** As what the regisseur speaks from now on; undefined until chosen. */
  #hat = $state<Hat>();
  readonly #left: (store: PlanStore) => void;

  constructor(planId: string, options: PlanOptions<PlanStore> = {}) {
    super(planId, options);
    this.#left = options.left ?? (() => undefined);
  }

  protected override left(): void {
    this.#left(this);
  }

  protected override lettersWritten(textId: string, update: Uint8Array, clientId: number): void {
    this.#makeReal(entryIdOf(textId));
    this.changes.write(textId, update, clientId);
  }

  /**
   * An empty row of one's own words that only becomes one when something is written in it, so that nobody has to press
   * a button first. The same until then.
   */
  draft(sectionKey: string): Entry {
    const entryId = this.own.draftOf(sectionKey);
    const { viewerId, nameOf } = this.known;
    const change = { kind: 'addEntry', entryId, sectionKey, speakerId: viewerId } as const;
    return addedEntry({ ...change, alone: this.#isAlone(sectionKey) }, [], viewerId, nameOf);
  }

  /** With which hat the viewer speaks in own words: for the regisseur only, who may be more than that. */
  get hat(): Hat | undefined {
    const self = this.people.find(({ id }) => id === this.viewerId);
    if (!self?.regisseur) return undefined;
    return this.#hat ?? (self.side === 'PROFESSIONAL' ? 'REGISSEUR' : 'OWN');
  }

  set hat(hat: Hat | undefined) {
    this.#hat = hat;
  }

  /** What goes along with new own words: as what they are said. */
  #asWhat(own: boolean, forPersonId: string | null = null): { hat?: Hat } {
    return own && forPersonId === null && this.hat ? { hat: this.hat } : {};
  }

  #makeReal(entryId: string): void {
    const sectionKey = this.own.takeDraft(entryId);
    if (sectionKey === undefined) return;
    const own = this.formSection(sectionKey)?.speech === 'OWN';
    const alone = this.#isAlone(sectionKey);
    const speakerId = own ? this.viewerId : null;
    this.changes.do({ kind: 'addEntry', entryId, sectionKey, speakerId, alone, ...this.#asWhat(own) });
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
    this.changes.do({
      kind: 'addEntry',
      entryId,
      sectionKey,
      speakerId: own ? (forPersonId ?? this.viewerId) : null,
      alone: this.#isAlone(sectionKey),
      ...this.#asWhat(own, forPersonId),
    });
    return entryId;
  }

  /** Moves a row one place among `ordered`. */
  moveEntry(ordered: readonly Entry[], entryId: string, step: -1 | 1): void {
    const position = positionAfterMove(ordered, entryId, step);
    if (position !== null) this.changes.do({ kind: 'moveEntry', entryId, position });
  }

  removeEntry(entry: Entry): void {
    this.own.remember(entry);
    this.changes.remove(entry);
  }

  /** Brings a row back that was removed here, with its words. */
  putBack(entryId: string): void {
    this.changes.forgetRemoved(entryId);
    this.changes.do({ kind: 'restoreEntry', entryId });
  }

  /** Putting back is no longer offered. */
  forgetRemoved(entryId: string): void {
    this.changes.forgetRemoved(entryId);
  }

  /** Shares own words with all readers, who then see letters as they come, or takes that back. */
  async share(entryId: string, shared: boolean): Promise<void> {
    const input = { planId: this.planId, entryId, shared, mutationId: newId() };
    await send(ShareEntryDocument, { input }, overLine);
  }

  /** Covers words that threaten or insult, or uncovers them: a row, words in one question, or an action. */
  async cover(partId: string, covered: boolean): Promise<void> {
    const input = { planId: this.planId, partId, covered, mutationId: newId() };
    await send(CoverWordsDocument, { input }, overLine);
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
    const input = { planId: this.planId, expectedSeq: this.seq };
    this.fix((await send(AdoptBesidePlanDocument, { input }, overHttps)).adoptBesidePlan);
  }

  markDiscussed(entryId: string): void {
    this.changes.do({ kind: 'markDiscussed', entryId });
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
    this.changes.do({
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
    this.changes.do({
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
    this.changes.do({ kind: 'setAction', actionId: id, goalId, what, ownerId, due, removed });
    return id;
  }

  /** Opens or closes a section for everyone's writing. */
  setSectionOpen(sectionKey: string, open: boolean): void {
    this.changes.do({ kind: 'setSectionOpen', sectionKey, open });
  }

  /** Tries again what the server refused: a text, or a row with its texts. */
  retry(id: string): void {
    this.changes.retry(id);
  }

  /** How far a text, an answer (`ENTRY/FIELD`), a row or an action has come. */
  status(id: string): Status {
    return this.changes.status(id);
  }

  /** Why something that was written here in a section did not come in the plan; it is still on the screen. */
  problemIn(sectionKey: string): Problem | undefined {
    for (const { id } of this.entries(sectionKey)) {
      const problem = this.changes.problemOf(id);
      if (problem) return problem;
    }
    return undefined;
  }

  /** Rows of a section that were removed here and can be put back. */
  removedIn(sectionKey: string): RemovedEntry[] {
    return this.changes.removed.filter(({ entry }) => entry.sectionKey === sectionKey);
  }
}
