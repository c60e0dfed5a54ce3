import { Schema, type Connection, type Model } from 'mongoose';
import type { TrajectPhase } from '../schema.generated.ts';

/** A step that somebody ticked. */
export interface StoredTick {
  _id: string;
  trajectId: string;
  stepKey: string;
  personId: string;
  at: Date;
}

/** A time that the regisseur went to another phase. `sealed`: the reason. */
export interface StoredMove {
  _id: string;
  trajectId: string;
  /** Position in the moves of the traject, from 1. */
  number: number;
  at: Date;
  from: TrajectPhase;
  to: TrajectPhase;
  byId: string;
  sealed: Buffer;
}

const fixed = <T>(type: T) => ({ type, immutable: true, required: true });

const tickSchema = new Schema<StoredTick>(
  { _id: String, trajectId: fixed(String), stepKey: fixed(String), personId: String, at: Date },
  { versionKey: false },
);
tickSchema.index({ trajectId: 1, stepKey: 1 }, { unique: true });

const moveSchema = new Schema<StoredMove>(
  {
    _id: String,
    trajectId: fixed(String),
    number: fixed(Number),
    at: fixed(Date),
    from: fixed(String),
    to: fixed(String),
    byId: fixed(String),
    sealed: fixed(Buffer),
  },
  { versionKey: false },
);
moveSchema.index({ trajectId: 1, number: -1 }, { unique: true });

/** What is kept of the steps: ticks and moves. What the system sees is looked up, and kept nowhere. */
export async function openStepModels(
  database: Connection,
): Promise<{ Tick: Model<StoredTick>; Move: Model<StoredMove> }> {
  const models = {
    Tick: database.model<StoredTick>('StepTick', tickSchema, 'step-ticks'),
    Move: database.model<StoredMove>('PhaseMove', moveSchema, 'phase-moves'),
  };
  for (const model of Object.values(models)) {
    await model.createCollection();
    await model.createIndexes();
  }
  return models;
}
