import type { MeetingRecord } from '../meeting/meeting.types.ts';
import type { ActionView } from '../plan/plan.view.ts';
import type {
  Expectation,
  Obligation,
  Stagnation,
  StagnationKind,
  TrajectPhase,
} from '../schema.generated.ts';
import { asksTheSame } from '../traject/obligation.rules.ts';
import { waitsTooLong } from '../traject/traject.rules.ts';
import type { PersonRecord, TrajectRecord, TrajectSummaryRecord } from '../traject/traject.types.ts';

/** Where a traject stands for one viewer at one moment. */
export interface Standing {
  now: Date;
  traject: TrajectRecord;
  /** The viewer's person; null for the aanmeldcoordinator. */
  self: PersonRecord | null;
  leading: boolean;
  nextMeetingAt: Date | null;
  /** Latest change that everyone could see. */
  activeAt: Date;
  /** Open obligations, oldest first; empty for who is not the regisseur. */
  open: readonly Obligation[];
  /** The earliest day, YYYY-MM-DD, of an agreed action that is not done; null for who is not the regisseur. */
  earliestDue: string | null;
  /** When the latest meeting was held that closed without an adopted plan; null when it was adopted. */
  notAdoptedAt: Date | null;
}

const dayLength = 24 * 60 * 60 * 1000;
const withMeetings: readonly TrajectPhase[] = ['ANALYSE', 'STARTOVERLEG', 'VOORTGANG', 'VOORTGANGSOVERLEG'];

const needsMeeting = ({ traject, nextMeetingAt }: Standing): boolean =>
  withMeetings.includes(traject.phase) && nextMeetingAt === null;

const about = (
  kind: Expectation['kind'],
  parts: Partial<Pick<Expectation, 'meetingAt' | 'obligation'>> = {},
): Expectation => ({ kind, meetingAt: null, obligation: null, ...parts });

/** What the viewer is expected to do, most urgent first. */
export function expectedOf(standing: Standing): Expectation[] {
  const { traject, self, leading, nextMeetingAt, open } = standing;
  if (traject.phase === 'AFGESLOTEN') return [];
  if (!self) return traject.regisseurPersonId === null ? [about('CHOOSE_REGISSEUR')] : [];
  if (leading) {
    const asked = open
      .filter((one, index) => open.findIndex((other) => asksTheSame(one, other)) === index)
      .sort((a, b) => Number(b.kind === 'SAFETY_SIGNAL') - Number(a.kind === 'SAFETY_SIGNAL'))
      .map((obligation) => about('MEET_OBLIGATION', { obligation }));
    const meetingAsked = open.some(({ kind }) => kind === 'NEXT_MEETING');
    if (traject.phase === 'AFSLUITEN' && nextMeetingAt === null) return [...asked, about('CLOSE_TRAJECT')];
    return needsMeeting(standing) && !meetingAsked ? [...asked, about('PLAN_MEETING')] : asked;
  }
  if (!nextMeetingAt) return [];
  const meeting = { meetingAt: nextMeetingAt };
  return [about(self.side === 'PROFESSIONAL' ? 'WRITE_BEFORE_MEETING' : 'COME_TO_MEETING', meeting)];
}

/** Why a traject seems to stand still; empty when it does not. Bounds of days are ours. */
export function stagnationOf(standing: Standing): Stagnation[] {
  const { now, traject, activeAt, open } = standing;
  if (traject.phase === 'AFGESLOTEN') return [];
  const daysSince = (then: Date) => Math.floor((now.getTime() - then.getTime()) / dayLength);
  const quiet = daysSince(activeAt);
  const waits = open.find(({ kind, since }) => daysSince(new Date(since)) >= longest(kind));
  const { earliestDue, notAdoptedAt } = standing;
  const late = earliestDue === null ? null : new Date(Date.parse(earliestDue) + dayLength);
  const reasons: [StagnationKind, Date, boolean][] = [
    [
      'NO_REGISSEUR',
      traject.registeredAt,
      traject.regisseurPersonId === null && waitsTooLong(traject.registeredAt, now),
    ],
    ['NOT_ADOPTED', notAdoptedAt ?? now, notAdoptedAt !== null],
    ['ACTION_LATE', late ?? now, late !== null && late < now],
    ['NO_MEETING', activeAt, needsMeeting(standing) && quiet >= 7],
    ['NOTHING_CHANGED', activeAt, quiet >= 21],
    ['WAITS_LONG', new Date(waits?.since ?? now), waits !== undefined],
  ];
  return reasons
    .filter(([, , holds]) => holds)
    .map(([kind, since]) => ({
      kind,
      since,
      weeks: kind === 'NOTHING_CHANGED' ? Math.floor(quiet / 7) : null,
    }));
}

/** Days that something may wait for the regisseur. A signal is read at once. */
const longest = (kind: Obligation['kind']): number => (kind === 'SAFETY_SIGNAL' ? 2 : 14);

/**
 * Returns whether someone may know why a traject seems to stand still. Most of it counts what everyone's meetings and plans did,
 * also those that this one must not know of: it is for who leads, or registered it (A1).
 */
export const mayKnow = (
  kind: StagnationKind,
  { leading, self }: { leading: boolean; self: PersonRecord | undefined },
): boolean => leading || self === undefined || (kind === 'NO_REGISSEUR' && self.side === 'PROFESSIONAL');

/** The earliest day, YYYY-MM-DD, of an agreed action that is not done; null when there is none. */
export const earliestDueOf = (actions: readonly Pick<ActionView, 'state' | 'due'>[]): string | null =>
  actions.flatMap(({ state, due }) => (state === 'OPEN' && due !== null ? [due] : [])).sort()[0] ?? null;

/** When the latest meeting was held, when it closed without an adopted plan; else null. */
export function notAdoptedSince(
  meetings: readonly Pick<
    MeetingRecord,
    'state' | 'startedAt' | 'ending' | 'startsAt' | 'adoptedVersionId' | 'planId'
  >[],
): Date | null {
  const held = meetings
    .filter(
      ({ state, startedAt, ending }) => state === 'CLOSED' && startedAt !== null && ending !== 'NOBODY_CAME',
    )
    .sort((a, b) => a.startsAt - b.startsAt)
    .at(-1);
  const open = held !== undefined && held.adoptedVersionId === null && held.planId !== null;
  return open ? new Date(held.startsAt) : null;
}

/** The order of a list: where something is expected first, then what one leads, then the newest. */
export const expectedFirst = (
  a: Pick<TrajectSummaryRecord, 'expected' | 'leading' | 'registeredAt'>,
  b: Pick<TrajectSummaryRecord, 'expected' | 'leading' | 'registeredAt'>,
): number =>
  Number(b.expected.length > 0) - Number(a.expected.length > 0) ||
  Number(b.leading) - Number(a.leading) ||
  b.registeredAt.getTime() - a.registeredAt.getTime();
