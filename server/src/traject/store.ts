import { trusted, type ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { CriterionAnswer } from '../schema.generated.ts';
import { createTrajectFacts, createTrajectBatchedFacts } from './facts.ts';
import { personSealing, trajectOpener, trajectPlace, type TrajectWords } from './store.records.ts';
import type { TrajectModels } from './traject.model.ts';
import type { PersonRecord, TrajectRecord } from './traject.types.ts';

/** What the aanmeldcoordinator was told about the situation. */
export interface Intake {
  /** Null: not asked. */
  unsafe: boolean | null;
  lifeThreatening: boolean | null;
  answers: CriterionAnswer[];
}

/** Trajecten and persons, sealed on the way in and opened on the way out. */
export interface TrajectStore {
  trajectById(id: string): Promise<TrajectRecord | null>;
  trajectenById(ids: string[]): Promise<TrajectRecord[]>;
  intakeOf(id: string): Promise<Intake>;
  /** In the order of coming. */
  peopleOf(trajectId: string): Promise<PersonRecord[]>;
  personById(id: string): Promise<PersonRecord | null>;
  /** Trajecten of an organisation whose regisseur is no professional, or that have none. */
  notLedByProfessional(
    organisationId: string,
    mayLead: (accountIds: readonly string[]) => Promise<ReadonlySet<string>>,
  ): Promise<TrajectRecord[]>;
  /** Trajecten of an organisation that are not closed. */
  openOfOrganisation(organisationId: string): Promise<TrajectRecord[]>;
  /** Persons that an account is in trajecten now. */
  personsOfAccount(accountId: string): Promise<PersonRecord[]>;
  insertTraject(record: TrajectRecord, intake: Intake, session: ClientSession): Promise<void>;
  insertPerson(record: PersonRecord, session: ClientSession): Promise<void>;
  /** Writes a person's words and settings. False when the person no longer takes part. */
  writePerson(record: PersonRecord, session: ClientSession): Promise<boolean>;
  /** Notes that mail to a person's address is refused. Null when it is not the person's address any more. */
  noteEmailRefused(personId: string, email: string): Promise<PersonRecord | null>;
  facts: ReturnType<typeof createTrajectFacts>;
  /** The same, for many at once. */
  batchedFacts: ReturnType<typeof createTrajectBatchedFacts>;
}

/** The store over the models of trajecten. `decidedLevel` answers with the level of the sealed decision. */
export function createTrajectStore(
  core: Core,
  models: TrajectModels,
  decidedLevel: (trajectId: string) => Promise<number | null>,
): TrajectStore {
  return {
    ...createReading(core, models, decidedLevel),
    ...createWriting(core, models),
    facts: createTrajectFacts(models),
    batchedFacts: createTrajectBatchedFacts(models),
  };
}

type Written = 'insertTraject' | 'insertPerson' | 'writePerson' | 'noteEmailRefused';

function createReading(
  core: Core,
  models: TrajectModels,
  decidedLevel: (trajectId: string) => Promise<number | null>,
): Omit<TrajectStore, Written | 'facts' | 'batchedFacts'> {
  const { Traject, Person } = models;
  const openTraject = trajectOpener(core, models, decidedLevel);
  const { openPerson } = personSealing(core);

  return {
    async trajectById(id) {
      const stored = await Traject.findById(id).lean();
      return stored && openTraject(stored);
    },
    trajectenById: async (ids) =>
      Promise.all((await Traject.find({ _id: trusted({ $in: ids }) }).lean()).map(openTraject)),
    async intakeOf(id) {
      const stored = await Traject.findById(id, { sealed: 1 }).lean();
      if (!stored) throw new Error('There is no such traject.');
      return (await core.keyring.open<TrajectWords>(id, trajectPlace(id), bytesOf(stored.sealed))).intake;
    },
    peopleOf: async (trajectId) =>
      Promise.all((await Person.find({ trajectId }).sort({ place: 1, _id: 1 }).lean()).map(openPerson)),
    async personById(id) {
      const stored = await Person.findById(id).lean();
      return stored && openPerson(stored);
    },
    async notLedByProfessional(organisationId, mayLead) {
      const all = await Traject.find({ organisationId }, { regisseurPersonId: 1 }).lean();
      const leaders = all.flatMap(({ regisseurPersonId }) => regisseurPersonId ?? []);
      const leading = await Person.find(
        { _id: trusted({ $in: leaders }), side: 'PROFESSIONAL' },
        { _id: 1, accountId: 1 },
      ).lean();
      const may = await mayLead([...new Set(leading.flatMap(({ accountId }) => accountId ?? []))]);
      const professionals = new Set(
        leading.filter(({ accountId }) => may.has(accountId ?? '')).map(({ _id }) => _id),
      );
      const ids = all
        .filter(({ regisseurPersonId: leads }) => leads === null || !professionals.has(leads))
        .map(({ _id }) => _id);
      return Promise.all((await Traject.find({ _id: trusted({ $in: ids }) }).lean()).map(openTraject));
    },
    openOfOrganisation: async (organisationId) =>
      Promise.all((await Traject.find({ organisationId, closed: null }).lean()).map(openTraject)),
    personsOfAccount: async (accountId) =>
      Promise.all((await Person.find({ accountId, active: true }).lean()).map(openPerson)),
  };
}

function createWriting(core: Core, { Traject, Person }: TrajectModels): Pick<TrajectStore, Written> {
  const { openPerson, sealPerson } = personSealing(core);

  return {
    async insertTraject(record, intake, session) {
      const { id, householdName, reason, askedBy, closed: _closed, ...facts } = record;
      const said: TrajectWords = { householdName, reason, askedBy, intake };
      const sealed = await core.keyring.seal(id, trajectPlace(id), said);
      const told = { seq: 0 };
      const stored = {
        _id: id,
        ...facts,
        decisions: 0,
        untold: [],
        peopleChanges: 0,
        activeAt: facts.registeredAt,
        told,
        sealed,
      };
      await Traject.create([stored], { session });
    },

    async insertPerson(record, session) {
      const { id, trajectId, side, child, accountId, support, colour, joinedAt, leftAt } = record;
      const { contactVisibleTo, contactHiddenFrom } = record;
      const known = {
        _id: id,
        trajectId,
        side,
        child,
        ...(accountId === null ? {} : { accountId }),
        support,
        contactVisibleTo,
        contactHiddenFrom,
        colour,
        joinedAt,
        leftAt,
        ...(record.emailByLay ? { emailByLay: true } : {}),
      };
      const place = await Person.countDocuments({ trajectId }).session(session);
      await Person.create([{ ...known, place, active: true, sealed: await sealPerson(record) }], { session });
    },

    async writePerson(record, session) {
      const { id, trajectId, support, contactVisibleTo, datumVisibleTo = {}, contactHiddenFrom } = record;
      const { decidedById = null } = record;
      const written = await Person.updateOne(
        { _id: id, trajectId, active: true },
        {
          $set: {
            support,
            contactVisibleTo,
            datumVisibleTo,
            contactHiddenFrom,
            decidedById,
            child: record.child,
            emailRefused: record.emailRefused,
            emailByLay: record.emailByLay === true,
            sealed: await sealPerson(record),
          },
        },
        { session },
      );
      return written.matchedCount === 1;
    },

    async noteEmailRefused(personId, email) {
      const stored = await Person.findOne({ _id: personId, active: true }).lean();
      const person = stored && (await openPerson(stored));
      if (!person || person.email.trim() !== email) return null;
      // The sealed words tell whether it changed meanwhile.
      const noted = await Person.updateOne(
        { _id: personId, active: true, sealed: stored.sealed },
        { $set: { emailRefused: true } },
      );
      return noted.matchedCount === 1 ? person : null;
    },
  };
}
