import { Schema, type Connection } from 'mongoose';
import type { ObligationKind, Side, SupportKind, TrajectPhase } from '../schema.generated.ts';
import type { TimelineFact } from './timeline.rules.ts';
import type { PersonRecord } from './traject.types.ts';

/** What a traject told its screens so far: the log's number. */
export interface Told {
  seq: number;
}

/** A traject as it is stored. `sealed` holds everything in words. */
export interface StoredTraject {
  _id: string;
  organisationId: string;
  edition: string;
  phase: TrajectPhase;
  registeredBy: string;
  registeredAt: Date;
  regieLevel: number | null;
  regisseurPersonId: string | null;
  /** Number of the latest level decision. */
  decisions: number;
  closed?: StoredClosed | null;
  /** Grows with every change of who takes part, so that such changes cannot pass each other. */
  peopleChanges: number;
  /** Latest change that everyone could see. */
  activeAt: Date;
  told: Told;
  /** Events that were written together with what they are about and are not published yet; the stored name is old. */
  untold: { id: string; at: Date; sealed: Buffer }[];
  /** Set while what goes on elsewhere because of something here failed to hear of it: it hears again. */
  unheard?: true;
  sealed: Buffer;
}

/** That a traject is closed. `name`: keyed digest of the household's name, by which the desk finds it. */
export interface StoredClosed {
  at: Date;
  readUntil: Date;
  eraseAt: Date;
  name: string;
}

type Later = Partial<Pick<PersonRecord, 'datumVisibleTo' | 'contactHiddenFrom' | 'decidedById'>>;

/** A person as it is stored; rows of before there was such a thing lack what came later. */
export interface StoredPerson extends Later {
  _id: string;
  trajectId: string;
  side: Side;
  child: boolean;
  /** Absent for who has no account: the unique index knows no null. */
  accountId?: string;
  support: SupportKind[];
  contactVisibleTo: Side[];
  colour: number;
  /** Order of coming, from 0: several can come at one moment. */
  place: number;
  joinedAt: Date;
  leftAt: Date | null;
  /** A mail server refused mail to the address; unset when the address changes. */
  emailRefused?: boolean;
  /** The address was written for another by who is no professional (A22). */
  emailByLay?: boolean;
  /** Set while the person takes part; unset after, because partial indexes know no "not". */
  active?: true;
  /** Left because the term to read a closed traject was over: comes back when it is opened again. */
  termOver?: true;
  sealed: Buffer;
}

/** Who holds regie, from when to when. */
export interface StoredAppointment {
  _id: string;
  trajectId: string;
  role: 'REGISSEUR';
  personId: string;
  accountId: string | null;
  since: Date;
  until: Date | null;
  /** Set while it lasts; the unique index over it allows one regisseur per traject at any moment. */
  active?: true;
  /** The reason. */
  sealed: Buffer;
}

/** A line of the timeline. */
export interface StoredTimelineItem {
  _id: string;
  trajectId: string;
  seq: number;
  at: Date;
  kind: TimelineFact['kind'];
  /** Person, meeting or plan that it is about; absent when about none, and in lines of version 0.1. */
  subject?: string;
  sealed: Buffer;
}

/** Something that waits for the regisseur. */
export interface StoredObligation {
  _id: string;
  trajectId: string;
  organisationId: string;
  kind: ObligationKind;
  /** What it is about; empty when it is about the traject. */
  subject: string;
  since: Date;
  solvedAt: Date | null;
  /** `SYSTEM`, or the person who said so. */
  solvedBy: string | null;
  /** Set while it is open; the unique index over it keeps one per kind and subject. */
  open?: true;
  sealed: Buffer;
}

const plain = { versionKey: false, minimize: false } as const;
const fixed = <T>(type: T) => ({ type, immutable: true, required: true });

const trajectSchema = new Schema<StoredTraject>(
  {
    _id: String,
    organisationId: fixed(String),
    edition: fixed(String),
    phase: { type: String, required: true },
    registeredBy: { type: String, required: true },
    registeredAt: fixed(Date),
    regieLevel: { type: Number, default: null },
    regisseurPersonId: { type: String, default: null },
    decisions: { type: Number, default: 0 },
    closed: { type: { _id: false, at: Date, readUntil: Date, eraseAt: Date, name: String }, default: null },
    peopleChanges: { type: Number, default: 0 },
    activeAt: { type: Date, required: true },
    told: { seq: Number },
    untold: { type: [{ _id: false, id: String, at: Date, sealed: Buffer }], default: [] },
    unheard: Boolean,
    sealed: { type: Buffer, required: true },
  },
  plain,
);
trajectSchema.index({ organisationId: 1 }).index({ 'untold.id': 1 });
trajectSchema.index({ unheard: 1 }, { sparse: true });
trajectSchema.index({ 'closed.name': 1 });
trajectSchema.index({ registeredBy: 1, regisseurPersonId: 1 });

const personSchema = new Schema<StoredPerson>(
  {
    _id: String,
    trajectId: fixed(String),
    side: { type: String, required: true },
    child: { type: Boolean, default: false },
    accountId: String,
    support: { type: [String], default: [] },
    contactVisibleTo: { type: [String], default: [] },
    datumVisibleTo: Schema.Types.Mixed,
    contactHiddenFrom: { type: [String], default: [] },
    decidedById: { type: String, default: null },
    colour: { type: Number, required: true },
    place: fixed(Number),
    joinedAt: fixed(Date),
    leftAt: { type: Date, default: null },
    active: Boolean,
    termOver: Boolean,
    emailRefused: Boolean,
    emailByLay: Boolean,
    sealed: { type: Buffer, required: true },
  },
  plain,
);
personSchema.index({ trajectId: 1, place: 1 });
personSchema.index(
  { accountId: 1, trajectId: 1 },
  { unique: true, partialFilterExpression: { active: true, accountId: { $exists: true } } },
);

const appointmentSchema = new Schema<StoredAppointment>(
  {
    _id: String,
    trajectId: fixed(String),
    role: fixed(String),
    personId: fixed(String),
    accountId: { type: String, default: null, immutable: true },
    since: fixed(Date),
    until: { type: Date, default: null },
    active: Boolean,
    sealed: { type: Buffer, required: true, immutable: true },
  },
  plain,
);
// One regisseur at any moment: the database refuses a second one, whatever the code does.
appointmentSchema.index(
  { trajectId: 1 },
  { unique: true, partialFilterExpression: { role: 'REGISSEUR', active: true } },
);
appointmentSchema.index({ accountId: 1, active: 1 });
appointmentSchema.index({ trajectId: 1, since: 1 });

const timelineSchema = new Schema<StoredTimelineItem>(
  {
    _id: String,
    trajectId: fixed(String),
    seq: fixed(Number),
    at: fixed(Date),
    kind: fixed(String),
    subject: { type: String, immutable: true },
    sealed: { type: Buffer, required: true, immutable: true },
  },
  plain,
);
timelineSchema.index({ trajectId: 1, seq: -1 }).index({ at: 1 });

const obligationSchema = new Schema<StoredObligation>(
  {
    _id: String,
    trajectId: fixed(String),
    organisationId: fixed(String),
    kind: fixed(String),
    subject: { type: String, immutable: true, default: '' },
    since: fixed(Date),
    solvedAt: { type: Date, default: null },
    solvedBy: { type: String, default: null },
    open: Boolean,
    sealed: { type: Buffer, required: true },
  },
  plain,
);
obligationSchema.index(
  { trajectId: 1, kind: 1, subject: 1 },
  { unique: true, partialFilterExpression: { open: true } },
);
obligationSchema.index({ trajectId: 1, since: 1 });
obligationSchema.index({ organisationId: 1, since: 1 }, { partialFilterExpression: { open: true } });

/** Makes the collections and indexes of this module and returns its models; nobody else touches them. */
export async function openTrajectModels(database: Connection) {
  const models = {
    Traject: database.model('Traject', trajectSchema, 'trajecten'),
    Person: database.model('Person', personSchema, 'persons'),
    Appointment: database.model('Appointment', appointmentSchema, 'appointments'),
    TimelineItem: database.model('TimelineItem', timelineSchema, 'timeline'),
    Obligation: database.model('Obligation', obligationSchema, 'obligations'),
  };
  for (const model of Object.values(models)) {
    await model.createCollection();
    await model.createIndexes();
  }
  return models;
}

/** The models of trajecten. */
export type TrajectModels = Awaited<ReturnType<typeof openTrajectModels>>;
