import type { ClientSession } from 'mongoose';
import type { Edition } from '../method/edition.types.ts';
import type { LevelNumber } from '../method/types.ts';
import { asksTheSame } from '../traject/obligation.rules.ts';
import { asksSafetyPlan, regisseurFit } from './regie.rules.ts';
import type { RegieNeighbours } from './regie.service.ts';
import type { Regisseur } from './regie.types.ts';

/** Opens as obligations what a level asks of its regisseur, in the transaction of the decision. */
type Weigh = (
  session: ClientSession,
  trajectId: string,
  edition: Edition,
  level: LevelNumber,
  regisseur: Regisseur,
) => Promise<void>;

/** What a level asks. */
export interface Weighing {
  /** Of the regisseur alone: the profile. */
  weighProfile: Weigh;
  /** Of the regisseur and of the plan. */
  weighLevel: Weigh;
}

/** Weighing over the obligations of trajecten. */
export function createWeighing({ obligations }: RegieNeighbours['traject']): Weighing {
  async function openSafetyPlan(session: ClientSession, trajectId: string, edition: Edition): Promise<void> {
    if (await obligations.everMet(trajectId, 'SAFETY_PLAN', session)) return;
    const reason = edition.safetyPlanFrom3 === 'REQUIRED' ? 'SAFETY_PLAN_REQUIRED' : 'SAFETY_PLAN_FITS';
    await obligations.open(trajectId, { reason }, session);
  }

  const weighProfile: Weigh = async (session, trajectId, edition, level, regisseur) => {
    const fit = regisseurFit(edition, level, regisseur);
    const lacks = fit.whyNot && ({ reason: 'LACKS_PROFILE', profiles: fit.whyNot.asked } as const);
    const open = (await obligations.openOf(trajectId, session)).find(({ kind }) => kind === 'HAND_OVER');
    if (lacks && open && asksTheSame(lacks, open)) return;
    if (open) await obligations.solve(trajectId, 'HAND_OVER', undefined, session);
    if (lacks) await obligations.open(trajectId, lacks, session);
  };

  const weighLevel: Weigh = async (session, trajectId, edition, level, regisseur) => {
    await weighProfile(session, trajectId, edition, level, regisseur);
    if (asksSafetyPlan(level)) await openSafetyPlan(session, trajectId, edition);
  };

  return { weighProfile, weighLevel };
}
