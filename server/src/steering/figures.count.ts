import type { AccountService } from '../account/account.service.ts';
import { isConfidential } from '../access/audience.ts';
import type { MeetingService } from '../meeting/meeting.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { FigureOutcome } from '../schema.generated.ts';
import type { CountedHappening, CountedTraject, Happening } from '../traject/happened.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import {
  createTally,
  untilMeeting,
  untilPlan,
  type Belonging,
  type Quarter,
  type Tally,
} from './figures.rules.ts';

/** What counting asks of other modules. */
export interface FigureNeighbours {
  account: Pick<AccountService, 'managed' | 'organisations'>;
  traject: Pick<TrajectService, 'happened'>;
  meeting: Pick<MeetingService, 'kindsOf'>;
  plan: Pick<PlanService, 'batchedFacts'>;
}

/** What was counted of one organisation. */
export interface CountedOrganisation {
  organisationId: string;
  teams: string[];
  tally: Tally;
}

/** The first startoverleg that was held of a traject, and the first plan that was adopted. */
interface Firsts {
  meeting?: Happening;
  plan?: Happening;
}

interface Counting extends CountedOrganisation {
  teamOf: Map<string, string>;
}

async function begin({ account }: FigureNeighbours, organisationId: string): Promise<Counting> {
  const accounts = await account.managed.ofOrganisation(organisationId);
  const teamOf = new Map<string, string>();
  for (const { id, teams = [] } of accounts) {
    const [first] = [...teams].sort((a, b) => a.localeCompare(b, 'nl'));
    if (first !== undefined) teamOf.set(id, first);
  }
  const teams = [...new Set(teamOf.values())].sort((a, b) => a.localeCompare(b, 'nl'));
  return { organisationId, teams, teamOf, tally: createTally() };
}

/** The firsts of those trajecten in which a meeting was held or a plan adopted. */
async function firstsOf(
  { traject, meeting, plan }: FigureNeighbours,
  happened: readonly CountedHappening[],
): Promise<Map<string, Firsts>> {
  const asked = happened.filter(({ kind }) => kind === 'MEETING_HELD' || kind === 'PLAN_ADOPTED');
  const lines = await traject.happened.meetingsAndPlans([
    ...new Set(asked.map(({ trajectId }) => trajectId)),
  ]);
  const kinds = await meeting.kindsOf(
    lines.flatMap(({ kind, subject }) => (kind === 'MEETING_HELD' ? (subject ?? []) : [])),
  );
  const firsts = new Map<string, Firsts>();
  for (const line of lines) {
    const known = firsts.get(line.trajectId) ?? {};
    firsts.set(line.trajectId, known);
    if (line.kind === 'MEETING_HELD') {
      if (kinds.get(line.subject ?? '') === 'STARTOVERLEG') known.meeting ??= line;
      continue;
    }
    // A line of version 0.1 does not say of which plan: then it is one of the whole household.
    const facts = line.subject === null ? null : await plan.batchedFacts.plan(line.subject);
    if (!facts || !isConfidential(facts)) known.plan ??= line;
  }
  return firsts;
}

const passed = (from: Date, until: Date): number => until.getTime() - from.getTime();

/** What one happening counts as: meetings need their kind, and what is a first is found by its line. */
function count(
  tally: Tally,
  where: Belonging,
  { id, kind, at, subject, traject, levels }: CountedHappening,
  { kinds, firsts }: { kinds: Awaited<ReturnType<MeetingService['kindsOf']>>; firsts: Firsts | undefined },
): void {
  if (kind === 'REGISTERED') tally.add('REQUESTS', 'REQUESTED', where);
  if (kind === 'CLOSED' || kind === 'REOPENED') tally.add('ENDINGS', kind, where);
  if (levels) tally.add('LEVEL_MOVES', levels.to > levels.from ? 'UP' : 'DOWN', where);
  const held = kind === 'MEETING_HELD' ? kinds.get(subject ?? '') : undefined;
  if (held) tally.add('MEETINGS', held, where);
  if (firsts?.meeting?.id === id)
    tally.add('FIRST_MEETING', untilMeeting(passed(traject.registeredAt, at)), where);
  if (firsts?.plan?.id === id && firsts.meeting)
    tally.add('FIRST_PLAN', untilPlan(passed(firsts.meeting.at, at)), where);
}

async function countLevels(
  neighbours: FigureNeighbours,
  { organisationId, tally, teamOf }: Counting,
): Promise<void> {
  for await (const batch of neighbours.traject.happened.open(organisationId))
    for (const traject of batch)
      if (traject.regieLevel !== null)
        tally.add('LEVELS', `LEVEL_${traject.regieLevel}` as FigureOutcome, whereOf(traject, teamOf));
}

const whereOf = (
  { edition, regisseurAccountId }: CountedTraject,
  teamOf: Map<string, string>,
): Belonging => ({
  edition,
  team: teamOf.get(regisseurAccountId ?? '') ?? null,
});

/**
 * Counts what happened in a quarter, for every organisation. `levels`: those of now are counted too, for a quarter that ended
 * a moment ago. Trajecten that were erased since are not there any more.
 */
export async function countQuarter(
  neighbours: FigureNeighbours,
  { from, until }: Quarter,
  levels: boolean,
): Promise<CountedOrganisation[]> {
  const all = new Map<string, Counting>();
  for (const id of await neighbours.account.organisations()) all.set(id, await begin(neighbours, id));
  for await (const batch of neighbours.traject.happened.between(from, until)) {
    const firsts = await firstsOf(neighbours, batch);
    const held = batch.flatMap(({ kind, subject }) => (kind === 'MEETING_HELD' ? (subject ?? []) : []));
    const kinds = await neighbours.meeting.kindsOf(held);
    for (const one of batch) {
      const counting = all.get(one.traject.organisationId);
      if (!counting) continue;
      count(counting.tally, whereOf(one.traject, counting.teamOf), one, {
        kinds,
        firsts: firsts.get(one.trajectId),
      });
    }
  }
  if (levels) for (const counting of all.values()) await countLevels(neighbours, counting);
  return [...all.values()];
}
