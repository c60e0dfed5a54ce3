import type { Core } from '../core.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { Intake } from './store.ts';
import type { StoredPerson, StoredTraject, TrajectModels } from './traject.model.ts';
import type { PersonRecord, TrajectRecord } from './traject.types.ts';

/** What of a traject is sealed. */
export interface TrajectWords {
  householdName: string;
  reason: string;
  askedBy: string;
  intake: Intake;
}

/** What of a person is sealed. */
export type PersonWords = Pick<
  PersonRecord,
  'name' | 'relation' | 'organisation' | 'phone' | 'email' | 'address' | 'birthDate'
>;

/** Where the words of a traject are sealed. */
export const trajectPlace = (id: string) => ({ collection: 'trajecten', id, field: 'sealed' });
const personPlace = (id: string) => ({ collection: 'persons', id, field: 'sealed' });

/** Opens what is stored of a traject; the level is that of the sealed decision. */
export function trajectOpener(
  { keyring, logger }: Pick<Core, 'keyring' | 'logger'>,
  { Traject }: Pick<TrajectModels, 'Traject'>,
  decidedLevel: (trajectId: string) => Promise<number | null>,
): (stored: StoredTraject) => Promise<TrajectRecord> {
  /** The level as it was decided. A level that someone wrote beside it is put right, and told of as an alarm. */
  async function levelOf({
    _id,
    regieLevel,
  }: Pick<StoredTraject, '_id' | 'regieLevel'>): Promise<number | null> {
    if ((await decidedLevel(_id)) === regieLevel) return regieLevel;
    // Decided between the two looks, or written by hand: a second look tells.
    const decided = await decidedLevel(_id);
    const written = (await Traject.findById(_id, { regieLevel: 1 }).lean())?.regieLevel ?? null;
    if (decided === written) return decided;
    logger.error({ trajectId: _id }, 'The level was changed from outside: the sealed decision counts');
    await Traject.updateOne({ _id, regieLevel: written }, { $set: { regieLevel: decided } });
    return decided;
  }

  return async (stored) => {
    const { householdName, reason, askedBy } = await keyring.open<TrajectWords>(
      stored._id,
      trajectPlace(stored._id),
      bytesOf(stored.sealed),
    );
    const { _id, organisationId, edition, phase, registeredBy, registeredAt, regisseurPersonId } = stored;
    const regieLevel = await levelOf(stored);
    const { at, readUntil, eraseAt } = stored.closed ?? {};
    const closed = at && readUntil && eraseAt ? { at, readUntil, eraseAt } : null;
    const facts = {
      id: _id,
      organisationId,
      edition,
      phase,
      registeredBy,
      registeredAt,
      regieLevel,
      regisseurPersonId,
    };
    return { ...facts, householdName, reason, askedBy, closed };
  };
}

/** Opens and seals what is stored of a person. */
export function personSealing({ keyring }: Pick<Core, 'keyring'>): {
  openPerson(stored: StoredPerson): Promise<PersonRecord>;
  sealPerson(record: PersonRecord): ReturnType<Core['keyring']['seal']>;
} {
  async function openPerson(stored: StoredPerson): Promise<PersonRecord> {
    const {
      _id,
      trajectId,
      side,
      child,
      accountId = null,
      support,
      contactVisibleTo,
      datumVisibleTo,
      contactHiddenFrom = [],
      decidedById = null,
      colour,
      joinedAt,
      leftAt,
      emailRefused = false,
      emailByLay,
      sealed,
    } = stored;
    const said = await keyring.open<PersonWords>(trajectId, personPlace(_id), bytesOf(sealed));
    const { name, relation, organisation, phone, email, address, birthDate } = said;
    const known = {
      id: _id,
      trajectId,
      side,
      child,
      accountId,
      support,
      contactVisibleTo,
      ...(datumVisibleTo ? { datumVisibleTo } : {}),
      contactHiddenFrom,
      ...(decidedById === null ? {} : { decidedById }),
      colour,
      joinedAt,
      leftAt,
      emailRefused,
      ...(emailByLay ? { emailByLay } : {}),
    };
    return { ...known, name, relation, organisation, phone, email, address, birthDate };
  }

  const sealPerson = ({
    id,
    trajectId,
    name,
    relation,
    organisation,
    phone,
    email,
    address,
    birthDate,
  }: PersonRecord) =>
    keyring.seal(trajectId, personPlace(id), {
      name,
      relation,
      organisation,
      phone,
      email,
      address,
      birthDate,
    });

  return { openPerson, sealPerson };
}
