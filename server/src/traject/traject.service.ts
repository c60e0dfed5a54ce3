import { trajectOf } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { createAddresses } from './addresses.ts';
import { createAppointments, type HandedOver } from './appointments.ts';
import { createEnding } from './ending.ts';
import { createTrajectEvents, type TrajectEvents } from './events.ts';
import { createHappened } from './happened.ts';
import { createLeading } from './leading.ts';
import { createObligations, type Obligations } from './obligations.ts';
import { createPeople } from './people.ts';
import { createTrajectStore } from './store.ts';
import { createTrajectAsking } from './traject.asking.ts';
import { createTrajectDesk } from './traject.desk.ts';
import { createTrajectFacts } from './traject.facts.ts';
import type { PersonComing, PersonLeft, TrajectNeighbours, TrajectService } from './traject.interface.ts';
import { openTrajectModels } from './traject.model.ts';
import { createTrajectMoving } from './traject.moving.ts';
import { createUnled } from './unled.ts';

export type {
  PersonComing,
  PersonLeft,
  TrajectDesk,
  TrajectNeighbours,
  TrajectService,
} from './traject.interface.ts';

/** Trajecten over the database and the log. */
export async function createTrajectService(
  core: Core,
  neighbours: TrajectNeighbours,
): Promise<TrajectService> {
  const models = await openTrajectModels(core.database);
  const store = createTrajectStore(core, models, neighbours.decidedLevel);
  const events = createTrajectEvents(core, models);
  const obligations = createObligations(core, models);
  const onComing: PersonComing[] = [];
  const onLeft: PersonLeft[] = [];
  const onHanded: HandedOver[] = [];
  const ending = createEnding(core, neighbours.account, models, onLeft);
  const people = createPeople(core, neighbours.account, models, store, events, { onComing, onLeft });
  const leading = createLeading(core, neighbours.account, models, events, obligations);
  const appointments = createAppointments(core, { models, store, people, events, leading, onHanded });

  return {
    ...createTrajectAsking({ models, store, account: neighbours.account }),
    ...createTrajectMoving(models),
    ...createAddresses(neighbours.account, store),
    ...createTrajectFacts({ store, obligations, leading }),
    desk: createTrajectDesk({ store, people, appointments, unled: createUnled(models) }),
    onPersonComing: (listener) => void onComing.push(listener),
    onPersonLeft: (listener) => void onLeft.push(listener),
    onHandedOver: (listener) => void onHanded.push(listener),
    onHappened: events.onHappened,
    publishLeftovers: events.publishLeftovers,
    trajectenById: store.trajectenById,
    trajectById: store.trajectById,
    peopleOf: store.peopleOf,
    personById: store.personById,
    notLedByProfessional: (organisationId) =>
      store.notLedByProfessional(organisationId, (ids) => leading.mayLead(ids)),
    personsOfAccount: store.personsOfAccount,
    openOfOrganisation: store.openOfOrganisation,
    publish: events.publish,
    enqueue: events.enqueue,
    publishPending: events.publishPending,
    changes: (grant, listenerNow) => events.follow(trajectOf(grant), listenerNow),
    timelineOf: events.timelineOf,
    obligations,
    ...tellingObligations({ obligations, events }),
    handOver: appointments.handOver,
    changeRegisseur: appointments.changeRegisseur,
    people,
    ending,
    happened: createHappened(core, models),
    leading,
  };
}

/** Opens and solves obligations, and tells screens. */
const tellingObligations = ({
  obligations,
  events,
}: {
  obligations: Obligations;
  events: TrajectEvents;
}): Pick<TrajectService, 'openObligation' | 'solveObligations'> => ({
  async openObligation(trajectId, obligation) {
    if (await obligations.open(trajectId, obligation))
      await events.publish(trajectId, { what: ['OBLIGATIONS'] });
  },
  async solveObligations(trajectId, kind, subject) {
    if (await obligations.solve(trajectId, kind, subject))
      await events.publish(trajectId, { what: ['OBLIGATIONS'] });
  },
});
