import { randomUUID } from 'node:crypto';
import type { Goal, PersonLines, Value } from '../story.types.ts';
import { workingDay } from '../story-clock.ts';
import { Refused, type Line } from './line.ts';
import * as operations from './operations.ts';
import type { Pace } from './pace.ts';
import { layPaper, type Paper } from './paper.ts';
import { typeOut } from './typist.ts';

/** The meeting as a participant's phone sees it. */
export interface MeetingOnPhone {
  seq: number;
  state: 'PLANNED' | 'RUNNING' | 'CLOSED';
  planId: string | null;
  current: number | null;
  agenda: { sectionKey: string }[];
  hands: string[];
  floor: string | null;
  viewerId: string | null;
  chairs: string[];
  participants: { personId: string; name: string }[];
  round: { sectionKey: string; opened: boolean; answered: string[] } | null;
  adoptedVersion: { id: string } | null;
}

/** What a participant is given. */
export interface Part {
  line: Line;
  meetingId: string;
  lines: PersonLines;
  pace: Pace;
  /** Name of someone by the key that the lines use. */
  nameOf(key: string): string | undefined;
}

/** A participant that is taking part. */
export interface Participant {
  /** Resolves when the meeting is closed or the participant left. */
  done: Promise<void>;
  /** The plan as this participant reads it; null before the meeting began. */
  paper(): Paper | null;
}

const THINKS = 2500;
const TAPS = 900;
/** Longer than the five seconds after which someone is shown as away. */
const STAYS_AWAY = 14_000;
/** A typing mark expires after five seconds. */
const MARK_AGAIN_AFTER = 3000;

/** Takes part in a meeting: follows the chair, and says at each item what the lines hold. */
export function takePart({ line, meetingId, lines, pace, nameOf }: Part): Participant {
  let meeting: MeetingOnPhone | null = null;
  let paper: Paper | null = null;
  let ended = false;
  let changed = (): void => undefined;
  const done = new Set<string>();
  const mine = (): string => meeting?.viewerId ?? '';
  const section = (): string | undefined =>
    meeting?.state === 'RUNNING' ? meeting.agenda[meeting.current ?? -1]?.sectionKey : undefined;

  const stopFollowing = line.follow<{ meetingChanged: MeetingOnPhone }>(
    operations.meetingChanged,
    () => ({ id: meetingId }),
    ({ meetingChanged }) => {
      meeting = meetingChanged;
      changed();
    },
    () => {
      ended = true;
      changed();
    },
  );

  /** Does something that the chair may have made impossible meanwhile. */
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw error;
    }
  }

  const change = (operation: string, input: Record<string, unknown>): Promise<boolean> =>
    attempt(() =>
      line.ask(operation, { input: { planId: meeting?.planId, mutationId: randomUUID(), ...input } }),
    );

  async function type(textId: string, words: string): Promise<void> {
    const on = paper;
    if (!on) return;
    let marked = 0;
    const mark = (): void => {
      const now = Date.now();
      if (now - marked < MARK_AGAIN_AFTER) return;
      marked = now;
      void attempt(() => line.ask(operations.typing, { id: meetingId, textId }));
    };
    mark();
    await typeOut(on.letters(textId), words, pace, () => ended || on.refusal(textId) !== undefined, mark);
    await on.settled();
    await attempt(() => line.ask(operations.typing, { id: meetingId, textId: null }));
  }

  async function typeAll(entryId: string, texts: Record<string, string>): Promise<void> {
    for (const [field, words] of Object.entries(texts)) {
      await type(`${entryId}/${field}`, words);
      await pace.wait(TAPS);
    }
  }

  const personIdOf = (key: string): string | undefined =>
    key === 'regisseur'
      ? meeting?.chairs[0]
      : meeting?.participants.find(({ name }) => name === nameOf(key))?.personId;

  async function answer(key: string, values: Record<string, Value>): Promise<void> {
    for (const [fieldKey, { date, people, ...value }] of Object.entries(values)) {
      const day = date ? { date: workingDay(new Date(), date.daysAgo) } : {};
      const persons = people ? { personIds: people.map(personIdOf) } : {};
      await change(operations.answer, { entryId: `main:${key}`, fieldKey, ...value, ...day, ...persons });
      await pace.wait(TAPS);
    }
  }

  async function addGoal({ goal, actions, helps, known, todo }: Goal): Promise<void> {
    const entryId = randomUUID();
    if (!(await change(operations.addEntry, { sectionKey: 'goals', entryId }))) return;
    await typeAll(entryId, {
      goal,
      ...(actions ? { actions } : {}),
      'who-helps': helps,
      'how-we-know': known,
    });
    for (const { what, owner, due } of todo) {
      await pace.wait(THINKS);
      await change(operations.setAction, {
        goalId: entryId,
        actionId: randomUUID(),
        what,
        ownerId: personIdOf(owner),
        due: workingDay(new Date(), due),
      });
    }
  }

  const hand = (up: boolean): Promise<boolean> =>
    attempt(() => line.ask(operations.raiseHand, { id: meetingId, up }));

  /** Loses the connection in the middle of what it does, and finds it again. */
  async function loseConnection(): Promise<void> {
    await pace.wait(THINKS);
    line.drop();
    try {
      await pace.wait(STAYS_AWAY);
    } finally {
      line.restore();
    }
  }

  async function visit(key: string): Promise<void> {
    // Who had a hand up for what was talked about before, takes it down.
    if (meeting?.hands.includes(mine())) await hand(false);
    await pace.wait(THINKS);
    if (lines.hands?.includes(key)) await hand(true);
    const away = lines.drops === key ? loseConnection() : undefined;
    await answer(key, lines.answers?.[key] ?? {});
    for (const texts of lines.entries?.[key] ?? []) {
      const entryId = randomUUID();
      if (!(await change(operations.addEntry, { sectionKey: key, entryId }))) break;
      await typeAll(entryId, texts);
    }
    await typeAll(`main:${key}`, lines.together?.[key] ?? {});
    if (key === 'goals') for (const goal of lines.goals ?? []) await addGoal(goal);
    await away;
  }

  async function takePartUntilEnd(): Promise<void> {
    try {
      while (!ended && meeting?.state !== 'CLOSED') {
        if (meeting?.state === 'RUNNING' && !paper && meeting.planId)
          paper = await layPaper(line, meeting.planId);
        const key = section();
        const open = meeting?.adoptedVersion === null;
        if (key !== undefined && open && !done.has(key)) {
          done.add(key);
          await visit(key);
        } else await new Promise<void>((resolve) => (changed = resolve));
      }
    } finally {
      stopFollowing();
      paper?.putAway();
    }
  }

  return { done: takePartUntilEnd(), paper: () => paper };
}
