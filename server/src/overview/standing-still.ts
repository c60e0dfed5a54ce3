import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { StandingLine } from '../schema.generated.ts';
import { isForRegisseurAlone } from '../traject/obligation.rules.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import type { OverviewNeighbours, OverviewService } from './overview.service.ts';
import { stuckIn } from './overview.stuck.ts';
import { stagnationOf } from './standing.rules.ts';

/** Trajecten of an organisation that stand still, for its manager. */
export function createStandingStill(
  core: Core,
  neighbours: OverviewNeighbours,
): Pick<OverviewService, 'standingStill'> {
  const { traject: trajecten, meeting } = neighbours;

  /** Where a traject stands for the manager; null when it does not stand still. */
  async function lineOf(traject: TrajectRecord): Promise<StandingLine | null> {
    const [regisseur, next, open, activeAt, halted] = await Promise.all([
      traject.regisseurPersonId === null ? null : trajecten.personById(traject.regisseurPersonId),
      meeting.nextOf(traject.id, undefined, { sure: true }),
      trajecten.obligations.openOf(traject.id),
      trajecten.activeAt(traject.id),
      stuckIn(traject.id, neighbours),
    ]);
    const reasons = stagnationOf({
      now: core.clock.now(),
      traject,
      self: null,
      leading: false,
      nextMeetingAt: next?.startsAt ?? null,
      activeAt: activeAt ?? traject.registeredAt,
      open: open.filter((one) => !isForRegisseurAlone(one)),
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

  return {
    async standingStill({ viewer }) {
      if (viewer.kind !== 'ACCOUNT') fail('FORBIDDEN');
      const all = await trajecten.openOfOrganisation(viewer.organisationId);
      const lines = (await Promise.all(all.map(lineOf))).filter((line) => line !== null);
      return lines.sort((a, b) => new Date(a.since).getTime() - new Date(b.since).getTime());
    },
  };
}
