import { readMinutes } from '@regietafel/schema/input/minutes.ts';
import { ask } from '../graph/client.ts';
import { methodLanguage } from '../regie/words.ts';
import { AgendaOfMeetingDocument, FormOfAgendaDocument } from './traject.generated.ts';

/** A part of the agenda with the minutes that are planned for it. */
export interface AgendaPart {
  key: string;
  title: string;
  minutes: number;
}

/** Minutes of a part: as filled in, else its own. */
export const minutesOfPart = ({ key, minutes: own }: AgendaPart, filledIn: Record<string, string>): number =>
  readMinutes(filledIn[key] ?? '') ?? own;

/** All minutes together. */
export const totalOf = (parts: readonly AgendaPart[], filledIn: Record<string, string>): number =>
  parts.reduce((sum, part) => sum + minutesOfPart(part, filledIn), 0);

/**
 * The parts of a planned meeting as they are; of a plan by another form its own parts, after the opening that the meeting
 * keeps.
 */
export async function partsOfMeeting(
  meetingId: string,
  other: { edition: string; id: string } | undefined,
): Promise<AgendaPart[]> {
  const { meeting } = await ask(AgendaOfMeetingDocument, { id: meetingId, language: methodLanguage() });
  const now = meeting.agenda.map(({ sectionKey, title, plannedMinutes, opening }) => ({
    part: { key: sectionKey, title, minutes: plannedMinutes },
    opens: opening !== null,
  }));
  if (!other) return now.map(({ part }) => part);
  const { planForm } = await ask(FormOfAgendaDocument, { ...other, language: methodLanguage() });
  return [...now.filter(({ opens }) => opens).map(({ part }) => part), ...planForm.sections];
}
