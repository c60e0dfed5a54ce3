import type { VoicedForm } from '../method/types.ts';
import { isFreeText, isOfRound } from './plan.rules.ts';
import { mainEntryId, type PlanState } from './plan.types.ts';

const sectionOf = (form: VoicedForm, key: string | undefined) => form.sections.find((one) => one.key === key);

/** Who answered all questions that a section asks each person. */
export function answeredIn(form: VoicedForm, state: PlanState, sectionKey: string): string[] {
  const questions = (sectionOf(form, sectionKey)?.fields ?? []).filter(
    (one) => isOfRound(one) && !isFreeText(one.kind),
  );
  const given = new Map<string, Set<string>>();
  for (const { personId, fieldKey } of state.entries.get(mainEntryId(sectionKey))?.answers.values() ?? [])
    if (personId) given.set(personId, (given.get(personId) ?? new Set()).add(fieldKey));
  return [...given]
    .filter(([, fields]) => questions.every((one) => fields.has(one.key)))
    .map(([personId]) => personId);
}

/** Who is heard in a section: as speaker, writer or by an answer. Rows that only some read tell of nobody. */
export function spokenIn(state: PlanState, sectionKey: string): string[] {
  const spoken = new Set<string>();
  for (const entry of state.entries.values()) {
    if (entry.sectionKey !== sectionKey || entry.removed || !entry.open) continue;
    if (entry.speakerId) spoken.add(entry.speakerId);
    for (const text of entry.texts.values()) {
      for (const clientId of text.known.keys()) {
        const personId = state.clientIds.get(clientId);
        if (personId && !entry.speakerId) spoken.add(personId);
      }
    }
    for (const { personId, fieldKey } of entry.answers.values())
      if (personId && !fieldKey.includes('.')) spoken.add(personId);
  }
  return [...spoken];
}

/** May the others know that somebody types in this text? Only in a text of the form that all of them read. */
export function showsTyping(form: VoicedForm, state: PlanState, textId: string): boolean {
  const at = textId.lastIndexOf('/');
  const [entryId, key] = [textId.slice(0, Math.max(0, at)), textId.slice(at + 1)];
  const entry = state.entries.get(entryId);
  const sectionKey = entry?.sectionKey ?? /^main:(.+)$/.exec(entryId)?.[1];
  const field = sectionOf(form, sectionKey)?.fields.find(
    (one) => one.key === key && isFreeText(one.kind) && !one.perPerson,
  );
  return field !== undefined && entry?.removed !== true && entry?.open !== false;
}

/** Did somebody answer yes to a safety question of this section? */
export function saysUnsafe(form: VoicedForm, state: PlanState, sectionKey: string): boolean {
  const asked = sectionOf(form, sectionKey)?.safetyQuestions ?? [];
  return [...(state.entries.get(mainEntryId(sectionKey))?.answers.values() ?? [])].some(
    ({ fieldKey, value }) => asked.includes(fieldKey) && value.yes === true,
  );
}
