import type { PlanAudience } from '../access/audience.ts';
import type { Grant } from '../access/grant.ts';
import { knowsOwnActions } from '../access/rules/plan.rules.ts';
import { isUnconfirmed, unprovenSession } from '../access/unproven.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { MyActionView, PlanActions } from './plan.actions.ts';
import { soonestFirst } from './plan.finding-actions.ts';
import type { PlanNeighbours } from './plan.service.ts';

interface With {
  neighbours: Pick<PlanNeighbours, 'traject'>;
  actionsOf: PlanActions['actionsOf'];
}

/** The viewer's own actions, over all trajecten. */
export function createMyActions({ neighbours, actionsOf }: With): Pick<PlanActions, 'myActions'> {
  async function personsOf({ viewer }: Grant): Promise<PersonRecord[]> {
    const { traject } = neighbours;
    if (viewer.kind === 'ACCOUNT') return traject.personsOfAccount(viewer.accountId);
    const id = viewer.kind === 'PERSON' ? viewer.personId : null;
    const person = id === null ? null : await traject.personById(id);
    return person?.leftAt === null ? [person] : [];
  }

  /** Which plans tell the viewer of a grant of own actions in them. */
  async function ownIn(
    { viewer }: Grant,
    trajectId: string,
    personId: string,
  ): Promise<(plan: PlanAudience) => boolean> {
    const { facts } = neighbours.traject;
    const [self, traject, household] = await Promise.all([
      facts.person(personId),
      facts.traject(trajectId),
      isUnconfirmed(viewer) ? facts.household(trajectId) : null,
    ]);
    const about = { ...(self && { self }), ...(traject && { traject }), ...(household && { household }) };
    return (plan) => knowsOwnActions(viewer, about, plan);
  }

  return {
    async myActions(grant) {
      const mine: MyActionView[] = [];
      for (const { id, trajectId } of await personsOf(grant)) {
        const traject = await neighbours.traject.trajectById(trajectId);
        // What was still open when it was closed is no longer asked of anyone.
        if (!traject || traject.closed) continue;
        const own = await ownIn(grant, trajectId, id);
        for (const action of await actionsOf(trajectId, {
          planIds: new Set(),
          ownerId: id,
          session: unprovenSession(grant.viewer),
          own,
        }))
          mine.push({
            ...{ action, trajectId, householdName: traject.householdName },
            confidential: action.confidential,
          });
      }
      const isDone = ({ action }: MyActionView): number => Number(action.state !== 'OPEN');
      return mine.sort((a, b) => isDone(a) - isDone(b) || soonestFirst(a.action, b.action));
    },
  };
}
