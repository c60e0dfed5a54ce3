import type { Grant } from '../access/grant.ts';
import { isConfidential } from '../access/audience.ts';
import { isUnconfirmed } from '../access/unproven.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { StagnationKind, StandingLine } from '../schema.generated.ts';
import { isKeptFromLay, untilOpened } from '../traject/obligation.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { PersonRecord, TrajectRecord, TrajectSummaryRecord } from '../traject/traject.types.ts';
import { expectedOf, stagnationOf, type Standing } from './standing.rules.ts';

/** What overviews need of other modules. */
export interface OverviewNeighbours {
  traject: TrajectService;
  meeting: Pick<MeetingService, 'nextOf' | 'recordsOf'>;
  plan: Pick<PlanService, 'factsOf' | 'actionsOf'>;
}

/** Trajecten as lists show them. */
export interface OverviewService {
  /** Those in which the viewer takes part or which the viewer registered; what is expected of the viewer first. */
  mine(grant: Grant<'OWN'>): Promise<TrajectSummaryRecord[]>;
  /** Trajecten of the manager's organisation that stand still, the longest first: no name of a household, no plan. */
  standingStill(grant: Grant<'STEERING'>): Promise<StandingLine[]>;
}

/**
 * Whether someone may know why a traject seems to stand still. Most of it counts what everyone's meetings and plans did,
 * also those that this one must not know of: it is for who leads, or registered it (A1).
 */
const mayKnow = (
  kind: StagnationKind,
  { leading, self }: { leading: boolean; self: PersonRecord | undefined },
): boolean => leading || self === undefined || (kind === 'NO_REGISSEUR' && self.side === 'PROFESSIONAL');

/** Lists of trajecten, from what the modules before it know. It keeps nothing. */
export function createOverviewService(core: Core, neighbours: OverviewNeighbours): OverviewService {
  const { traject: trajecten, meeting, plan } = neighbours;

  /** The viewer's places at tables, and trajecten that still wait for a regisseur. Guests have a meeting, no traject. */
  async function placesOf(viewer: Viewer): Promise<{ people: PersonRecord[]; waiting: string[] }> {
    if (viewer.kind === 'PERSON') {
      const person = await trajecten.personById(viewer.personId);
      return { people: person?.leftAt === null ? [person] : [], waiting: [] };
    }
    if (viewer.kind !== 'ACCOUNT') return { people: [], waiting: [] };
    const { roles, accountId } = viewer;
    return {
      people: roles.includes('PROFESSIONAL') ? await trajecten.personsOfAccount(accountId) : [],
      waiting: roles.includes('AANMELDCOORDINATOR') ? await trajecten.waitingOf(accountId) : [],
    };
  }

  /** What waits for a regisseur; signals only for a professional one (R24). */
  const openFor = async (trajectId: string, { side }: PersonRecord) =>
    (await trajecten.obligations.openOf(trajectId)).filter(
      (one) => side === 'PROFESSIONAL' || !isKeptFromLay(one),
    );

  /** What of plans and meetings stands still. Plans that only their readers may know of do not count. */
  async function stuck(trajectId: string): Promise<Pick<Standing, 'earliestDue' | 'notAdoptedAt'>> {
    const plans = (await plan.factsOf(trajectId)).filter((one) => !isConfidential(one));
    const [actions, meetings] = await Promise.all([
      plan.actionsOf(trajectId, { planIds: new Set(plans.map(({ id }) => id)), ownerId: null }),
      meeting.recordsOf(trajectId),
    ]);
    const due = actions.flatMap(({ state, due: day }) => (state === 'OPEN' && day !== null ? [day] : []));
    const held = meetings
      .filter(
        ({ state, startedAt, ending }) =>
          state === 'CLOSED' && startedAt !== null && ending !== 'NOBODY_CAME',
      )
      .sort((a, b) => a.startsAt - b.startsAt)
      .at(-1);
    const open = held !== undefined && held.adoptedVersionId === null && held.planId !== null;
    return { earliestDue: due.sort()[0] ?? null, notAdoptedAt: open ? new Date(held.startsAt) : null };
  }
  const nothingStuck = { earliestDue: null, notAdoptedAt: null };

  /** Where a traject stands for the manager; null when it does not stand still. */
  async function lineOf(traject: TrajectRecord): Promise<StandingLine | null> {
    const [regisseur, next, open, activeAt, halted] = await Promise.all([
      traject.regisseurPersonId === null ? null : trajecten.personById(traject.regisseurPersonId),
      meeting.nextOf(traject.id, undefined, { sure: true }),
      trajecten.obligations.openOf(traject.id),
      trajecten.activeAt(traject.id),
      stuck(traject.id),
    ]);
    const reasons = stagnationOf({
      now: core.clock.now(),
      traject,
      self: null,
      leading: false,
      nextMeetingAt: next?.startsAt ?? null,
      activeAt: activeAt ?? traject.registeredAt,
      open: open.filter(({ subject }) => subject !== untilOpened),
      ...halted,
    });
    const [first] = reasons.map(({ since }) => new Date(since)).sort((a, b) => a.getTime() - b.getTime());
    if (!first) return null;
    return {
      trajectId: traject.id,
      regisseurName: regisseur?.side === 'PROFESSIONAL' ? regisseur.name : null,
      led: regisseur !== null,
      registeredAt: traject.registeredAt,
      since: first,
      reasons,
    };
  }

  async function summaryOf(
    traject: TrajectRecord,
    self: PersonRecord | undefined,
    viewer: Viewer,
  ): Promise<TrajectSummaryRecord> {
    const leading = self !== undefined && self.id === traject.regisseurPersonId;
    const [regisseur, next, open, activeAt, halted] = await Promise.all([
      traject.regisseurPersonId === null ? null : trajecten.personById(traject.regisseurPersonId),
      self
        ? meeting.nextOf(traject.id, leading ? undefined : self.id, { sure: !isUnconfirmed(viewer) })
        : null,
      leading ? openFor(traject.id, self) : [],
      trajecten.activeAt(traject.id),
      leading ? stuck(traject.id) : nothingStuck,
    ]);
    const standing: Standing = {
      now: core.clock.now(),
      traject,
      self: self ?? null,
      leading,
      nextMeetingAt: next?.startsAt ?? null,
      activeAt: activeAt ?? traject.registeredAt,
      open,
      ...halted,
    };
    return {
      ...traject,
      regisseurName: regisseur?.name ?? null,
      leading,
      expected: expectedOf(standing),
      stagnation: stagnationOf(standing).filter(({ kind }) => mayKnow(kind, { leading, self })),
    };
  }

  return {
    async standingStill({ viewer }) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const all = await trajecten.openOfOrganisation(viewer.organisationId);
      const lines = (await Promise.all(all.map(lineOf))).filter((line) => line !== null);
      return lines.sort((a, b) => new Date(a.since).getTime() - new Date(b.since).getTime());
    },

    async mine({ viewer }) {
      const { people, waiting } = await placesOf(viewer);
      const places = new Map(people.map((person) => [person.trajectId, person]));
      const found = await trajecten.trajectenById([...new Set([...places.keys(), ...waiting])]);
      const summaries = await Promise.all(
        found.map((traject) => summaryOf(traject, places.get(traject.id), viewer)),
      );
      return summaries.sort(
        (a, b) =>
          Number(b.expected.length > 0) - Number(a.expected.length > 0) ||
          Number(b.leading) - Number(a.leading) ||
          b.registeredAt.getTime() - a.registeredAt.getTime(),
      );
    },
  };
}
