import type { Core } from '../core.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { OutputService } from '../output/output.service.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { MeetingStore } from './meeting.store.ts';
import type { MeetingRecord } from './meeting.types.ts';
import { reminderMail } from './meeting.words.ts';
import { possibleReminderDays, type ReminderDays } from './reminder-days.ts';

const kind = 'meeting.remind';
const day = 24 * 60 * 60_000;

/** Reminders of meetings: durable jobs, done once over all processes. */
export interface MeetingReminders {
  /** Plans those that are still to come; moves those of a meeting that was moved. */
  plan(id: string, state: MeetingRecord): Promise<void>;
}

/** What reminders need of other modules. */
export interface ReminderNeighbours {
  jobs: Jobs;
  output: OutputService;
  traject: TrajectService;
}

const subjectOf = (id: string, days: number): string => `${id}/${days}`;
const dueAt = ({ startsAt }: MeetingRecord, days: number): Date => new Date(startsAt - days * day);

/** Reminders over the meeting's log: who was reminded stands there, so that a second try mails nobody twice. */
export function createMeetingReminders(
  core: Core,
  { jobs, output, traject }: ReminderNeighbours,
  store: MeetingStore,
  chosen: Pick<ReminderDays, 'forTraject'>,
): MeetingReminders {
  /** Who is still to be reminded; the regisseur, who sees on the screen who comes, is not. */
  async function toRemind(state: MeetingRecord, days: number): Promise<string[]> {
    const regisseurId = (await traject.trajectById(state.trajectId))?.regisseurPersonId ?? null;
    return state.invited.filter((personId) => {
      const { reply, reminded } = state.people[personId] ?? { reply: 'NONE' };
      return personId !== regisseurId && reply !== 'NO' && (reminded?.days ?? Infinity) > days;
    });
  }

  async function remind(id: string, trajectId: string, days: number): Promise<void> {
    const { state } = await store.read(id, trajectId);
    const now = core.clock.now().getTime();
    const reminderDays = await chosen.forTraject(trajectId);
    if (!reminderDays.includes(days)) return;
    // Called off, begun, moved to later, or so late that the next reminder is there already.
    const later = reminderDays.find((one) => one < days);
    const over = state.state !== 'PLANNED' || now >= (later ? dueAt(state, later).getTime() : state.startsAt);
    if (over || now < dueAt(state, days).getTime()) return;
    const { minutes, place, sequence } = state;
    const startsAt = new Date(state.startsAt);
    const people = await toRemind(state, days);
    for (const [personId, to] of await traject.addressesOf(trajectId, people)) {
      const calendar = output.calendarFile({ id, startsAt, minutes, place, sequence, attendee: to });
      const asks = state.people[personId]?.reply !== 'YES';
      await core.mailer.send({
        ...reminderMail(to, { startsAt, days, asks, calendar, origin: core.origin() }),
        about: { personId },
      });
      await store.execute(id, trajectId, null, () => [{ kind: 'reminded', personId, days }]);
    }
  }

  jobs.handle(kind, async ({ subject, trajectId }) => {
    const [id = '', days] = subject.split('/');
    await remind(id, trajectId ?? (await store.trajectOf(id)), Number(days));
  });

  return {
    async plan(id, state) {
      // Every day that an organisation may choose: what it chooses counts for meetings that are planned already.
      for (const days of possibleReminderDays) {
        const due = dueAt(state, days);
        if (state.state === 'PLANNED' && due > core.clock.now())
          await jobs.plan({ kind, subject: subjectOf(id, days), trajectId: state.trajectId, dueAt: due });
        else await jobs.cancel(kind, subjectOf(id, days));
      }
    },
  };
}
