import type { MeetingPartsFragment, MeetingScreenPartsFragment } from './meeting.generated.ts';

/** A meeting as someone in it sees it. */
export type Meeting = MeetingPartsFragment;
/** A meeting as the beamer shows it. */
export type ScreenMeeting = MeetingScreenPartsFragment;
/** Somebody in a meeting. */
export type Participant = Meeting['participants'][number];
/** A section of the form on the agenda. */
export type AgendaItem = Meeting['agenda'][number];
/** A guest who came by code. */
export type WaitingGuest = Meeting['waiting'][number];
/** The next meeting. */
export type NextMeeting = NonNullable<Meeting['nextMeeting']>;

/** The three sides of the table, in speaking order (method: household, network, professionals). */
export const sides = ['HOUSEHOLD', 'NETWORK', 'PROFESSIONAL'] as const;

/** The item that the regisseur is at; undefined before the start. */
export function currentItem<Item>(meeting: {
  agenda: readonly Item[];
  current: number | null;
}): Item | undefined {
  return meeting.current === null ? undefined : meeting.agenda[meeting.current];
}

/** Somebody by identity. */
export function participantOf<One extends { personId: string }>(
  meeting: { participants: readonly One[] },
  personId: string | null,
): One | undefined {
  return meeting.participants.find((one) => one.personId === personId);
}

/** A first word that is not a name by itself. */
const titles = /^(oma|opa|tante|oom|mevrouw|meneer|mw\.?|dhr\.?|dr\.?|juf|meester)$/i;

/** Names for lines with little room: the first name, or the whole one when that would not tell who it is. */
export function shortNames(names: readonly string[]): string[] {
  const first = names.map((name) => name.split(/\s+/)[0] ?? name);
  return first.map((short, index) => {
    const shared = first.filter((other) => other === short).length > 1;
    return shared || titles.test(short) ? (names[index] ?? short) : short;
  });
}

/** Names in one line, at most `most` of them, with how many more. */
export function someNames(names: readonly string[], most: number, more: (count: number) => string): string {
  const shown = names.slice(0, most);
  const left = names.length - shown.length;
  return left > 0 ? [...shown, more(left)].join(', ') : shown.join(', ');
}
