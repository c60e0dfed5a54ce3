import type { FieldRole, VoicedField, VoicedForm, VoicedSection } from '../method/types.ts';
import { positionAtEnd } from './plan.places.ts';
import { isFromMeeting } from './plan.rules.ts';
import { answerKey, mainEntryId, type AnswerValue, type PlanEvent, type PlanState } from './plan.types.ts';

/** A meeting as its plan keeps it. */
export interface MeetingNote {
  startsAt: Date;
  place: string;
  present: string[];
  /** With the reason, when one was given. */
  absent: { personId: string; reason: string | null }[];
}

/** The next meeting as the plan keeps it. */
export interface NextMeetingNote {
  id: string;
  startsAt: Date;
  place: string;
  personIds: string[];
}

/** What has to be written in the plan, so that its sections about this meeting say what the meeting knows. */
export function meetingEvents(form: VoicedForm, state: PlanState, note: MeetingNote): PlanEvent[] {
  if (state.adoptedVersionId) return [];
  const known: Partial<Record<FieldRole, AnswerValue>> = {
    PRESENT: { personIds: note.present },
    ABSENT: {
      personIds: note.absent.map(({ personId }) => personId),
      reasons: note.absent.flatMap(({ personId, reason }) => (reason ? [{ personId, reason }] : [])),
    },
  };
  return form.sections.filter(isFromMeeting).flatMap((section) =>
    section.fields.flatMap((field) => {
      const value = isMoment(field) ? momentOf(field, note) : field.role && known[field.role];
      return value ? changed(state, mainEntryId(section.key), field.key, value) : [];
    }),
  );
}

/**
 * What has to be written in the plan, so that the table's agreement on the next meeting stands in it: when, and who as
 * far as nobody wrote that yet. A form that keeps meetings as rows (2020) gets one for it.
 */
export function nextMeetingEvents(
  form: VoicedForm,
  state: PlanState,
  { id, startsAt, place, personIds }: NextMeetingNote,
): PlanEvent[] {
  if (state.adoptedVersionId) return [];
  return form.sections
    .filter((section) => section.asksNextMeeting)
    .flatMap((section) => {
      const entryId = section.repeatable ? id : mainEntryId(section.key);
      const answers = section.fields.flatMap((field) => {
        if (isMoment(field)) return changed(state, entryId, field.key, momentOf(field, { startsAt, place }));
        const written = state.entries.get(entryId)?.answers.has(answerKey(field.key, null));
        return field.kind === 'PERSON' && !written ? changed(state, entryId, field.key, { personIds }) : [];
      });
      const isNew = section.repeatable && !state.entries.has(entryId);
      return isNew ? [rowAtTheEnd(state, section, entryId), ...answers] : answers;
    });
}

const isMoment = ({ kind }: VoicedField): boolean => kind === 'DATE_TIME_PLACE' || kind === 'DATE';

/** On Dutch clocks. */
function momentOf(
  { kind }: VoicedField,
  { startsAt, place }: Pick<MeetingNote, 'startsAt' | 'place'>,
): AnswerValue {
  const clock = { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' } as const;
  // The Swedish way of writing a moment is `YYYY-MM-DD HH:MM`.
  const [date = '', time = ''] = new Intl.DateTimeFormat('sv-SE', clock).format(startsAt).split(' ');
  return kind === 'DATE' ? { date } : { date, time, ...(place ? { place } : {}) };
}

function changed(state: PlanState, entryId: string, fieldKey: string, value: AnswerValue): PlanEvent[] {
  const known = state.entries.get(entryId)?.answers.get(answerKey(fieldKey, null))?.value;
  if (JSON.stringify(known) === JSON.stringify(value)) return [];
  return [{ kind: 'answered', entryId, fieldKey, personId: null, value }];
}

function rowAtTheEnd(state: PlanState, { key: sectionKey }: VoicedSection, id: string): PlanEvent {
  const row = { id, sectionKey, position: positionAtEnd(state, sectionKey) };
  return { kind: 'entryAdded', ...row, speakerId: null, writtenById: null, beforehand: false };
}
