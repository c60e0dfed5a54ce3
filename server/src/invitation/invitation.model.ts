import { Schema, type Connection, type Model } from 'mongoose';

/** An invitation as stored: nothing personal, and not the secret but its hash. */
export interface StoredInvitation {
  _id: string;
  trajectId: string;
  personId: string;
  /** SHA-256 of the link's secret, which is 32 random bytes. */
  tokenHash: string;
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
    current: Boolean,
    createdAt: Date,
    expiresAt: Date,
    redeemedAt: Date,
    refusedAt: Date,
  },
  { versionKey: false },
);
invitationSchema.index({ tokenHash: 1 }, { unique: true });
// Two invitations of one person at the same moment: one of them wins.
invitationSchema.index({ personId: 1 }, { unique: true, partialFilterExpression: { current: true } });
invitationSchema.index({ personId: 1, createdAt: -1 });

/** Invitations in the database. */
export async function invitationModel(database: Connection): Promise<Model<StoredInvitation>> {
  const Invitations = database.model<StoredInvitation>('Invitation', invitationSchema, 'invitations');
  await Invitations.createCollection();
  await Invitations.createIndexes();
  return Invitations;
}
