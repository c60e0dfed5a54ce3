import { personOf, trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { knownEdition, levelNumber } from '../method/method.service.ts';
import { motivationOf, wordsOf } from '../traject/traject.rules.ts';
import { inTransaction } from '../writes.ts';
import type { Proposals } from './proposals.ts';
import { solvableByHand } from './regie.rules.ts';
import type { RegieNeighbours, RegieService } from './regie.service.ts';
import type { RegieRecord } from './regie.types.ts';

/** Proposals of one person that wait at the same time at most: each asks something of the regisseur, and many would bury the rest. */
export const mostProposalsOfOne = 5;

/** Proposing a level to who leads, and solving by hand what waits. */
export function createProposing(
  core: Core,
  neighbours: RegieNeighbours,
  proposals: Proposals,
  regieOf: (trajectId: string) => Promise<RegieRecord>,
): Pick<RegieService, 'propose' | 'solveObligation'> {
  const { obligations } = neighbours.traject;

  return {
    async propose(grant, input) {
      const trajectId = trajectOf(grant);
      const personId = personOf(grant);
      const motivation = motivationOf(input.motivation);
      const to = levelNumber(input.level);
      const by = (await neighbours.traject.personById(personId))?.name ?? fail('NOT_FOUND');
      await inTransaction(core.database, async (session) => {
        if ((await proposals.waitingOf({ trajectId, personId }, session)) >= mostProposalsOfOne)
          fail('TOO_MANY_PROPOSALS');
        const subject = await proposals.add({ trajectId, to, personId, by, motivation }, session);
        await obligations.open(trajectId, { reason: 'OTHER_LEVEL_PROPOSED', subject }, session);
        await neighbours.traject.enqueue(session, trajectId, { what: ['REGIE', 'OBLIGATIONS'] });
      });
      await neighbours.traject.publishPending(trajectId);
    },

    async solveObligation(grant, obligationId, note) {
      const trajectId = trajectOf(grant);
      const how = wordsOf(note, 'hoe het is opgelost', 2000, { required: true });
      const obligation = await obligations.byId(obligationId);
      if (obligation?.trajectId !== trajectId) fail('NOT_FOUND');
      const { edition } = await regieOf(trajectId);
      if (!solvableByHand(knownEdition(edition), obligation.kind)) fail('CONFLICT');
      const solved = await obligations.solveByHand(obligationId, personOf(grant), how);
      if (!solved) return (await obligations.byId(obligationId)) ?? fail('NOT_FOUND');
      if (solved.kind === 'LEVEL_PROPOSAL') await proposals.decide({ id: solved.subject });
      await neighbours.traject.publish(trajectId, { what: ['REGIE', 'OBLIGATIONS'] });
      return solved;
    },
  };
}
