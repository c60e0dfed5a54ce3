import { randomUUID } from 'node:crypto';
import type { Office } from '../traject/traject.testing.ts';
import type { PersonRecord } from '../traject/traject.types.ts';

/** The child of a household, or the first adult. */
export async function personIn(office: Office, trajectId: string, child: boolean): Promise<PersonRecord> {
  const person = (await office.traject.peopleOf(trajectId)).find((one) => one.child === child);
  if (!person) throw new Error(`There is no ${child ? 'child' : 'adult'} in this household.`);
  return person;
}

/** The child of a household tells that it is not safe. */
export async function childSends(office: Office, trajectId: string): Promise<void> {
  const viewer = office.guestOf(await personIn(office, trajectId, true));
  await office.safety.send(await office.on(viewer, 'SAFETY_SIGNAL', trajectId), {
    trajectId,
    words: 'Hij sloeg, kanarie.',
    lifeThreatening: false,
    mutationId: randomUUID(),
  });
}
