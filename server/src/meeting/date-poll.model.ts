import { Schema, type Connection } from 'mongoose';
import type { DateAnswer, MeetingKind } from '../schema.generated.ts';

/** A poll. Where the meeting would be is personal and sealed. */
export interface StoredPoll {
  _id: string;
  trajectId: string;
  kind: MeetingKind;
  minutes: number;
  askedAt: Date;
  proposals: { id: string; startsAt: Date }[];
  personIds: string[];
  state: 'OPEN' | 'PICKED' | 'WITHDRAWN';
  /** The meeting that came of it. */
  meetingId: string | null;
  /** Who was reminded. */
  remindedIds: string[];
  sealed: Buffer;
}

/** What one person answered for one day. */
export interface StoredDateAnswer {
  _id: string;
  pollId: string;
  trajectId: string;
  personId: string;
  proposalId: string;
  answer: DateAnswer;
}

const pollSchema = new Schema<StoredPoll>(
  {
    _id: String,
    trajectId: String,
    kind: String,
    minutes: Number,
    askedAt: Date,
    proposals: [new Schema({ id: String, startsAt: Date }, { _id: false, id: false })],
    personIds: [String],
    state: String,
    meetingId: String,
    remindedIds: [String],
    sealed: Buffer,
  },
  { versionKey: false },
);
pollSchema.index({ trajectId: 1, state: 1 });

const answerSchema = new Schema<StoredDateAnswer>(
  { _id: String, pollId: String, trajectId: String, personId: String, proposalId: String, answer: String },
  { versionKey: false },
);
answerSchema.index({ pollId: 1 });

/** The collections of polls, with their indexes. */
export async function createPollModels(database: Connection) {
  const models = {
    Polls: database.model<StoredPoll>('DatePoll', pollSchema, 'date_polls'),
    Answers: database.model<StoredDateAnswer>('DateAnswer', answerSchema, 'date_answers'),
  };
  for (const model of Object.values(models)) {
    await model.createCollection();
    await model.createIndexes();
  }
  return models;
}

/** The models of polls. */
export type PollModels = Awaited<ReturnType<typeof createPollModels>>;
