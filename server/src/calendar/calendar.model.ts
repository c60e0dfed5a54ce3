import { Schema, type Connection, type Model } from 'mongoose';

/** A calendar address as stored: whose it is, and not the secret but its digest. */
export interface StoredFeed {
  /** `person:ID` or `account:ID`: nobody has more than one. */
  _id: string;
  /** Of a person of a traject, with the traject; both absent for an account. */
  personId?: string;
  trajectId?: string;
  accountId?: string;
  /** Keyed digest of the secret. */
  secretHash: string;
  madeAt: Date;
  /** Meetings in it of which the access log has it that they were read. */
  toldMeetings?: string[];
}

const schema = new Schema<StoredFeed>(
  {
    _id: String,
    personId: String,
    trajectId: String,
    accountId: String,
    secretHash: String,
    madeAt: Date,
    toldMeetings: { type: [String], default: undefined },
  },
  { versionKey: false },
);
schema.index({ secretHash: 1 }, { unique: true });
// Erasing a traject finds it by this.
schema.index({ trajectId: 1 });

/** The calendar addresses in the database. */
export async function openFeeds(database: Connection): Promise<Model<StoredFeed>> {
  const Feeds = database.model<StoredFeed>('CalendarFeed', schema, 'calendar_feeds');
  await Feeds.createCollection();
  await Feeds.createIndexes();
  return Feeds;
}
