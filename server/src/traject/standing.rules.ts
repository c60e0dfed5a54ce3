import type { Language, Obligation, TrajectPhase } from '../schema.generated.ts';
import type { PersonRecord, TrajectRecord } from './traject.types.ts';
import { dayInWords, say, words } from './traject.words.ts';

/** Where a traject stands for one viewer at one moment. */
export interface Standing {
  /** Language of the sentences; Dutch when absent. What obligations say was recorded in Dutch. */
  language?: Language;
  now: Date;
  traject: TrajectRecord;
  /** The viewer's person; null for the aanmeldcoordinator. */
  self: PersonRecord | null;
  leading: boolean;
  nextMeetingAt: Date | null;
  /** Latest change that everyone could see. */
  activeAt: Date;
  /** Open obligations; empty for who is not the regisseur. */
  open: readonly Obligation[];
}

const dayLength = 24 * 60 * 60 * 1000;
const withMeetings: readonly TrajectPhase[] = ['ANALYSE', 'STARTOVERLEG', 'VOORTGANG', 'VOORTGANGSOVERLEG'];

const needsMeeting = ({ traject, nextMeetingAt }: Standing): boolean =>
  withMeetings.includes(traject.phase) && nextMeetingAt === null;

/** What the viewer is expected to do, most urgent first. */
export function expectedOf(standing: Standing): string[] {
  const { traject, self, leading, nextMeetingAt, open } = standing;
  if (traject.phase === 'AFGESLOTEN') return [];
  if (!self)
    return traject.regisseurPersonId === null ? [say(words.chooseRegisseur(), standing.language)] : [];
  if (leading) {
    const urgentFirst = [...open].sort(
      (a, b) => Number(b.kind === 'SAFETY_SIGNAL') - Number(a.kind === 'SAFETY_SIGNAL'),
    );
    const asked = [...new Set(urgentFirst.map(({ text }) => text))];
    const meetingAsked = open.some(({ kind }) => kind === 'NEXT_MEETING');
    return needsMeeting(standing) && !meetingAsked
      ? [...asked, say(words.planMeeting(), standing.language)]
      : asked;
  }
  if (!nextMeetingAt) return [];
  const day = dayInWords(nextMeetingAt, standing.language);
  return [
    say(self.side === 'PROFESSIONAL' ? words.writeBefore(day) : words.comeToMeeting(day), standing.language),
  ];
}

/** Why a traject seems to stand still; empty when it does not. Bounds of days are ours. */
export function stagnationOf(standing: Standing): string[] {
  const { now, traject, activeAt, open } = standing;
  if (traject.phase === 'AFGESLOTEN') return [];
  const daysSince = (then: Date) => Math.floor((now.getTime() - then.getTime()) / dayLength);
  const lines: string[] = [];
  if (traject.regisseurPersonId === null && daysSince(traject.registeredAt) >= 5)
    lines.push(say(words.noRegisseur(), standing.language));
  if (needsMeeting(standing) && daysSince(activeAt) >= 7)
    lines.push(say(words.noMeeting(), standing.language));
  if (daysSince(activeAt) >= 21)
    lines.push(say(words.nobodyActive(Math.floor(daysSince(activeAt) / 7)), standing.language));
  if (open.some(({ since }) => daysSince(new Date(since)) >= 14))
    lines.push(say(words.waitsLong(), standing.language));
  return lines;
}
