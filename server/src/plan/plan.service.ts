import { grantedToRegisseur, personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { createLedger } from '../log/ledger.ts';
import type { Entry } from '../log/log.ts';
import type { Snapshots } from '../log/snapshots.ts';
import { edition } from '../method/editions.ts';
import { voicedForms } from '../method/forms.ts';
import type { VoicedForm } from '../method/types.ts';
import type { PlanRoom, Rooms } from '../rooms.ts';
import type { ActionState } from '../schema.generated.ts';
import * as changes from './plan.changes.ts';
import { penOf } from '../text/text.ts';
import { followPlan, type PlanEventsView } from './plan.follow.ts';
import { planDocument } from './plan.document.ts';
import { createPlanModels, type StoredPlan, type StoredVersion } from './plan.model.ts';
import { planProjection, sectionOfEvent } from './plan.projection.ts';
import { asksEachPerson, isOfOnePerson, isUuid, type Writer } from './plan.rules.ts';
import { type AnswerValue, type PlanEvent, type PlanState } from './plan.types.ts';
import { createVersions } from './plan.versions.ts';
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
  networkReaders: string[];
  meetingId: string | null;
}

const OUTLINES_KEPT = 5000;

type PlanGrant = Grant<'PLAN_READ'> | Grant<'PLAN_WRITE'> | Grant<'PLAN_LEAD'>;

/** The plan room: everything that happens to plans, and what others see of it. */
export interface PlanService extends PlanRoom {
  start(grant: Grant<'TRAJECT_LEAD'>, planId: string, formId: string): Promise<string>;
  view(grant: PlanGrant): Promise<PlanView>;
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
    wish: { entryId: string; fieldKey: string; value: AnswerValue; mutationId: string },
  ): Promise<number>;
  setActionState(grant: Grant<'PLAN_READ'>, actionId: string, state: ActionState): Promise<ActionView>;
  setReaders(grant: Grant<'PLAN_LEAD'>, networkPersonIds: string[]): Promise<void>;
  events(grant: Grant<'PLAN_READ'>, after: number): Promise<AsyncIterableIterator<PlanEventsView>>;
  /** Plans of a traject that the viewer of the grant may be told of, newest first. */
  plansOf(trajectId: string): Promise<StoredPlan[]>;
  versionsOf(planId: string): Promise<StoredVersion[]>;
  version(id: string): Promise<StoredVersion | null>;
  /** An adopted version as everyone who may read it sees it. */
  readVersion(grant: Grant<'PLAN_READ'>, version: StoredVersion): Promise<PlanView>;
  /** Actions of the newest adopted version of each plan of a traject, soonest first. */
  actionsOf(trajectId: string): Promise<ActionView[]>;
  form(plan: Pick<StoredPlan, 'edition' | 'formId'>): VoicedForm;
}

/** Makes the plan room. */
export async function createPlanRoom(
  core: Core,
  rooms: () => Rooms,
  snapshots: Snapshots,
): Promise<PlanService> {
  const models = await createPlanModels(core.database);
  const { Plans, Progress } = models;
  const ledger = createLedger<PlanState, PlanEvent>(core, snapshots, 'plan', planProjection);
  const versions = createVersions(core, models);
  const formsOfEdition = new Map<string, Map<string, VoicedForm>>();
  const outlines = new Map<string, { trajectId: string; form: VoicedForm }>();

  function form({ edition: editionId, formId }: Pick<StoredPlan, 'edition' | 'formId'>): VoicedForm {
    let known = formsOfEdition.get(editionId);
    if (!known) {
      const data = edition(editionId) ?? fail('EDITION_UNKNOWN', { edition: editionId });
      known = new Map(voicedForms(data).map((one) => [one.id, one]));
      formsOfEdition.set(editionId, known);
    }
    return known.get(formId) ?? fail('FORM_UNKNOWN');
  }

  const planOf = async (id: string): Promise<StoredPlan> =>
    (await Plans.findById(id).lean()) ?? fail('NOT_FOUND');
  const planIdOf = (grant: Grant): string => grant.situation.plan?.id ?? fail('NOT_FOUND');

  async function writerOf(grant: Grant): Promise<Writer> {
    const personId = personOf(grant);
    const meetingId = grant.situation.plan?.meetingId ?? null;
    if (meetingId === null) return { personId, writesForOthers: false, isInMeeting: () => false };
    const meeting = rooms().meeting;
    const [writesForOthers, present] = await Promise.all([
      meeting.writesForOthers(meetingId, personId),
      meeting.presentIn(meetingId),
    ]);
    return {
      personId,
      writesForOthers: writesForOthers || grantedToRegisseur(grant),
      isInMeeting: (id) => present.has(id),
    };
  }

  async function seeing(plan: StoredPlan, viewerId: string | null): Promise<Seeing> {
    const [people, traject] = await Promise.all([
      rooms().traject.peopleOf(plan.trajectId),
      rooms().traject.trajectById(plan.trajectId),
    ]);
    return {
      form: form(plan),
      people: new Map(people.map((person) => [person.id, person])),
      regisseurId: traject?.regisseurPersonId ?? null,
      viewerId,
    };
  }

  /** A change without a viewer: by the meeting, or by the room itself. */
  async function record(planId: string, events: PlanEvent[], actor: string | null = null): Promise<number> {
    const { trajectId } = await planOf(planId);
    return (await ledger.perform(planId, { trajectId, actor, decide: () => events })).seq;
  }

  async function change(
    grant: PlanGrant,
    mutationId: string,
    decide: (state: PlanState, about: changes.Change) => PlanEvent[],
  ): Promise<number> {
    const people = await rooms().traject.peopleOf(trajectOf(grant));
    const ids = new Set(people.filter((person) => person.leftAt === null).map((person) => person.id));
    return perform(grant, mutationId, (state, about) =>
      decide(state, { ...about, isPerson: (id) => ids.has(id) }),
    );
  }

  async function perform(
    grant: PlanGrant,
    mutationId: string,
    decide: (state: PlanState, about: changes.Writing) => PlanEvent[],
  ): Promise<number> {
    const planId = planIdOf(grant);
    const [outline, writer] = await Promise.all([outlineOf(planId), writerOf(grant)]);
    const about = { form: outline.form, writer };
    const { seq } = await ledger.perform(planId, {
      trajectId: outline.trajectId,
      actor: writer.personId,
      mutationId,
      decide: (state) => decide(state, about),
    });
    return seq;
  }

  /**
   * What the live meeting shows of a plan: as this process knows it. It watches the plan, and so hears of what others
   * write and looks again.
   */
  const lookLive = <T>(planId: string, trajectId: string, look: (state: PlanState) => T): Promise<T> =>
    ledger.view(planId, trajectId, look, 0);

  /** What of a plan never changes: asked with every letter, so it is remembered. */
  async function outlineOf(planId: string): Promise<{ trajectId: string; form: VoicedForm }> {
    const known = outlines.get(planId);
    if (known) return known;
    const plan = await planOf(planId);
    const made = { trajectId: plan.trajectId, form: form(plan) };
    if (outlines.size >= OUTLINES_KEPT) outlines.clear();
    outlines.set(planId, made);
    return made;
  }

  /** A PDF is asked for outside the contract, where no `@logs` stands. */
  const recordPrinting = (grant: Grant): Promise<void> =>
    rooms().accessLog.record({
      trajectId: trajectOf(grant),
      viewer: grant.viewer,
      personId: grant.situation.self?.id ?? null,
      what: 'PDF_READ',
    });

  async function view(grant: PlanGrant): Promise<PlanView> {
    const plan = await planOf(planIdOf(grant));
    const about = await seeing(plan, grant.situation.self?.id ?? null);
    const drawn = await ledger.view(plan._id, plan.trajectId, (state, seq) => ({
      seq,
      sections: viewSections(state, about),
      actions: viewActions(state, plan._id, about.people),
    }));
    return {
      ...outline(plan),
      ...drawn,
      state: plan.state,
      actions: await withProgress(plan._id, drawn.actions),
    };
  }

  const withProgress = async (planId: string, actions: ActionView[]): Promise<ActionView[]> => {
    const progress = await Progress.find({ planId }).lean();
    const states = new Map(progress.map((one) => [one.actionId, one.state]));
    return actions.map((action) => ({ ...action, state: states.get(action.id) ?? action.state }));
  };

  async function viewVersion(stored: StoredVersion): Promise<PlanView> {
    const plan = await planOf(stored.planId);
    const { state, people, regisseurId } = await versions.open(stored);
    const about: Seeing = { form: form(plan), people, regisseurId, viewerId: null };
    return {
      ...outline(plan),
      seq: 0,
      state: 'ADOPTED',
      sections: viewSections(state, about),
      // As agreed then: what became of the actions since is no part of what was adopted.
      actions: viewActions(state, plan._id, people),
    };
  }

  return {
    form,
    facts: {
      async plan(id) {
        const plan = await Plans.findById(id).lean();
        if (!plan) return null;
        const { trajectId, networkReaders, meetingId, ownerPersonId } = plan;
        return {
          id,
          trajectId,
          networkReaders,
          meetingId: meetingId ?? null,
          ownerPersonId: ownerPersonId ?? null,
        };
      },
    },

    async start(grant, planId, formId) {
      const trajectId = trajectOf(grant);
      const traject = (await rooms().traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
      if (!isUuid(planId)) fail('INPUT_INVALID', { what: 'planId' });
      // The words of one person alone, such as safety agreements, would be read by all here (access.md 2).
      if (isOfOnePerson(form({ edition: traject.edition, formId }))) fail('FORM_UNKNOWN');
      const startedBy = personOf(grant);
      const plan = {
        trajectId,
        edition: traject.edition,
        formId,
        startedAt: core.clock.now(),
        startedBy,
        state: 'DRAFT' as const,
      };
      const { upsertedCount } = await Plans.updateOne(
        { _id: planId },
        { $setOnInsert: { ...plan, networkReaders: [], ownerPersonId: null, meetingId: null } },
        { upsert: true },
      );
      if (upsertedCount === 0 && (await planOf(planId)).trajectId !== trajectId) fail('CONFLICT');
      await rooms().traject.tell(trajectId, { what: ['PLANS'] });
      return planId;
    },

    view,

    async takePen(grant) {
      const pen = core.random.integer(2 ** 31 - 1);
      const personId = personOf(grant);
      await ledger.perform(planIdOf(grant), {
        trajectId: trajectOf(grant),
        actor: personId,
        decide(state) {
          if (state.adoptedVersionId) fail('PLAN_ADOPTED');
          return state.pens.has(pen) ? fail('CONFLICT') : [{ kind: 'penTaken', pen, personId }];
        },
      });
      return pen;
    },

    write: (grant, { textId, update, mutationId }) =>
      perform(grant, mutationId, (state, about) =>
        changes.write(state, about, textId, update, penIn(state, update, about.writer)),
      ),
    change,

    async answer(grant, { entryId, fieldKey, value, mutationId }) {
      const seq = await change(grant, mutationId, (state, about) =>
        changes.answer(state, about, entryId, fieldKey, value),
      );
      const plan = await planOf(planIdOf(grant));
      const asksSafety = form(plan).sections.some(
        (one) => entryId === `main:${one.key}` && one.safetyQuestions?.includes(fieldKey),
      );
      if (asksSafety && value.yes === true)
        await rooms().traject.openObligation(plan.trajectId, { reason: 'SAFETY_CONCERN' });
      return seq;
    },

    async setActionState(grant, actionId, state) {
      const planId = planIdOf(grant);
      const all = await ledger.view(planId, trajectOf(grant), (plan) => plan.actions.get(actionId));
      const action = all ?? fail('NOT_FOUND');
      const by = personOf(grant);
      if (action.ownerId !== by && !grantedToRegisseur(grant)) fail('NOT_YOUR_WORDS');
      await Progress.updateOne(
        { _id: `${planId}:${actionId}` },
        { $set: { planId, actionId, state, at: core.clock.now(), by } },
        { upsert: true },
      );
      await rooms().traject.tell(trajectOf(grant), { what: ['ACTIONS'] });
      const owner = action.ownerId ? await rooms().traject.personById(action.ownerId) : null;
      return { ...action, state, planId, ownerName: owner?.name ?? null };
    },

    async setReaders(grant, networkPersonIds) {
      const people = await rooms().traject.peopleOf(trajectOf(grant));
      const network = new Set(
        people.filter((person) => person.side === 'NETWORK' && !person.leftAt).map((person) => person.id),
      );
      if (!networkPersonIds.every((id) => network.has(id))) fail('NOT_FOUND');
      await Plans.updateOne(
        { _id: planIdOf(grant), trajectId: trajectOf(grant) },
        { $set: { networkReaders: networkPersonIds } },
      );
      core.accessChanges.announce({ trajectId: trajectOf(grant) });
      await rooms().traject.tell(trajectOf(grant), { what: ['PLANS'] });
    },

    async events(grant, after) {
      return followPlan({
        log: core.log,
        planId: planIdOf(grant),
        trajectId: trajectOf(grant),
        after,
        ledger,
        viewerId: grant.situation.self?.id ?? null,
        see: async () => seeing(await planOf(planIdOf(grant)), null),
        whole: () => view(grant),
      });
    },

    plansOf: (trajectId) => Plans.find({ trajectId }).sort({ startedAt: -1 }).lean(),
    versionsOf: versions.of,
    version: versions.byId,

    async readVersion(grant, version) {
      if (version.planId !== planIdOf(grant)) fail('NOT_FOUND');
      return viewVersion(version);
    },

    async actionsOf(trajectId) {
      const adopted = await Plans.find({ trajectId, state: 'ADOPTED' }).sort({ startedAt: -1 }).lean();
      const people = new Map(
        (await rooms().traject.peopleOf(trajectId)).map((person) => [person.id, person]),
      );
      const found: ActionView[] = [];
      for (const plan of adopted) {
        const actions = await ledger.view(plan._id, trajectId, (state) =>
          viewActions(state, plan._id, people),
        );
        found.push(...(await withProgress(plan._id, actions)));
      }
      return found.sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
    },

    async hideAnswers(planId, sectionKey) {
      await record(planId, [{ kind: 'answersHidden', sectionKey }]);
    },
    async openAnswers(planId, sectionKey) {
      await record(planId, [{ kind: 'answersOpened', sectionKey }]);
    },

    async answeredBy(planId, sectionKey) {
      const { trajectId, form } = await outlineOf(planId);
      const questions = (form.sections.find((one) => one.key === sectionKey)?.fields ?? []).filter(
        (one) => one.perPerson,
      );
      return lookLive(planId, trajectId, (state) => {
        const given = new Map<string, Set<string>>();
        for (const { personId, fieldKey } of state.entries.get(`main:${sectionKey}`)?.answers.values() ??
          []) {
          if (personId) given.set(personId, (given.get(personId) ?? new Set()).add(fieldKey));
        }
        return [...given]
          .filter(([, fields]) => questions.every((one) => fields.has(one.key)))
          .map(([personId]) => personId);
      });
    },

    async spokenIn(planId, sectionKey) {
      const { trajectId } = await outlineOf(planId);
      return lookLive(planId, trajectId, (state) => {
        const spoken = new Set<string>();
        for (const entry of state.entries.values()) {
          if (entry.sectionKey !== sectionKey || entry.removed) continue;
          if (entry.speakerId) spoken.add(entry.speakerId);
          for (const text of entry.texts.values()) {
            for (const pen of text.known.keys()) {
              const personId = state.pens.get(pen);
              if (personId && !entry.speakerId) spoken.add(personId);
            }
          }
          for (const { personId } of entry.answers.values()) if (personId) spoken.add(personId);
        }
        return [...spoken];
      });
    },

    watch(planId, listener) {
      let following: AsyncIterableIterator<Entry[]> | undefined;
      let ended = false;
      async function follow(): Promise<void> {
        const { trajectId } = await outlineOf(planId);
        const head = await ledger.view(planId, trajectId, (_state, seq) => seq);
        if (ended) return;
        following = core.log.follow(`plan:${planId}`, trajectId, head);
        for await (const entries of following) {
          const events = entries.flatMap((entry) => entry.event as PlanEvent[]);
          const sections = (state: PlanState) => events.map((event) => sectionOfEvent(state, event));
          const keys = await ledger.view(planId, trajectId, sections, entries.at(-1)?.seq);
          listener(new Set(keys.filter((key) => key !== undefined)));
        }
      }
      follow().catch(() => core.logger.warn('a plan could not be watched'));
      return () => {
        ended = true;
        void following?.return?.();
      };
    },

    async agendaOf(planId) {
      const { sections } = (await outlineOf(planId)).form;
      return sections.map((one) => ({
        sectionKey: one.key,
        title: one.title,
        minutes: one.minutes,
        asksEachPerson: asksEachPerson(one),
      }));
    },

    async setMeeting(planId, meetingId) {
      await Plans.updateOne({ _id: planId }, { $set: { meetingId } });
      await record(planId, [{ kind: 'meetingSet', meetingId }]);
      // Whoever reads it because of sitting at the table reads it no longer.
      const { trajectId } = await planOf(planId);
      core.accessChanges.announce({ trajectId });
    },

    async consents(planId) {
      const { trajectId } = await outlineOf(planId);
      return lookLive(planId, trajectId, (state) => {
        const given = new Map<string, boolean>();
        for (const { personId, value } of state.entries.get('main:consent')?.answers.values() ?? []) {
          if (personId && value.yes !== undefined)
            given.set(personId, value.yes && given.get(personId) !== false);
        }
        return given;
      });
    },

    async planOfVersion(versionId) {
      return (await versions.byId(versionId))?.planId ?? null;
    },

    async pdf(grant, versionId, language) {
      const stored = await versions.byId(versionId);
      if (!stored || stored.planId !== planIdOf(grant)) fail('NOT_FOUND');
      const view = await viewVersion(stored);
      const { people } = await versions.open(stored);
      await recordPrinting(grant);
      const printed = { kind: 'ADOPTED', version: stored.number, at: stored.adoptedAt } as const;
      return rooms().output.planPdf(
        planDocument(view, form(await planOf(stored.planId)), people, printed, language),
      );
    },

    async draftPdf(grant, language) {
      const drawn = await view(grant);
      const people = new Map(
        (await rooms().traject.peopleOf(drawn.trajectId)).map((person) => [person.id, person]),
      );
      await recordPrinting(grant);
      const printed = { kind: 'CONCEPT', at: core.clock.now() } as const;
      return rooms().output.planPdf(
        planDocument(drawn, form(await planOf(drawn.id)), people, printed, language),
      );
    },

    async adopt(grant, planId, expectedSeq) {
      const plan = await planOf(planId);
      if (plan.trajectId !== trajectOf(grant)) fail('NOT_FOUND');
      const adoptedBy = personOf(grant);
      const adopted = { versionId: core.random.uuid(), frozen: '' };
      await ledger.perform(planId, {
        trajectId: plan.trajectId,
        actor: adoptedBy,
        decide(state, seq) {
          // A crash may have come between the log and the version: then the same adoption is finished now.
          if (state.adoptedVersionId) adopted.versionId = state.adoptedVersionId;
          else if (seq !== expectedSeq) fail('CONFLICT');
          adopted.frozen = JSON.stringify(
            planProjection.freeze({ ...state, adoptedVersionId: adopted.versionId }),
          );
          return state.adoptedVersionId ? [] : [{ kind: 'adopted', versionId: adopted.versionId }];
        },
      });
      const { versionId } = adopted;
      const before = (await versions.byId(versionId)) !== null;
      if (!before) await versions.keep({ ...adopted, plan, about: await seeing(plan, null), adoptedBy });
      await Plans.updateOne({ _id: planId }, { $set: { state: 'ADOPTED' } });
      if (before) fail('PLAN_ADOPTED');
      if (form(plan).kind === 'SAFETY_PLAN')
        await rooms().traject.solveObligations(plan.trajectId, 'SAFETY_PLAN');
      return versionId;
    },
  };
}

/** The pen that wrote an update: it must have been handed out to this writer. 0 when there are no letters in it. */
function penIn(state: PlanState, update: Uint8Array, { personId }: Writer): number {
  const pen = penOf(update);
  if (typeof pen === 'string') fail(pen);
  if (pen !== null && state.pens.get(pen) !== personId) fail('FOREIGN_PEN');
  return pen ?? 0;
}

function outline(plan: StoredPlan): Omit<PlanView, 'seq' | 'state' | 'sections' | 'actions'> {
  const { _id: id, trajectId, edition: editionId, formId, networkReaders, meetingId } = plan;
  return { id, trajectId, editionId, formId, networkReaders, meetingId: meetingId ?? null };
}
