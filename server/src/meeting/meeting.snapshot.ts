import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { edition } from '../method/editions.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { codeFromOf } from './meeting.door.ts';
import { createJoining } from './meeting.joining.ts';
import { isOpening } from './meeting.opening.ts';
import type { AgendaSection } from './meeting.rules.ts';
import type { MeetingNeighbours } from './meeting.service.ts';
import type { MeetingAt, MeetingStore } from './meeting.store.ts';
import type { MeetingRecord } from './meeting.types.ts';
import type { PlanPart, MeetingSnapshot } from './meeting.view.ts';
import { remembered } from './remembered.ts';

/** Who takes part in the traject, and how it works. */
export type Members = Pick<MeetingSnapshot, 'people' | 'regisseurId' | 'edition' | 'unconfirmed'>;

/** Brings together what views of a meeting are drawn from. */
export interface SnapshotMaker {
  peopleAround(trajectId: string): Promise<Members>;
  /** What the plan's part depends on: as long as this is the same and the plan is, so is the part. */
  planPartIsAbout(state: MeetingRecord): string;
  planPartOf(state: MeetingRecord): Promise<PlanPart>;
  /** Sections of the form of a plan. */
  sectionsOf(planId: string | null): Promise<readonly AgendaSection[]>;
  make(
    id: string,
    at: MeetingAt,
    members: Members,
    part: PlanPart,
    presence: Pick<MeetingSnapshot, 'online' | 'typing'>,
  ): Promise<MeetingSnapshot>;
}

/** Snapshots from the store and the other modules. */
export function createSnapshotMaker(
  core: Core,
  neighbours: MeetingNeighbours,
  store: MeetingStore,
): SnapshotMaker {
  // A plan keeps its form.
  const agendaOf = remembered((planId) => neighbours.plan.agendaOf(planId));
  const joiningOf = createJoining(core, neighbours.output);
  const sectionsOf: SnapshotMaker['sectionsOf'] = async (planId) => (planId === null ? [] : agendaOf(planId));

  const currentOf = ({ current, agenda }: MeetingRecord): string | null =>
    current === null ? null : (agenda[current]?.sectionKey ?? null);

  return {
    sectionsOf,
    async peopleAround(trajectId) {
      const [traject, people] = await Promise.all([
        neighbours.traject.trajectById(trajectId),
        neighbours.traject.peopleOf(trajectId),
      ]);
      if (!traject) fail('NOT_FOUND');
      return {
        unconfirmed: await neighbours.account.unconfirmedAmong(people.map(({ id }) => id)),
        people: new Map<string, PersonRecord>(people.map((person) => [person.id, person])),
        regisseurId: traject.regisseurPersonId,
        edition: edition(traject.edition) ?? fail('EDITION_UNKNOWN', { edition: traject.edition }),
      };
    },
    planPartIsAbout: (state) =>
      [state.planId, state.state, currentOf(state), state.round?.sectionKey].join(' '),
    async planPartOf(state) {
      const { planId, round } = state;
      if (planId === null) return { answered: new Set(), consents: new Map(), spoken: new Set() };
      const current = currentOf(state);
      const [answered, consents, spoken] = await Promise.all([
        round ? neighbours.plan.answeredBy(planId, round.sectionKey) : [],
        neighbours.plan.consents(planId),
        current === null || isOpening(current) ? [] : neighbours.plan.spokenIn(planId, current),
      ]);
      return { answered: new Set(answered), consents, spoken: new Set(spoken) };
    },
    async make(id, { state, seq }, members, part, { online, typing }) {
      const [sections, next, joining] = await Promise.all([
        sectionsOf(state.planId),
        state.nextMeetingId ? store.summary(state.nextMeetingId) : null,
        joiningOf(state),
      ]);
      const { people, regisseurId, edition, unconfirmed = new Set<string>() } = members;
      const here = { online: new Set(online), typing: new Map(typing) };
      const around = { people, regisseurId, edition, unconfirmed, sections };
      const codeFrom = codeFromOf(state, core.clock.now());
      return { id, seq, state, ...around, ...part, ...here, next, joining, codeFrom };
    },
  };
}

/** Would both parts of a plan show the same in the meeting? */
export function samePart(a: PlanPart, b: PlanPart): boolean {
  const flat = ({ answered, consents, spoken }: PlanPart): string =>
    JSON.stringify([
      [...answered].sort(),
      [...consents].sort(([a], [b]) => (a < b ? -1 : 1)),
      [...spoken].sort(),
    ]);
  return flat(a) === flat(b);
}
