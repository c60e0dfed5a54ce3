import { trusted, type Model } from 'mongoose';
import type { Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { edition } from '../method/editions.ts';
import type { Edition } from '../method/edition.types.ts';
import { bytesOf } from '../seal/bytes.ts';
import { linePlace, type StoredDossier, type StoredLine } from './dossier.model.ts';
import { isLifeThreatening, isReportDue, startStepOf } from './dossier.rules.ts';
import type { DossierNeighbours } from './dossier.service.ts';
import type { DossierRecord, LineRecord, LineWords } from './dossier.types.ts';

/** Dossiers and their lines, opened. */
export interface DossierRecords {
  /** The edition of a traject. Throws NOT_FOUND, EDITION_UNKNOWN. */
  editionOf(trajectId: string): Promise<Edition>;
  /** Lines of these dossiers of one traject, in their order. */
  linesOf(dossierIds: readonly string[], trajectId: string): Promise<Map<string, LineRecord[]>>;
  recordOf(stored: StoredDossier): Promise<DossierRecord>;
  /** Throws NOT_FOUND. */
  read(id: string): Promise<DossierRecord>;
}

/** The dossier that a grant is about. Throws NOT_FOUND. */
export const dossierIdOf = (grant: Grant): string => grant.situation.dossier?.id ?? fail('NOT_FOUND');

interface With {
  Dossiers: Model<StoredDossier>;
  Lines: Model<StoredLine>;
  traject: DossierNeighbours['traject'];
}

/** Over the models of dossiers and the keys of their trajecten. */
export function createDossierRecords(
  { keyring }: Pick<Core, 'keyring'>,
  { Dossiers, Lines, traject }: With,
): DossierRecords {
  async function editionOf(trajectId: string): Promise<Edition> {
    const { edition: id } = (await traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
    return edition(id) ?? fail('EDITION_UNKNOWN', { edition: id });
  }

  const linesOf: DossierRecords['linesOf'] = async (dossierIds, trajectId) => {
    const stored = await Lines.find({ dossierId: trusted({ $in: dossierIds }) })
      .sort({ place: 1, at: 1 })
      .lean();
    const box = await keyring.box(trajectId);
    const { edition: editionId } = (await traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
    const people = new Map((await traject.peopleOf(trajectId)).map(({ id, name }) => [id, name]));
    const opened = (line: StoredLine): LineRecord => {
      const {
        outcomes,
        crisis = [],
        ...words
      } = box.open<LineWords>(linePlace(line._id), bytesOf(line.sealed));
      const { _id: id, at, kind, doneAt } = line;
      const byName = people.get(line.by) ?? '';
      return { id, at, kind, doneAt, byName, ...words, crisis, outcomeCodes: outcomes, edition: editionId };
    };
    return new Map(
      dossierIds.map((id) => [id, stored.filter(({ dossierId }) => dossierId === id).map(opened)]),
    );
  };

  async function recordOf(stored: StoredDossier): Promise<DossierRecord> {
    const { _id: id, trajectId, openedAt, named, sawId } = stored;
    const lines = (await linesOf([id], trajectId)).get(id) ?? [];
    const lifeThreatening = isLifeThreatening(lines);
    const startStep = startStepOf(await editionOf(trajectId), lifeThreatening);
    const reportDue = isReportDue(lines);
    return { id, trajectId, openedAt, namedIds: named, sawId, startStep, lifeThreatening, reportDue, lines };
  }

  return {
    editionOf,
    linesOf,
    recordOf,
    read: async (id) => recordOf((await Dossiers.findById(id).lean()) ?? fail('NOT_FOUND')),
  };
}
