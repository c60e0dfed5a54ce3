import { fail } from '../errors.ts';
import type { MeetingExperience, Mood } from '../schema.generated.ts';
import type { MeetingRecord } from './meeting.types.ts';

/** What somebody told of a meeting. */
export interface Told {
  mood: Mood;
  line: string;
}

/**
 * With fewer answers nobody reads them: at a table of two or three each answer would tell who gave it. Fewer than ten is
 * withheld in figures about many households (G4); here they are few by nature, and one knows all who were there.
 */
export const LEAST = 3;
/** Milliseconds in which one answers. Read before, each answer that comes would tell whose it is. */
const OPEN = 3 * 24 * 60 * 60_000;
const LONGEST = 300;

/** From when the answers are read, until when they are given; null for a meeting that was not held. */
export function readFrom({ state, ending, endedAt }: MeetingRecord): Date | null {
  if (state !== 'CLOSED' || (ending ?? 'HELD') !== 'HELD' || endedAt == null) return null;
  return new Date(endedAt + OPEN);
}

/** True when this person was there, and can still answer. */
export function isAsked(state: MeetingRecord, personId: string, now: Date): boolean {
  const from = readFrom(state);
  return from !== null && from > now && state.people[personId]?.attendance === 'PRESENT';
}

/** A line as it is kept. Throws INPUT_INVALID. */
export function lineOf(line: string): string {
  const said = line.trim().replace(/\s+/g, ' ');
  return said.length > LONGEST ? fail('INPUT_INVALID', { what: 'de regel is langer dan 300 tekens' }) : said;
}

/** Answers as they are read: counted, lines apart from faces and in no order that tells when each came. */
export function summarise(told: readonly Told[]): Pick<MeetingExperience, 'moods' | 'lines'> {
  if (told.length < LEAST) return { moods: null, lines: [] };
  const count = (mood: Mood): number => told.filter((one) => one.mood === mood).length;
  return {
    moods: { good: count('GOOD'), neutral: count('NEUTRAL'), hard: count('HARD') },
    lines: told.flatMap(({ line }) => (line === '' ? [] : [line])).sort((a, b) => a.localeCompare(b, 'nl')),
  };
}
