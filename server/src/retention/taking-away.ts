import { trusted, type Connection, type Model } from 'mongoose';

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

/** Takes away all that belongs to a traject, and the traject itself last. */
export function takingAway(database: Connection): (trajectId: string) => Promise<void> {
  const models = (): AnyModel[] => Object.values(database.models) as unknown as AnyModel[];

  async function idsOf(trajectId: string): Promise<Map<string, string[]>> {
    const ids = new Map<string, string[]>();
    for (const name of named) {
      const found = await database.models[name]?.find({ trajectId }, { _id: 1 }).lean();
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

  return async (trajectId) => {
    for (const [field, values] of await belongings(trajectId)) {
      for (const model of models()) {
        if (apart.includes(model.modelName) || values.length === 0) continue;
        if (!model.schema.path(field) || !foundBy(model).has(field)) continue;
        await model.deleteMany({ [field]: trusted({ $in: values }) });
      }
    }
    await database.models['Traject']?.deleteOne({ _id: trajectId });
  };
}
