import { trajectOf, type Grant } from '../access/grant.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { RegieService } from '../regie/regie.service.ts';
import type { AppointSuccessorInput, Handover, HandOverInput, Successor } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { createGiving } from './handover.giving.ts';
import { openHandovers } from './handover.model.ts';
import { openOf } from './handover.open.ts';
import { createPlannedHandovers } from './handover.planned.ts';
import { createSuccessors } from './handover.successors.ts';
import { createHandoverTelling } from './handover.telling.ts';
import { wasWarm } from './handover.warm.ts';

/** What handing over needs of other modules. */
export interface HandoverNeighbours {
  jobs: Jobs;
  account: AccountService;
  traject: TrajectService;
  accessLog: AccessLogService;
  regie: RegieService;
  plan: PlanService;
  meeting: MeetingService;
}

/** Handing regie over, now or later, and a successor for a regisseur who is away. */
export interface HandoverService {
  /** What is open, what was planned, and who can take over. */
  stateOf(grant: Grant<'TRAJECT_LEAD'>): Promise<Handover>;
  /** Hands over at once or plans it. Throws NOT_FOUND, CONFLICT, MOTIVATION_REQUIRED, INPUT_INVALID. */
  handOver(grant: Grant<'TRAJECT_LEAD'>, input: HandOverInput): Promise<TrajectRecord>;
  /** True when a handover was planned. */
  withdraw(grant: Grant<'TRAJECT_LEAD'>): Promise<boolean>;
  /** Who can take over; NOT_FOUND for a traject of another organisation. */
  successors(grant: Grant<'STEERING'>, trajectId: string): Promise<Successor[]>;
  /** Throws NOT_FOUND, CONFLICT, MOTIVATION_REQUIRED, INPUT_INVALID. */
  appointSuccessor(grant: Grant<'STEERING'>, input: AppointSuccessorInput): Promise<void>;
}

/** Handovers over the modules that know what is open. */
export async function createHandoverService(
  core: Core,
  neighbours: HandoverNeighbours,
): Promise<HandoverService> {
  const { jobs, account: accounts, meeting } = neighbours;
  const Stored = await openHandovers(core.database);
  const { planTelling } = createHandoverTelling(core, neighbours);
  const planned = createPlannedHandovers(core, { Stored, neighbours, planTelling });
  const { candidates, ...successors } = createSuccessors({ Stored, neighbours, planTelling });

  return {
    ...createGiving(core, { Stored, neighbours, planned, planTelling }),
    ...successors,

    async stateOf(grant) {
      const stored = await Stored.findOne({ trajectId: trajectOf(grant) }).lean();
      const to = stored ? (await accounts.accountById(stored.accountId))?.name : undefined;
      return {
        open: await openOf(grant, neighbours),
        candidates: await candidates(grant),
        planned: stored && {
          from: stored.from,
          to: to ?? '',
          followUpOn: stored.followUpOn,
          waitsForMeeting:
            stored.from <= core.clock.now() &&
            !(await wasWarm(meeting, stored.trajectId, stored.warmMeetingId ?? null)),
        },
      };
    },

    async withdraw(grant) {
      const trajectId = trajectOf(grant);
      await jobs.cancel('handover.do', trajectId);
      return (await Stored.deleteOne({ trajectId })).deletedCount > 0;
    },
  };
}
