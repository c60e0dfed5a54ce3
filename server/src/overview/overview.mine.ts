import { isUnconfirmed } from '../access/unproven.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { isKeptFromLay } from '../traject/obligation.rules.ts';
import type { PersonRecord, TrajectRecord, TrajectSummaryRecord } from '../traject/traject.types.ts';
import type { OverviewNeighbours, OverviewService } from './overview.service.ts';
import { nothingStuck, stuckIn } from './overview.stuck.ts';
import { expectedFirst, expectedOf, mayKnow, stagnationOf, type Standing } from './standing.rules.ts';

/** The viewer's own trajecten, each with what is expected of the viewer. */
export function createMyTrajecten(core: Core, neighbours: OverviewNeighbours): Pick<OverviewService, 'mine'> {
  const { traject: trajecten } = neighbours;

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

  const summaryOf = summarising(core, neighbours);

  return {
    async mine({ viewer }) {
      const { people, waiting } = await placesOf(viewer);
      const places = new Map(people.map((person) => [person.trajectId, person]));
      const found = await trajecten.trajectenById([...new Set([...places.keys(), ...waiting])]);
      const summaries = await Promise.all(
        found.map((traject) => summaryOf(traject, places.get(traject.id), viewer)),
      );
      return summaries.sort(expectedFirst);
    },
  };
}

/** A traject as the list of one viewer shows it. */
function summarising(core: Core, neighbours: OverviewNeighbours) {
  const { traject: trajecten, meeting } = neighbours;

  /** What waits for a regisseur; signals only for a professional one (R24). */
  const openFor = async (trajectId: string, { side }: PersonRecord) =>
    (await trajecten.obligations.openOf(trajectId)).filter(
      (one) => side === 'PROFESSIONAL' || !isKeptFromLay(one),
    );

  return async (
    traject: TrajectRecord,
    self: PersonRecord | undefined,
    viewer: Viewer,
  ): Promise<TrajectSummaryRecord> => {
    const leading = self !== undefined && self.id === traject.regisseurPersonId;
    const [regisseur, next, open, activeAt, halted] = await Promise.all([
      traject.regisseurPersonId === null ? null : trajecten.personById(traject.regisseurPersonId),
      self
        ? meeting.nextOf(traject.id, leading ? undefined : self.id, { sure: !isUnconfirmed(viewer) })
        : null,
      leading ? openFor(traject.id, self) : [],
      trajecten.activeAt(traject.id),
      leading ? stuckIn(traject.id, neighbours, self.side === 'PROFESSIONAL') : nothingStuck,
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
  };
}
