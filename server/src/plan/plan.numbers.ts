import { partsOfTextKey, type PlanEvent, type PlanState } from './plan.types.ts';

/*
 * What somebody writes for the regisseur alone has numbers in the plan's log too. Told as they are, a gap would tell
 * that something was written (A1, A6): everyone is told numbers that count what one may know of.
 */

/** Entries of the log of which one person and the regisseur know: numbers in a row. */
export interface Alone {
  from: number;
  to: number;
  personId: string;
}

/** Who is told numbers. `viewerId` null: a screen that everyone sees. */
export interface Numbered {
  viewerId: string | null;
  regisseurId: string | null;
}

/** True for who knows of all entries. */
export const isToldAll = ({ viewerId, regisseurId }: Numbered): boolean =>
  viewerId !== null && viewerId === regisseurId;

/** Writes down that an entry is known to one person; entries come in order. */
export function noteAlone(alone: Alone[], seq: number, personId: string): void {
  const last = alone.at(-1);
  if (last?.personId === personId && last.to === seq - 1) last.to = seq;
  else alone.push({ from: seq, to: seq, personId });
}

/** How many entries up to a number someone does not know of. */
export function unknownUpTo(alone: readonly Alone[], seq: number, who: Numbered): number {
  if (isToldAll(who)) return 0;
  let unknown = 0;
  for (const { from, to, personId } of alone) {
    if (from > seq) break;
    if (personId !== who.viewerId) unknown += Math.min(to, seq) - from + 1;
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
  for (const { from, to, personId } of alone) {
    if (from > seq + 1) break;
    if (personId !== who.viewerId) seq += to - from + 1;
  }
  return seq;
}

/** Whose an entry of the log is, as far as others are told nothing of it; null: it is told to more. */
export function aloneIn(events: readonly PlanEvent[]): string | null {
  for (const event of events) if (event.kind === 'alone') return event.personId;
  return null;
}

/** The events of a change, marked when they are all one person's alone. */
export function markedAlone(state: PlanState, events: PlanEvent[]): PlanEvent[] {
  const owners = new Set(events.map((event) => ownerOf(state, event)));
  const [personId] = owners;
  return owners.size === 1 && personId ? [...events, { kind: 'alone', personId }] : events;
}

function ownerOf(state: PlanState, event: PlanEvent): string | null {
  switch (event.kind) {
    case 'penTaken':
    case 'writingAlong':
      return event.personId;
    case 'entryAdded':
      return event.open === false ? event.speakerId : null;
    case 'written': {
      const own = ofOwnRow(state, event.entryId);
      // Each person's own text of a round (A9).
      return own ?? (event.alone ? partsOfTextKey(event.fieldKey).personId : null);
    }
    case 'answered':
      return ofOwnRow(state, event.entryId);
    case 'entryMoved':
    case 'entryRemoved':
    case 'entryRestored':
    case 'entryCovered':
      return ofOwnRow(state, event.id);
    default:
      return null;
  }
}

/** The speaker of a row that only that person and the regisseur read. */
function ofOwnRow(state: PlanState, entryId: string): string | null {
  const entry = state.entries.get(entryId);
  return entry && !entry.open ? entry.speakerId : null;
}
