import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Edition } from '../method/edition.types.ts';
import { knownEdition, levelNumber, validAnswers } from '../method/method.service.ts';
import type { LevelNumber } from '../method/types.ts';
import type { ChangeRegieLevelInput, LevelDecision } from '../schema.generated.ts';
import { motivationOf, wordsOf } from '../traject/traject.rules.ts';
import { inTransaction, isDuplicate } from '../writes.ts';
import type { Proposals } from './proposals.ts';
import { cardPointsAt } from './regie.rules.ts';
import type { LevelChange, RegieNeighbours, RegieService } from './regie.service.ts';
import type { NewDecision, RegieRecord, Regisseur } from './regie.types.ts';
import type { Weighing } from './regie.weighing.ts';

/** The level or the regisseur was another one when it came to writing. */
class Lost extends Error {}

/** A decision as it was asked for. */
type Decided = Omit<NewDecision, 'trajectId' | 'number' | 'by' | 'byId' | 'from' | 'to'> & {
  to: LevelNumber;
};

const conflict = (regie: RegieRecord): LevelChange => ({ kind: 'CONFLICT', regie });

/** The words of a request, checked. Throws LEVEL_INVALID, MOTIVATION_REQUIRED, INPUT_INVALID. */
const checked = (input: ChangeRegieLevelInput) => ({
  motivation: motivationOf(input.motivation),
  to: levelNumber(input.level),
  from: levelNumber(input.expectedLevel),
  mutationId: wordsOf(input.mutationId, 'het kenmerk van deze wijziging', 100, { required: true }),
  heard: wordsOf(input.heard, 'wie er gehoord zijn', 2000),
});

/** Changing the level: a decision of the regisseur alone. */
export function createChangingLevel(
  core: Core,
  neighbours: RegieNeighbours,
  proposals: Proposals,
  weighing: Weighing,
  {
    regieOf,
    answersOf,
  }: { regieOf(trajectId: string): Promise<RegieRecord> } & Pick<RegieService, 'answersOf'>,
): Pick<RegieService, 'change'> {
  const { decisions } = neighbours;
  const { obligations } = neighbours.traject;
  const write = createWriting(core, neighbours, proposals, weighing);

  async function changed(trajectId: string, decision: LevelDecision): Promise<LevelChange> {
    const open = await obligations.openOf(trajectId);
    const asked = open.filter(
      ({ kind }) => kind === 'HAND_OVER' || (kind === 'SAFETY_PLAN' && decision.to >= 3),
    );
    return { kind: 'CHANGED', regie: await regieOf(trajectId), decision, obligations: asked };
  }

  async function regisseurNow(personId: string): Promise<Regisseur & { name: string }> {
    const person = (await neighbours.traject.personById(personId)) ?? fail('NOT_FOUND');
    const { name, side, accountId } = person;
    const account = accountId === null ? undefined : await neighbours.account.accountById(accountId);
    return { name, profiles: account?.profiles ?? [], ownNetwork: side !== 'PROFESSIONAL' };
  }

  return {
    async change(grant, input) {
      const trajectId = trajectOf(grant);
      const { motivation, to, from, mutationId, heard } = checked(input);
      const before = await decisions.byMutation(trajectId, mutationId);
      if (before) return changed(trajectId, before);
      const regie = await regieOf(trajectId);
      const edition = knownEdition(regie.edition);
      const answers = validAnswers(edition, input.answers);
      if (regie.level !== from) return conflict(regie);
      if (to === from) fail('LEVEL_SAME');
      const points = cardPointsAt(edition, { level: from, answers: await answersOf(regie) }, answers, to);
      if (!points && !input.deviates) fail('DEVIATION_NOT_ACKNOWLEDGED');
      try {
        const decided = { to, motivation, heard, deviates: !points, answers, mutationId };
        const written = await write(grant, edition, from, decided, await regisseurNow(personOf(grant)));
        await neighbours.traject.publishPending(trajectId);
        return await changed(trajectId, written);
      } catch (error) {
        if (!(error instanceof Lost) && !isDuplicate(error)) throw error;
      }
      // Someone was first: this very request sent twice, another level, or another regisseur.
      const same = await decisions.byMutation(trajectId, mutationId);
      if (same) return changed(trajectId, same);
      const traject = await neighbours.traject.trajectById(trajectId);
      if (traject?.regisseurPersonId !== personOf(grant)) fail('FORBIDDEN');
      return conflict(await regieOf(trajectId));
    },
  };
}

function createWriting(
  core: Core,
  neighbours: RegieNeighbours,
  proposals: Proposals,
  { weighLevel }: Weighing,
) {
  const { decisions } = neighbours;
  const { obligations } = neighbours.traject;
  /** Level, decision and what follows from it: all or nothing. Throws `Lost` when someone was first. */
  return function write(
    grant: Grant<'REGIE_LEVEL_CHANGE'>,
    edition: Edition,
    from: LevelNumber,
    decision: Decided,
    regisseur: Regisseur & { name: string },
  ): Promise<LevelDecision> {
    const trajectId = trajectOf(grant);
    const byId = personOf(grant);
    return inTransaction(core.database, async (session) => {
      const number = await neighbours.traject.moveLevel(session, {
        trajectId,
        from,
        to: decision.to,
        regisseurPersonId: byId,
      });
      if (number === null) throw new Lost();
      const written = await decisions.append(
        { ...decision, trajectId, number, from, by: regisseur.name, byId },
        session,
      );
      await weighLevel(session, trajectId, edition, decision.to, regisseur);
      for (const id of await proposals.decide({ trajectId, to: decision.to }, session)) {
        await obligations.solve(trajectId, 'LEVEL_PROPOSAL', id, session);
      }
      await neighbours.traject.enqueue(session, trajectId, {
        what: ['REGIE', 'OBLIGATIONS'],
        timeline: { kind: 'LEVEL_CHANGED', fromLevel: from, toLevel: decision.to },
      });
      return written;
    });
  };
}
