import type { Model } from 'mongoose';
import { personOf, trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { isUuid } from '../random.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { isDuplicate } from '../writes.ts';
import { linePlace, type StoredLine } from './dossier.model.ts';
import { dossierIdOf, type DossierRecords } from './dossier.records.ts';
import { lineWords } from './dossier.rules.ts';
import type { DossierService } from './dossier.service.ts';

interface With {
  Lines: Model<StoredLine>;
  traject: Pick<TrajectService, 'trajectById'>;
  records: Pick<DossierRecords, 'editionOf' | 'read'>;
}

/** Writing lines in a dossier, and noting that what one asked for was done. */
export function createDossierWriting(
  core: Core,
  { Lines, traject, records: { editionOf, read } }: With,
): Pick<DossierService, 'add' | 'done'> {
  return {
    async add(grant, input) {
      if (!isUuid(input.lineId)) fail('INPUT_INVALID', { what: 'lineId' });
      const [trajectId, dossierId, id] = [trajectOf(grant), dossierIdOf(grant), input.lineId];
      const now = core.clock.now();
      const level = (await traject.trajectById(trajectId))?.regieLevel ?? null;
      const words = lineWords(input, { ...(await editionOf(trajectId)), level }, now);
      const sealed = await core.keyring.seal(trajectId, linePlace(id), words);
      const by = personOf(grant);
      const place = await Lines.countDocuments({ dossierId });
      const replaces = input.kind === 'CRISIS_PLAN' ? { replaces: input.basedOn ?? dossierId } : {};
      if (input.basedOn && !(await Lines.exists({ _id: input.basedOn, dossierId, kind: 'CRISIS_PLAN' })))
        fail('NOT_FOUND');
      try {
        const { kind } = input;
        const line = { dossierId, trajectId, at: now, place, by, kind, doneAt: null, sealed, ...replaces };
        await Lines.create({ _id: id, ...line });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        // Sent twice: it is kept already. Of another dossier or writer it is taken, as is the place of a crisis plan.
        if (!(await Lines.exists({ _id: id, dossierId, by }))) fail('CONFLICT');
      }
      return read(dossierId);
    },

    async done(grant, lineId) {
      if (!isUuid(lineId)) fail('INPUT_INVALID', { what: 'lineId' });
      const dossierId = dossierIdOf(grant);
      if (!(await Lines.exists({ _id: lineId, dossierId }))) fail('NOT_FOUND');
      await Lines.updateOne({ _id: lineId, doneAt: null }, { $set: { doneAt: core.clock.now() } });
      return read(dossierId);
    },
  };
}
