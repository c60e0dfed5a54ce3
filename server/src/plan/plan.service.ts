import { isChosenOneByOne, isConfidential, readsPlan, type TableNow, sitsAt } from '../access/audience.ts';
import { grantedToRegisseur, personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import { trusted } from 'mongoose';
import type { FactSource, MeetingFacts, PlanFacts } from '../access/situation.ts';
import { batchLoader } from '../batch-loader.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { createStreamStore } from '../log/stream-store.ts';
import type { Snapshots } from '../log/snapshots.ts';
import type { VoicedForm } from '../method/types.ts';
import { isUuid } from '../random.ts';
import { edition } from '../method/editions.ts';
import { plansToStart } from '../method/plans-to-start.ts';
import type { AdoptionGap, FormKind, PlanToStart } from '../schema.generated.ts';
import type { OutputService } from '../output/output.service.ts';
import { untilOpened } from '../traject/obligation.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { PersonRecord, TrajectRecord } from '../traject/traject.types.ts';
import { createPlanActions, type PlanActions } from './plan.actions.ts';
import { createPlanAdopting } from './plan.adopting.ts';
import { createPlanBeside, type PlanBeside } from './plan.beside.ts';
import { createPlanScale, type PlanScale } from './plan.scale.ts';
import { createPlanNext, type PlanNext } from './plan.next.ts';
import * as changes from './plan.changes.ts';
import { clientIdOf, readText } from '../text/text.ts';
import { followPlan, type PlanEventsView } from './plan.follow.ts';
import type { MeetingNote, NextMeetingNote } from './plan.meeting.ts';
import { createPlanModels, type StoredPlan, type StoredVersion } from './plan.model.ts';
import { audienceOf, createPlanOutlines, planIdOf, summaryOf } from './plan.outlines.ts';
import { isToldAll, markedAlone, toldNumber, type Numbered } from './plan.numbers.ts';
import { planProjection } from './plan.projection.ts';
import { gapsBeforeAdopting, isOfOnePerson, type Consent, type Writer } from './plan.rules.ts';
import { createPlanAtTable } from './plan.table.ts';
import { type AnswerValue, type PlanEvent, type PlanState } from './plan.types.ts';
import { viewActions, viewSections, type ActionView, type SectionView, type Seeing } from './plan.view.ts';

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

type PlanGrant = Grant<'PLAN_READ'> | Grant<'PLAN_WRITE'> | Grant<'PLAN_LEAD'> | Grant<'PLAN_COVER'>;

/** What plans need of other modules. */
export interface PlanNeighbours {
  output: OutputService;
  traject: TrajectService;
  accessLog: AccessLogService;
}

/** Who sits at the table on which a plan lies. The meetings tell it, which are made after the plans. */
export interface Presence {
  /** True for who may write for others in that meeting. */
  writesForOthers(meetingId: string, personId: string): Promise<boolean>;
  /** Persons who are in the meeting now. */
  presentIn(meetingId: string): Promise<ReadonlySet<string>>;
  /** The meeting as rules know it; null when there is none of that identity. */
  meeting(meetingId: string): Promise<MeetingFacts | null>;
}

/** Everything that happens to plans, and what others see of it. */
export interface PlanService
  extends
    PlanBeside,
    PlanScale,
    Pick<PlanNext, 'renew' | 'continueGoal' | 'prepareNext' | 'noteDone'>,
    Omit<PlanActions, 'withProgress'> {
  /** Takes from now on who sits at the table from there. */
  usePresence(presence: Presence): void;
  facts: Pick<FactSource, 'plan'>;
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
  /** Persons who read the plan also when no meeting makes it. */
  keepersOf(planId: string): Promise<string[]>;
  /** Signs of a plan, as a viewer sees it, that are missing on paper: no font has them. */
  unprintable(plan: PlanView): Promise<string[]>;
  /** Consent for this meeting per person, from the fields that ask it; empty when the form has none. */
  consents(planId: string): Promise<Map<string, Consent>>;
  /** True when others may see that someone types there: a text of the form that all read (A6, A9). */
  showsTyping(planId: string, textId: string): Promise<boolean>;
  /** Persons who refused consent, as long as nobody wrote down why one goes on (A10). */
  refusals(planId: string): Promise<string[]>;
  /** True when someone answered yes to a question of a section that asks for a safety plan. */
  saysUnsafe(planId: string, sectionKey: string): Promise<boolean>;
  /** Starts a plan of the traject; a safety plan for these readers and nobody else. */
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
    after: number,
    drawnFor?: DrawnFor,
  ): Promise<AsyncIterableIterator<PlanEventsView>>;
  /** Plans of a traject that the viewer of the grant may be told of, newest first. */
  plansOf(trajectId: string): Promise<StoredPlan[]>;
  /** The words of a covered row, for a professional who asks; none when it is not covered. */
  coveredWords(grant: Grant<'COVERED_READ'>, entryId: string): Promise<string[]>;
  /** What the plan lacks to be adopted. */
  gapsOf(planId: string): Promise<AdoptionGap[]>;
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
  const { form, planOf, outlineOf } = outlines;
  const streams = createStreamStore<PlanState, PlanEvent>(core, snapshots, 'plan', planProjection);

  let known: Presence | undefined;
  function presence(): Presence {
    if (!known) throw new Error('A plan lies on a table, and no meetings were made.');
    return known;
  }

  async function writerOf(grant: Grant): Promise<Writer> {
    const personId = personOf(grant);
    const meetingId = grant.situation.plan?.meetingId ?? null;
    const atTable = isAtTable(grant);
    const { meeting: table, self } = grant.situation;
    const professional = self?.side === 'PROFESSIONAL';
    const chairs = table?.running === true && table.conversationLeaderId === personId;
    const leads = grantedToRegisseur(grant) || chairs;
    const writer = { personId, atTable, professional, leads };
    const { plan } = grant.situation;
    // For who does not know of a plan nothing is written in it.
    const reads = (id: string) =>
      plan === undefined || !isChosenOneByOne(plan.kind) || (plan.readers ?? []).includes(id);
    if (meetingId === null) return { ...writer, writesForOthers: false, isInMeeting: () => false };
    const meeting = presence();
    const [writesForOthers, present] = await Promise.all([
      meeting.writesForOthers(meetingId, personId),
      meeting.presentIn(meetingId),
    ]);
    return {
      ...writer,
      writesForOthers: writesForOthers || grantedToRegisseur(grant),
      isInMeeting: (id) => present.has(id) && reads(id),
    };
  }

  async function seeing(plan: StoredPlan, viewerId: string | null): Promise<Seeing> {
    const [people, traject] = await Promise.all([
      neighbours.traject.peopleOf(plan.trajectId),
      neighbours.traject.trajectById(plan.trajectId),
    ]);
    return {
      form: form(plan),
      people: new Map(people.map((person) => [person.id, person])),
      regisseurId: traject?.regisseurPersonId ?? null,
      viewerId,
      aboutPersonId: plan.aboutPersonId ?? null,
    };
  }

  async function change(
    grant: PlanGrant,
    mutationId: string,
    decide: (state: PlanState, about: changes.Change) => PlanEvent[],
  ): Promise<number> {
    const people = await neighbours.traject.peopleOf(trajectOf(grant));
    const ids = new Set(people.filter((person) => person.leftAt === null).map((person) => person.id));
    return execute(grant, mutationId, (state, about) =>
      decide(state, { ...about, isPerson: (id) => ids.has(id) }),
    );
  }

  async function execute(
    grant: PlanGrant,
    mutationId: string,
    decide: (state: PlanState, about: changes.Writing) => PlanEvent[],
  ): Promise<number> {
    // It lies unsealed in the log, and a repeat is one's own: nobody can take another's place.
    if (!isUuid(mutationId)) fail('INPUT_INVALID', { what: 'mutationId' });
    const planId = planIdOf(grant);
    const [outline, writer] = await Promise.all([outlineOf(planId), writerOf(grant)]);
    const about = { form: outline.form, writer };
    const { trajectId } = outline;
    const { seq } = await streams.execute(planId, {
      trajectId,
      actor: writer.personId,
      mutationId: `${writer.personId}:${mutationId}`,
      decide: (state) => markedAlone(state, decide(state, about)),
    });
    return numberTold(grant, trajectId, seq);
  }

  /** The number of an entry of the log as the viewer is told it: what was written is in the state that is kept. */
  async function numberTold(grant: PlanGrant, trajectId: string, seq: number): Promise<number> {
    const who = numbered(grant, 'VIEWER');
    if (isToldAll(who)) return seq;
    return streams.read(planIdOf(grant), trajectId, ({ alone }) => toldNumber(alone, seq, who), seq);
  }

  async function view(grant: PlanGrant, drawnFor: DrawnFor = 'VIEWER'): Promise<PlanView> {
    const plan = await planOf(planIdOf(grant));
    const about = await seeing(plan, viewerIdOf(grant, drawnFor));
    const drawn = await streams.read(plan._id, plan.trajectId, (state, seq) => ({
      seq: toldNumber(state.alone, seq, about),
      sections: viewSections(state, about),
      actions: viewActions(state, plan._id, about.people),
    }));
    return {
      ...summaryOf(plan),
      ...drawn,
      state: plan.state,
      confidential: isConfidential(audienceOf(plan, about.form)),
      writesOpenly: isAtTable(grant) || isOfOnePerson(about.form),
      actions: await withProgress(plan, drawn.actions),
    };
  }

  const next = createPlanNext(core, neighbours, streams, models, outlines, (...about) =>
    withProgress(...about),
  );
  const { withProgress, ...actions } = createPlanActions(core, neighbours, streams, models, {
    inForce: next.inForce,
    form,
    planOf,
  });

  function factsFrom(plan: StoredPlan): PlanFacts {
    const { _id: id, trajectId, meetingId } = plan;
    return { id, trajectId, meetingId: meetingId ?? null, ...audienceOf(plan, form(plan)) };
  }

  /** Registers a new plan; the same request again changes nothing. */
  async function register(
    grant: Grant<'TRAJECT_LEAD'> | Grant<'TRAJECT_READ'>,
    planId: string,
    formId: string,
    wish: (kind: FormKind) => {
      of: 'TRAJECT' | 'ONE_PERSON';
      readers: readonly string[] | null;
      about: string | null;
    },
  ): Promise<string> {
    const trajectId = trajectOf(grant);
    const { edition } = (await neighbours.traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
    if (!isUuid(planId)) fail('INPUT_INVALID', { what: 'planId' });
    const voiced = form({ edition, formId });
    const { of, readers, about } = wish(voiced.kind);
    // The words of one person are started by that person; those of the traject by the regisseur.
    if (isOfOnePerson(voiced) !== (of === 'ONE_PERSON')) fail('FORM_UNKNOWN');
    const startedBy = personOf(grant);
    const ownerPersonId = of === 'ONE_PERSON' ? startedBy : null;
    const known = readers && (await presentAmong(grant, readers));
    const aboutPersonId =
      of === 'TRAJECT' && voiced.voice === 'IK' ? await oneOfHousehold(grant, about) : null;
    const registered = { trajectId, edition, formId, startedAt: core.clock.now(), startedBy };
    const plan = { ...registered, state: 'DRAFT' as const, networkReaders: [], readers: known };
    const { upsertedCount } = await Plans.updateOne(
      { _id: planId },
      { $setOnInsert: { ...plan, ownerPersonId, aboutPersonId, meetingId: null } },
      { upsert: true },
    );
    const taken = upsertedCount === 0 ? await planOf(planId) : null;
    if (taken && (taken.trajectId !== trajectId || (taken.ownerPersonId ?? null) !== ownerPersonId))
      fail('CONFLICT');
    return planId;
  }

  /** Whose plan in the first person it is. NOT_FOUND for who is not of the household; INPUT_INVALID when open. */
  async function oneOfHousehold(grant: Grant, personId: string | null): Promise<string> {
    const people = await neighbours.traject.peopleOf(trajectOf(grant));
    const household = people.filter(({ side, leftAt }) => side === 'HOUSEHOLD' && leftAt === null);
    if (personId !== null) return household.some(({ id }) => id === personId) ? personId : fail('NOT_FOUND');
    const [only, ...others] = household;
    return only && others.length === 0
      ? only.id
      : fail('INPUT_INVALID', { what: 'kies van wie dit plan is' });
  }

  /** The persons, once each. NOT_FOUND when one takes no part now. */
  async function presentAmong(grant: Grant, personIds: readonly string[]): Promise<string[]> {
    const people = await neighbours.traject.peopleOf(trajectOf(grant));
    const present = new Set(people.filter(({ leftAt }) => leftAt === null).map(({ id }) => id));
    return personIds.every((id) => present.has(id)) ? [...new Set(personIds)] : fail('NOT_FOUND');
  }

  /** Who reads a plan (A1 to A4), with those at this table. */
  async function readersBeside(plan: StoredPlan, table: TableNow | null): Promise<PersonRecord[]> {
    const [people, traject] = await Promise.all([
      neighbours.traject.peopleOf(plan.trajectId),
      neighbours.traject.trajectById(plan.trajectId),
    ]);
    const audience = audienceOf(plan, form(plan));
    const about = { regisseurId: traject?.regisseurPersonId ?? null, table };
    return people.filter((person) => person.leftAt === null && readsPlan(person, audience, about));
  }

  async function storeReaders(
    grant: PlanGrant,
    chosen: Pick<StoredPlan, 'networkReaders'> | Pick<StoredPlan, 'readers'>,
  ): Promise<void> {
    await Plans.updateOne({ _id: planIdOf(grant), trajectId: trajectOf(grant) }, { $set: chosen });
    core.accessChanges.announce({ trajectId: trajectOf(grant) });
  }

  const chooseReaders = async (grant: PlanGrant, personIds: readonly string[]): Promise<void> =>
    storeReaders(grant, { readers: await presentAmong(grant, personIds) });

  const table = createPlanAtTable(core, streams, outlines, Plans);

  async function regisseurOf(trajectId: string): Promise<PersonRecord | null> {
    const id = (await neighbours.traject.trajectById(trajectId))?.regisseurPersonId ?? null;
    return id === null ? null : neighbours.traject.personById(id);
  }

  async function readersOf(planId: string): Promise<PersonRecord[]> {
    const plan = await planOf(planId);
    return readersBeside(plan, plan.meetingId ? await presence().meeting(plan.meetingId) : null);
  }

  /** Without the consent of someone nobody new reads it, until why one goes on is written down (A10). */
  async function mustNotGrow(plan: StoredPlan, chosen: readonly string[]): Promise<void> {
    const now = new Set((await readersOf(plan._id)).map(({ id }) => id));
    if (chosen.every((id) => now.has(id))) return;
    if ((await table.refusals(plan._id)).length > 0) fail('CONSENT_REFUSED');
  }

  const adopting = createPlanAdopting(core, neighbours, streams, models, outlines, {
    seeing,
    view,
    keepers: (plan) => readersBeside(plan, null),
    numberOf: next.numberOf,
  });

  const scale = createPlanScale(streams, models, outlines, neighbours);

  return {
    usePresence: (presence) => void (known = presence),
    ...table,
    ...adopting,
    ...scale,
    ...createPlanBeside(streams, models, neighbours, {
      change,
      adopt: adopting.adopt,
      noteFall: scale.noteFall,
    }),
    ...actions,
    renew: next.renew,
    continueGoal: next.continueGoal,
    prepareNext: next.prepareNext,
    noteDone: next.noteDone,
    form,
    async openAnswers(planId, sectionKey) {
      await table.openAnswers(planId, sectionKey);
      await scale.noteFall(planId);
      if (!(await table.saysUnsafe(planId, sectionKey))) return;
      const { trajectId } = await outlineOf(planId);
      await neighbours.traject.openObligation(trajectId, { reason: 'SAFETY_CONCERN' });
      await neighbours.traject.solveObligations(trajectId, 'SAFETY_PLAN', untilOpened);
    },
    facts: {
      plan: batchLoader(async (ids) => {
        const plans = await Plans.find({ _id: trusted({ $in: ids }) }).lean();
        return new Map(plans.map((plan) => [plan._id, factsFrom(plan)]));
      }),
    },
    async factsOf(trajectId) {
      return (await Plans.find({ trajectId }).lean()).map(factsFrom);
    },

    async start(grant, planId, formId, chosen, about) {
      const trajectId = trajectOf(grant);
      const started = await register(grant, planId, formId, (kind) => ({
        of: 'TRAJECT',
        readers: chosen ?? (isChosenOneByOne(kind) ? [personOf(grant)] : null),
        about: about ?? null,
      }));
      await neighbours.traject.publish(trajectId, { what: ['PLANS'], about: { planId } });
      return started;
    },

    // Told to nobody: there is nobody else who may know of it (A4).
    startOwn: (grant, planId, formId) =>
      register(grant, planId, formId, () => ({ of: 'ONE_PERSON', readers: [], about: null })),

    async shareOwn(grant, personIds) {
      if (grant.situation.plan?.ownerPersonId !== personOf(grant)) fail('NOT_FOUND');
      await chooseReaders(grant, personIds);
    },

    readersOf,
    keepersOf: async (planId) => (await readersBeside(await planOf(planId), null)).map(({ id }) => id),

    view,

    async takePen(grant) {
      const clientId = core.random.integer(2 ** 31 - 1);
      const personId = personOf(grant);
      await streams.execute(planIdOf(grant), {
        trajectId: trajectOf(grant),
        actor: personId,
        decide(state) {
          if (state.adoptedVersionId) fail('PLAN_ADOPTED');
          if (state.clientIds.has(clientId)) fail('CONFLICT');
          // That somebody begins to write is nobody else's.
          return markedAlone(state, [{ kind: 'penTaken', pen: clientId, personId }]);
        },
      });
      return clientId;
    },

    write: (grant, { textId, update, mutationId }) =>
      execute(grant, mutationId, (state, about) =>
        changes.write(state, about, textId, update, clientIdIn(state, update, about.writer)),
      ),
    change,

    async answer(grant, wish) {
      const { entryId, fieldKey, value, mutationId, forPersonId = null, aboutPersonId = null } = wish;
      const seq = await change(grant, mutationId, (state, about) =>
        fieldKey.includes('.')
          ? changes.answerPart(state, about, entryId, fieldKey, value, aboutPersonId)
          : changes.answer(state, about, entryId, fieldKey, value, forPersonId),
      );
      const plan = await planOf(planIdOf(grant));
      const asksSafety = form(plan).sections.some(
        (one) => entryId === `main:${one.key}` && one.safetyQuestions?.includes(fieldKey),
      );
      // Until the chair opens the answers it is known to a regisseur of a profession alone (A9).
      if (asksSafety && value.yes === true && (await regisseurOf(plan.trajectId))?.side === 'PROFESSIONAL')
        await neighbours.traject.openObligation(plan.trajectId, {
          reason: 'SAFETY_CONCERN',
          subject: untilOpened,
        });
      return seq;
    },

    async setReaders(grant, { personIds, networkPersonIds }) {
      const people = await neighbours.traject.peopleOf(trajectOf(grant));
      const isNetwork = (id: string) =>
        people.some((person) => person.id === id && person.side === 'NETWORK');
      const plan = await planOf(planIdOf(grant));
      const { readers = null } = plan;
      await mustNotGrow(plan, [...(personIds ?? []), ...(networkPersonIds ?? [])]);
      const network = networkPersonIds ?? [];
      if (!network.every(isNetwork)) fail('NOT_FOUND');
      if (personIds) await chooseReaders(grant, personIds);
      else if (readers) await chooseReaders(grant, [...readers.filter((id) => !isNetwork(id)), ...network]);
      else await storeReaders(grant, { networkReaders: await presentAmong(grant, network) });
      await neighbours.traject.publish(trajectOf(grant), {
        what: ['PLANS'],
        about: { planId: planIdOf(grant) },
      });
    },

    async events(grant, after, drawnFor = 'VIEWER') {
      return followPlan({
        log: core.log,
        planId: planIdOf(grant),
        trajectId: trajectOf(grant),
        after,
        streams,
        who: numbered(grant, drawnFor),
        see: async () => seeing(await planOf(planIdOf(grant)), null),
        whole: () => view(grant, drawnFor),
      });
    },

    async plansToStart({ id: trajectId, edition: editionId, phase, regieLevel: level }) {
      const [plans, open] = await Promise.all([
        Plans.find({ trajectId, state: 'ADOPTED', ownerPersonId: null }).lean(),
        neighbours.traject.obligations.openOf(trajectId),
      ]);
      const adopted = new Set(plans.map((plan) => form(plan).kind));
      const safetyAsked = open.some(({ kind }) => kind === 'SAFETY_PLAN');
      const data = edition(editionId) ?? fail('EDITION_UNKNOWN', { edition: editionId });
      return plansToStart(data, { phase, level, adopted, safetyAsked });
    },

    async coveredWords(grant, entryId) {
      return streams.read(planIdOf(grant), trajectOf(grant), (state) => {
        const entry = state.entries.get(entryId);
        if (!entry?.covered || !entry.open) return [];
        return [...entry.texts.values()].map(readText).filter((words) => words.trim() !== '');
      });
    },

    async gapsOf(planId) {
      const plan = await planOf(planId);
      const { people } = await seeing(plan, null);
      return streams.read(planId, plan.trajectId, (state) => gapsBeforeAdopting(form(plan), state, people));
    },

    plansOf: (trajectId) => Plans.find({ trajectId }).sort({ startedAt: -1 }).lean(),
  };
}

/** A screen that everyone sees is drawn for nobody: it gets nothing that only some may see (A8). */
const viewerIdOf = ({ situation }: Grant, drawnFor: DrawnFor): string | null =>
  drawnFor === 'SCREEN' ? null : (situation.self?.id ?? null);

const numbered = (grant: Grant, drawnFor: DrawnFor): Numbered => ({
  viewerId: viewerIdOf(grant, drawnFor),
  regisseurId: grant.situation.traject?.regisseurPersonId ?? null,
});

/** True for who sits at the running meeting of which the plan is the agenda. */
function isAtTable(grant: Grant): boolean {
  const { meeting, self } = grant.situation;
  if (meeting?.running !== true || !self) return false;
  return sitsAt(meeting, self.id) || grantedToRegisseur(grant);
}

/** The client id that wrote an update: it must have been handed out to this writer. 0 when there are no letters in it. */
function clientIdIn(state: PlanState, update: Uint8Array, { personId }: Writer): number {
  const clientId = clientIdOf(update);
  if (typeof clientId === 'string') fail(clientId);
  if (clientId !== null && state.clientIds.get(clientId) !== personId) fail('FOREIGN_PEN');
  return clientId ?? 0;
}
