import type { Model } from 'mongoose';
import { personOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { knownEdition } from '../method/method.service.ts';
import type { Checklist } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { motivationOf, wordsOf } from '../traject/traject.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { inTransaction } from '../writes.ts';
import type { StoredMove } from './steps.model.ts';
import { comesNext, trajectPhaseOf } from './steps.rules.ts';
import type { StepsService } from './steps.service.ts';

/** Times that the regisseur went to another phase. */
export interface PhaseMoves extends Pick<StepsService, 'goToPhase'> {
  /** Of a traject, newest first. `name`: how a person is called. */
  movesOf(trajectId: string, name: (personId: string) => string): Promise<Checklist['moves']>;
}

const placeOf = (id: string) => ({ collection: 'phase-moves', id, field: 'sealed' });

interface With {
  Move: Model<StoredMove>;
  trajecten: TrajectService;
  trajectNow(grant: Grant): Promise<TrajectRecord>;
}

/** Going to another phase, and why. */
export function createPhaseMoves(core: Core, { Move, trajecten, trajectNow }: With): PhaseMoves {
  return {
    async movesOf(trajectId, name) {
      const moves: Checklist['moves'] = [];
      for (const { _id, at, from, to, byId, sealed } of await Move.find({ trajectId })
        .sort({ number: -1 })
        .lean()) {
        const place = placeOf(_id);
        const { reason } = await core.keyring.open<{ reason: string }>(trajectId, place, bytesOf(sealed));
        moves.push({ at, from, to, by: name(byId), reason });
      }
      return moves;
    },

    async goToPhase(grant, { from, to, reason }) {
      const traject = await trajectNow(grant);
      const { phases } = knownEdition(traject.edition).process;
      const aims = phases.filter((phase) => trajectPhaseOf(phase) === to);
      if (aims.length === 0 || to === 'AANMELDING' || to === from)
        fail('INPUT_INVALID', { what: 'naar welke fase' });
      const next = aims.some((phase) => comesNext(phases, from, phase));
      const why = next ? wordsOf(reason, 'de reden', 2000) : motivationOf(reason);
      const id = core.random.uuid();
      const trajectId = traject.id;
      await inTransaction(core.database, async (session) => {
        if (!(await trajecten.movePhase(session, { trajectId, from, to }))) fail('CONFLICT');
        const sealed = await core.keyring.seal(trajectId, placeOf(id), { reason: why });
        const number = (await Move.countDocuments({ trajectId }).session(session)) + 1;
        const about = { trajectId, number, at: core.clock.now(), from, to, byId: personOf(grant) };
        await Move.create([{ _id: id, ...about, sealed }], { session });
        await trajecten.enqueue(session, trajectId, { what: ['MEETINGS', 'OBLIGATIONS'] });
      });
      await trajecten.publishPending(trajectId);
      return trajectNow(grant);
    },
  };
}
