import { trusted } from 'mongoose';
import type { ClosedFacts, Ending } from './ending.ts';
import type { StoredTraject, TrajectModels } from './traject.model.ts';

type Facts = Pick<StoredTraject, '_id' | 'organisationId' | 'registeredAt' | 'closed'>;

const factsOf = ({ _id: id, organisationId, registeredAt, closed }: Facts): ClosedFacts[] =>
  closed ? [{ id, organisationId, registeredAt, closed }] : [];

interface With {
  Traject: TrajectModels['Traject'];
  /** Keyed digest under which the name of a household is known. */
  digestOf(householdName: string): string;
}

/** Closed trajecten by what is not sealed of them. */
export function createClosedFacts({
  Traject,
  digestOf,
}: With): Pick<Ending, 'closedFacts' | 'endingBefore' | 'closedOf' | 'closedByName'> {
  return {
    async closedFacts(trajectId) {
      const stored = await Traject.findById(trajectId, { sealed: 0, untold: 0 }).lean();
      return (stored && factsOf(stored)[0]) ?? null;
    },

    async endingBefore(organisationId, before) {
      const ending = await Traject.find(
        { organisationId, 'closed.eraseAt': trusted({ $lte: before }) },
        { sealed: 0, untold: 0 },
      )
        .sort({ 'closed.eraseAt': 1 })
        .lean();
      return ending.flatMap(factsOf);
    },

    async closedOf(organisationId) {
      const found = await Traject.find(
        { organisationId, closed: trusted({ $ne: null }) },
        { sealed: 0, untold: 0 },
      ).lean();
      return found.flatMap(factsOf);
    },

    async closedByName(organisationId, householdName) {
      const found = await Traject.find(
        { 'closed.name': digestOf(householdName), organisationId },
        { _id: 1 },
      ).lean();
      return found.map(({ _id }) => _id);
    },
  };
}
