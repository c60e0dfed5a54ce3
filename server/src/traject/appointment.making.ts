import type { Core } from '../core.ts';
import type { StoredAppointment } from './traject.model.ts';
import type { PersonRecord } from './traject.types.ts';

/** Makes the row with which somebody becomes the regisseur. */
export type MakeAppointment = (
  person: PersonRecord,
  reason: { motivation: string; by: string },
) => Promise<StoredAppointment>;

/** Over the key of the traject: the reason is sealed. */
export const makingAppointments =
  (core: Core): MakeAppointment =>
  async (person, reason) => {
    const id = core.random.uuid();
    const place = { collection: 'appointments', id, field: 'sealed' };
    const sealed = await core.keyring.seal(person.trajectId, place, {
      ...reason,
      ownNetwork: person.side !== 'PROFESSIONAL',
    });
    const { trajectId, id: personId, accountId } = person;
    return {
      _id: id,
      trajectId,
      role: 'REGISSEUR',
      personId,
      accountId,
      since: core.clock.now(),
      until: null,
      active: true,
      sealed,
    };
  };
