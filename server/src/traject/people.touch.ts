import type { ClientSession } from 'mongoose';
import type { TrajectModels } from './traject.model.ts';

/** Changes of who takes part touch the traject, so that two of them cannot pass each other unseen. */
export async function touch(
  { Traject }: Pick<TrajectModels, 'Traject'>,
  trajectId: string,
  condition: Record<string, unknown>,
  session: ClientSession,
): Promise<boolean> {
  const touched = await Traject.updateOne(
    { _id: trajectId, ...condition },
    { $inc: { peopleChanges: 1 } },
    { session },
  );
  return touched.matchedCount === 1;
}
