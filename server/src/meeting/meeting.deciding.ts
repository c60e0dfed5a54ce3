import { grantedToRegisseur, personOf, trajectOf, type Grant } from '../access/grant.ts';
import { isUnproven } from '../access/unproven.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { LiveMeetings } from './meeting.live.ts';
import type { MeetingOutbox } from './meeting.outbox.ts';
import type { Decision } from './meeting.rules.ts';
import type { MeetingNeighbours } from './meeting.service.ts';
import type { SnapshotMaker } from './meeting.snapshot.ts';
import type { MeetingStore } from './meeting.store.ts';
import type { MeetingRecord } from './meeting.types.ts';
import { isWaitedFor } from './meeting.members.ts';
import type { Audience, MeetingView } from './meeting.view.ts';

/** The meeting that a grant is about. NOT_FOUND. */
export const meetingIdOf = (grant: Grant): string => grant.situation.meeting?.id ?? fail('NOT_FOUND');

/** The table of the meeting that a grant is about, with the plan that is its agenda. */
export const tableOf = (grant: Grant) => ({
  meetingId: meetingIdOf(grant),
  agendaId: grant.situation.meeting?.planId ?? null,
});

/**
 * Is it the regisseur, or a professional who chairs? Only they say who somebody in the room is, and read why somebody
 * does not come: at one table people may be in danger from one another (A21).
 */
export const isHost = (grant: Grant): boolean =>
  grantedToRegisseur(grant) || grant.situation.self?.side === 'PROFESSIONAL';

/** For whom a meeting is drawn. */
export const viewerOf = (grant: Grant): Audience => ({
  kind: grant.viewer.kind === 'GUEST' ? 'GUEST' : 'MEMBER',
  personId: personOf(grant),
  ...(isUnproven(grant.viewer) ? { unproven: true } : {}),
});

/** Who takes part in the traject around a meeting. */
export interface PeopleAround {
  regisseurId: string | null;
  waits(personId: string): boolean;
  /** Who has an account signs in with it: a code is less proof. */
  comesByCode(personId: string): boolean;
}

type Decide = (state: MeetingRecord) => Decision;

/** How a meeting changes: what is decided is written, and what follows from it is done. */
export interface MeetingDeciding {
  /** Writes what was decided, then does what follows from it. */
  write(id: string, trajectId: string, actor: string | null, decide: Decide): Promise<void>;
  /** The same for who asked, also when it was the repeat of a request whose consequences were cut off. */
  decideFor(grant: Grant, decide: Decide): Promise<MeetingView>;
  /** The meeting as who asked sees it. */
  see(grant: Grant, id?: string): Promise<MeetingView>;
  peopleAround(trajectId: string): Promise<PeopleAround>;
  /** Rights became less for someone: running subscriptions ask again at once (G3). */
  announce(grant: Grant): void;
}

/** Deciding over the store; the view comes from the meeting that is live. */
export function createMeetingDeciding(
  core: Core,
  neighbours: Pick<MeetingNeighbours, 'plan'>,
  store: MeetingStore,
  outbox: MeetingOutbox,
  snapshotMaker: SnapshotMaker,
  live: () => LiveMeetings,
): MeetingDeciding {
  const see = (grant: Grant, id = meetingIdOf(grant)): Promise<MeetingView> =>
    live().look(id, trajectOf(grant), viewerOf(grant));

  return {
    see,

    async write(id, trajectId, actor, decide) {
      const { events } = await store.execute(id, trajectId, actor, decide);
      if (events.length > 0) await outbox.flush(id, trajectId);
    },

    async decideFor(grant, decide) {
      const trajectId = trajectOf(grant);
      await store.execute(meetingIdOf(grant), trajectId, personOf(grant), decide);
      await outbox.flush(meetingIdOf(grant), trajectId);
      return see(grant);
    },

    async peopleAround(trajectId) {
      const { people, regisseurId } = await snapshotMaker.peopleAround(trajectId);
      return {
        regisseurId,
        waits: (personId) => isWaitedFor(people, regisseurId, personId),
        comesByCode(personId) {
          const person = people.get(personId);
          return person?.leftAt === null && person.accountId === null;
        },
      };
    },

    announce: (grant) => core.accessChanges.announce({ trajectId: trajectOf(grant) }),
  };
}
