import { trusted, type ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import type { Obligation, ObligationKind } from '../schema.generated.ts';
import { createObligationOpening } from './obligation.opening.ts';
import { createObligationRows } from './obligation.rows.ts';
import { regisseurAlone } from './obligation.rules.ts';
import { createObligationWriting } from './obligation.writing.ts';
import type { StoredObligation, TrajectModels } from './traject.model.ts';
import type { NewObligation } from './traject.types.ts';

/** An obligation, opened. */
export interface ObligationRecord extends Obligation {
  subject: string;
  /** `SYSTEM`, or the person who said so; null while open. */
  solvedBy: string | null;
}

/** What waits for the regisseur of a traject: one open obligation per kind and subject. */
export interface Obligations {
  /** Opens one, unless it is open already. True when it is new. */
  open(trajectId: string, obligation: NewObligation, session?: ClientSession): Promise<boolean>;
  /** Solves open ones because the system saw it happen. True when there was one. */
  solve(trajectId: string, kind: ObligationKind, subject?: string, session?: ClientSession): Promise<boolean>;
  /** Solves one by hand. Null when it is not open any more. */
  solveByHand(id: string, by: string, note: string): Promise<ObligationRecord | null>;
  byId(id: string): Promise<ObligationRecord | null>;
  trajectOf(id: string): Promise<string | null>;
  /** Open ones of a traject, oldest first. */
  openOf(trajectId: string, session?: ClientSession): Promise<ObligationRecord[]>;
  /** Open ones of all trajecten of an organisation, oldest first, without what is for the regisseur alone (A4, A9). */
  openOfOrganisation(organisationId: string): Promise<ObligationRecord[]>;
  /** True when the system ever saw one of this kind solved. */
  everMet(trajectId: string, kind: ObligationKind, session?: ClientSession): Promise<boolean>;
}

/** Obligations over the models of trajecten. */
export function createObligations(core: Core, models: TrajectModels): Obligations {
  const { Obligation } = models;
  const rows = createObligationRows(core, models);
  const opening = createObligationOpening(core);
  const { opened } = opening;
  const openedAll = (stored: StoredObligation[]) => Promise.all(stored.map(opened));

  return {
    ...createObligationWriting(core, { Obligation, rows, opening }),

    async byId(id) {
      const stored = await Obligation.findById(id).lean();
      return stored && opened(stored);
    },

    async trajectOf(id) {
      const stored = await Obligation.findById(id, { trajectId: 1 }).lean();
      return stored?.trajectId ?? null;
    },

    openOf: async (trajectId, session) =>
      openedAll(
        await Obligation.find({ trajectId, open: true })
          .session(session ?? null)
          .sort({ since: 1 })
          .lean(),
      ),

    openOfOrganisation: async (organisationId) =>
      openedAll(
        await Obligation.find({ organisationId, open: true, subject: trusted({ $nin: [...regisseurAlone] }) })
          .sort({ since: 1 })
          .lean(),
      ),

    everMet: async (trajectId, kind, session) =>
      (await Obligation.exists({ trajectId, kind, solvedBy: 'SYSTEM' }).session(session ?? null)) !== null,
  };
}
