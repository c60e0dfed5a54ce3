import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { inTransaction, isDuplicate } from '../writes.ts';
import type { MakeAppointment } from './appointment.making.ts';
import type { Appointments, HandedOver } from './appointments.ts';
import type { TrajectEvents } from './events.ts';
import type { Leading } from './leading.ts';
import type { People } from './people.ts';
import type { TrajectStore } from './store.ts';
import type { TrajectModels } from './traject.model.ts';
import { motivationOf } from './traject.rules.ts';
import type { TrajectRecord } from './traject.types.ts';

interface With {
  models: Pick<TrajectModels, 'Traject' | 'Appointment'>;
  store: TrajectStore;
  people: People;
  events: TrajectEvents;
  leading: Leading;
  appointment: MakeAppointment;
  /** Who has something to do in the transaction of a handover. */
  onHanded: readonly HandedOver[];
}

/** Somebody else becomes the regisseur, with all that follows from it in one transaction. */
export function createRegisseurChange(
  core: Core,
  { models: { Traject, Appointment }, store, people, events, leading, appointment, onHanded }: With,
): Appointments['changeRegisseur'] {
  const trajectNow = async (trajectId: string): Promise<TrajectRecord> =>
    (await store.trajectById(trajectId)) ?? fail('NOT_FOUND');

  return async (wish) => {
    const { trajectId, giverId, by } = wish;
    const motivation = motivationOf(wish.motivation);
    const { edition, organisationId } = await trajectNow(trajectId);
    const account = await people.professional(wish.accountId, organisationId);
    const giver = (await store.personById(giverId)) ?? fail('NOT_FOUND');
    if (giver.accountId === account.id) fail('INPUT_INVALID', { what: 'die is al de regisseur' });
    await inTransaction(core.database, async (session) => {
      const held = await Traject.findOneAndUpdate(
        { _id: trajectId, regisseurPersonId: giverId },
        { $inc: { peopleChanges: 1 } },
        { session, projection: { regieLevel: 1 } },
      ).lean();
      if (!held) fail('CONFLICT');
      const person = await people.ofAccount(trajectId, account, session);
      await Traject.updateOne({ _id: trajectId }, { $set: { regisseurPersonId: person.id } }, { session });
      const ended = await Appointment.updateOne(
        { trajectId, role: 'REGISSEUR', active: true, personId: giverId },
        { $unset: { active: 1 }, $set: { until: core.clock.now() } },
        { session },
      );
      if (ended.matchedCount === 0) fail('CONFLICT');
      await Appointment.create([await appointment(person, { motivation, by })], { session });
      await leading.succeeded(trajectId, session);
      if (held.regieLevel !== null) {
        const change = { trajectId, edition, level: held.regieLevel, to: account };
        for (const hears of onHanded) await hears(session, change);
      }
      const became = { subject: person.id, person: person.name, formerRegisseur: giver.name };
      await events.enqueue(session, trajectId, {
        what: ['PEOPLE'],
        timeline: { kind: 'HANDED_OVER', ...became },
      });
      await events.enqueue(session, trajectId, { what: ['REGIE', 'OBLIGATIONS'] });
    }).catch((error: unknown) => (isDuplicate(error) ? fail('CONFLICT') : Promise.reject(error)));
    // At once: what the giver has open asks again and loses what was the regisseur's (G3).
    core.accessChanges.announce({ trajectId });
    await leading.checkStill(account.id);
    await events.publishPending(trajectId);
    return trajectNow(trajectId);
  };
}
