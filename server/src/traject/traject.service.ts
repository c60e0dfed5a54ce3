import { trusted } from 'mongoose';
import { trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Rooms, TrajectRoom } from '../rooms.ts';
import type { Colleague, InvitationState, TimelineItem, TrajectChange } from '../schema.generated.ts';
import { createAppointments, type Appointments } from './appointments.ts';
import { createIntakeDesk, type IntakeDesk } from './intake.ts';
import { createNews } from './news.ts';
import { createObligations } from './obligations.ts';
import { createPeople, type People } from './people.ts';
import { sameTurn } from './same-turn.ts';
import { createTrajectStore } from './store.ts';
import { createSummaries } from './summaries.ts';
import type { Onlooker } from './timeline.rules.ts';
import { openTrajectModels } from './traject.model.ts';
import type { Listener } from './traject.rules.ts';
import type { TrajectRecord, TrajectSummaryRecord } from './traject.types.ts';

/** The room with what its own resolvers use. */
export interface TrajectService extends TrajectRoom, IntakeDesk, Pick<Appointments, 'handOver'> {
  appointFirst: Appointments['first'];
  people: Pick<People, 'add' | 'change' | 'remove' | 'contactOf'>;
  mine(grant: Grant<'OWN'>): Promise<TrajectSummaryRecord[]>;
  /** The traject; a professional's reading is recorded. */
  read(grant: Grant<'TRAJECT_READ'>): Promise<TrajectRecord>;
  colleagues(grant: Grant<'TRAJECT_LEAD'>): Promise<Colleague[]>;
  changes(
    grant: Grant<'TRAJECT_READ'>,
    listenerNow: () => Promise<Listener>,
  ): Promise<AsyncIterableIterator<TrajectChange>>;
  /** The timeline as far as the onlooker may see it. */
  timelineOf(trajectId: string, onlooker: Onlooker): Promise<TimelineItem[]>;
  /** Who is regisseur now; asked once for all persons of an answer. */
  regisseurOf(trajectId: string): Promise<string | null>;
  /** Where invitations of a person stand; asked once for all persons of an answer. */
  invitationStateOf(personId: string): Promise<InvitationState | null>;
  /** How often someone came in by invitation as a person. */
  timesCameIn(personId: string): Promise<number | null>;
  /** True while someone is in as this person whom nobody recognised yet. */
  isUnconfirmed(personId: string): Promise<boolean | null>;
}

/** The room of trajecten, their people, appointments, obligations and timeline. */
export async function createTrajectRoom(core: Core, rooms: () => Rooms): Promise<TrajectService> {
  const models = await openTrajectModels(core.database);
  const store = createTrajectStore(core, models, (id) => rooms().regie.decidedLevel(id));
  const news = createNews(core, models);
  const obligations = createObligations(core, models);
  const people = createPeople(core, rooms, models, store, news);
  const appointments = createAppointments(core, rooms, models, store, people, news);
  const intake = createIntakeDesk(core, rooms, store, people, appointments, news);
  const summaries = createSummaries(core, rooms, models, store, obligations);

  return {
    facts: {
      ...store.facts,
      trajectOfObligation: obligations.trajectOf,
      trajectOfSignal: (id) => rooms().safety.facts.trajectOfSignal(id),
    },
    trajectById: store.trajectById,
    peopleOf: store.peopleOf,
    personById: store.personById,
    notLedByProfessional: store.notLedByProfessional,
    personsOfAccount: store.personsOfAccount,
    tell: news.tell,
    note: news.note,
    tellNoted: news.tellNoted,
    obligations,

    async openObligation(trajectId, obligation) {
      if (await obligations.open(trajectId, obligation))
        await news.tell(trajectId, { what: ['OBLIGATIONS'] });
    },
    async solveObligations(trajectId, kind, subject) {
      if (await obligations.solve(trajectId, kind, subject))
        await news.tell(trajectId, { what: ['OBLIGATIONS'] });
    },
    async enterPhase(trajectId, phase, about) {
      const moved = await models.Traject.updateOne(
        { _id: trajectId, phase: trusted({ $ne: phase }) },
        { $set: { phase } },
      );
      if (moved.modifiedCount > 0) await news.tell(trajectId, { what: ['MEETINGS'], about });
    },
    async moveLevel(session, { trajectId, from, to, regisseurPersonId }) {
      const moved = await models.Traject.findOneAndUpdate(
        { _id: trajectId, regieLevel: from, regisseurPersonId },
        { $set: { regieLevel: to }, $inc: { decisions: 1 } },
        { session, returnDocument: 'after', projection: { decisions: 1 } },
      ).lean();
      return moved?.decisions ?? null;
    },

    ...intake,
    appointFirst: appointments.first,
    handOver: appointments.handOver,
    people,
    mine: (grant) => summaries.mine(grant.viewer),

    async read(grant) {
      return (await store.trajectById(trajectOf(grant))) ?? fail('NOT_FOUND');
    },

    async colleagues({ viewer, situation }) {
      const all = await rooms().account.accountsOfOrganisation(
        situation.traject?.organisationId ?? fail('NOT_FOUND'),
      );
      const own = viewer.kind === 'ACCOUNT' ? viewer.accountId : null;
      return all
        .filter(({ id, roles }) => id !== own && roles.includes('PROFESSIONAL'))
        .map(({ id, name, function: does }) => ({ accountId: id, name, function: does }))
        .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
    },

    changes: (grant, listenerNow) => news.follow(trajectOf(grant), listenerNow),
    timelineOf: news.timelineOf,

    regisseurOf: sameTurn(async (trajectIds) => {
      const found = await models.Traject.find(
        { _id: trusted({ $in: trajectIds }) },
        { regisseurPersonId: 1 },
      ).lean();
      return new Map(found.map(({ _id, regisseurPersonId }) => [_id, regisseurPersonId]));
    }),
    invitationStateOf: sameTurn((personIds) => rooms().invitation.statesOf(personIds)),
    timesCameIn: sameTurn((personIds) => rooms().invitation.timesCameIn(personIds)),
    isUnconfirmed: sameTurn(async (personIds) => {
      const found = await rooms().account.unconfirmedAmong(personIds);
      return new Map(personIds.map((id) => [id, found.has(id)]));
    }),
  };
}
