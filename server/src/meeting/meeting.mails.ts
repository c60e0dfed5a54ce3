import type { Core } from '../core.ts';
import type { MeetingNeighbours } from './meeting.service.ts';
import type { MeetingRecord } from './meeting.types.ts';
import { adoptedMail, calledOffMail, invitationMail } from './meeting.words.ts';

/** Mails about a meeting, with its calendar file. */
export interface MeetingMails {
  /** To who has not been invited to the meeting as it now is; returns who was. */
  invite(id: string, state: MeetingRecord): Promise<{ personIds: string[]; sequence: number }>;
  /** To everyone on the list: who may read and keep it, and who receives the own part alone. */
  adopted(state: MeetingRecord): Promise<void>;
  /** Takes the meeting out of the calendars of these, also of who left the traject. */
  cancel(
    id: string,
    state: MeetingRecord,
    personIds: readonly string[],
    words: typeof calledOffMail,
  ): Promise<void>;
}

/** Mails over the addresses that the traject knows. */
export function createMeetingMails(
  core: Pick<Core, 'mailer' | 'origin'>,
  neighbours: Pick<MeetingNeighbours, 'output' | 'plan' | 'traject'>,
): MeetingMails {
  return {
    async invite(id: string, state: MeetingRecord): Promise<{ personIds: string[]; sequence: number }> {
      const { sequence, minutes, place, invited } = state;
      const behind = invited.filter((one) => (state.people[one]?.mailed ?? -1) < sequence);
      if (state.state === 'CLOSED' || behind.length === 0) return { personIds: [], sequence };
      const startsAt = new Date(state.startsAt);
      const addresses = await neighbours.traject.addressesOf(state.trajectId, behind);
      for (const [personId, to] of addresses) {
        const moved = (state.people[personId]?.mailed ?? -1) >= 0;
        const calendar = neighbours.output.calendarFile({
          id,
          startsAt,
          minutes,
          place,
          sequence,
          attendee: to,
        });
        await core.mailer.send({
          ...invitationMail(to, { startsAt, moved, calendar, origin: core.origin() }),
          about: { personId },
        });
      }
      return { personIds: [...addresses.keys()], sequence };
    },

    async adopted({ trajectId, planId, invited }: MeetingRecord): Promise<void> {
      const readers = new Set(planId === null ? [] : await neighbours.plan.keepersOf(planId));
      for (const [personId, to] of await neighbours.traject.addressesOf(trajectId, invited))
        await core.mailer.send(adoptedMail(to, core.origin(), readers.has(personId)));
    },

    async cancel(
      id: string,
      { trajectId, startsAt: at, minutes, place, sequence }: MeetingRecord,
      personIds: readonly string[],
      words: typeof calledOffMail,
    ): Promise<void> {
      const startsAt = new Date(at);
      const about = { id, startsAt, minutes, place, sequence, cancelled: true };
      for (const to of (
        await neighbours.traject.addressesOf(trajectId, personIds, { leaversToo: true })
      ).values())
        await core.mailer.send(
          words(to, { startsAt, calendar: neighbours.output.calendarFile({ ...about, attendee: to }) }),
        );
    },
  };
}
