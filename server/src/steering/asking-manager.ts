import type { Model } from 'mongoose';
import { personOf, trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { wordsOf } from '../traject/traject.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { inTransaction } from '../writes.ts';
import { escalationPlace, type StoredEscalation } from './escalation.model.ts';
import type { OpenEscalation } from './escalation.opening.ts';
import type { SteeringService } from './steering.service.ts';
import type { TellSteering } from './steering.telling.ts';

interface With {
  Stored: Model<StoredEscalation>;
  trajecten: TrajectService;
  opened: OpenEscalation;
  tell: TellSteering;
}

/** What the regisseur does with questions to the manager: asks, reads, ends. */
export function createAskingManager(
  core: Core,
  { Stored, trajecten, opened, tell }: With,
): Pick<SteeringService, 'ofTraject' | 'ask' | 'end'> {
  return {
    async ofTraject(grant) {
      const all = await Stored.find({ trajectId: trajectOf(grant) })
        .sort({ at: -1 })
        .lean();
      return Promise.all(all.map(opened));
    },

    async ask(grant, input) {
      const trajectId = trajectOf(grant);
      const words = wordsOf(input.words, 'wat er vastloopt', 2000, { required: true });
      const tried = wordsOf(input.tried, 'wat je al deed', 2000, { required: true });
      const id = core.random.uuid();
      const { organisationId } = (await trajecten.trajectById(trajectId)) ?? fail('NOT_FOUND');
      const sealed = await core.keyring.seal(trajectId, escalationPlace(id, 'sealed'), { words, tried });
      const about = { trajectId, organisationId, personId: personOf(grant), at: core.clock.now(), sealed };
      await inTransaction(core.database, async (session) => {
        await Stored.create([{ _id: id, ...about, open: true }], { session });
        await trajecten.enqueue(session, trajectId, { what: ['OBLIGATIONS'] });
      });
      await trajecten.publishPending(trajectId);
      await tell('steering.asked', id, trajectId);
      return opened((await Stored.findById(id).lean()) ?? fail('NOT_FOUND'));
    },

    async end(grant, id) {
      const trajectId = trajectOf(grant);
      const ended = { $unset: { open: 1 }, $set: { endedAt: core.clock.now() } } as const;
      await Stored.updateOne({ _id: id, trajectId, open: true }, ended);
      await trajecten.publish(trajectId, { what: ['OBLIGATIONS'] });
    },
  };
}
