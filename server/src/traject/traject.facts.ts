import type { Leading } from './leading.ts';
import type { Obligations } from './obligations.ts';
import type { TrajectStore } from './store.ts';
import type { TrajectService } from './traject.interface.ts';

interface With {
  store: Pick<TrajectStore, 'facts' | 'batchedFacts' | 'personById'>;
  obligations: Pick<Obligations, 'trajectOf'>;
  leading: Pick<Leading, 'mayLead'>;
}

/** What rules know of trajecten. */
export const createTrajectFacts = ({
  store,
  obligations,
  leading,
}: With): Pick<TrajectService, 'facts' | 'batchedFacts'> => ({
  batchedFacts: store.batchedFacts,
  facts: {
    ...store.facts,
    trajectOfObligation: obligations.trajectOf,
    // A professional whose account is suspended leads nothing: then the safety desk reads (G8).
    async regisseurSide(personId) {
      const person = await store.personById(personId);
      if (person?.side !== 'PROFESSIONAL') return person?.side ?? null;
      const { accountId } = person;
      return accountId !== null && (await leading.mayLead([accountId])).has(accountId)
        ? 'PROFESSIONAL'
        : null;
    },
  },
});
