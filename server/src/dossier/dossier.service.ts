import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { DossierFacts, FactSource } from '../access/situation.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { OutputService } from '../output/output.service.ts';
import type { DossierLineInput, DossierSummary, NameInDossierInput } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { dossierDocument } from './dossier.document.ts';
import { openDossiers } from './dossier.model.ts';
import { createDossierNaming } from './dossier.naming.ts';
import { createDossierRecords, dossierIdOf } from './dossier.records.ts';
import { dueFirstOf, isLifeThreatening, isReportDue } from './dossier.rules.ts';
import type { DossierRecord } from './dossier.types.ts';
import { createDossierWriting } from './dossier.writing.ts';

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
  /**
   * Writes a line; the same identity again changes nothing. INPUT_INVALID; NOT_FOUND for a crisis plan of elsewhere;
   * CONFLICT, also when another took the place of that plan.
   */
  add(grant: Grant<'DOSSIER_READ'>, input: DossierLineInput): Promise<DossierRecord>;
  /** What a line asked for was done. NOT_FOUND. */
  done(grant: Grant<'DOSSIER_READ'>, lineId: string): Promise<DossierRecord>;
  /** The dossier as PDF. */
  pdf(grant: Grant<'DOSSIER_EXPORT'>, language: 'nl' | 'en'): Promise<Uint8Array>;
}

/** Dossiers over the database. */
export async function createDossierService(
  core: Core,
  { output, traject, accessLog }: DossierNeighbours,
): Promise<DossierService> {
  const { Dossiers, Lines } = await openDossiers(core.database);
  const records = createDossierRecords(core, { Dossiers, Lines, traject });
  const { editionOf, linesOf, read } = records;

  return {
    ...createDossierNaming(core, { Dossiers, traject, records }),
    ...createDossierWriting(core, { Lines, traject, records }),
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
      const ids = stored.map(({ _id }) => _id);
      const lines = await linesOf(ids, trajectId);
      return stored.map(({ _id: id, openedAt }) => {
        const own = lines.get(id) ?? [];
        const lifeThreatening = isLifeThreatening(own);
        return { id, openedAt, dueFirst: dueFirstOf(own), lifeThreatening, reportDue: isReportDue(own) };
      });
    },

    read: (grant) => read(dossierIdOf(grant)),

    async pdf(grant, language) {
      const { viewer, situation } = grant;
      const trajectId = trajectOf(grant);
      const personId = situation.self?.id ?? null;
      // Asked for outside the contract, where no `@logs` stands.
      await accessLog.record({ trajectId, viewer, personId, what: 'DOSSIER_READ' });
      const record = await read(dossierIdOf(grant));
      const people = await traject.peopleOf(trajectId);
      const { householdName } = (await traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
      const about = { language, householdName, people, at: core.clock.now() };
      return output.planPdf(dossierDocument(record, await editionOf(trajectId), about));
    },
  };
}
