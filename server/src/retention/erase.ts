import { trusted, type Model } from 'mongoose';
import { theSystem, type OrganisationLog } from '../chain/organisation-log.ts';
import type { Core } from '../core.ts';
import { openCertificates, type Certificates, type StoredCertificate } from './certificates.ts';

/** Ending everything of a traject. */
export interface Erase {
  certificates: Certificates;
  /** Destroys the key and takes everything away; done again after a crash it goes on where it was. */
  erase(certificate: StoredCertificate): Promise<void>;
  /** Takes away what a backup of before an erasing brought back: nothing of it can be read, for its key is gone. */
  eraseLeftovers(): Promise<void>;
}

/** The models by which other things name what belongs to a traject. */
const named = ['Plan', 'Meeting', 'Person', 'Dossier'];
/** Done apart: the traject goes last, for it says that there is something to do. */
const apart = ['Traject', 'DataKey', 'ErasedTraject', 'Organisation', 'Account'];

type AnyModel = Model<Record<string, unknown>>;

/** Fields that an index of the model begins with, for all of its documents. */
function foundBy(model: AnyModel): Set<string> {
  const whole = model.schema.indexes().filter(([, options]) => !options.partialFilterExpression);
  const named = model.schema.path('_id').instance === 'String' ? ['_id'] : [];
  return new Set([...named, ...whole.map(([fields]) => Object.keys(fields)[0] ?? '')]);
}

/** Erasing over all models of the database: what a module adds later goes too, when it names its traject. */
export async function createErase(core: Core, log: Pick<OrganisationLog, 'inTransaction'>): Promise<Erase> {
  const certificates = await openCertificates(core);
  const models = (): AnyModel[] => Object.values(core.database.models) as unknown as AnyModel[];

  async function idsOf(trajectId: string): Promise<Map<string, string[]>> {
    const ids = new Map<string, string[]>();
    for (const name of named) {
      const found = await core.database.models[name]?.find({ trajectId }, { _id: 1 }).lean();
      ids.set(
        name,
        (found ?? []).map(({ _id }) => String(_id)),
      );
    }
    return ids;
  }

  /** By which fields something can belong to the traject, and the values that say so. */
  async function belongings(trajectId: string): Promise<[string, string[]][]> {
    const ids = await idsOf(trajectId);
    const [plans = [], meetings = [], people = [], dossiers = []] = named.map((name) => ids.get(name));
    const streams = [
      `traject:${trajectId}`,
      ...plans.map((id) => `plan:${id}`),
      ...meetings.map((id) => `meeting:${id}`),
    ];
    return [
      ['planId', plans],
      ['meetingId', meetings],
      ['personId', people],
      ['dossierId', dossiers],
      ['stream', streams],
      ['_id', [trajectId, ...streams]],
      // Last: plans, meetings and people are named by what goes before them.
      ['trajectId', [trajectId]],
    ];
  }

  async function takeAway(trajectId: string): Promise<void> {
    for (const [field, values] of await belongings(trajectId)) {
      for (const model of models()) {
        if (apart.includes(model.modelName) || values.length === 0) continue;
        if (!model.schema.path(field) || !foundBy(model).has(field)) continue;
        await model.deleteMany({ [field]: trusted({ $in: values }) });
      }
    }
    await core.database.models['Traject']?.deleteOne({ _id: trajectId });
    core.accessChanges.announce({ trajectId });
  }

  return {
    certificates,
    async erase(certificate) {
      await log.inTransaction(certificate.organisationId, theSystem(), async (session, note) => {
        if (await certificates.write(certificate, session)) note('TRAJECT_ERASED');
      });
      await core.keyring.destroy(certificate._id, certificate);
      await takeAway(certificate._id);
    },
    async eraseLeftovers() {
      for (const { owner, note } of await core.keyring.destroyed()) {
        const left = await core.database.models['Traject']?.exists({ _id: owner });
        const known = await certificates.has(owner);
        if (!known && note) await certificates.write(note as StoredCertificate);
        if (!left) continue;
        await core.keyring.destroy(owner, note);
        await takeAway(owner);
      }
    },
  };
}
