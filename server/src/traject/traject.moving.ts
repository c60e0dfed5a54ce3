import { trusted } from 'mongoose';
import type { TrajectService } from './traject.interface.ts';
import type { TrajectModels } from './traject.model.ts';

/** Where a traject is in the method: its phase, and the level of regie. */
export function createTrajectMoving({
  Traject,
}: Pick<TrajectModels, 'Traject'>): Pick<TrajectService, 'enterPhase' | 'movePhase' | 'moveLevel'> {
  return {
    async enterPhase(trajectId, phase) {
      await Traject.updateOne({ _id: trajectId, phase: trusted({ $ne: phase }) }, { $set: { phase } });
    },
    async movePhase(session, { trajectId: _id, from: phase, to }) {
      const moved = await Traject.updateOne({ _id, phase }, { $set: { phase: to } }, { session });
      return moved.matchedCount > 0;
    },
    async moveLevel(session, { trajectId, from, to, regisseurPersonId }) {
      const moved = await Traject.findOneAndUpdate(
        { _id: trajectId, regieLevel: from, regisseurPersonId },
        { $set: { regieLevel: to }, $inc: { decisions: 1 } },
        { session, returnDocument: 'after', projection: { decisions: 1 } },
      ).lean();
      return moved?.decisions ?? null;
    },
  };
}
