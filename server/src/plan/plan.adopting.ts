import { isConfidential } from '../access/audience.ts';
import { toldOf } from '../access/logs.ts';
import { leadsByProfession, personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail, isCoded } from '../errors.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { workContactOf } from '../traject/work-contact.ts';
import type { PlanDocument } from '../output/output.types.ts';
import { planDocument, type PrintedAbout } from './plan.document.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import { audienceOf, planIdOf, summaryOf, type PlanOutlines } from './plan.outlines.ts';
import { onlyWordsOf } from './plan.own.ts';
import { contactsFor } from './person-print.ts';
import { planProjection } from './plan.projection.ts';
import { gapsBeforeAdopting } from './plan.consent.ts';
import type { PlanNeighbours, PlanService, PlanView } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { createVersions, type VersionView } from './plan.versions.ts';
import { coveredIn, coveredSince } from './plan.covering.ts';
import {
  openPart,
  signaturesIn,
  signedSince,
  forAll,
  viewActions,
  viewSections,
  type SectionView,
  type Seeing,
} from './plan.view.ts';

/** What was agreed: adopting a plan, reading its versions, and a plan on paper. */
export type PlanAdopting = Pick<
  PlanService,
  | 'adopt'
  | 'planOfVersion'
  | 'versionsOf'
  | 'version'
  | 'readVersion'
  | 'pdf'
  | 'draftPdf'
  | 'paper'
  | 'unprintable'
>;

/** How the module sees a plan. */
export interface Sight {
  seeing(plan: StoredPlan, viewerId: string | null): Promise<Seeing>;
  view(grant: Grant<'PLAN_READ'>): Promise<PlanView>;
  /** Persons who read the plan also when no meeting makes it. */
  keepers(plan: StoredPlan): Promise<PersonRecord[]>;
  /** Which version of its form an adoption of this plan makes. */
  numberOf(plan: StoredPlan): Promise<number>;
}

/** Paper goes from hand to hand: on it are no words that only their speaker and who prints it read (A6). */
const onPaper = (section: SectionView, { situation: { self } }: Grant): SectionView => ({
  ...section,
  entries: section.entries.filter(({ shared, speakerId }) => shared || speakerId === self?.id),
});

/** Adopting over the streams and the models of plans. */
export function createPlanAdopting(
  core: Core,
  neighbours: PlanNeighbours,
  streams: StreamStore<PlanState, PlanEvent>,
  models: PlanModels,
  { planOf, outlineOf, form }: PlanOutlines,
  { seeing, view, keepers, numberOf }: Sight,
): PlanAdopting {
  const { Plans } = models;
  const versions = createVersions(core, models, streams);

  async function conceptOf(drawn: PlanView, language: 'nl' | 'en'): Promise<PlanDocument> {
    const everyone = await neighbours.traject.peopleOf(drawn.trajectId);
    const people = new Map(everyone.map((person) => [person.id, person]));
    const state = { kind: 'CONCEPT', at: core.clock.now() } as const;
    const plan = await planOf(drawn.id);
    const about = { ...(await printedFor(plan, everyone)), people, state, language };
    return planDocument(drawn, form(plan), about);
  }

  /** A PDF is asked for outside the contract, where no `@logs` stands. */
  const recordPrinting = (grant: Grant<'PLAN_READ'>): Promise<void> =>
    neighbours.accessLog.record({
      trajectId: trajectOf(grant),
      viewer: grant.viewer,
      personId: grant.situation.self?.id ?? null,
      what: toldOf('PDF_READ', grant.situation.plan ? isConfidential(grant.situation.plan) : false),
      about: { kind: 'plan', id: planIdOf(grant) },
    });

  /**
   * Writes in the log that the prepared version is adopted; returns the version that is. CONFLICT when somebody wrote
   * meanwhile. What was prepared in vain is taken back.
   */
  async function append(
    { _id: planId, trajectId }: StoredPlan,
    versionId: string,
    expectedSeq: number,
    actor: string,
  ): Promise<string> {
    let adopted = versionId;
    try {
      await streams.execute(planId, {
        trajectId,
        actor,
        decide(state, seq) {
          adopted = state.adoptedVersionId ?? versionId;
          if (state.adoptedVersionId !== null) return [];
          return seq === expectedSeq ? [{ kind: 'adopted', versionId }] : fail('CONFLICT');
        },
      });
    } catch (error) {
      if (isCoded(error)) await versions.withdraw(versionId);
      throw error;
    }
    if (adopted !== versionId) await versions.withdraw(versionId);
    return adopted;
  }

  async function viewVersion({ stored, state: then, people, regisseurId }: VersionView): Promise<PlanView> {
    const plan = await planOf(stored.planId);
    const since = await streams.read(stored.planId, stored.trajectId, (now) => ({
      covered: coveredIn(now),
      signatures: signaturesIn(form(plan), now),
    }));
    const state = coveredSince(signedSince({ ...then, meetingId: null }, since.signatures), since.covered);
    const about: Seeing = {
      form: form(plan),
      people,
      regisseurId,
      viewerId: null,
      aboutPersonId: plan.aboutPersonId ?? null,
    };
    return {
      ...summaryOf(plan),
      seq: 0,
      state: 'ADOPTED',
      writesOpenly: false,
      confidential: isConfidential(audienceOf(plan, about.form)),
      sections: viewSections(state, about),
      // As agreed then: what became of the actions since is no part of what was adopted.
      actions: viewActions(state, plan._id, forAll(people)),
    };
  }

  /** What a printed plan says besides its own words: whose it is, and whom to call now. */
  async function printedFor(
    plan: StoredPlan,
    everyone: readonly PersonRecord[],
  ): Promise<Pick<PrintedAbout, 'householdName' | 'call' | 'contacts'>> {
    const { trajectId } = plan;
    const traject = (await neighbours.traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
    const regisseur = everyone.find(({ id }) => id === traject.regisseurPersonId);
    const reach = regisseur ? workContactOf(regisseur) : null;
    const { name = '', organisation = null } = regisseur ?? {};
    const contacts = contactsFor(await keepers(plan), everyone, traject.regisseurPersonId);
    const call = reach && { name, organisation, ...reach };
    return { householdName: traject.householdName, call, contacts };
  }

  async function paper(
    grant: Grant<'PLAN_READ'>,
    language: 'nl' | 'en',
    onlyOf?: string,
  ): Promise<PlanDocument> {
    const whole = await view(grant);
    const drawn = { ...whole, sections: whole.sections.map((one) => onPaper(one, grant)) };
    return conceptOf(onlyOf === undefined ? drawn : onlyWordsOf(onlyOf, drawn), language);
  }

  return {
    versionsOf: async (planId) => versions.of(planId, (await outlineOf(planId)).trajectId),
    version: versions.byId,

    async readVersion(grant, version) {
      if (version.planId !== planIdOf(grant)) fail('NOT_FOUND');
      return viewVersion(await versions.open(version));
    },

    async planOfVersion(versionId) {
      return (await versions.byId(versionId))?.planId ?? null;
    },

    async pdf(grant, versionId, language) {
      const stored = await versions.byId(versionId);
      if (!stored || stored.planId !== planIdOf(grant)) fail('NOT_FOUND');
      const opened = await versions.open(stored);
      const view = await viewVersion(opened);
      await recordPrinting(grant);
      const state = { kind: 'ADOPTED', version: stored.number, at: stored.adoptedAt } as const;
      const plan = await planOf(stored.planId);
      const now = await printedFor(plan, await neighbours.traject.peopleOf(stored.trajectId));
      const about = { ...now, people: opened.people, state, language };
      return neighbours.output.planPdf(planDocument(view, form(plan), about));
    },

    async draftPdf(grant, language) {
      const drawn = await paper(grant, language);
      await recordPrinting(grant);
      return neighbours.output.planPdf(drawn);
    },
    paper,

    unprintable: async (drawn) => neighbours.output.unprintable(await conceptOf(drawn, 'nl')),

    async adopt(grant, planId, expectedSeq) {
      const plan = await planOf(planId);
      const { trajectId } = plan;
      if (trajectId !== trajectOf(grant)) fail('NOT_FOUND');
      const adoptedBy = personOf(grant);
      const versionId = core.random.uuid();
      const answers = { seesFirst: leadsByProfession(grant) };
      const about = await seeing(plan, null);
      const known = await streams.read(planId, trajectId, (state, seq) => ({
        adopted: state.adoptedVersionId,
        seq,
        doers: [...state.actions.values()].flatMap(({ ownerId }) => ownerId ?? []),
        gaps: gapsBeforeAdopting(form(plan), state, about.people, answers),
        frozen: JSON.stringify(planProjection.freeze({ ...openPart(state), adoptedVersionId: versionId })),
      }));
      if (known.adopted === null && known.seq !== expectedSeq) fail('CONFLICT');
      if (known.adopted === null && known.gaps.length > 0) fail('PLAN_NOT_READY');
      if (known.adopted === null) {
        const { seq, frozen } = known;
        const number = await numberOf(plan);
        await versions.prepare({ versionId, plan, number, frozen, seq, about, adoptedBy });
      }
      const adopted = known.adopted ?? (await append(plan, versionId, expectedSeq, adoptedBy));
      await Plans.updateOne(
        { _id: planId },
        { $set: { state: 'ADOPTED', doers: [...new Set(known.doers)] } },
      );
      if (adopted === versionId && form(plan).kind === 'SAFETY_PLAN')
        await neighbours.traject.solveObligations(trajectId, 'SAFETY_PLAN');
      return { versionId: adopted, before: adopted !== versionId };
    },
  };
}
