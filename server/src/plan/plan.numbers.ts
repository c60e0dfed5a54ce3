import { partsOfTextKey, type PlanEvent, type PlanState } from './plan.types.ts';

/*
 * What somebody writes for the regisseur alone has numbers in the plan's log too. Told as they are, a gap would tell
 * that something was written (A1, A6): everyone is told numbers that count what one may know of.
 */

/** Entries of the log of which one person and a regisseur of a profession know: numbers in a row. */
export interface Alone {
  from: number;
  to: number;
  personId: string;
  /** Written in a session of nobody for sure (A24). */
  sessionId?: string;
}

/** Who is told numbers. `viewerId` null: a screen that everyone sees. */
export interface Numbered {
  viewerId: string | null;
  /** The regisseur when that is a professional, who knows of them all; else null (A6). */
  firstReaderId: string | null;
  /** Set for a session of nobody for sure: it is told of what it wrote itself (A24). */
  session?: string | undefined;
}

/** True for who knows of all entries. */
export const isToldAll = ({ viewerId, firstReaderId, session }: Numbered): boolean =>
  viewerId !== null && viewerId === firstReaderId && session === undefined;

/** True for who wrote what is one person's alone. */
export const isTold = (
  { personId, sessionId }: Pick<Alone, 'personId' | 'sessionId'>,
  { viewerId, session }: Numbered,
): boolean => personId === viewerId && (session === undefined || session === sessionId);

/** Writes down that an entry is known to one person; entries come in order. */
export function noteAlone(
  alone: Alone[],
  seq: number,
  { personId, sessionId }: Pick<Alone, 'personId' | 'sessionId'>,
): void {
  const last = alone.at(-1);
  if (last?.personId === personId && last.sessionId === sessionId && last.to === seq - 1) last.to = seq;
  else alone.push({ from: seq, to: seq, personId, ...(sessionId ? { sessionId } : {}) });
}

/** How many entries up to a number someone does not know of. */
export function unknownUpTo(alone: readonly Alone[], seq: number, who: Numbered): number {
  if (isToldAll(who)) return 0;
  let unknown = 0;
  for (const run of alone) {
    if (run.from > seq) break;
    if (!isTold(run, who)) unknown += Math.min(run.to, seq) - run.from + 1;
  }
  return unknown;
}

/** The number of an entry as someone is told it. */
export const toldNumber = (alone: readonly Alone[], seq: number, who: Numbered): number =>
  seq - unknownUpTo(alone, seq, who);

/** The newest entry that someone who was told a number knows of, or that lies right behind it unknown. */
export function entryOfTold(alone: readonly Alone[], told: number, who: Numbered): number {
  if (isToldAll(who)) return told;
  let seq = told;
  for (const run of alone) {
    if (run.from > seq + 1) break;
    if (!isTold(run, who)) seq += run.to - run.from + 1;
  }
  return seq;
}

/** Whose an entry of the log is, as far as others are told nothing of it; null: it is told to more. */
export function aloneIn(events: readonly PlanEvent[]): Pick<Alone, 'personId' | 'sessionId'> | null {
  for (const event of events) if (event.kind === 'alone') return event;
  return null;
}

/** The events of a change, marked when they are all one person's alone. */
export function markedAlone(state: PlanState, events: PlanEvent[], sessionId?: string): PlanEvent[] {
  const whose = new Set(events.map((event) => ownerOf(state, event)));
  const [personId] = whose;
  return whose.size === 1 && personId
    ? [...events, { kind: 'alone', personId, ...(sessionId ? { sessionId } : {}) }]
    : events;
}

type Owner<Kind extends PlanEvent['kind']> = (
  state: PlanState,
  event: Extract<PlanEvent, { kind: Kind }>,
) => string | null;

const everyone = (): null => null;
const ofRow = (state: PlanState, { id }: { id: string }): string | null => ofOwnRow(state, id);

/** Who alone knows of each kind of event; null: it is told to more. A kind without an entry does not compile. */
export const owners: { [Kind in PlanEvent['kind']]: Owner<Kind> } = {
  penTaken: (_state, event) => event.personId,
  writingAlong: (_state, event) => event.personId,
  entryAdded: (_state, event) => (event.open === false ? event.speakerId : null),
  // Of one's own row, or each person's own text of a round (A9).
  written: (state, event) =>
    ofOwnRow(state, event.entryId) ?? (event.alone ? partsOfTextKey(event.fieldKey).personId : null),
  answered: (state, event) => ofOwnRow(state, event.entryId),
  entryMoved: ofRow,
  entryRemoved: ofRow,
  entryRestored: ofRow,
  entryCovered: ofRow,
  wordsCovered: (state, event) =>
    ofOwnRow(state, event.entryId) ?? (event.alone ? partsOfTextKey(event.key).personId : null),
  actionCovered: (state, { id }) => ofOwnRow(state, state.actions.get(id)?.goalId ?? ''),
  entryShared: everyone,
  entryDiscussed: everyone,
  actionSet: (state, { action }) => ofOwnRow(state, action.goalId),
  sectionOpened: everyone,
  sectionClosed: everyone,
  answersHidden: everyone,
  answersOpened: everyone,
  alone: everyone,
  wentOn: (_state, { aloneFor }) => aloneFor ?? null,
  meetingSet: everyone,
  adopted: everyone,
};

const ownerOf = (state: PlanState, event: PlanEvent): string | null =>
  (owners[event.kind] as Owner<PlanEvent['kind']>)(state, event);

/** The speaker of a row that only that person and a regisseur of a profession read. */
function ofOwnRow(state: PlanState, entryId: string): string | null {
  const entry = state.entries.get(entryId);
  return entry && !entry.open ? entry.speakerId : null;
}
