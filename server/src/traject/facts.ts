import { trusted } from 'mongoose';
import type { FactSource, PersonFacts, TrajectFacts } from '../access/situation.ts';
import { batchLoader } from '../batch-loader.ts';
import type { StoredPerson, StoredTraject, TrajectModels } from './traject.model.ts';

const trajectFields = { organisationId: 1, registeredBy: 1, regisseurPersonId: 1, closed: 1 } as const;
const personFields = {
  trajectId: 1,
  side: 1,
  child: 1,
  accountId: 1,
  contactVisibleTo: 1,
  datumVisibleTo: 1,
  contactHiddenFrom: 1,
  decidedById: 1,
} as const;

const personFacts = (stored: Pick<StoredPerson, '_id' | keyof typeof personFields>): PersonFacts => ({
  id: stored._id,
  trajectId: stored.trajectId,
  side: stored.side,
  child: stored.child,
  accountId: stored.accountId ?? null,
  contactVisibleTo: stored.contactVisibleTo,
  ...(stored.datumVisibleTo ? { datumVisibleTo: stored.datumVisibleTo } : {}),
  contactHiddenFrom: stored.contactHiddenFrom ?? [],
  decidedById: stored.decidedById ?? null,
});

const trajectFacts = ({
  _id: id,
  organisationId,
  registeredBy,
  regisseurPersonId,
  closed = null,
}: Pick<StoredTraject, '_id' | keyof typeof trajectFields>): TrajectFacts => ({
  id,
  organisationId,
  registeredBy,
  regisseurPersonId,
  closed: closed !== null,
});

type Facts = Pick<FactSource, 'traject' | 'person' | 'personOfAccount'>;
type AllFacts = Facts & Pick<FactSource, 'household'>;
type Models = Pick<TrajectModels, 'Traject' | 'Person'>;

/** What rules know of trajecten and of who takes part in them. */
export const createTrajectFacts = ({ Traject, Person }: Models): AllFacts => ({
  async traject(id) {
    const stored = await Traject.findById(id, trajectFields).lean();
    return stored && trajectFacts(stored);
  },
  async person(id) {
    const stored = await Person.findOne({ _id: id, active: true }, personFields).lean();
    return stored && personFacts(stored);
  },
  async personOfAccount(accountId, trajectId) {
    const stored = await Person.findOne({ accountId, trajectId, active: true }, personFields).lean();
    return stored && personFacts(stored);
  },
  async household(trajectId) {
    const filter = { trajectId, active: true as const, side: 'HOUSEHOLD' as const, child: false };
    const adults = await Person.find(filter, { _id: 1 }).lean();
    return { trajectId, adults: adults.map(({ _id }) => _id) };
  },
});

/** The same for many at once: all that is asked in one turn is one question each. */
export function createTrajectBatchedFacts({ Traject, Person }: Models): Facts {
  const traject = batchLoader(async (ids) => {
    const stored = await Traject.find({ _id: trusted({ $in: ids }) }, trajectFields).lean();
    return new Map(stored.map((one) => [one._id, trajectFacts(one)]));
  });
  const person = batchLoader(async (ids) => {
    const stored = await Person.find({ _id: trusted({ $in: ids }), active: true }, personFields).lean();
    return new Map(stored.map((one) => [one._id, personFacts(one)]));
  });
  const keyOf = (accountId: string, trajectId: string): string => `${accountId} ${trajectId}`;
  const personOfAccount = batchLoader(async (keys) => {
    const partsOf = (part: 0 | 1): string[] => [...new Set(keys.map((key) => key.split(' ')[part] ?? ''))];
    const accountId = trusted({ $in: partsOf(0) });
    const trajectId = trusted({ $in: partsOf(1) });
    const stored = await Person.find({ accountId, trajectId, active: true }, personFields).lean();
    return new Map(stored.map((one) => [keyOf(one.accountId ?? '', one.trajectId), personFacts(one)]));
  });
  return {
    traject,
    person,
    personOfAccount: (accountId, trajectId) => personOfAccount(keyOf(accountId, trajectId)),
  };
}
