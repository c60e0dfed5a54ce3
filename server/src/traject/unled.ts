import type { TrajectModels } from './traject.model.ts';

/** A request that has no regisseur yet. */
export interface UnledTraject {
  id: string;
  registeredAt: Date;
  /** Account of the aanmeldcoordinator with whom it waits. */
  registeredBy: string;
}

/** Requests that nobody leads yet. */
export interface Unled {
  /** Those of an organisation, the oldest first. */
  unledIn(organisationId: string): Promise<UnledTraject[]>;
  /** Gives one to another coordinator. False when it is led by now, or waits with somebody else. */
  takeOver(trajectId: string, coordinators: { from: string; to: string }): Promise<boolean>;
}

/** Unled requests over the model of trajecten. */
export const createUnled = ({ Traject }: Pick<TrajectModels, 'Traject'>): Unled => ({
  async unledIn(organisationId) {
    const fields = { registeredAt: 1, registeredBy: 1 } as const;
    const unled = await Traject.find({ organisationId, regisseurPersonId: null }, fields)
      .sort({ registeredAt: 1 })
      .lean();
    return unled.map(({ _id: id, registeredAt, registeredBy }) => ({ id, registeredAt, registeredBy }));
  },
  async takeOver(_id, { from, to }) {
    const still = { _id, registeredBy: from, regisseurPersonId: null };
    return (await Traject.updateOne(still, { $set: { registeredBy: to } })).matchedCount > 0;
  },
});
