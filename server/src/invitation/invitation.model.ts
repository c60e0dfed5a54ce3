import { Schema, type Connection, type Model } from 'mongoose';

/** An invitation as stored: nothing personal, and not the secret but its hash. */
export interface StoredInvitation {
  _id: string;
  trajectId: string;
  personId: string;
  /** SHA-256 of the link's secret, which is 32 random bytes. */
  tokenHash: string;
  /** Of a letter: keyed hash of its code. A letter works again for a new device until it is withdrawn. */
  codeHash?: string;
  /** False when only the person could have got it; else who comes in by it is not confirmed (A23). */
  heldByOthers?: boolean;
  /** The person or account that made it: not for its own use. */
  madeBy?: string;
  /** There for a person's one invitation that counts; taken away when it is withdrawn or replaced. */
  current?: boolean;
  createdAt: Date;
  expiresAt: Date;
  redeemedAt: Date | null;
  /** The mail server refused the mail that brought it. */
  refusedAt?: Date;
}

const invitationSchema = new Schema<StoredInvitation>(
  {
    _id: String,
    trajectId: String,
    personId: String,
    tokenHash: String,
    codeHash: String,
    heldByOthers: Boolean,
    madeBy: String,
    current: Boolean,
    createdAt: Date,
    expiresAt: Date,
    redeemedAt: Date,
    refusedAt: Date,
  },
  { versionKey: false },
);
invitationSchema.index({ tokenHash: 1 }, { unique: true });
invitationSchema.index(
  { codeHash: 1 },
  { unique: true, partialFilterExpression: { codeHash: { $exists: true } } },
);
// Two invitations of one person at the same moment: one of them wins.
invitationSchema.index({ personId: 1 }, { unique: true, partialFilterExpression: { current: true } });
invitationSchema.index({ personId: 1, createdAt: -1 });

/** A time that someone came in by an invitation. Nothing personal. */
export interface StoredComing {
  _id: string;
  personId: string;
  trajectId: string;
  /** Of a guest by code who was let in as this person (A24). */
  guestId?: string;
  /** The session that began. */
  sessionId: string;
  at: Date;
  device: string;
  /** Other sessions of the person that were in then and have not answered yet. */
  tell: string[];
}

const comingSchema = new Schema<StoredComing>(
  {
    _id: String,
    personId: String,
    trajectId: String,
    guestId: String,
    sessionId: String,
    at: Date,
    device: String,
    tell: [String],
  },
  { versionKey: false },
);
comingSchema.index({ personId: 1, at: -1 });

/** Times that people came in, in the database. */
export async function comingModel(database: Connection): Promise<Model<StoredComing>> {
  const Comings = database.model<StoredComing>('ComingIn', comingSchema, 'comings_in');
  await Comings.createCollection();
  await Comings.createIndexes();
  return Comings;
}

/** Invitations in the database. */
export async function invitationModel(database: Connection): Promise<Model<StoredInvitation>> {
  const Invitations = database.model<StoredInvitation>('Invitation', invitationSchema, 'invitations');
  await Invitations.createCollection();
  await Invitations.createIndexes();
  return Invitations;
}
