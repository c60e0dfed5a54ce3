import { Schema, type Connection } from 'mongoose';
import type { ActionState, PlanState } from '../schema.generated.ts';

/** A plan as the database has it: what rules need; its content is in the log. */
export interface StoredPlan {
  _id: string;
  trajectId: string;
  edition: string;
  formId: string;
  startedAt: Date;
  startedBy: string;
  state: PlanState;
  /** Network members who may read it. */
  networkReaders: string[];
  /** Persons who read it, chosen one by one; null or absent as long as nobody chose. */
  readers?: string[] | null;
  ownerPersonId: string | null;
  /** When its owner asked the regisseur for a safety plan; absent as long as that was not asked. */
  safetyPlanAskedAt?: Date | null;
  /** Of the household: whose plan it is, when its form speaks as I. */
  aboutPersonId?: string | null;
  /** Whose actions stand in it since it was adopted; absent of what was adopted before this was kept. */
  doers?: string[] | null;
  /** The running meeting of which it is the agenda. */
  meetingId: string | null;
  /** The adopted plan that it was started from; absent for a plan that was started empty. */
  follows?: string | null;
}

/** A frozen plan. */
export interface StoredVersion {
  _id: string;
  planId: string;
  trajectId: string;
  number: number;
  /** The number of the last event in it; versions from before this was kept have none. */
  seq?: number;
  adoptedAt: Date;
  adoptedBy: string;
  /** Sealed: the state of the plan and the names at that moment. */
  sealed: Buffer;
}

/** Progress of an agreed action; the adopted plan itself never changes. */
export interface StoredProgress {
  _id: string;
  planId: string;
  actionId: string;
  state: ActionState;
  at: Date;
  by: string;
  /** Sealed: what happened, in words; absent when nobody wrote that. */
  sealed?: Buffer | null;
  /** Who wrote that; unknown of notes from before. */
  noteBy?: string;
  /** The session that wrote it, when nobody knew for sure whose that was (A24). */
  noteSession?: string | null;
}

const planSchema = new Schema<StoredPlan>(
  {
    _id: String,
    trajectId: String,
    edition: String,
    formId: String,
    startedAt: Date,
    startedBy: String,
    state: String,
    networkReaders: [String],
    readers: { type: [String], default: null },
    ownerPersonId: String,
    safetyPlanAskedAt: Date,
    aboutPersonId: String,
    doers: { type: [String], default: null },
    meetingId: String,
    follows: String,
  },
  { versionKey: false },
);
planSchema.index({ trajectId: 1, startedAt: -1 });
planSchema.index({ meetingId: 1 });

const versionSchema = new Schema<StoredVersion>(
  {
    _id: String,
    planId: String,
    trajectId: String,
    number: Number,
    seq: Number,
    adoptedAt: Date,
    adoptedBy: String,
    sealed: Buffer,
  },
  { versionKey: false },
);
versionSchema.index({ planId: 1 });

const progressSchema = new Schema<StoredProgress>(
  {
    ...{ _id: String, planId: String, actionId: String, state: String, at: Date, by: String },
    ...{ sealed: Buffer, noteBy: String, noteSession: String },
  },
  { versionKey: false },
);
progressSchema.index({ planId: 1 });

/** The collections of plans, with their indexes. */
export async function createPlanModels(database: Connection) {
  const models = {
    Plans: database.model<StoredPlan>('Plan', planSchema, 'plans'),
    Versions: database.model<StoredVersion>('PlanVersion', versionSchema, 'plan_versions'),
    Progress: database.model<StoredProgress>('ActionProgress', progressSchema, 'action_progress'),
  };
  for (const model of Object.values(models)) {
    await model.createCollection();
    await model.createIndexes();
  }
  // Versions were unique per plan and number once; now drafts of one plan may stand beside each other.
  await models.Versions.cleanIndexes();
  return models;
}

export type PlanModels = Awaited<ReturnType<typeof createPlanModels>>;
