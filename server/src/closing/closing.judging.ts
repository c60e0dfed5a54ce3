import { isChosenOneByOne } from '../access/audience.ts';
import { knownEdition } from '../method/method.service.ts';
import type { Closing } from '../schema.generated.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { closingOf } from './closing.rules.ts';
import type { ClosingNeighbours } from './closing.service.ts';

/** Judges whether a traject can be closed now. */
export type JudgeClosing = (traject: TrajectRecord) => Promise<Closing>;

/** Over the modules that know what a traject needs first. */
export function createClosingJudge({
  traject: trajecten,
  regie,
  safety,
  plan,
  meeting,
}: Pick<ClosingNeighbours, 'traject' | 'regie' | 'safety' | 'plan' | 'meeting'>): JudgeClosing {
  return async ({ id, edition, regieLevel: level, regisseurPersonId }) => {
    const leader = regisseurPersonId === null ? null : await trajecten.personById(regisseurPersonId);
    const plans = (await plan.plansOf(id)).filter(({ state }) => state === 'ADOPTED');
    // What only its readers may know of is counted for who reads it by profession.
    const lay = leader !== null && leader.side !== 'PROFESSIONAL';
    const counted = plans.filter((one) => !lay || !isChosenOneByOne(plan.form(one).kind));
    const [answers, openSignal, open, next, actions] = await Promise.all([
      regie.answersOf({ trajectId: id, edition, level }),
      safety.hasOpen(id),
      trajecten.obligations.openOf(id),
      meeting.nextOf(id, undefined, { sure: true }),
      plan.actionsOf(id, { planIds: new Set(counted.map(({ _id }) => _id)), ownerId: null }),
    ]);
    return closingOf({
      edition: knownEdition(edition),
      level,
      answers,
      leads: leader?.side ?? 'PROFESSIONAL',
      openSignal,
      waiting: open.map(({ kind }) => kind),
      meeting: next !== null,
      adopted: new Set(plans.map((one) => plan.form(one).kind)),
      actions: actions.map(({ state }) => state),
    });
  };
}
