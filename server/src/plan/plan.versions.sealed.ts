import type { Core } from '../core.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { StoredPlan, StoredVersion } from './plan.model.ts';
import { planProjection } from './plan.projection.ts';
import type { VersionView } from './plan.versions.ts';
import type { Seeing } from './plan.view.ts';

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

/** What of an adopted version is sealed, and how it is opened. */
export interface SealedVersions {
  /** Seals a plan as it was frozen, with the people as they are called now. */
  seal(versionId: string, plan: StoredPlan, frozen: string, about: Seeing): Promise<Buffer>;
  open(stored: StoredVersion): Promise<VersionView>;
}

/** Over the keys of trajecten. */
export const sealedVersions = ({ keyring }: Pick<Core, 'keyring'>): SealedVersions => ({
  seal(versionId, plan, frozen, { people, regisseurId }) {
    const sealed: Sealed = { frozen, regisseurId, people: [...people.values()].map(freezePerson) };
    return keyring.seal(plan.trajectId, place(versionId), sealed);
  },
  async open(stored) {
    const sealed = await keyring.open<Sealed>(stored.trajectId, place(stored._id), bytesOf(stored.sealed));
    return {
      stored,
      state: planProjection.thaw(JSON.parse(sealed.frozen)),
      people: new Map(sealed.people.map((person) => [person.id, thawPerson(person, stored)])),
      regisseurId: sealed.regisseurId,
    };
  },
});

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
    emailRefused: false,
    address: '',
    birthDate: null,
    accountId: null,
    support: [],
    contactVisibleTo: [],
    contactHiddenFrom: [],
  };
  return { ...person, ...noContact, trajectId, joinedAt: adoptedAt, leftAt: left ? adoptedAt : null };
}
