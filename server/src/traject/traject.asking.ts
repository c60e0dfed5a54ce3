import { trusted } from 'mongoose';
import { trajectOf } from '../access/grant.ts';
import { batchLoader } from '../batch-loader.ts';
import { fail } from '../errors.ts';
import type { TrajectStore } from './store.ts';
import type { TrajectNeighbours, TrajectService } from './traject.interface.ts';
import type { TrajectModels } from './traject.model.ts';

interface With {
  models: Pick<TrajectModels, 'Traject' | 'Appointment'>;
  store: TrajectStore;
  account: Pick<TrajectNeighbours['account'], 'accountsOfOrganisation'>;
}

/** What others ask of trajecten and of who takes part. */
export function createTrajectAsking({
  models: { Traject, Appointment },
  store,
  account,
}: With): Pick<
  TrajectService,
  'personsOf' | 'waitingOf' | 'activeAt' | 'timesLed' | 'read' | 'colleagues' | 'regisseurOf'
> {
  return {
    async personsOf(viewer) {
      if (viewer.kind === 'ACCOUNT')
        return viewer.roles.includes('PROFESSIONAL') ? store.personsOfAccount(viewer.accountId) : [];
      const personId =
        viewer.kind === 'PERSON'
          ? viewer.personId
          : viewer.kind === 'GUEST'
            ? viewer.admittedAs?.personId
            : undefined;
      const person = personId ? await store.personById(personId) : null;
      return person && person.leftAt === null ? [person] : [];
    },
    async waitingOf(registeredBy) {
      const waiting = await Traject.find({ registeredBy, regisseurPersonId: null }, { _id: 1 }).lean();
      return waiting.map(({ _id }) => _id);
    },
    async activeAt(trajectId) {
      return (await Traject.findById(trajectId, { activeAt: 1 }).lean())?.activeAt ?? null;
    },
    timesLed: (trajectId) => Appointment.countDocuments({ trajectId }),

    async read(grant) {
      return (await store.trajectById(trajectOf(grant))) ?? fail('NOT_FOUND');
    },

    async colleagues({ viewer, situation }) {
      const all = await account.accountsOfOrganisation(
        situation.traject?.organisationId ?? fail('NOT_FOUND'),
      );
      const own = viewer.kind === 'ACCOUNT' ? viewer.accountId : null;
      return all
        .filter(({ id, roles }) => id !== own && roles.includes('PROFESSIONAL'))
        .map(({ id, name, function: does }) => ({ accountId: id, name, function: does }))
        .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    },

    regisseurOf: batchLoader(async (trajectIds) => {
      const found = await Traject.find(
        { _id: trusted({ $in: trajectIds }) },
        { regisseurPersonId: 1 },
      ).lean();
      return new Map(found.map(({ _id, regisseurPersonId }) => [_id, regisseurPersonId]));
    }),
  };
}
