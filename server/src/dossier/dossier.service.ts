import { trusted } from 'mongoose';
import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { DossierFacts, FactSource } from '../access/situation.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { edition } from '../method/editions.ts';
import type { Edition } from '../method/edition.types.ts';
import type { OutputService } from '../output/output.service.ts';
import { isUuid } from '../random.ts';
import type { DossierLineInput, DossierSummary, NameInDossierInput } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { isDuplicate } from '../writes.ts';
import { dossierDocument } from './dossier.document.ts';
import { openDossiers, type StoredDossier, type StoredLine } from './dossier.model.ts';
import { dueFirstOf, isLifeThreatening, isReportDue, lineWords, startStepOf } from './dossier.rules.ts';
import type { DossierRecord, LineRecord, LineWords } from './dossier.types.ts';

/** What dossiers need of other modules. */
export interface DossierNeighbours {
  output: OutputService;
  traject: TrajectService;
  accessLog: AccessLogService;
}

/** Meldcode dossiers. Nothing of them is told to the traject: no news, no timeline, no obligation, no mail. */
export interface DossierService {
  facts: Pick<FactSource, 'dossier'>;
  /** Those in which the viewer is named, newest first. */
  dossiersOf(grant: Grant<'DOSSIER_OPEN'>): Promise<DossierSummary[]>;
  read(grant: Grant<'DOSSIER_READ'>): Promise<DossierRecord>;
  /** Opens one, in which the viewer is named; the same identity again changes nothing. CONFLICT, INPUT_INVALID. */
  open(grant: Grant<'DOSSIER_OPEN'>, dossierId: string): Promise<DossierRecord>;
  /** Names professionals as well, or who saw the signals. NOT_FOUND. */
  name(grant: Grant<'DOSSIER_READ'>, input: NameInDossierInput): Promise<DossierRecord>;
  /** Writes a line; the same identity again changes nothing. INPUT_INVALID, CONFLICT. */
  add(grant: Grant<'DOSSIER_READ'>, input: DossierLineInput): Promise<DossierRecord>;
  /** What a line asked for was done. NOT_FOUND. */
  done(grant: Grant<'DOSSIER_READ'>, lineId: string): Promise<DossierRecord>;
  /** The dossier as PDF. */
  pdf(grant: Grant<'DOSSIER_EXPORT'>, language: 'nl' | 'en'): Promise<Uint8Array>;
}

const placeOf = (id: string) => ({ collection: 'dossier_lines', id, field: 'sealed' });

/** Dossiers over the database. */
export async function createDossierService(
  core: Core,
  { output, traject, accessLog }: DossierNeighbours,
): Promise<DossierService> {
  const { Dossiers, Lines } = await openDossiers(core.database);

  const idOf = (grant: Grant): string => grant.situation.dossier?.id ?? fail('NOT_FOUND');

  async function editionOf(trajectId: string): Promise<Edition> {
    const { edition: id } = (await traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
    return edition(id) ?? fail('EDITION_UNKNOWN', { edition: id });
  }

  async function linesOf(
    dossierIds: readonly string[],
    trajectId: string,
  ): Promise<Map<string, LineRecord[]>> {
    const stored = await Lines.find({ dossierId: trusted({ $in: dossierIds }) })
      .sort({ place: 1, at: 1 })
      .lean();
    const box = await core.keyring.box(trajectId);
    const { edition: editionId } = (await traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
    const people = new Map((await traject.peopleOf(trajectId)).map(({ id, name }) => [id, name]));
    const opened = (line: StoredLine): LineRecord => {
      const { outcomes, ...words } = box.open<LineWords>(placeOf(line._id), bytesOf(line.sealed));
      const { _id: id, at, kind, doneAt } = line;
      const byName = people.get(line.by) ?? '';
      return { id, at, kind, doneAt, byName, ...words, outcomeCodes: outcomes, edition: editionId };
    };
    return new Map(
      dossierIds.map((id) => [id, stored.filter(({ dossierId }) => dossierId === id).map(opened)]),
    );
  }

  async function recordOf(stored: StoredDossier): Promise<DossierRecord> {
    const { _id: id, trajectId, openedAt, named, sawId } = stored;
    const lines = (await linesOf([id], trajectId)).get(id) ?? [];
    const lifeThreatening = isLifeThreatening(lines);
    const startStep = startStepOf(await editionOf(trajectId), lifeThreatening);
    const reportDue = isReportDue(lines);
    return { id, trajectId, openedAt, namedIds: named, sawId, startStep, lifeThreatening, reportDue, lines };
  }

  const read = async (id: string): Promise<DossierRecord> =>
    recordOf((await Dossiers.findById(id).lean()) ?? fail('NOT_FOUND'));

  return {
    facts: {
      async dossier(id): Promise<DossierFacts | null> {
        const stored = await Dossiers.findById(id, { trajectId: 1, named: 1, sawId: 1 }).lean();
        return stored && { id, trajectId: stored.trajectId, named: stored.named, sawId: stored.sawId };
      },
    },

    async dossiersOf(grant) {
      const trajectId = trajectOf(grant);
      const stored = await Dossiers.find({ trajectId, named: personOf(grant) })
        .sort({ openedAt: -1 })
        .lean();
      const lines = await linesOf(
        stored.map(({ _id }) => _id),
        trajectId,
      );
      return stored.map(({ _id: id, openedAt }) => {
        const own = lines.get(id) ?? [];
        const lifeThreatening = isLifeThreatening(own);
        return { id, openedAt, dueFirst: dueFirstOf(own), lifeThreatening, reportDue: isReportDue(own) };
      });
    },

    read: (grant) => read(idOf(grant)),

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
      const canBe = (id: string): boolean =>
        people.some(
          (one) =>
            one.id === id && one.side === 'PROFESSIONAL' && one.accountId !== null && one.leftAt === null,
        );
      const named = [...new Set([...personIds, ...(sawId === null ? [] : [sawId])])];
      if (!named.every(canBe)) fail('NOT_FOUND');
      await Dossiers.updateOne(
        { _id: idOf(grant) },
        { $addToSet: { named: trusted({ $each: named }) }, ...(sawId === null ? {} : { $set: { sawId } }) },
      );
      return read(idOf(grant));
    },

    async add(grant, input) {
      if (!isUuid(input.lineId)) fail('INPUT_INVALID', { what: 'lineId' });
      const [trajectId, dossierId, id] = [trajectOf(grant), idOf(grant), input.lineId];
      const now = core.clock.now();
      const words = lineWords(input, await editionOf(trajectId), now);
      const sealed = await core.keyring.seal(trajectId, placeOf(id), words);
      const by = personOf(grant);
      const place = await Lines.countDocuments({ dossierId });
      try {
        const { kind } = input;
        await Lines.create({ _id: id, dossierId, trajectId, at: now, place, by, kind, doneAt: null, sealed });
      } catch (error) {
        if (!isDuplicate(error)) throw error;
        // Sent twice: it is kept already. Of another dossier or writer it is taken.
        if (!(await Lines.exists({ _id: id, dossierId, by }))) fail('CONFLICT');
      }
      return read(dossierId);
    },

    async done(grant, lineId) {
      if (!isUuid(lineId)) fail('INPUT_INVALID', { what: 'lineId' });
      const dossierId = idOf(grant);
      if (!(await Lines.exists({ _id: lineId, dossierId }))) fail('NOT_FOUND');
      await Lines.updateOne({ _id: lineId, doneAt: null }, { $set: { doneAt: core.clock.now() } });
      return read(dossierId);
    },

    async pdf(grant, language) {
      const { viewer, situation } = grant;
      const trajectId = trajectOf(grant);
      const personId = situation.self?.id ?? null;
      // Asked for outside the contract, where no `@logs` stands.
      await accessLog.record({ trajectId, viewer, personId, what: 'DOSSIER_READ' });
      const record = await read(idOf(grant));
      const people = await traject.peopleOf(trajectId);
      const { householdName } = (await traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
      const about = { language, householdName, people, at: core.clock.now() };
      return output.planPdf(dossierDocument(record, await editionOf(trajectId), about));
    },
  };
}
