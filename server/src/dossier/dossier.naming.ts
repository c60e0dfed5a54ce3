import { trusted, type Model } from 'mongoose';
import { personOf, trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { isUuid } from '../random.ts';
import type { StoredDossier } from './dossier.model.ts';
import { dossierIdOf, type DossierRecords } from './dossier.records.ts';
import { canBeNamed } from './dossier.rules.ts';
import type { DossierNeighbours, DossierService } from './dossier.service.ts';

interface With {
  Dossiers: Model<StoredDossier>;
  traject: DossierNeighbours['traject'];
  records: Pick<DossierRecords, 'recordOf' | 'read'>;
}

/** Who is named in a dossier, and so may read it: who opens it, and whom these name as well. */
export function createDossierNaming(
  core: Core,
  { Dossiers, traject, records: { recordOf, read } }: With,
): Pick<DossierService, 'open' | 'name'> {
  return {
    async open(grant, dossierId) {
      if (!isUuid(dossierId)) fail('INPUT_INVALID', { what: 'dossierId' });
      const [trajectId, sawId] = [trajectOf(grant), personOf(grant)];
      const made = { trajectId, openedAt: core.clock.now(), named: [sawId], sawId };
      await Dossiers.updateOne({ _id: dossierId }, { $setOnInsert: made }, { upsert: true });
      const stored = await Dossiers.findById(dossierId).lean();
      // Of another, or another's: taken, whoever's it is.
      if (stored?.trajectId !== trajectId || !stored.named.includes(sawId)) fail('CONFLICT');
      return recordOf(stored);
    },

    async name(grant, { personIds, sawId = null }) {
      const people = await traject.peopleOf(trajectOf(grant));
      const named = [...new Set([...personIds, ...(sawId === null ? [] : [sawId])])];
      if (!named.every((id) => canBeNamed(people, id))) fail('NOT_FOUND');
      await Dossiers.updateOne(
        { _id: dossierIdOf(grant) },
        { $addToSet: { named: trusted({ $each: named }) }, ...(sawId === null ? {} : { $set: { sawId } }) },
      );
      return read(dossierIdOf(grant));
    },
  };
}
