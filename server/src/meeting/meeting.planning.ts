import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { isUuid } from '../random.ts';
import type { ChangeMeetingInput, PlanMeetingInput, SetNextMeetingInput } from '../schema.generated.ts';
import { mayStandIn } from './meeting.noting.ts';
import { openingOf, openingSections } from './meeting.opening.ts';
import type { MeetingOutbox } from './meeting.outbox.ts';
import { mustAllRead, mustBeUnseen, mustNotGrow } from './meeting.readers.ts';
import * as rules from './meeting.rules.ts';
import type { SnapshotMaker } from './meeting.snapshot.ts';
import type { MeetingNeighbours } from './meeting.service.ts';
import type { MeetingStore } from './meeting.store.ts';
import type { AgendaMinutes, MeetingRecord } from './meeting.types.ts';

/** Meetings before they begin: planned, moved, prepared, followed by a next one. */
export interface MeetingPlanning {
  plan(grant: Grant<'TRAJECT_LEAD'>, input: PlanMeetingInput): Promise<void>;
  change(grant: Grant<'MEETING_LEAD'>, id: string, input: ChangeMeetingInput): Promise<void>;
  /**
   * Plans the next meeting and invites the same people. There is one next meeting: setting it again moves it, also
   * under another identity.
   */
  setNext(grant: Grant<'MEETING_LEAD'>, id: string, input: SetNextMeetingInput): Promise<void>;
  /** Does for all meetings what a crash left undone. */
  resume(): Promise<void>;
}

const PEOPLE = 100;

/** Planning over the store and the other modules. */
export function createMeetingPlanning(
  core: Core,
  neighbours: MeetingNeighbours,
  store: MeetingStore,
  snapshotMaker: SnapshotMaker,
  outbox: MeetingOutbox,
): MeetingPlanning {
  /** Persons who take part now, and the regisseur with them. NOT_FOUND when one does not. */
  async function invitable(trajectId: string, personIds: readonly string[]): Promise<string[]> {
    const { people, regisseurId } = await snapshotMaker.peopleAround(trajectId);
    const all = [...new Set([...(regisseurId ? [regisseurId] : []), ...personIds])];
    if (all.length > PEOPLE) fail('INPUT_INVALID', { what: `meer dan ${PEOPLE} mensen` });
    if (!all.every((id) => people.get(id)?.leftAt === null)) fail('NOT_FOUND');
    return all;
  }

  /** The plan's sections. NOT_FOUND for a plan of another traject, or of one person alone. */
  async function sectionsOf(trajectId: string, planId: string): Promise<readonly rules.AgendaSection[]> {
    const plan = await neighbours.plan.facts.plan(planId);
    if (plan?.trajectId !== trajectId || plan.ownerPersonId !== null) fail('NOT_FOUND');
    return snapshotMaker.sectionsOf(planId);
  }

  /** The agenda of a plan that was opened to single persons is for them alone. NOT_ALL_READ. */
  async function mustRead(trajectId: string, planId: string, invited: readonly string[]): Promise<void> {
    const { regisseurId } = await snapshotMaker.peopleAround(trajectId);
    const others = invited.filter((id) => id !== regisseurId);
    await mustAllRead(neighbours, planId, others);
  }

  /** Beside who is known and who reads the plan anyway, nobody comes while its consent is refused (A10). */
  async function mayCome(
    grant: Grant,
    planId: string,
    wish: Parameters<typeof mustNotGrow>[3],
  ): Promise<void> {
    const keepers = wish.known.length > 0 ? [] : await neighbours.plan.keepersOf(planId);
    await mustNotGrow(neighbours, grant, planId, { ...wish, known: [...wish.known, ...keepers] });
  }

  /** A new identity, or one that this traject has already. */
  async function mustBeFree(id: string, trajectId: string): Promise<void> {
    if (!isUuid(id)) fail('INPUT_INVALID', { what: 'meetingId' });
    const known = await store.facts(id);
    if (known && known.trajectId !== trajectId) fail('CONFLICT');
  }

  async function write(
    grant: Grant,
    id: string,
    decide: (state: MeetingRecord) => rules.Decision,
  ): Promise<void> {
    await store.execute(id, trajectOf(grant), personOf(grant), decide);
    await outbox.flush(id, trajectOf(grant));
  }

  return {
    async plan(grant, input) {
      const trajectId = trajectOf(grant);
      const { meetingId, kind, planId } = input;
      await mustBeFree(meetingId, trajectId);
      const appointment = rules.checkedAppointment(input, core.clock.now());
      const sections = await sectionsOf(trajectId, planId);
      const { edition } = await snapshotMaker.peopleAround(trajectId);
      const opening = input.opening === true && kind === 'STARTOVERLEG' ? edition.process.opening : [];
      const agenda = rules.plannedAgenda([...openingSections(opening), ...sections], input.agenda ?? []);
      const invited = await invitable(trajectId, input.personIds);
      await mustRead(trajectId, planId, invited);
      await mayCome(grant, planId, { known: [], wished: invited });
      await mustBeUnseen(neighbours, planId, { trajectId, invited });
      const wish = { trajectId, kind, appointment, planId, agenda, invited, prepares: true };
      await write(grant, meetingId, (state) => rules.plan(state, wish));
    },

    async change(grant, id, input) {
      const trajectId = trajectOf(grant);
      const { state } = await store.read(id, trajectId);
      const planId = input.planId ?? state.planId;
      const sections =
        planId !== null && (input.agenda || planId !== state.planId)
          ? await sectionsOf(trajectId, planId)
          : null;
      const invite = input.invitePersonIds ? await invitable(trajectId, input.invitePersonIds) : [];
      const withdraw = input.withdrawPersonIds ?? [];
      const stay = state.invited.filter((one) => !withdraw.includes(one));
      const wished = [...stay, ...invite];
      if (planId !== null && (invite.length > 0 || planId !== state.planId)) {
        await mustRead(trajectId, planId, wished);
        await mayCome(grant, planId, { known: planId === state.planId ? state.invited : [], wished });
      }
      if (planId !== null && (invite.length > 0 || withdraw.length > 0 || planId !== state.planId))
        await mustBeUnseen(neighbours, planId, { trajectId, invited: wished });
      if (withdraw.length > 0) {
        const { regisseurId } = await snapshotMaker.peopleAround(trajectId);
        if (withdraw.some((id) => id === regisseurId)) fail('REGISSEUR_CANNOT_LEAVE');
      }
      const given = input.agenda ?? [];
      if (given.length > 0 && !sections) fail('INPUT_INVALID', { what: 'de agenda' });
      await write(grant, id, (now) => {
        const appointment = rules.checkedAppointment(
          {
            startsAt: input.startsAt ?? new Date(now.startsAt),
            minutes: input.minutes ?? now.minutes,
            place: input.place ?? now.place,
          },
          core.clock.now(),
        );
        const kept = planId === now.planId ? withKept(now, given) : given;
        const items = sections && rules.plannedAgenda([...openingOf(now), ...sections], kept);
        return rules.change(now, {
          appointment,
          agenda: items && planId !== null ? { planId, items } : null,
          invite,
          withdraw,
        });
      });
    },

    async setNext(grant, id, input) {
      const trajectId = trajectOf(grant);
      await mustBeFree(input.nextMeetingId, trajectId);
      if (input.nextMeetingId === id) fail('INPUT_INVALID', { what: 'nextMeetingId' });
      const { state } = await store.read(id, trajectId);
      const known = state.nextMeetingId ? await store.facts(state.nextMeetingId) : null;
      const nextId = known?.state === 'PLANNED' ? known.id : input.nextMeetingId;
      const appointment = rules.checkedAppointment(input, core.clock.now());
      const { people } = await snapshotMaker.peopleAround(trajectId);
      const invited = await invitable(
        trajectId,
        state.invited.filter((one) => people.get(one)?.leftAt === null),
      );
      const kind = 'VOORTGANGSOVERLEG' as const;
      const wish = { trajectId, kind, appointment, planId: null, agenda: [], invited, prepares: false };
      await write(grant, nextId, (now) =>
        now.trajectId === ''
          ? rules.plan(now, wish)
          : rules.change(now, { appointment, agenda: null, invite: invited, withdraw: [] }),
      );
      await write(grant, id, (now) =>
        now.nextMeetingId === nextId ? [] : [{ kind: 'nextSet', meetingId: nextId }],
      );
      const { planId } = state;
      if (planId === null || !(await mayStandIn(neighbours, { trajectId, planId, invited }))) return;
      const { startsAt, place } = appointment;
      await neighbours.plan.noteNextMeeting(planId, {
        id: nextId,
        startsAt,
        place,
        personIds: invited,
      });
    },

    async resume() {
      for (const { id, trajectId } of await store.open()) {
        await store.reflect(id, trajectId);
        await outbox.flush(id, trajectId);
      }
    },
  };
}

/** Minutes as given now; those of other sections stay. */
function withKept(state: MeetingRecord, given: readonly AgendaMinutes[]): AgendaMinutes[] {
  const changed = new Set(given.map((item) => item.sectionKey));
  const kept = state.agenda.filter((item) => !changed.has(item.sectionKey));
  return [...kept.map(({ sectionKey, minutes }) => ({ sectionKey, minutes })), ...given];
}
