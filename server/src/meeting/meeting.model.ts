import { Schema, type Connection } from 'mongoose';
import type { MeetingEnding, MeetingKind, MeetingState } from '../schema.generated.ts';

/**
 * A meeting as rules and lists ask for it. Derived from the meeting's log: `seq` says up to where. The place is personal
 * and sealed; names of guests and reasons of absence are in the log only.
 */
export interface StoredMeeting {
  _id: string;
  trajectId: string;
  seq: number;
  kind: MeetingKind;
  state: MeetingState;
  startsAt: Date;
  startedAt: Date | null;
  minutes: number;
  planId: string | null;
  invited: string[];
  /** Of these who is not there (A3); absent in those from before this was kept. */
  away?: string[];
  conversationLeaderId: string | null;
  noteTakerId: string | null;
  /** SEQUENCE of the calendar file. */
  sequence: number;
  /** The traject entered its phase when it was planned; absent in those from before this was kept. */
  prepares?: boolean;
  ending?: MeetingEnding | null;
  sealed: Buffer;
}

/** A six-digit code that opens a meeting. The unique `_id` is its keyed digest: no two meetings have one code. */
export interface StoredMeetingCode {
  _id: string;
  meetingId: string;
  trajectId: string;
  until: Date;
}

/** Where what is sealed of a meeting belongs. */
export const meetingPlace = (id: string) => ({ collection: 'meetings', id, field: 'sealed' });

const meetingSchema = new Schema<StoredMeeting>(
  {
    _id: String,
    trajectId: String,
    seq: Number,
    kind: String,
    state: String,
    startsAt: Date,
    startedAt: Date,
    minutes: Number,
    planId: String,
    invited: [String],
    away: { type: [String], default: undefined },
    conversationLeaderId: String,
    noteTakerId: String,
    sequence: Number,
    prepares: Boolean,
    ending: String,
    sealed: Buffer,
  },
  { versionKey: false },
);
meetingSchema.index({ trajectId: 1, startsAt: 1 });
meetingSchema.index({ state: 1 });

const codeSchema = new Schema<StoredMeetingCode>(
  { _id: String, meetingId: String, trajectId: String, until: Date },
  { versionKey: false },
);
codeSchema.index({ meetingId: 1 });

/** The meeting module's collections, with their indexes. */
export async function createMeetingModels(database: Connection) {
  const models = {
    Meetings: database.model<StoredMeeting>('Meeting', meetingSchema, 'meetings'),
    Codes: database.model<StoredMeetingCode>('MeetingCode', codeSchema, 'meeting_codes'),
  };
  for (const model of Object.values(models)) {
    await model.createCollection();
    await model.createIndexes();
  }
  return models;
}

export type MeetingModels = Awaited<ReturnType<typeof createMeetingModels>>;
