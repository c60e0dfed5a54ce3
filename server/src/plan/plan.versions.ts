import type { Core } from '../core.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { StreamStore } from '../log/stream-store.ts';
import type { PlanModels, StoredPlan, StoredVersion } from './plan.model.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';
import { sealedVersions } from './plan.versions.sealed.ts';
import type { Seeing } from './plan.view.ts';

/** An adopted version, opened: the state of the plan, and the people as they were called then. */
export interface VersionView {
  stored: StoredVersion;
  state: PlanState;
  people: Map<string, PersonRecord>;
  regisseurId: string | null;
}

/**
 * Adopted versions: written once, read for ever. A version is written before the log says that it was adopted, so that
 * what is announced exists; until then, and for ever when the adoption was refused, it is a draft that nobody gets.
 */
export function createVersions(
  { keyring, clock }: Pick<Core, 'keyring' | 'clock'>,
  { Versions }: Pick<PlanModels, 'Versions'>,
  streams: Pick<StreamStore<PlanState, PlanEvent>, 'read'>,
) {
  const { seal, open } = sealedVersions({ keyring });

  /** The version that the log says was adopted; `upTo`: the log is known well enough up to there. */
  const adoptedOf = (planId: string, trajectId: string, upTo?: number): Promise<string | null> =>
    streams.read(planId, trajectId, (state) => state.adoptedVersionId, upTo);

  return {
    /** Writes the plan as it was at `seq`, before it is adopted. */
    async prepare(about: {
      versionId: string;
      plan: StoredPlan;
      number: number;
      frozen: string;
      seq: number;
      about: Seeing;
      adoptedBy: string;
    }): Promise<void> {
      const { versionId, plan, number, frozen, seq, adoptedBy } = about;
      const version = {
        _id: versionId,
        planId: plan._id,
        trajectId: plan.trajectId,
        number,
        seq,
        adoptedAt: clock.now(),
        adoptedBy,
        sealed: await seal(versionId, plan, frozen, about.about),
      };
      await Versions.create(version);
    },
    /** Takes back what was prepared and not adopted. */
    async withdraw(versionId: string): Promise<void> {
      await Versions.deleteOne({ _id: versionId });
    },
    /** Adopted versions of a plan. */
    async of(planId: string, trajectId: string): Promise<StoredVersion[]> {
      const id = await adoptedOf(planId, trajectId);
      return id === null ? [] : Versions.find({ _id: id }).lean<StoredVersion[]>().exec();
    },
    /** An adopted version; null when there is none, or when it never was adopted. */
    async byId(id: string): Promise<StoredVersion | null> {
      const stored = await Versions.findById(id).lean<StoredVersion>().exec();
      if (!stored) return null;
      // What adopted it comes right after what is in it.
      const upTo = stored.seq === undefined ? undefined : stored.seq + 1;
      const adopted = await adoptedOf(stored.planId, stored.trajectId, upTo);
      return adopted === id ? stored : null;
    },
    open,
  };
}
