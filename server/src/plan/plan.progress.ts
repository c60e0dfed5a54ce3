import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import { unprovenSession } from '../access/unproven.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { ActionProgress } from './plan.actions.ts';
import type { PlanModels, StoredPlan, StoredProgress } from './plan.model.ts';
import { isOfSession, type Looking } from './plan.rules.ts';
import type { ActionView } from './plan.view.ts';

const longestNote = 1000;
type Who = Pick<Looking, 'viewerId' | 'session'>;

const nobody: Who = { viewerId: null };
const notePlace = (id: string) => ({ collection: 'action_progress', id, field: 'sealed' });

/** What became of actions. It stands beside the plan: what was adopted never changes. */
export interface PlanProgress {
  /** Actions of a plan with their state now, and what was written of it: of a covered one for its writer alone. */
  withProgress(plan: StoredPlan, actions: ActionView[], writer?: Who): Promise<ActionView[]>;
  /** What was written of one action, in this plan and the one before it. */
  notesOf(plan: StoredPlan, actionId: string): Promise<string[]>;
  /** Keeps the state of an action; of the note what was given, sealed. Throws INPUT_INVALID. */
  keep(grant: Grant, planId: string, progress: ActionProgress): Promise<void>;
}

/** Over the model of what became of actions. */
export function createPlanProgress(core: Core, { Progress }: Pick<PlanModels, 'Progress'>): PlanProgress {
  return {
    async withProgress({ _id: planId, trajectId, follows }, actions, { viewerId, session } = nobody) {
      // An action that went along from the plan before has there what became of it, until something is told here.
      const plans = [...(follows ? [follows] : []), planId];
      const found = await Promise.all(plans.map((id) => Progress.find({ planId: id }).lean()));
      const progress = found.flat();
      if (progress.length === 0) return actions;
      const box = await core.keyring.box(trajectId);
      const noteOf = ({ _id, sealed }: StoredProgress): string | null =>
        sealed ? box.open<{ note: string }>(notePlace(_id), bytesOf(sealed)).note : null;
      const known = new Map(progress.map((one) => [one.actionId, one]));
      return actions.map((action) => {
        const latest = known.get(action.id);
        const now = action.anew && latest?.planId !== planId ? undefined : latest;
        const own =
          viewerId !== null && now?.noteBy === viewerId && isOfSession(now.noteSession ?? undefined, session);
        const away = action.covered && !own;
        return now ? { ...action, state: now.state, note: away ? null : noteOf(now) } : action;
      });
    },
    async notesOf({ _id: planId, trajectId, follows }, actionId) {
      const plans = [...(follows ? [follows] : []), planId];
      const box = await core.keyring.box(trajectId);
      const found = await Promise.all(plans.map((id) => Progress.find({ planId: id, actionId }).lean()));
      return found
        .flat()
        .flatMap(({ _id, sealed }) =>
          sealed ? [box.open<{ note: string }>(notePlace(_id), bytesOf(sealed)).note] : [],
        );
    },
    async keep(grant, planId, { actionId, state, note }) {
      const _id = `${planId}:${actionId}`;
      const said = note?.trim() ?? null;
      if ((said?.length ?? 0) > longestNote)
        fail('INPUT_INVALID', { what: `een tekst heeft hoogstens ${longestNote} letters` });
      const sealed = said ? await core.keyring.seal(trajectOf(grant), notePlace(_id), { note: said }) : null;
      const noteSession = unprovenSession(grant.viewer) ?? null;
      await Progress.updateOne(
        { _id },
        {
          $set: {
            ...{ planId, actionId, state, at: core.clock.now(), by: personOf(grant) },
            ...(said === null ? {} : { sealed, noteBy: personOf(grant), noteSession }),
          },
        },
        { upsert: true },
      );
    },
  };
}
