import type { Core } from '../core.ts';
import { codedError } from '../errors.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { isDuplicate } from '../writes.ts';
import type { PlanModels, StoredPlan, StoredVersion } from './plan.model.ts';
import { planProjection } from './plan.projection.ts';
import type { PlanState } from './plan.types.ts';
import type { Seeing } from './plan.view.ts';

/** An adopted version, opened: the state of the plan, and the people as they were called then. */
export interface VersionView {
  stored: StoredVersion;
  state: PlanState;
  people: Map<string, PersonRecord>;
  regisseurId: string | null;
}

type FrozenPerson = Pick<
  PersonRecord,
  'id' | 'side' | 'name' | 'relation' | 'organisation' | 'child' | 'colour'
> & { left: boolean };

interface Sealed {
  frozen: string;
  people: FrozenPerson[];
  regisseurId: string | null;
}

const place = (id: string) => ({ collection: 'plan_versions', id, field: 'sealed' });

/** Adopted versions: written once, read for ever. */
export function createVersions({ keyring, clock }: Core, { Versions }: PlanModels) {
  return {
    /** Throws PLAN_ADOPTED when another request kept it just before. */
    async keep(about: {
      versionId: string;
      plan: StoredPlan;
      frozen: string;
      about: Seeing;
      adoptedBy: string;
    }): Promise<void> {
      const { versionId, plan, frozen, adoptedBy } = about;
      const { people, regisseurId } = about.about;
      const sealed: Sealed = { frozen, regisseurId, people: [...people.values()].map(freezePerson) };
      const version = {
        _id: versionId,
        planId: plan._id,
        trajectId: plan.trajectId,
        number: (await Versions.countDocuments({ planId: plan._id })) + 1,
        adoptedAt: clock.now(),
        adoptedBy,
        sealed: await keyring.seal(plan.trajectId, place(versionId), sealed),
      };
      await Versions.create(version).catch((error: unknown) => {
        throw isDuplicate(error) ? codedError('PLAN_ADOPTED') : error;
      });
    },
    of: (planId: string): Promise<StoredVersion[]> =>
      Versions.find({ planId }).sort({ number: -1 }).lean<StoredVersion[]>().exec(),
    byId: (id: string): Promise<StoredVersion | null> => Versions.findById(id).lean<StoredVersion>().exec(),
    async open(stored: StoredVersion): Promise<VersionView> {
      const sealed = await keyring.open<Sealed>(stored.trajectId, place(stored._id), bytesOf(stored.sealed));
      return {
        stored,
        state: planProjection.thaw(JSON.parse(sealed.frozen)),
        people: new Map(sealed.people.map((person) => [person.id, thawPerson(person, stored)])),
        regisseurId: sealed.regisseurId,
      };
    },
  };
}

// Contact data are not part of what was adopted: they are asked from the traject, where their own rule stands.
function freezePerson({
  id,
  side,
  name,
  relation,
  organisation,
  child,
  colour,
  leftAt,
}: PersonRecord): FrozenPerson {
  return { id, side, name, relation, organisation, child, colour, left: leftAt !== null };
}

function thawPerson(
  { left, ...person }: FrozenPerson,
  { trajectId, adoptedAt }: StoredVersion,
): PersonRecord {
  const noContact = {
    phone: '',
    email: '',
    address: '',
    birthDate: null,
    accountId: null,
    support: [],
    contactVisibleTo: [],
  };
  return { ...person, ...noContact, trajectId, joinedAt: adoptedAt, leftAt: left ? adoptedAt : null };
}
