import type { Grant } from '../access/grant.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { FactSource, MeetingFacts, PlanFacts } from '../access/situation.ts';
import type { Core } from '../core.ts';
import { createStreamStore } from '../log/stream-store.ts';
import type { Snapshots } from '../log/snapshots.ts';
import type { VoicedForm } from '../method/types.ts';
import type { AdoptionGap, PlanToStart } from '../schema.generated.ts';
import type { OutputService } from '../output/output.service.ts';
import type { PlanDocument } from '../output/output.types.ts';
import { untilOpened } from '../traject/obligation.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { PersonRecord, TrajectRecord } from '../traject/traject.types.ts';
import { createPlanActions, type PlanActions } from './plan.actions.ts';
import { createPlanAsking } from './plan.asking.ts';
import { createPlanAdopting } from './plan.adopting.ts';
import { createPlanBeside, type PlanBeside } from './plan.beside.ts';
import type * as changes from './plan.changes.ts';
import { createPlanCovers, type PlanCovers } from './plan.covers.ts';
import { createPlanExecute } from './plan.execute.ts';
import { createPlanFacts } from './plan.facts.ts';
import type { PlanEventsView } from './plan.follow.ts';
import type { MeetingNote, NextMeetingNote } from './plan.meeting.ts';
import { createPlanModels, type StoredPlan, type StoredVersion } from './plan.model.ts';
import { createPlanNext, type PlanNext } from './plan.next.ts';
import { createPlanOutlines, type PlanOutlines } from './plan.outlines.ts';
import { createPlanPresence } from './plan.presence.ts';
import { createPlanProgress } from './plan.progress.ts';
import { planProjection } from './plan.projection.ts';
import { createChosenNames, createPlanReaders } from './plan.readers.ts';
import { createPlanReading } from './plan.reading.ts';
import type { Answers, Consent, heldBackBy } from './plan.consent.ts';
import { createPlanScale, type PlanScale } from './plan.scale.ts';
import { createPlanSight } from './plan.sight.ts';
import { createPlanStarting } from './plan.starting.ts';
import { createPlanAtTable } from './plan.table.ts';
import type { AnswerValue, PlanEvent, PlanState } from './plan.types.ts';
import type { ActionView, SectionView } from './plan.view.ts';
import { createWriters } from './plan.writer.ts';
import { createPlanWriting } from './plan.writing.ts';

/** A plan as one viewer sees it: parent of `Plan`. */
export interface PlanView {
  id: string;
  trajectId: string;
  seq: number;
  editionId: string;
  formId: string;
  state: StoredPlan['state'];
  sections: SectionView[];
  actions: ActionView[];
  meetingId: string | null;
  writesOpenly: boolean;
  /** Nobody but its readers may know of it: the log of the household tells nothing (A4). */
  confidential: boolean;
}

/** For whom a plan is drawn: the viewer, or a screen that everyone sees. */
export type DrawnFor = 'VIEWER' | 'SCREEN';

/** Readers as the regisseur chooses them. */
export interface ChosenReaders {
  personIds?: readonly string[] | null | undefined;
  networkPersonIds?: readonly string[] | null | undefined;
}

/** Rights by which someone reads or changes a plan. */
export type PlanGrant = Grant<'PLAN_READ'> | Grant<'PLAN_WRITE'> | Grant<'PLAN_LEAD'> | Grant<'PLAN_COVER'>;

/** What plans need of other modules. */
export interface PlanNeighbours {
  output: OutputService;
  traject: TrajectService;
  accessLog: AccessLogService;
  /** Who is told that somebody answered not to be safe, while no professional leads. */
  safety: { answeredUnsafe(trajectId: string, personId: string, mutationId: string): Promise<void> };
}

/** Who sits at the table on which a plan lies. The meetings tell it, which are made after the plans. */
export interface Presence {
  /** True for who may write for others in that meeting. */
  writesForOthers(meetingId: string, personId: string): Promise<boolean>;
  /** Persons who are in the meeting now. */
  presentIn(meetingId: string): Promise<ReadonlySet<string>>;
  /** The meeting as rules know it; null when there is none of that identity. */
  meeting(meetingId: string): Promise<MeetingFacts | null>;
  /** Takes out of the meetings over a plan, as far as they are not closed, who does not read it any more. */
  keepReaders(plan: { id: string; trajectId: string }, readers: readonly string[]): Promise<void>;
  /** Refuses readers who would see a meeting over the plan that leaves an adult out, and them. TABLE_IS_SEPARATE. */
  mustBeUnseenBy(plan: PlanFacts, readers: readonly string[]): Promise<void>;
}

/** Everything that happens to plans, and what others see of it. */
export interface PlanService
  extends
    PlanBeside,
    PlanScale,
    Pick<PlanCovers, 'cover' | 'coveredWords'>,
    Pick<PlanNext, 'renew' | 'continueGoal' | 'prepareNext' | 'noteDone'>,
    PlanActions {
  /** Takes from now on who sits at the table from there. */
  usePresence(presence: Presence): void;
  facts: Pick<FactSource, 'plan'>;
  /** The same, for many at once. */
  batchedFacts: Pick<FactSource, 'plan'>;
  /** What rules know of every plan of a traject, in one look. */
  factsOf(trajectId: string): Promise<PlanFacts[]>;
  /** Called by the meeting: hidden answers of a section begin or end. */
  hideAnswers(planId: string, sectionKey: string): Promise<void>;
  openAnswers(planId: string, sectionKey: string): Promise<void>;
  /** Persons who have answered all questions per person of a section. */
  answeredBy(planId: string, sectionKey: string): Promise<string[]>;
  /** Persons who wrote or answered anything in a section. */
  spokenIn(planId: string, sectionKey: string): Promise<string[]>;
  /** Calls back after every change of the plan, until the answer is called. */
  watch(planId: string, listener: (sectionKeys: Set<string>) => void): () => void;
  /** Sections of the plan's form in order. */
  agendaOf(
    planId: string,
  ): Promise<
    { sectionKey: string; title: { nl: string; en: string }; minutes: number; asksEachPerson: boolean }[]
  >;
  /** Ties the plan to a running meeting, or unties it (null). */
  setMeeting(planId: string, meetingId: string | null): Promise<void>;
  /** Writes in the plan what its sections about this meeting say: when and where, who is there and who is not. */
  noteMeeting(planId: string, note: MeetingNote): Promise<void>;
  /** Writes in the plan when the next meeting is, and who will be there when nobody wrote that. Not in an adopted one. */
  noteNextMeeting(planId: string, note: NextMeetingNote): Promise<void>;
  /**
   * Freezes the plan at `expectedSeq`; throws CONFLICT when it moved. Returns the version, and whether the plan was
   * adopted before.
   */
  adopt(
    grant: Grant<'MEETING_LEAD'> | Grant<'PLAN_LEAD'>,
    planId: string,
    expectedSeq: number,
  ): Promise<{ versionId: string; before: boolean }>;
  /** The plan of an adopted version, or null. */
  planOfVersion(versionId: string): Promise<string | null>;
  /** An adopted version as PDF. */
  pdf(grant: Grant<'PLAN_READ'>, versionId: string, language: 'nl' | 'en'): Promise<Uint8Array>;
  /** The plan as it is now as PDF, marked as a concept; with the answers that this viewer may see. */
  draftPdf(grant: Grant<'PLAN_READ'>, language: 'nl' | 'en'): Promise<Uint8Array>;
  /** The same before it is printed, without a line in the log; with `onlyOf` the words of that person alone. */
  paper(grant: Grant<'PLAN_READ'>, language: 'nl' | 'en', onlyOf?: string): Promise<PlanDocument>;
  /** Persons who read the plan also when no meeting makes it. */
  keepersOf(planId: string): Promise<string[]>;
  /** Signs of a plan, as a viewer sees it, that are missing on paper: no font has them. */
  unprintable(plan: PlanView): Promise<string[]>;
  /** Consent for this meeting per person, from the fields that ask it; empty when the form has none. */
  consents(planId: string): Promise<Map<string, Consent>>;
  /** True when others may see that someone types there: a text of the form that all read (A6, A9). */
  showsTyping(planId: string, textId: string): Promise<boolean>;
  /** Why the plan gets no new readers, as who asks may know it (A10). */
  heldBack(planId: string, answers: Answers): Promise<ReturnType<typeof heldBackBy>>;
  /** True when someone answered yes to a question of a section that asks for a safety plan. */
  saysUnsafe(planId: string, sectionKey: string): Promise<boolean>;
  /**
   * Starts a plan of the traject; a safety plan for these readers and nobody else. One in which progress is talked about begins
   * with what was agreed last, unless readers are chosen for it.
   */
  start(
    grant: Grant<'TRAJECT_LEAD'>,
    planId: string,
    formId: string,
    readers?: readonly string[] | null,
    aboutPersonId?: string | null,
  ): Promise<string>;
  /** Starts the words of the viewer alone, such as safety agreements. FORM_UNKNOWN for other forms. */
  startOwn(grant: Grant<'TRAJECT_READ'>, planId: string, formId: string): Promise<string>;
  /** Shares one's own words with these persons and nobody else. NOT_FOUND for a plan of the traject. */
  shareOwn(grant: Grant<'PLAN_WRITE'>, personIds: readonly string[]): Promise<void>;
  /** Asks the regisseur for a safety plan, by one's own words. NOT_FOUND for a plan of the traject; NO_PROFESSIONAL_LEADS. */
  askForSafetyPlan(grant: Grant<'PLAN_WRITE'>): Promise<StoredPlan>;
  /** Names of those who were chosen to read it; null as long as nobody chose. */
  chosenNames(plan: Pick<StoredPlan, 'trajectId' | 'readers'>): Promise<string[] | null>;
  /** Persons who read it at this moment, with those at the table (A2 to A4). */
  readersOf(planId: string): Promise<PersonRecord[]>;
  view(grant: PlanGrant, drawnFor?: DrawnFor): Promise<PlanView>;
  takePen(grant: Grant<'PLAN_WRITE'>): Promise<number>;
  write(
    grant: Grant<'PLAN_WRITE'>,
    wish: { textId: string; update: Uint8Array; mutationId: string },
  ): Promise<number>;
  /** Any other change by a writer or the regisseur. */
  change(
    grant: PlanGrant,
    mutationId: string,
    decide: (state: PlanState, change: changes.Change) => PlanEvent[],
  ): Promise<number>;
  answer(
    grant: Grant<'PLAN_WRITE'>,
    wish: {
      entryId: string;
      fieldKey: string;
      value: AnswerValue;
      mutationId: string;
      /** Who said it by mouth; null: the writer. */
      forPersonId?: string | null;
      /** At a part of a person: who it is about; null: somebody outside the traject. */
      aboutPersonId?: string | null;
    },
  ): Promise<number>;
  /** Chooses the readers: all of them one by one, or those of the network. */
  setReaders(grant: Grant<'PLAN_LEAD'>, chosen: ChosenReaders): Promise<void>;
  events(
    grant: Grant<'PLAN_READ'>,
    from: { after: number; screen?: boolean | null | undefined; anew?: true | undefined },
  ): Promise<AsyncIterableIterator<PlanEventsView>>;
  /** All plans of a traject, newest first. Judges nothing: the caller leaves out what its viewer may not know of. */
  plansOf(trajectId: string): Promise<StoredPlan[]>;
  /** What the plan lacks to be adopted, as who asks may know it. */
  gapsOf(grant: PlanGrant): Promise<AdoptionGap[]>;
  versionsOf(planId: string): Promise<StoredVersion[]>;
  version(id: string): Promise<StoredVersion | null>;
  /** An adopted version as everyone who may read it sees it. */
  readVersion(grant: Grant<'PLAN_READ'>, version: StoredVersion): Promise<PlanView>;
  /** Plans that the regisseur can start now, and how well each fits. */
  plansToStart(traject: TrajectRecord): Promise<PlanToStart[]>;
  form(plan: Pick<StoredPlan, 'edition' | 'formId'>): VoicedForm;
}

/** Plans over the log and the database. */
export async function createPlanService(
  core: Core,
  neighbours: PlanNeighbours,
  snapshots: Snapshots,
): Promise<PlanService> {
  const models = await createPlanModels(core.database);
  const { Plans } = models;
  const outlines = createPlanOutlines(models);
  const { form } = outlines;
  const streams = createStreamStore<PlanState, PlanEvent>(core, snapshots, 'plan', planProjection);

  const { presence, usePresence } = createPlanPresence();
  const progress = createPlanProgress(core, models);
  const sight = createPlanSight(neighbours, streams, outlines, progress);
  const executing = createPlanExecute(
    neighbours,
    streams,
    outlines,
    createWriters(presence, neighbours.traject.facts),
  );
  const { change } = executing;
  const covers = createPlanCovers({ streams, models, outlines, progress, change });
  const next = createPlanNext(core, neighbours, streams, models, outlines, { ...progress, ...covers });
  const table = createPlanAtTable(core, streams, outlines, Plans);
  const { heldBack } = table;
  const { presentAmong, readersBeside, ...readers } = createPlanReaders(core, neighbours, models, outlines, {
    presence,
    heldBack,
  });
  const adopting = createPlanAdopting(core, neighbours, streams, models, outlines, {
    ...sight,
    keepers: (plan) => readersBeside(plan, null),
    numberOf: next.numberOf,
  });
  const { adopt } = adopting;
  const scale = createPlanScale(streams, models, outlines, neighbours);
  const { noteFall } = scale;

  return {
    usePresence,
    form,
    ...table,
    ...adopting,
    ...scale,
    ...createPlanBeside(streams, models, neighbours, { change, adopt, noteFall, noteDone: next.noteDone }),
    ...createPlanActions(neighbours, streams, { ...next, outlines, progress }),
    ...next,
    ...readers,
    ...covers,
    chosenNames: createChosenNames(neighbours),
    view: sight.view,
    change,
    ...createPlanWriting(core, neighbours, streams, outlines, executing),
    ...createPlanStarting(core, neighbours, models, outlines, { presentAmong, goOn: next.goOn }),
    ...createPlanAsking(core, neighbours, models, outlines),
    ...createPlanFacts(models, outlines),
    ...createPlanReading(core, streams, models, outlines, sight),
    openAnswers: openingAnswers(neighbours, outlines, table, noteFall),
  };
}

/** Opens the answers of a section, and does what follows when one of them says that it is not safe. */
const openingAnswers =
  (
    { traject }: Pick<PlanNeighbours, 'traject'>,
    { outlineOf }: PlanOutlines,
    table: Pick<PlanService, 'openAnswers' | 'saysUnsafe'>,
    noteFall: PlanScale['noteFall'],
  ): PlanService['openAnswers'] =>
  async (planId, sectionKey) => {
    await table.openAnswers(planId, sectionKey);
    await noteFall(planId);
    if (!(await table.saysUnsafe(planId, sectionKey))) return;
    const { trajectId } = await outlineOf(planId);
    await traject.openObligation(trajectId, { reason: 'SAFETY_CONCERN' });
    await traject.solveObligations(trajectId, 'SAFETY_PLAN', untilOpened);
  };
