import { Schema, type Connection, type Model } from 'mongoose';
import type { OrganisationRole, SessionKind } from '../schema.generated.ts';

/** A session as stored. There is nothing personal in it, and not the secret but its hash. */
export interface StoredSession {
  _id: string;
  /** Keyed hash of the secret, which is 32 random bytes. */
  secretHash: string;
  /** Keyed hash over all of this row: one that was written or changed from outside opens nothing. */
  proof: string;
  kind: SessionKind;
  /** ACCOUNT. Organisation and roles are copied from the account, so that a viewer is found in one look. */
  accountId?: string;
  organisationId?: string;
  roles?: OrganisationRole[];
  /** ACCOUNT: came in by mail and owes a second step; nothing else can be done with it. */
  half?: boolean;
  /** PERSON; GUEST once admitted as this person. */
  personId?: string;
  trajectId?: string;
  /** PERSON: came in by what somebody else could hold, and was not recognised yet (A23). */
  unconfirmed?: boolean;
  /** GUEST. */
  guestId?: string;
  meetingId?: string;
  ownDevice: boolean;
  /** Keyed hash of the code with which one comes back after leaving fast; only on an own device (G10). */
  ownCode?: string | undefined;
  /** Left fast: nothing can be done with it before its code is given. */
  locked?: boolean | undefined;
  /** Wrong codes since it was locked. */
  wrongCodes?: number | undefined;
  /** Kind of device in a few words. */
  device: string;
  startedAt: Date;
  /** ACCOUNT: when the account last showed who it is. Absent in rows of before there was such a thing. */
  signedInAt?: Date;
  /** To the minute. */
  lastUsedAt: Date;
  endsAt: Date;
}

const sessionSchema = new Schema<StoredSession>(
  {
    _id: String,
    secretHash: String,
    proof: String,
    kind: String,
    accountId: String,
    organisationId: String,
    roles: { type: [String], default: undefined },
    half: Boolean,
    personId: String,
    trajectId: String,
    unconfirmed: Boolean,
    guestId: String,
    meetingId: String,
    ownDevice: Boolean,
    ownCode: String,
    locked: Boolean,
    wrongCodes: Number,
    device: String,
    startedAt: Date,
    signedInAt: Date,
    lastUsedAt: Date,
    endsAt: Date,
  },
  { versionKey: false },
);
sessionSchema.index({ secretHash: 1 }, { unique: true });
sessionSchema.index({ accountId: 1 });
sessionSchema.index({ personId: 1 });
sessionSchema.index({ guestId: 1 });
sessionSchema.index({ meetingId: 1 });
// No TTL index: the database's own clock must not end what the clock that is passed in does not.
sessionSchema.index({ endsAt: 1 });

/** Sessions in the database. */
export async function sessionModel(database: Connection): Promise<Model<StoredSession>> {
  const Sessions = database.model<StoredSession>('Session', sessionSchema, 'sessions');
  await Sessions.createCollection();
  await Sessions.createIndexes();
  return Sessions;
}
