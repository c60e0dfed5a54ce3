/** What the progress and the consolidation plan share: both look back in a meeting. */
import { voices } from '../../../form-writing.ts';
import type { FieldDraft, SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { VoiceText } from '../../../types.ts';
import { contactParts, name } from './parts.ts';

export const thisMeeting: SectionDraft = {
  key: 'this-meeting',
  title: t('Gegevens van dit overleg', 'Details of this meeting'),
  explanation: t(
    'Klopt de dag, de tijd en de plek van vandaag?',
    'Are the day, time and place of today right?',
  ),
  repeatable: false,
  speech: 'TOGETHER',
  filledFrom: 'THIS_MEETING',
  minutes: 1,
  fields: [
    { key: 'when', label: t('Datum, tijd en plaats', 'Date, time and place'), kind: 'DATE_TIME_PLACE' },
  ],
};

/** Who is here. Everyone who joins is on the list. */
export const peoplePresent: FieldDraft = {
  key: 'present',
  label: t('Aanwezigen van dit overleg', 'Present at this meeting'),
  kind: 'PERSON',
  role: 'PRESENT',
  many: true,
  parts: contactParts,
};

/** Only the title of the progress plan in the ik-form has it; as a field it is ours, in both voices. */
export const peopleAbsent: FieldDraft = {
  key: 'absent',
  label: t('Afwezig, met reden', 'Absent, with the reason'),
  kind: 'PERSON',
  role: 'ABSENT',
  many: true,
  ours: true,
  parts: [name, { key: 'reason', label: t('Reden', 'Reason'), kind: 'SHORT_TEXT' }],
};

export function present(title: VoiceText, explanation: VoiceText, fields: FieldDraft[]): SectionDraft {
  return {
    key: 'present',
    title,
    explanation,
    repeatable: false,
    speech: 'TOGETHER',
    filledFrom: 'ATTENDANCE',
    minutes: 2,
    fields,
  };
}

/** One question with a box, in two voices: Dutch and English as the household says it, then as one person does. */
export function question(
  key: string,
  wij: [nl: string, en: string],
  ik: [nl: string, en: string] = wij,
): FieldDraft {
  return { key, label: wij === ik ? t(...wij) : voices(t(...wij), t(...ik)), kind: 'LONG_TEXT' };
}
