import { grantedToRegisseur, grantFor } from '../access/grant.ts';
import { may } from '../access/may.ts';
import type { RequestContext } from '../graph/context.ts';
import { fail } from '../errors.ts';
import type { Resolvers } from '../graph/resolvers.generated.ts';
import { sayIn } from '../method/view/say.ts';
import { nextAmong, phaseSeen, type MeetingSummaryView } from './meeting.summary.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import type { MeetingView } from './meeting.view.ts';

const service = ({ services }: RequestContext) => services.meeting;

/** Meetings of a traject as far as the viewer may know of them. */
async function meetingsOf(trajectId: string, context: RequestContext): Promise<MeetingSummaryView[]> {
  const target = { kind: 'traject', id: trajectId } as const;
  return service(context).meetingsOf(await context.authorise(context.viewer, 'TRAJECT_READ', target));
}

const mayReadPlan = (id: string, context: RequestContext): Promise<boolean> =>
  may(context, 'PLAN_READ', { kind: 'plan', id });

/** The phase as far as the viewer's meetings tell it: it tells of no meeting that the viewer is not invited to (A5). */
async function phaseFor(
  { id, phase }: Pick<TrajectRecord, 'id' | 'phase'>,
  _args: unknown,
  context: RequestContext,
): Promise<TrajectRecord['phase']> {
  const grant = await context.authorise(context.viewer, 'TRAJECT_READ', { kind: 'traject', id });
  if (!grant.situation.self || grantedToRegisseur(grant)) return phase;
  return phaseSeen(phase, await service(context).meetingsOf(grant), context.core.clock.now());
}

/** Meetings over GraphQL. Who may is judged by `@needs`; whether the meeting's state allows it by `meeting.rules.ts`. */
export const meetingResolvers: Resolvers = {
  Query: {
    reminderDays: (_, _args, context) =>
      service(context).reminderDays.forOrganisation(grantFor(context, 'ADMINISTRATION')),
    meeting: (_, _args, context) => service(context).look(grantFor(context, 'MEETING_JOIN')),
    myExperience: (_, _args, context) => service(context).experiences.mine(grantFor(context, 'MEETING_JOIN')),
    meetingScreen: (_, _args, context) => service(context).lookAtScreen(grantFor(context, 'MEETING_CHAIR')),
  },
  Mutation: {
    setReminderDays: (_, { days }, context) =>
      service(context).reminderDays.set(grantFor(context, 'ADMINISTRATION'), days),
    tellExperience: (_, { input }, context) =>
      service(context).experiences.tell(grantFor(context, 'MEETING_JOIN'), input),
    askDates: (_, { input }, context) => service(context).dates.ask(grantFor(context, 'TRAJECT_LEAD'), input),
    answerDates: (_, { input }, context) =>
      service(context).dates.answer(grantFor(context, 'TRAJECT_READ'), input),
    pickDate: (_, { input }, context) => service(context).pickDate(grantFor(context, 'TRAJECT_LEAD'), input),
    async withdrawDates(_, { pollId }, context) {
      await service(context).dates.withdraw(grantFor(context, 'TRAJECT_LEAD'), pollId);
      return true;
    },
    planMeeting: (_, { input }, context) => service(context).plan(grantFor(context, 'TRAJECT_LEAD'), input),
    changeMeeting: (_, { input }, context) =>
      service(context).change(grantFor(context, 'MEETING_LEAD'), input),
    callOffMeeting: (_, { input }, context) =>
      service(context).callOff(grantFor(context, 'MEETING_LEAD'), input.nobodyCame),
    replyToMeeting: (_, { input }, context) =>
      service(context).reply(grantFor(context, 'MEETING_JOIN'), input),
    startMeeting: (_, _args, context) => service(context).start(grantFor(context, 'MEETING_CHAIR')),
    goToItem: (_, { input }, context) =>
      service(context).goToItem(grantFor(context, 'MEETING_CHAIR'), input.index),
    recognisePerson: (_, { personId, code }, context) =>
      service(context).recognise(grantFor(context, 'MEETING_CHAIR'), personId, code),
    async pauseMeeting(_, { input }, context) {
      const target = { kind: 'plan', id: input.planId ?? '' } as const;
      const beside =
        input.planId == null ? null : await context.authorise(context.viewer, 'PLAN_READ', target);
      return service(context).pause(grantFor(context, 'MEETING_CHAIR'), beside);
    },
    resumeMeeting: (_, _args, context) => service(context).resumeMeeting(grantFor(context, 'MEETING_CHAIR')),
    agreeAtMeeting: (_, { input }, context) =>
      service(context).agree(grantFor(context, 'MEETING_CHAIR'), input.sectionKey, input.agreed),
    openRound: (_, _args, context) => service(context).openRound(grantFor(context, 'MEETING_CHAIR')),
    raiseHand: (_, { up }, context) => service(context).raiseHand(grantFor(context, 'MEETING_JOIN'), up),
    giveFloor: (_, { personId }, context) =>
      service(context).giveFloor(grantFor(context, 'MEETING_CHAIR'), personId ?? null),
    markAttendance: (_, { input }, context) =>
      service(context).markAttendance(grantFor(context, 'MEETING_CHAIR'), input),
    admitGuest: (_, { input }, context) =>
      service(context).admitGuest(grantFor(context, 'MEETING_CHAIR'), input),
    removeFromMeeting: (_, { input }, context) =>
      service(context).remove(grantFor(context, 'MEETING_CHAIR'), input),
    nameHelper: (_, { input }, context) =>
      service(context).nameHelper(grantFor(context, 'MEETING_LEAD'), input),
    setNextMeeting: (_, { input }, context) =>
      service(context).setNext(grantFor(context, 'MEETING_LEAD'), input),
    async adoptPlan(_, { input }, context) {
      const versionId = await service(context).adopt(grantFor(context, 'MEETING_LEAD'), input.expectedSeq);
      return (await context.services.plan.version(versionId)) ?? fail('NOT_FOUND');
    },
    closeMeeting: (_, _args, context) => service(context).closeMeeting(grantFor(context, 'MEETING_CHAIR')),
    async typing(_, { textId }, context) {
      await service(context).typing(grantFor(context, 'MEETING_JOIN'), textId ?? null);
      return true;
    },
  },
  Subscription: {
    meetingChanged: {
      subscribe: (_, _args, context) => service(context).follow(grantFor(context, 'MEETING_JOIN')),
      resolve: (meeting: MeetingView) => meeting,
    },
    meetingScreenChanged: {
      subscribe: (_, _args, context) => service(context).followScreen(grantFor(context, 'MEETING_CHAIR')),
      resolve: (meeting: MeetingView) => meeting,
    },
  },
  Meeting: {
    reminderDays: ({ trajectId }, _args, context) =>
      trajectId === null ? [] : service(context).reminderDays.forTraject(trajectId),
    // Who sits in the running meeting reads its plan (A3); else the plan's own audience counts.
    planId: async ({ planId }, _args, context) =>
      planId !== null && (await mayReadPlan(planId, context)) ? planId : null,
    // Asked at every pause, also when no plan lies beside the agenda: how long it takes tells nothing (A1).
    besidePlanId: async ({ id, pausedAt, besidePlanId }, _args, context) =>
      pausedAt !== null && (await mayReadPlan(besidePlanId ?? id, context)) ? besidePlanId : null,
    adoptedVersion: async ({ id, adoptedVersionId, planId }, _args, context) => {
      const reads = await mayReadPlan(planId ?? id, context);
      return adoptedVersionId !== null && reads ? context.services.plan.version(adoptedVersionId) : null;
    },
  },
  AgendaItem: {
    title: ({ title }, { language }) => sayIn(language)(title),
  },
  AgendaOpening: {
    text: ({ text }, { language }) => sayIn(language)(text),
    tips: ({ tips }, { language }) => tips.map(sayIn(language)),
  },
  MeetingSummary: {
    planId: async ({ planId }, _args, context) =>
      planId !== null && (await mayReadPlan(planId, context)) ? planId : null,
  },
  Plan: {
    // Asked for without a meeting too, so that how long it takes tells nothing (A1).
    meetingId: async ({ id, meetingId }, _args, context) =>
      (await may(context, 'MEETING_JOIN', { kind: 'meeting', id: meetingId ?? id })) ? meetingId : null,
  },
  Traject: {
    datePolls: async ({ id }, _args, context) => {
      const target = { kind: 'traject', id } as const;
      return service(context).dates.pollsOf(await context.authorise(context.viewer, 'TRAJECT_READ', target));
    },
    experiences: (_, _args, context) => service(context).experiences.of(grantFor(context, 'TRAJECT_LEAD')),
    phase: phaseFor,
    meetings: ({ id }, _args, context) => meetingsOf(id, context),
  },
  TrajectSummary: {
    phase: phaseFor,
    nextMeeting: async ({ id }, _args, context) =>
      nextAmong(await meetingsOf(id, context), context.core.clock.now()),
  },
};
