import { trusted, type Model } from 'mongoose';
import type { Core } from '../core.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { StoredOrganisation } from './account.model.ts';
import type { Accounts } from './accounts.ts';

const organisationPlace = (id: string) => ({ collection: 'organisations', id, field: 'sealed' });

/** Organisations, each with a data key of its own. */
export function createOrganisations(
  { keyring, random, clock }: Core,
  Organisations: Model<StoredOrganisation>,
): Pick<
  Accounts,
  | 'createOrganisation'
  | 'nameOf'
  | 'isEmpty'
  | 'organisations'
  | 'secondFactorDemanded'
  | 'demandSecondFactor'
> {
  return {
    async createOrganisation(name) {
      const id = random.uuid();
      await keyring.create(id);
      const sealed = await keyring.seal(id, organisationPlace(id), { name });
      await Organisations.create({ _id: id, createdAt: clock.now(), sealed });
      return id;
    },
    async nameOf(organisationId) {
      const stored = await Organisations.findById(organisationId).lean();
      if (!stored) throw new Error(`There is no organisation ${organisationId}.`);
      const place = organisationPlace(organisationId);
      return (await keyring.open<{ name: string }>(organisationId, place, bytesOf(stored.sealed))).name;
    },
    isEmpty: async () => (await Organisations.estimatedDocumentCount()) === 0,
    async organisations() {
      const all = await Organisations.find({ _id: trusted({ $gte: '' }) }, { _id: 1 }).lean();
      return all.map(({ _id }) => _id);
    },
    async secondFactorDemanded(organisationId) {
      return (await Organisations.exists({ _id: organisationId, secondFactorDemanded: true })) !== null;
    },
    async demandSecondFactor(organisationId, demanded, session) {
      const set = { $set: { secondFactorDemanded: demanded } };
      await Organisations.updateOne({ _id: organisationId }, set, { session });
    },
  };
}
