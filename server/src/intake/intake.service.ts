import type { Grant } from '../access/grant.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { RegieService } from '../regie/regie.service.ts';
import type { SafetyService } from '../safety/safety.service.ts';
import type { AppointRegisseurInput, RegisseurCandidate, RegisterRequestInput } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { createAppointingFirst } from './appointing-first.ts';
import { createRegistering } from './registering.ts';
import { createWaitingRequests, type WaitingRequests } from './waiting.ts';

/** What the intake desk needs of other modules. */
export interface IntakeNeighbours {
  account: AccountService;
  accessLog: AccessLogService;
  traject: TrajectService;
  regie: RegieService;
  safety: SafetyService;
}

/** Phase 1 of the method: a request comes in, someone who fits is looked for and appointed. */
export interface IntakeService extends WaitingRequests {
  /** Throws INPUT_INVALID, EDITION_UNKNOWN, CRITERION_UNKNOWN, CRITERION_TWICE. */
  register(grant: Grant<'INTAKE'>, input: RegisterRequestInput): Promise<TrajectRecord>;
  /** Professionals of the viewer's organisation: who fits first, then who leads the fewest. */
  candidates(grant: Grant<'INTAKE'>, edition: string, level: number): Promise<RegisseurCandidate[]>;
  /** Throws ALREADY_APPOINTED, INPUT_INVALID, NOT_FOUND, UNSAFE_OWN_REGISSEUR, NO_SAFETY_DESK. */
  appointFirst(grant: Grant<'FIRST_APPOINTMENT'>, input: AppointRegisseurInput): Promise<TrajectRecord>;
}

/** The intake desk: it writes through the modules it stands on, in one transaction each time. */
export function createIntakeService(core: Core, neighbours: IntakeNeighbours): IntakeService {
  const nameOf = async (accountId: string): Promise<string> =>
    (await neighbours.account.accountById(accountId))?.name ?? '';

  return {
    ...createWaitingRequests(core, neighbours),
    ...createRegistering(core, { neighbours, nameOf }),
    ...createAppointingFirst(core, { neighbours, nameOf }),

    async candidates({ viewer }, edition, level) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      return neighbours.regie.candidates(viewer.organisationId, edition, level);
    },
  };
}
