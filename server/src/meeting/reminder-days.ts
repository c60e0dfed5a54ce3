import { Schema, type ClientSession } from 'mongoose';
import { accountActing, type Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { TrajectService } from '../traject/traject.service.ts';

/** Days before a meeting on which an organisation may have people reminded, the earliest first. */
export const possibleReminderDays: readonly number[] = [14, 7, 3, 2, 1];

/** What holds for an organisation that chose nothing. */
const usualDays: readonly number[] = [3, 1];

interface StoredDays {
  _id: string;
  days: number[];
}

const daysSchema = new Schema<StoredDays>({ _id: String, days: [Number] }, { versionKey: false });

/** When people of an organisation's trajecten are reminded of a meeting. */
export interface ReminderDays {
  /** Days before, the earliest first; empty: nobody is reminded. */
  forTraject(trajectId: string): Promise<number[]>;
  forOrganisation(grant: Grant<'ADMINISTRATION'>): Promise<number[]>;
  /** Throws INPUT_INVALID. */
  set(grant: Grant<'ADMINISTRATION'>, days: readonly number[]): Promise<number[]>;
}

/** What the days need of other modules. */
interface DaysNeighbours {
  account: Pick<AccountService, 'acting'>;
  traject: Pick<TrajectService, 'facts'>;
}

/** The days in the database, one row for each organisation that chose. */
export async function openReminderDays(
  core: Core,
  { account, traject }: DaysNeighbours,
): Promise<ReminderDays> {
  const Stored = core.database.model<StoredDays>('ReminderDays', daysSchema, 'reminder_days');
  await Stored.createCollection();

  const of = async (organisationId: string): Promise<number[]> => [
    ...((await Stored.findById(organisationId).lean())?.days ?? usualDays),
  ];
  const write = (_id: string, days: number[], session: ClientSession) =>
    Stored.updateOne({ _id }, { $set: { days } }, { upsert: true, session });

  return {
    async forTraject(trajectId) {
      const facts = await traject.facts.traject(trajectId);
      return facts ? of(facts.organisationId) : [];
    },
    forOrganisation: (grant) => of(accountActing(grant).organisationId),
    async set(grant, wished) {
      const unknown = wished.find((day) => !possibleReminderDays.includes(day));
      if (unknown !== undefined)
        fail('INPUT_INVALID', { what: `herinneren kan ${possibleReminderDays.join(', ')} dagen vooraf` });
      const days = possibleReminderDays.filter((day) => wished.includes(day));
      await account.acting(accountActing(grant), async (session, note) => {
        await write(accountActing(grant).organisationId, days, session);
        note('REMINDERS_CHANGED');
      });
      return days;
    },
  };
}
