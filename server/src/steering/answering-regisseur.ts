import type { Model } from 'mongoose';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { lineOf, wordsOf } from '../traject/traject.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { escalationPlace, type StoredEscalation } from './escalation.model.ts';
import type { OpenEscalation } from './escalation.opening.ts';
import type { SteeringService } from './steering.service.ts';
import type { TellSteering } from './steering.telling.ts';

const required = { required: true };

interface With {
  Stored: Model<StoredEscalation>;
  accounts: Pick<AccountService, 'accountById'>;
  trajecten: TrajectService;
  opened: OpenEscalation;
  tell: TellSteering;
}

/** What the manager does with questions of regisseurs: reads, answers. */
export function createAnsweringRegisseur(
  core: Core,
  { Stored, accounts, trajecten, opened, tell }: With,
): Pick<SteeringService, 'ofOrganisation' | 'answer'> {
  return {
    async ofOrganisation({ viewer }) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const { organisationId } = viewer;
      const asked = await Stored.find({ organisationId, open: true }).sort({ at: 1 }).lean();
      const records = await trajecten.trajectenById(asked.map(({ trajectId }) => trajectId));
      // Of a closed traject nothing is asked any more, and of an erased one nothing can be read.
      const going = new Set(records.filter(({ closed }) => closed === null).map(({ id }) => id));
      return Promise.all(asked.filter(({ trajectId }) => going.has(trajectId)).map(opened));
    },

    async answer({ viewer }, input) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const step = {
        what: wordsOf(input.what, 'de volgende stap', 1000, required),
        owner: lineOf(input.owner, 'wie dit doet', 120, required),
        due: input.due,
        by: (await accounts.accountById(viewer.accountId))?.name ?? fail('FORBIDDEN'),
        at: core.clock.now().toISOString(),
      };
      const stored = await Stored.findOne({ _id: input.escalationId, open: true }).lean();
      if (stored?.organisationId !== viewer.organisationId) fail('NOT_FOUND');
      const { _id: id, trajectId } = stored;
      if ((await trajecten.trajectById(trajectId))?.closed !== null) fail('NOT_FOUND');
      const sealed = await core.keyring.seal(trajectId, escalationPlace(id, 'step'), step);
      await Stored.updateOne({ _id: id, open: true }, { $set: { step: sealed } });
      await trajecten.publish(trajectId, { what: ['OBLIGATIONS'] });
      await tell('steering.answered', id, trajectId);
      return opened((await Stored.findById(id).lean()) ?? fail('NOT_FOUND'));
    },
  };
}
