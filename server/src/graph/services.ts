import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { AccountService } from '../account/account.service.ts';
import type { SigningInService } from '../account/signing-in.types.ts';
import type { CalendarService } from '../calendar/calendar.service.ts';
import type { ClosingService } from '../closing/closing.service.ts';
import type { DossierService } from '../dossier/dossier.service.ts';
import type { ExchangeService } from '../exchange/own-data.service.ts';
import type { IntakeService } from '../intake/intake.service.ts';
import type { InvitationService } from '../invitation/invitation.service.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { OrganisationService } from '../organisation/organisation.service.ts';
import type { OutputService } from '../output/output.service.ts';
import type { OverviewService } from '../overview/overview.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { RegieService } from '../regie/regie.service.ts';
import type { RetentionService } from '../retention/retention.service.ts';
import type { SafetyService } from '../safety/safety.service.ts';
import type { HandoverService } from '../handover/handover.service.ts';
import type { SteeringService } from '../steering/steering.service.ts';
import type { StepsService } from '../steps/steps.service.ts';
import type { TrajectService } from '../traject/traject.service.ts';

/** Every module's service, for resolvers and the gate. `app.ts` makes them; modules get their neighbours by name. */
export interface Services {
  jobs: Jobs;
  output: OutputService;
  account: AccountService;
  signingIn: SigningInService;
  traject: TrajectService;
  organisation: OrganisationService;
  accessLog: AccessLogService;
  regie: RegieService;
  safety: SafetyService;
  dossier: DossierService;
  intake: IntakeService;
  plan: PlanService;
  meeting: MeetingService;
  calendar: CalendarService;
  handover: HandoverService;
  steps: StepsService;
  invitation: InvitationService;
  retention: RetentionService;
  closing: ClosingService;
  overview: OverviewService;
  steering: SteeringService;
  exchange: ExchangeService;
}
