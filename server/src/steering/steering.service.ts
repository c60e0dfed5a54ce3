import { accountActing, type Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type {
  AnswerEscalationInput,
  AskManagerInput,
  Escalation,
  RegisseurLoad,
} from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { createAnsweringRegisseur } from './answering-regisseur.ts';
import { createAskingManager } from './asking-manager.ts';
import { openEscalations } from './escalation.model.ts';
import { openingEscalation } from './escalation.opening.ts';
import { createFigures, type Figures } from './figures.ts';
import type { FigureNeighbours } from './figures.count.ts';
import { createSteeringTelling } from './steering.telling.ts';

/** What steering needs of other modules. */
export interface SteeringNeighbours extends FigureNeighbours {
  jobs: Jobs;
  account: AccountService;
  traject: TrajectService;
}

/** Questions of a regisseur to the manager, and back; who leads how much; figures over many trajecten. */
export interface SteeringService extends Figures {
  /** Who leads trajecten of the manager's organisation, who leads most first. */
  loads(grant: Grant<'STEERING'>): Promise<RegisseurLoad[]>;
  /** Of one traject, newest first. */
  ofTraject(grant: Grant<'TRAJECT_LEAD'>): Promise<Escalation[]>;
  /** Not ended, of the manager's organisation, oldest first. */
  ofOrganisation(grant: Grant<'STEERING'>): Promise<Escalation[]>;
  /** Throws INPUT_INVALID. */
  ask(grant: Grant<'TRAJECT_LEAD'>, input: AskManagerInput): Promise<Escalation>;
  /** Throws NOT_FOUND, INPUT_INVALID. */
  answer(grant: Grant<'STEERING'>, input: AnswerEscalationInput): Promise<Escalation>;
  /** Harmless when it is ended, or none of this traject. */
  end(grant: Grant<'TRAJECT_LEAD'>, id: string): Promise<void>;
}

/** Steering over the questions that are kept. */
export async function createSteeringService(
  core: Core,
  neighbours: SteeringNeighbours,
): Promise<SteeringService> {
  const { jobs, account: accounts, traject: trajecten } = neighbours;
  const Stored = await openEscalations(core.database);
  const opened = openingEscalation(core, trajecten);
  const tell = createSteeringTelling(core, { Stored, neighbours });

  return {
    ...(await createFigures(core, jobs, neighbours)),
    ...createAskingManager(core, { Stored, trajecten, opened, tell }),
    ...createAnsweringRegisseur(core, { Stored, accounts, trajecten, opened, tell }),
    async loads(grant) {
      const { organisationId } = accountActing(grant);
      const all = await accounts.accountsOfOrganisation(organisationId);
      const loads = await trajecten.desk.loadOf(all.map(({ id }) => id));
      return all
        .map(({ id, name }) => ({ accountId: id, name, leads: loads.get(id) ?? 0 }))
        .filter(({ leads }) => leads > 0)
        .sort((a, b) => b.leads - a.leads || a.name.localeCompare(b.name, 'nl'));
    },
  };
}
