import type { PersonFacts, TrajectFacts } from '../access/situation.ts';
import type { TrajectStore } from './store.ts';
import type { StoredPerson, TrajectModels } from './traject.model.ts';

const personFields = {
  trajectId: 1,
  side: 1,
  child: 1,
  accountId: 1,
  contactVisibleTo: 1,
  contactHiddenFrom: 1,
} as const;
const personFacts = (stored: Pick<StoredPerson, '_id' | keyof typeof personFields>): PersonFacts => ({
  id: stored._id,
  trajectId: stored.trajectId,
  side: stored.side,
  child: stored.child,
  accountId: stored.accountId ?? null,
  contactVisibleTo: stored.contactVisibleTo,
  contactHiddenFrom: stored.contactHiddenFrom ?? [],
});

/** What rules know of trajecten and persons; nothing of it is sealed. */
export const createStoreFacts = ({ Traject, Person }: TrajectModels): TrajectStore['facts'] => ({
  async traject(id): Promise<TrajectFacts | null> {
    const stored = await Traject.findById(id, {
      organisationId: 1,
      registeredBy: 1,
      regisseurPersonId: 1,
      closed: 1,
    }).lean();
    if (!stored) return null;
    const { organisationId, registeredBy, regisseurPersonId, closed = null } = stored;
    return { id, organisationId, registeredBy, regisseurPersonId, closed: closed !== null };
  },
  async person(id) {
    const stored = await Person.findOne({ _id: id, active: true }, personFields).lean();
    return stored && personFacts(stored);
  },
  async personOfAccount(accountId, trajectId) {
    const stored = await Person.findOne({ accountId, trajectId, active: true }, personFields).lean();
    return stored && personFacts(stored);
  },
});
