import { trajectOf, type Grant } from '../access/grant.ts';
import { fail } from '../errors.ts';
import type { StreamStore } from '../log/stream-store.ts';
import { isUuid } from '../random.ts';
import type * as changes from './plan.changes.ts';
import { isToldAll, markedAlone, toldNumber } from './plan.numbers.ts';
import { planIdOf, type PlanOutlines } from './plan.outlines.ts';
import type { Writer } from './plan.rules.ts';
import type { PlanGrant, PlanNeighbours, PlanService } from './plan.service.ts';
import { numbered } from './plan.sight.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

/** Every change of a plan by a person, once for each identity of a request; the number is the viewer's own. */
export interface PlanExecute extends Pick<PlanService, 'change'> {
  /** For what asks nothing of who takes part, such as letters: these come many times a second. */
  execute(
    grant: PlanGrant,
    mutationId: string,
    decide: (state: PlanState, about: changes.Writing) => PlanEvent[],
  ): Promise<number>;
}

/** Changes over the stream of the plan. */
export function createPlanExecute(
  { traject }: Pick<PlanNeighbours, 'traject'>,
  streams: StreamStore<PlanState, PlanEvent>,
  { outlineOf }: PlanOutlines,
  writerOf: (grant: Grant) => Promise<Writer>,
): PlanExecute {
  async function change(
    grant: PlanGrant,
    mutationId: string,
    decide: (state: PlanState, about: changes.Change) => PlanEvent[],
  ): Promise<number> {
    const people = await traject.peopleOf(trajectOf(grant));
    const ids = new Set(people.filter((person) => person.leftAt === null).map((person) => person.id));
    return execute(grant, mutationId, (state, about) =>
      decide(state, { ...about, isPerson: (id) => ids.has(id) }),
    );
  }

  async function execute(
    grant: PlanGrant,
    mutationId: string,
    decide: (state: PlanState, about: changes.Writing) => PlanEvent[],
  ): Promise<number> {
    // It lies unsealed in the log, and a repeat is one's own: nobody can take another's place.
    if (!isUuid(mutationId)) fail('INPUT_INVALID', { what: 'mutationId' });
    const planId = planIdOf(grant);
    const [outline, writer] = await Promise.all([outlineOf(planId), writerOf(grant)]);
    const about = { form: outline.form, writer };
    const { trajectId } = outline;
    const who = numbered(grant, 'VIEWER');
    let newest: { seq: number; told: number } | undefined;
    const { seq } = await streams.execute(planId, {
      trajectId,
      actor: writer.personId,
      mutationId: `${writer.personId}:${mutationId}`,
      decide: (state) => markedAlone(state, decide(state, about), writer.session),
      applied: ({ alone }, at) => (newest = { seq: at, told: toldNumber(alone, at, who) }),
    });
    if (newest?.seq === seq) return newest.told;
    if (isToldAll(who)) return seq;
    // A repeat, or nothing happened: what was written before is in the state that is kept.
    return streams.read(planId, trajectId, ({ alone }) => toldNumber(alone, seq, who), seq);
  }

  return { change, execute };
}
