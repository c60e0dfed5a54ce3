import type { Appointments } from './appointments.ts';
import type { People } from './people.ts';
import type { TrajectStore } from './store.ts';
import type { TrajectDesk } from './traject.interface.ts';
import type { Unled } from './unled.ts';

interface With {
  store: TrajectStore;
  people: People;
  appointments: Appointments;
  unled: Unled;
}

/** What the intake desk does with a traject. */
export const createTrajectDesk = ({ store, people, appointments, unled }: With): TrajectDesk => ({
  ...unled,
  memberOf: people.memberOf,
  professional: people.professional,
  appointFirst: appointments.appointFirst,
  ownRegisseur: appointments.ownRegisseur,
  loadOf: appointments.loadOf,
  intakeOf: store.intakeOf,
  async open(session, traject, intake, members) {
    await store.insertTraject(traject, intake, session);
    for (const member of members) await store.insertPerson(member, session);
  },
});
