import type { Model } from 'mongoose';
import type { Authorise } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { bytesOf } from '../seal/bytes.ts';
import { grantedBy } from './own-data.gather.ts';
import type { StoredOwnData, StoredPart } from './own-data.model.ts';
import type { Part, PlannedPart } from './own-data.types.ts';

/** Parts that were looked up, sealed. */
export interface PartStore {
  add(
    of: Pick<StoredOwnData, '_id' | 'asking'>,
    place: number,
    planned: PlannedPart,
    part: Part,
    viewer: Viewer,
  ): Promise<void>;
  /** The parts that the viewer may read still, in their order. */
  read(of: Pick<StoredOwnData, '_id' | 'asking'>, viewer: Viewer, authorise: Authorise): Promise<Part[]>;
}

// What it asks for is part of the place: changed in the database, it opens nothing.
const placeOf = ({ _id, guard }: Pick<StoredPart, '_id' | 'guard'>) => ({
  collection: 'own_data_parts',
  id: `${_id}:${guard.right}:${guard.target?.id ?? ''}`,
  field: 'sealed',
});

/** Who seals a part: the traject that it is of, so that it ends with it, or the organisation of the account. */
const sealedBy = (trajectId: string | null, viewer: Viewer): string =>
  trajectId ?? (viewer.kind === 'ACCOUNT' ? viewer.organisationId : fail('NOT_FOUND'));

/** Parts in the database. */
export const createPartStore = ({ keyring, random }: Core, Parts: Model<StoredPart>): PartStore => ({
  async add({ _id: ownDataId, asking }, place, { guard, trajectId }, part, viewer) {
    const made = { _id: random.uuid(), ownDataId, asking, place, trajectId, guard };
    const sealed = await keyring.seal(sealedBy(trajectId, viewer), placeOf(made), part);
    await Parts.insertMany([{ ...made, sealed }]);
  },

  async read({ _id: ownDataId, asking }, viewer, authorise) {
    const found = await Parts.find({ ownDataId, asking }).sort({ place: 1 }).lean();
    const parts: Part[] = [];
    for (const stored of found) {
      if (!(await grantedBy(stored.guard, viewer, authorise))) continue;
      const owner = sealedBy(stored.trajectId, viewer);
      parts.push(await keyring.open<Part>(owner, placeOf(stored), bytesOf(stored.sealed)));
    }
    return parts;
  },
});
