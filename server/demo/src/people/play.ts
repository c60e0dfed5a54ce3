import { households } from '../households/index.ts';
import { colleagues } from '../place.ts';
import type { DemoHousehold, PersonLines } from '../story.types.ts';
import { openLine, post, type Line } from './line.ts';
import * as operations from './operations.ts';
import type { Pace } from './pace.ts';
import { takePart, type Participant } from './participant.ts';

/** Simulated participants at work. */
export interface Play {
  /** Who takes part, by name. */
  names: string[];
  participants: Participant[];
  /** Resolves when all have gone. */
  done: Promise<void>;
}

/** What a play needs. */
export interface Stage {
  /** Address of a running server. */
  origin: string;
  /** The meeting; the one of the demo region that begins now when absent. */
  meetingId?: string | undefined;
  pace: Pace;
  /** Ends the play: everyone leaves. */
  signal: AbortSignal;
}

interface Role {
  demoKey: string;
  name: string;
  lines: PersonLines;
  household: DemoHousehold;
}

/** Everyone who has lines, by the key on the start page. */
function rolesByKey(): Map<string, Role> {
  const roles = new Map<string, Role>();
  for (const household of households) {
    for (const person of household.people) {
      const lines = household.lines?.[person.key];
      if (!lines) continue;
      const demoKey = person.colleague ?? `${household.key}.${person.key}`;
      roles.set(demoKey, { demoKey, name: nameIn(household, person.key) ?? '', lines, household });
    }
  }
  return roles;
}

function nameIn(household: DemoHousehold, key: string): string | undefined {
  const person = household.people.find((one) => one.key === key);
  return person?.colleague ? colleagues.find((one) => one.key === person.colleague)?.name : person?.name;
}

/** The part of a start path that names a meeting on a participant's phone. */
const meetingIn = (path: string): string | undefined => /^\/overleg\/([^/]+)$/.exec(path)?.[1];

/**
 * Lets simulated participants take part in a meeting of the demo region, through the ordinary API of a running server.
 * Who is there already on another screen is left alone. Throws when the server is no demo, or the meeting is closed.
 */
export async function playPeople({ origin, meetingId, pace, signal }: Stage): Promise<Play> {
  const { data } = await post<{ demoPeople: { key: string; startPath: string }[] }>(
    origin,
    '{ demoPeople { key startPath } }',
  );
  const roles = rolesByKey();
  const invited = data.demoPeople.filter(({ key, startPath }) => roles.has(key) && meetingIn(startPath));
  const id = meetingId ?? invited.map(({ startPath }) => meetingIn(startPath))[0];
  if (id === undefined) throw new Error('Er is hier geen overleg om aan mee te doen.');

  const lines: Line[] = [];
  const names: string[] = [];
  const participants: Participant[] = [];
  for (const { key, startPath } of invited) {
    const role = roles.get(key);
    if (!role || meetingIn(startPath) !== id) continue;
    const line = await openLine(origin, key);
    if (await isThere(line, id)) {
      await line.hangUp();
      continue;
    }
    lines.push(line);
    names.push(role.name);
    const nameOf = (who: string): string | undefined => nameIn(role.household, who);
    participants.push(takePart({ line, meetingId: id, lines: role.lines, pace, nameOf }));
  }

  const leave = async (): Promise<void> => {
    await Promise.all(lines.map((line) => line.hangUp()));
  };
  const left = new Promise<void>((resolve) => {
    const go = (): void => void leave().then(resolve, resolve);
    if (signal.aborted) go();
    else signal.addEventListener('abort', go, { once: true });
  });
  const all = Promise.allSettled(participants.map((one) => one.done)).then(leave);
  return { names, participants, done: Promise.race([all, left]) };
}

/** True when this person looks at the meeting on another screen. */
async function isThere(line: Line, meetingId: string): Promise<boolean> {
  const { meeting } = await line.ask<{
    meeting: {
      state: string;
      viewerId: string | null;
      participants: { personId: string; online: boolean }[];
    };
  }>(operations.meetingNow, { id: meetingId });
  if (meeting.state === 'CLOSED') throw new Error('Dit overleg is al klaar.');
  return meeting.participants.some(({ personId, online }) => personId === meeting.viewerId && online);
}
