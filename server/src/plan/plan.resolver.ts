import { knownTo } from '../access/known.ts';
import { rightsAmong } from '../access/may.ts';
import { grantFor, type Grant } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import { fail } from '../errors.ts';
import { formIn } from '../method/method.service.ts';
import { sayIn } from '../method/view/say.ts';
import { workContactOf } from '../traject/work-contact.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';
import type { Right } from '../schema.generated.ts';
import * as changes from './plan.changes.ts';
import type { PlanEventsView } from './plan.follow.ts';
import { valueOf } from './plan.given.ts';
import type { PlanService } from './plan.service.ts';
import { isOwn, nameOfWhom } from './plan.whose.ts';

const service = ({ services }: RequestContext) => services.plan;

/** Rights of a plan that screens ask for. */
const planRights: Right[] = ['PLAN_READ', 'PLAN_WRITE', 'PLAN_LEAD', 'PLAN_COVER', 'COVERED_READ'];

const change = async (
  context: RequestContext,
  right: 'PLAN_WRITE' | 'PLAN_LEAD',
  mutationId: string,
  decide: Parameters<PlanService['change']>[2],
): Promise<{ seq: number }> => ({
  seq: await service(context).change(grantFor(context, right) as Grant<'PLAN_WRITE'>, mutationId, decide),
});

/** Plans over GraphQL. Who may is judged by `@needs`; whether the plan's state allows it by `plan.rules.ts`. */
export const planResolvers: Resolvers = {
  Query: {
    plan: (_, { screen }, context) =>
      service(context).view(grantFor(context, 'PLAN_READ'), screen ? 'SCREEN' : 'VIEWER'),
    coveredWords: (_, { partId }, context) =>
      service(context).coveredWords(grantFor(context, 'COVERED_READ'), partId),
    async safetyScale(_, { trajectId }, context) {
      const grant = grantFor(context, 'TRAJECT_READ');
      return service(context).safetyScale(grant, await plansKnown(trajectId, context));
    },
    myActions: (_, _args, context) => service(context).myActions(grantFor(context, 'OWN')),
  },
  Mutation: {
    async startPlan(_, { input }, context) {
      const id = await service(context).start(
        grantFor(context, 'TRAJECT_LEAD'),
        input.planId,
        input.formId,
        input.readers,
        input.aboutPersonId,
      );
      return service(context).view(
        await context.authorise(context.viewer, 'PLAN_READ', { kind: 'plan', id }),
      );
    },
    async startOwnPlan(_, { input }, context) {
      const grant = grantFor(context, 'TRAJECT_READ');
      const id = await service(context).startOwn(grant, input.planId, input.formId);
      return service(context).view(
        await context.authorise(context.viewer, 'PLAN_READ', { kind: 'plan', id }),
      );
    },
    async shareOwnPlan(_, { input }, context) {
      const grant = grantFor(context, 'PLAN_WRITE');
      await service(context).shareOwn(grant, input.personIds);
      return service(context).view(grant);
    },
    askForSafetyPlan: (_, _args, context) =>
      service(context).askForSafetyPlan(grantFor(context, 'PLAN_WRITE')),
    takePen: async (_, _args, context) => ({
      clientId: await service(context).takePen(grantFor(context, 'PLAN_WRITE')),
    }),
    writeText: async (_, { input }, context) => ({
      seq: await service(context).write(grantFor(context, 'PLAN_WRITE'), input),
    }),
    addEntry: (_, { input }, context) =>
      change(context, 'PLAN_WRITE', input.mutationId, (state, about) =>
        changes.addEntry(state, about, {
          ...input,
          position: input.position ?? undefined,
          speakerId: input.speakerId ?? undefined,
          alone: input.alone ?? undefined,
          hat: input.hat ?? undefined,
        }),
      ),
    moveEntry: (_, { input }, context) =>
      change(context, 'PLAN_WRITE', input.mutationId, (state, about) =>
        changes.changeEntry(state, about, input.entryId, 'move', input.position),
      ),
    removeEntry: (_, { input }, context) =>
      change(context, 'PLAN_WRITE', input.mutationId, (state, about) =>
        changes.changeEntry(state, about, input.entryId, 'remove'),
      ),
    restoreEntry: (_, { input }, context) =>
      change(context, 'PLAN_WRITE', input.mutationId, (state, about) =>
        changes.changeEntry(state, about, input.entryId, 'restore'),
      ),
    markDiscussed: (_, { input }, context) =>
      change(context, 'PLAN_LEAD', input.mutationId, (state, about) =>
        changes.markDiscussed(state, about, input.entryId),
      ),
    shareEntry: (_, { input }, context) =>
      change(context, 'PLAN_WRITE', input.mutationId, (state, about) =>
        changes.shareEntry(state, about, input.entryId, input.shared),
      ),
    coverWords: async (_, { input }, context) => ({
      seq: await service(context).cover(grantFor(context, 'PLAN_COVER'), input),
    }),
    writeAlong: (_, { input }, context) =>
      change(context, 'PLAN_WRITE', input.mutationId, (state, about) =>
        changes.writeAlong(state, about, input.sectionKey, input.along),
      ),
    answer: async (_, { input }, context) => {
      const { entryId, fieldKey, mutationId, forPersonId = null, aboutPersonId = null } = input;
      const wish = { entryId, fieldKey, mutationId, forPersonId, aboutPersonId, value: valueOf(input) };
      return { seq: await service(context).answer(grantFor(context, 'PLAN_WRITE'), wish) };
    },
    setAction: (_, { input }, context) =>
      change(context, 'PLAN_WRITE', input.mutationId, (state, about) =>
        changes.setAction(state, about, {
          ...input,
          removed: input.removed ?? false,
          now: context.core.clock.now(),
        }),
      ),
    setActionState: (_, { input }, context) =>
      service(context).setActionState(grantFor(context, 'ACTION_CHANGE'), input),
    async renewPlan(_, { input }, context) {
      const id = await service(context).renew(grantFor(context, 'PLAN_LEAD'), input.newPlanId);
      return service(context).view(
        await context.authorise(context.viewer, 'PLAN_READ', { kind: 'plan', id }),
      );
    },
    continueGoal: async (_, { input }, context) => ({
      seq: await service(context).continueGoal(grantFor(context, 'PLAN_WRITE'), input),
    }),
    goOnWithoutConsent: (_, { input }, context) =>
      change(context, 'PLAN_LEAD', input.mutationId, (state, about) =>
        changes.goOn(state, about, input.reason),
      ),
    setSectionOpen: (_, { input }, context) =>
      change(context, 'PLAN_LEAD', input.mutationId, (state, about) =>
        changes.setSectionOpen(state, about, input.sectionKey, input.open),
      ),
    openPlanAnswers: async (_, { input }, context) => ({
      seq: await service(context).openBesideAnswers(grantFor(context, 'PLAN_LEAD'), input),
    }),
    async adoptBesidePlan(_, { input }, context) {
      const versionId = await service(context).adoptBeside(grantFor(context, 'PLAN_LEAD'), input.expectedSeq);
      return (await service(context).version(versionId)) ?? fail('NOT_FOUND');
    },
    async setPlanReaders(_, { input }, context) {
      const grant = grantFor(context, 'PLAN_LEAD');
      await service(context).setReaders(grant, input);
      return service(context).view(grant);
    },
  },
  Subscription: {
    planEvents: {
      subscribe: (_, { after, screen }, context) =>
        service(context).events(grantFor(context, 'PLAN_READ'), { after, screen, anew: context.anew }),
      resolve: (batch: PlanEventsView) => batch,
    },
  },
  SafetyScale: {
    anchors: ({ bands }, { language }) =>
      bands.map(({ from, to, label }) => ({ from, to, label: sayIn(language)(label) })),
  },
  PlanAnswer: {
    signedBefore: ({ signedBefore }) =>
      signedBefore?.map(({ signedName, at }) => ({ signedName, at: new Date(at) })) ?? null,
  },
  Plan: {
    form: (plan, { language }) => formIn(plan.editionId, plan.formId, language ?? 'NL'),
    versions: (plan, _args, context) => service(context).versionsOf(plan.id),
    adoptionGaps: (_plan, _args, context) => service(context).gapsOf(grantFor(context, 'PLAN_LEAD')),
    readers: (plan, _args, context) => service(context).readersOf(plan.id),
    unprintable: (plan, _args, context) => service(context).unprintable(plan),
    viewerRights: (plan, _args, context) => rightsAmong(planRights, context, { kind: 'plan', id: plan.id }),
  },
  PlanSummary: {
    aboutName: (plan, _args, { services }) => nameOfWhom(plan, services),
    own: (plan, _args, context) => isOwn(plan, context),
    safetyPlanAskedAt: async (plan, _args, context) =>
      plan.safetyPlanAskedAt && (await isOwn(plan, context)) ? plan.safetyPlanAskedAt : null,
    chosenReaders: (plan, _args, context) => service(context).chosenNames(plan),
    id: ({ _id }) => _id,
    follows: async ({ follows, trajectId }, _args, context) =>
      follows && (await plansKnown(trajectId, context)).has(follows) ? follows : null,
    title: (plan, { language }, context) => sayIn(language)(service(context).form(plan).title),
    formKind: (plan, _args, context) => service(context).form(plan).kind,
    voice: (plan, _args, context) => service(context).form(plan).voice,
    versions: ({ _id }, _args, context) => service(context).versionsOf(_id),
  },
  PlanRow: {
    async workContact({ personId }, _args, { services }) {
      const person = await services.traject.personById(personId);
      const traject = person && (await services.traject.trajectById(person.trajectId));
      return person && traject?.regisseurPersonId === person.id ? workContactOf(person) : null;
    },
  },

  PlanVersion: {
    id: ({ _id }) => _id,
    plan: (version, _args, context) => service(context).readVersion(grantFor(context, 'PLAN_READ'), version),
    pdfPath: ({ _id }) => `/bestand/plan/${_id}.pdf`,
  },
  PlanStateChanged: {
    version: ({ versionId }, _args, context) =>
      versionId === null ? null : service(context).version(versionId),
  },
  PlanEvent: { __resolveType: ({ __typename }) => __typename },
  Traject: {
    plansToStart: (traject, _args, context) => service(context).plansToStart(traject),
    async plans(traject, _args, context) {
      const [plans, known] = await Promise.all([
        service(context).plansOf(traject.id),
        plansKnown(traject.id, context),
      ]);
      return plans.filter(({ _id }) => known.has(_id));
    },
    async actions(traject, _args, context) {
      const target = { kind: 'traject', id: traject.id } as const;
      const grant = await context.authorise(context.viewer, 'TRAJECT_READ', target);
      return service(context).actionsSeen(grant, await plansKnown(traject.id, context));
    },
  },
};

/** Plans of a traject that the viewer may read. */
async function plansKnown(trajectId: string, context: RequestContext): Promise<ReadonlySet<string>> {
  const target = { kind: 'traject', id: trajectId } as const;
  const grant = await context.authorise(context.viewer, 'TRAJECT_READ', target);
  return (await knownTo(grant, context.services)).plans;
}
