import type { Appointments } from './appointments.ts';
import type { MakeAppointment } from './appointment.making.ts';
import { fail } from '../errors.ts';
import type { People } from './people.ts';
import type { TrajectStore } from './store.ts';
import type { TrajectModels } from './traject.model.ts';

interface With {
  models: Pick<TrajectModels, 'Traject' | 'Appointment'>;
  store: Pick<TrajectStore, 'personById'>;
  people: Pick<People, 'ofAccount'>;
  appointment: MakeAppointment;
}

/** The first regisseur of a traject. */
export function createFirstAppointment({
  models: { Traject, Appointment },
  store,
  people,
  appointment,
}: With): Pick<Appointments, 'ownRegisseur' | 'appointFirst'> {
  return {
    // No profile is asked of one of their own, an express decision is.
    async ownRegisseur(trajectId, personId) {
      const person = await store.personById(personId);
      if (person?.trajectId !== trajectId || person.leftAt !== null || person.side === 'PROFESSIONAL')
        fail('NOT_FOUND');
      if (person.child) fail('INPUT_INVALID', { what: 'een kind kan geen regisseur zijn' });
      return person;
    },

    async appointFirst(session, { trajectId, level, regisseur, motivation, by }) {
      const free = await Traject.updateOne(
        { _id: trajectId, regisseurPersonId: null },
        { $inc: { peopleChanges: 1, decisions: 1 }, $set: { regieLevel: level } },
        { session },
      );
      if (free.matchedCount === 0) fail('ALREADY_APPOINTED');
      const person =
        'account' in regisseur
          ? await people.ofAccount(trajectId, regisseur.account, session)
          : regisseur.person;
      await Traject.updateOne({ _id: trajectId }, { $set: { regisseurPersonId: person.id } }, { session });
      await Traject.updateOne(
        { _id: trajectId, phase: 'AANMELDING' },
        { $set: { phase: 'ANALYSE' } },
        { session },
      );
      await Appointment.create([await appointment(person, { motivation, by })], { session });
      return person;
    },
  };
}
