import type { Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { StandingLine } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectSummaryRecord } from '../traject/traject.types.ts';
import { createMyTrajecten } from './overview.mine.ts';
import { createStandingStill } from './standing-still.ts';

/** What overviews need of other modules. */
export interface OverviewNeighbours {
  traject: TrajectService;
  meeting: Pick<MeetingService, 'nextOf' | 'recordsOf'>;
  plan: Pick<PlanService, 'factsOf' | 'actionsOf'>;
}

/** Trajecten as lists show them. */
export interface OverviewService {
  /** Those in which the viewer takes part or which the viewer registered; what is expected of the viewer first. */
  mine(grant: Grant<'OWN'>): Promise<TrajectSummaryRecord[]>;
  /** Trajecten of the manager's organisation that stand still, the longest first: no name of a household, no plan. */
  standingStill(grant: Grant<'STEERING'>): Promise<StandingLine[]>;
}

/** Lists of trajecten, from what the modules before it know. It keeps nothing. */
export const createOverviewService = (core: Core, neighbours: OverviewNeighbours): OverviewService => ({
  ...createMyTrajecten(core, neighbours),
  ...createStandingStill(core, neighbours),
});
