import { isSeparate } from '../access/audience.ts';
import { grantedToRegisseur, personOf, trajectOf, type Grant } from '../access/grant.ts';
import { isKeptFrom } from '../access/rules/meeting.rules.ts';
import { fail } from '../errors.ts';
import type { CalendarMeeting } from '../output/output.types.ts';
import { meetingIdOf, viewerOf, type MeetingDeciding } from './meeting.deciding.ts';
import type { LiveMeetings } from './meeting.live.ts';
import type { MeetingNeighbours, MeetingService } from './meeting.service.ts';
import type { MeetingStore } from './meeting.store.ts';
import type { MeetingSummaryView } from './meeting.summary.ts';
import type { MeetingRecord } from './meeting.types.ts';

/** What is asked of a meeting with every keystroke, from memory when it is live here. */
export function createMeetingPresence(
  store: MeetingStore,
  live: LiveMeetings,
  neighbours: Pick<MeetingNeighbours, 'plan'>,
): Pick<MeetingService, 'writesForOthers' | 'presentIn' | 'typing'> {
  /** The state for questions that come with every keystroke: from memory when the meeting is live here. */
  async function stateOf(id: string): Promise<MeetingRecord | null> {
    const known = live.latest(id);
    if (known) return known;
    const meeting = await store.facts(id);
    if (!meeting) return null;
    if (meeting.state === 'RUNNING') live.attend(id, meeting.trajectId);
    return (await store.read(id, meeting.trajectId)).state;
  }

  async function writesForOthers(meetingId: string, personId: string): Promise<boolean> {
    const state = await stateOf(meetingId);
    if (state?.state !== 'RUNNING') return false;
    return state.conversationLeaderId === personId || state.noteTakerId === personId;
  }

  async function presentIn(meetingId: string): Promise<ReadonlySet<string>> {
    const state = await stateOf(meetingId);
    const marked = Object.entries(state?.people ?? {}).filter(
      ([, { attendance }]) => attendance === 'PRESENT',
    );
    return new Set(marked.map(([id]) => id));
  }

  return {
    writesForOthers,
    presentIn,

    async typing(grant, textId) {
      if (textId !== null && !/^[^\s/]{1,100}\/[^\s/]{1,100}$/.test(textId))
        fail('INPUT_INVALID', { what: 'textId' });
      const planId = grant.situation.meeting?.planId ?? null;
      // During a pause nobody else hears that some write.
      if (textId !== null && (await stateOf(meetingIdOf(grant)))?.pause) return;
      // Nothing but a text of the form goes to others, and none that they do not read (A6, A9).
      if (textId !== null && (planId === null || !(await neighbours.plan.showsTyping(planId, textId))))
        return;
      live.typing(meetingIdOf(grant), personOf(grant), textId);
    },
  };
}

/** Meetings in the calendars of people. */
export interface MeetingCalendars {
  /** The meeting's calendar file. */
  calendarOf(grant: Grant<'MEETING_JOIN'>): Promise<string>;
  /** Meetings from a moment on that the viewer is invited to, for a calendar that follows them: without their place. */
  feedOf(grant: Grant<'TRAJECT_READ'>, since: Date): Promise<CalendarMeeting[]>;
}

/** Looking at meetings, and following one. */
export function createMeetingLooking(
  store: MeetingStore,
  live: LiveMeetings,
  neighbours: Pick<MeetingNeighbours, 'accessLog' | 'output'>,
  { see }: MeetingDeciding,
): Pick<
  MeetingService,
  'look' | 'lookAtScreen' | 'follow' | 'followScreen' | 'meetingsOf' | 'calendarOf' | 'feedOf'
> {
  // A meeting is known to those invited (A5), and to the regisseur, who plans them all.
  async function meetingsOf(grant: Grant<'TRAJECT_READ'>): Promise<MeetingSummaryView[]> {
    const { self } = grant.situation;
    if (!self) return [];
    const all = await store.summariesOf(trajectOf(grant), grantedToRegisseur(grant) ? undefined : self.id);
    return all.filter(({ invited }) => !isKeptFrom(grant.viewer, grant.situation, invited));
  }

  return {
    look: (grant) => see(grant),
    lookAtScreen: (grant) => live.look(meetingIdOf(grant), trajectOf(grant), { kind: 'SCREEN' }),
    follow: async (grant) => live.follow(meetingIdOf(grant), trajectOf(grant), viewerOf(grant)),
    followScreen: (grant) => live.follow(meetingIdOf(grant), trajectOf(grant), { kind: 'SCREEN' }),

    meetingsOf,

    async feedOf(grant, since) {
      const self = personOf(grant);
      const mine = (await meetingsOf(grant)).filter(
        ({ invited, startsAt }) => invited.includes(self) && startsAt >= since,
      );
      return Promise.all(
        mine.map(async ({ id, startsAt, minutes, ending }) => {
          const { sequence } = (await store.read(id, trajectOf(grant))).state;
          // Programs fetch it for whoever made them, and show it to whoever looks: no place (A5).
          return { id, startsAt, minutes, place: '', sequence, cancelled: ending === 'CALLED_OFF' };
        }),
      );
    },

    async calendarOf(grant) {
      const id = meetingIdOf(grant);
      const { state } = await store.read(id, trajectOf(grant));
      const { startsAt, minutes, place, sequence, ending } = state;
      const { viewer, situation } = grant;
      // Asked for outside the contract, where no `@logs` stands.
      const by = { viewer, personId: situation.self?.id ?? null };
      const about = { kind: 'meeting', id } as const;
      await neighbours.accessLog.record({ trajectId: trajectOf(grant), ...by, what: 'MEETING_READ', about });
      return neighbours.output.calendarFile({
        id,
        startsAt: new Date(startsAt),
        minutes,
        place,
        sequence,
        cancelled: ending === 'CALLED_OFF',
      });
    },
  };
}

/** Where a meeting stands that is to be held or was. */
export interface MeetingStanding {
  held: boolean;
  startsAt: Date;
  /** Who is on the list; of one that was held, who was there. */
  personIds: readonly string[];
}

/** What other modules ask of meetings. */
export const createMeetingRecords = (
  store: MeetingStore,
  { traject }: Pick<MeetingNeighbours, 'traject'>,
): Pick<MeetingService, 'recordsOf' | 'standingOf' | 'nextOf'> => ({
  async standingOf(trajectId, meetingId) {
    if ((await store.facts(meetingId))?.trajectId !== trajectId) return null;
    const { state } = await store.read(meetingId, trajectId);
    const held = state.state === 'CLOSED';
    if (held && (state.ending ?? 'HELD') !== 'HELD') return null;
    const came = (personId: string): boolean => state.people[personId]?.attendance === 'PRESENT';
    const personIds = held ? state.invited.filter(came) : state.invited;
    return { held, startsAt: new Date(state.startsAt), personIds };
  },

  async recordsOf(trajectId) {
    const facts = await store.factsOf(trajectId);
    const all = await Promise.all(
      facts.map(async ({ id }) => ({ id, state: (await store.read(id, trajectId)).state })),
    );
    const off = new Set(all.filter(({ state }) => state.ending === 'CALLED_OFF').map(({ id }) => id));
    return all.map(({ state }) =>
      state.nextMeetingId !== null && off.has(state.nextMeetingId)
        ? { ...state, nextMeetingId: null }
        : state,
    );
  },

  async nextOf(trajectId, personId, { sure }) {
    const about = sure
      ? null
      : {
          household: await traject.facts.household(trajectId),
          regisseurId: await traject.regisseurOf(trajectId),
        };
    const next = await store.nextOf(trajectId, personId, (invited) => !about || !isSeparate(invited, about));
    if (!next) return null;
    const { id, startsAt, minutes, place } = next;
    return { id, startsAt, minutes, place };
  },
});
