import { trajectOf, type Grant } from '../access/grant.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { RegieService } from '../regie/regie.service.ts';
import type { RetentionService } from '../retention/retention.service.ts';
import type { SafetyService } from '../safety/safety.service.ts';
import type { CloseTrajectInput, Closed, ClosedTraject, Closing } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { createCloseTraject } from './close-traject.ts';
import { createClosedTrajecten } from './closed-trajecten.ts';
import { createClosingJudge } from './closing.judging.ts';
import { openClosings } from './closing.model.ts';
import { createClosingTelling } from './closing.telling.ts';
import { createReopenTraject } from './reopen-traject.ts';

/** What closing needs of other modules. */
export interface ClosingNeighbours {
  jobs: Jobs;
  traject: TrajectService;
  accessLog: AccessLogService;
  regie: RegieService;
  safety: SafetyService;
  plan: PlanService;
  meeting: MeetingService;
  retention: RetentionService;
}

/** Closing a traject, and opening it again. */
export interface ClosingService {
  /** Whether it can be closed now; null when it is closed. */
  stateOf(grant: Grant<'TRAJECT_LEAD'>): Promise<Closing | null>;
  /** Throws CLOSING_BARRED, MOTIVATION_REQUIRED, INPUT_INVALID, CONFLICT. */
  close(grant: Grant<'TRAJECT_LEAD'>, input: CloseTrajectInput): Promise<TrajectRecord>;
  /** How it was closed; null while it is open. */
  closedOf(grant: Grant<'TRAJECT_READ'>, traject: TrajectRecord): Promise<Closed | null>;
  find(grant: Grant<'INTAKE'>, householdName: string): Promise<ClosedTraject[]>;
  /** Throws MOTIVATION_REQUIRED, CONFLICT. */
  reopen(grant: Grant<'TRAJECT_REOPEN'>, reason: string): Promise<void>;
}

/** Closing over the modules that know what a traject needs first. */
export async function createClosingService(
  core: Core,
  neighbours: ClosingNeighbours,
): Promise<ClosingService> {
  const Stored = await openClosings(core.database);
  const judge = createClosingJudge(neighbours);
  const telling = createClosingTelling(core, neighbours);

  const trajectOfGrant = async (grant: Grant): Promise<TrajectRecord> =>
    (await neighbours.traject.trajectById(trajectOf(grant))) ?? fail('NOT_FOUND');

  return {
    ...createCloseTraject(core, { Stored, neighbours, trajectOfGrant, judge, telling }),
    ...createReopenTraject(core, { Stored, neighbours, telling }),
    ...createClosedTrajecten(core, { Stored, neighbours }),
    async stateOf(grant) {
      const traject = await trajectOfGrant(grant);
      return traject.closed ? null : judge(traject);
    },
  };
}
