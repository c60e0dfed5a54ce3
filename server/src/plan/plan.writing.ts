import { personOf, trajectOf } from '../access/grant.ts';
import { unprovenSession } from '../access/unproven.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { StreamStore } from '../log/stream-store.ts';
import { clientIdOf } from '../text/text.ts';
import { untilOpened } from '../traject/obligation.rules.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import * as changes from './plan.changes.ts';
import type { PlanExecute } from './plan.execute.ts';
import { markedAlone } from './plan.numbers.ts';
import { planIdOf, type PlanOutlines } from './plan.outlines.ts';
import type { Writer } from './plan.rules.ts';
import type { PlanNeighbours, PlanService } from './plan.service.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

/** Letters and answers. */
export function createPlanWriting(
  core: Core,
  neighbours: Pick<PlanNeighbours, 'traject' | 'safety'>,
  streams: StreamStore<PlanState, PlanEvent>,
  { planOf, form }: PlanOutlines,
  { change, execute }: PlanExecute,
): Pick<PlanService, 'takePen' | 'write' | 'answer'> {
  async function regisseurOf(trajectId: string): Promise<PersonRecord | null> {
    const id = (await neighbours.traject.trajectById(trajectId))?.regisseurPersonId ?? null;
    return id === null ? null : neighbours.traject.personById(id);
  }

  return {
    async takePen(grant) {
      const clientId = core.random.integer(2 ** 31 - 1);
      const personId = personOf(grant);
      await streams.execute(planIdOf(grant), {
        trajectId: trajectOf(grant),
        actor: personId,
        decide(state) {
          if (state.adoptedVersionId) fail('PLAN_ADOPTED');
          if (state.clientIds.has(clientId)) fail('CONFLICT');
          // That somebody begins to write is nobody else's.
          const taken = { kind: 'penTaken', pen: clientId, personId } as const;
          return markedAlone(state, [taken], unprovenSession(grant.viewer));
        },
      });
      return clientId;
    },

    write: (grant, { textId, update, mutationId }) =>
      execute(grant, mutationId, (state, about) =>
        changes.write(state, about, textId, update, clientIdIn(state, update, about.writer)),
      ),

    async answer(grant, wish) {
      const { entryId, fieldKey, value, mutationId, forPersonId = null, aboutPersonId = null } = wish;
      const seq = await change(grant, mutationId, (state, about) =>
        fieldKey.includes('.')
          ? changes.answerPart(state, about, entryId, fieldKey, value, aboutPersonId)
          : changes.answer(state, about, entryId, fieldKey, value, forPersonId),
      );
      const plan = await planOf(planIdOf(grant));
      const asksSafety = form(plan).sections.some(
        (one) => entryId === `main:${one.key}` && one.safetyQuestions?.includes(fieldKey),
      );
      if (!asksSafety || value.yes !== true) return seq;
      await neighbours.safety.answeredUnsafe(plan.trajectId, forPersonId ?? personOf(grant), mutationId);
      // Until the chair opens the answers it is known to a regisseur of a profession alone (A9).
      if ((await regisseurOf(plan.trajectId))?.side === 'PROFESSIONAL')
        await neighbours.traject.openObligation(plan.trajectId, {
          reason: 'SAFETY_CONCERN',
          subject: untilOpened,
        });
      return seq;
    },
  };
}

/** The client id that wrote an update: it must have been handed out to this writer. 0 when there are no letters in it. */
function clientIdIn(state: PlanState, update: Uint8Array, { personId }: Writer): number {
  const clientId = clientIdOf(update);
  if (typeof clientId === 'string') fail(clientId);
  if (clientId !== null && state.clientIds.get(clientId) !== personId) fail('FOREIGN_PEN');
  return clientId ?? 0;
}
