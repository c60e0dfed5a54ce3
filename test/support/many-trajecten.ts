import { randomUUID } from 'node:crypto';
import type { Connection } from 'mongoose';

/** Trajecten that were made in one go, for figures and measurements. Nobody can read them: nothing in them is sealed. */
export interface ManyTrajecten {
  organisationId: string;
  count: number;
  /** When the request of each came; the first meeting is two weeks later, its plan is adopted in it. */
  registeredAt(index: number): Date;
  edition?(index: number): string;
  level?(index: number): number;
  /** The account that leads. */
  accountId?(index: number): string;
  /** False: closed a day after the meeting. */
  open?(index: number): boolean;
}

const day = 24 * 60 * 60_000;
const sealed = Buffer.from('nothing');

function documentsOf(of: ManyTrajecten, index: number) {
  const trajectId = randomUUID();
  const [personId, meetingId, planId] = [randomUUID(), randomUUID(), randomUUID()];
  const registeredAt = of.registeredAt(index);
  const heldAt = new Date(registeredAt.getTime() + 14 * day);
  const closedAt = new Date(heldAt.getTime() + day);
  const open = of.open?.(index) ?? true;
  const accountId = of.accountId?.(index);
  const edition = of.edition?.(index) ?? 'handbook-2026';
  const line = (seq: number, kind: string, at: Date, subject?: string) => ({
    _id: randomUUID(),
    trajectId,
    seq,
    at,
    kind,
    ...(subject === undefined ? {} : { subject }),
    sealed,
  });
  return {
    trajecten: {
      _id: trajectId,
      organisationId: of.organisationId,
      edition,
      phase: open ? 'VOORTGANG' : 'AFGESLOTEN',
      registeredBy: 'nobody',
      registeredAt,
      regieLevel: of.level?.(index) ?? 2,
      regisseurPersonId: personId,
      decisions: 1,
      closed: open ? null : { at: closedAt, readUntil: closedAt, eraseAt: closedAt, name: randomUUID() },
      peopleChanges: 0,
      activeAt: heldAt,
      told: { seq: 3 },
      untold: [],
      sealed,
    },
    persons: {
      _id: personId,
      trajectId,
      side: 'PROFESSIONAL',
      child: false,
      ...(accountId === undefined ? {} : { accountId }),
      support: [],
      contactVisibleTo: [],
      colour: 0,
      place: 0,
      joinedAt: registeredAt,
      leftAt: null,
      active: true,
      sealed,
    },
    meetings: {
      _id: meetingId,
      trajectId,
      seq: 1,
      kind: 'STARTOVERLEG',
      state: 'CLOSED',
      startsAt: heldAt,
      startedAt: heldAt,
      minutes: 90,
      planId,
      invited: [personId],
      sequence: 0,
      ending: 'HELD',
      sealed,
    },
    timeline: [
      line(1, 'REGISTERED', registeredAt),
      line(2, 'PLAN_ADOPTED', heldAt, planId),
      line(3, 'MEETING_HELD', new Date(heldAt.getTime() + 60_000), meetingId),
      ...(open ? [] : [line(4, 'CLOSED', closedAt)]),
    ],
  };
}

/** Writes them straight into the database. */
export async function insertTrajecten(database: Connection, of: ManyTrajecten): Promise<void> {
  const batch = 2000;
  for (let first = 0; first < of.count; first += batch) {
    const made = Array.from({ length: Math.min(batch, of.count - first) }, (_, at) =>
      documentsOf(of, first + at),
    );
    for (const name of ['trajecten', 'persons', 'meetings'] as const)
      await database.collection<{ _id: string }>(name).insertMany(made.map((one) => one[name]));
    await database
      .collection<{ _id: string }>('timeline')
      .insertMany(made.flatMap(({ timeline }) => timeline));
  }
}
