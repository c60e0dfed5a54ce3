/**
 * Lets an edition write a form without repeating its source at every line: a section names its heading once,
 * its fields and their parts take it over unless they name their own. Nothing else happens here.
 */
import type { FormField, FormSection, Source, Text, VoiceText } from './types.ts';

/** A field as an edition writes it: without source when it has the source of its section. */
export type FieldDraft = Omit<FormField, 'source' | 'parts'> & { source?: Source; parts?: FieldDraft[] };

/** A section as an edition writes it. */
export type SectionDraft = Omit<FormSection, 'source' | 'fields'> & { fields: FieldDraft[] };

/** What a section and its fields hold, with the source in every one of them. */
export function sectionFrom(source: Source, draft: SectionDraft): FormSection {
  return { ...draft, source, fields: draft.fields.map((field) => fieldFrom(source, field)) };
}

/** Ours has one source of its own, so that nobody takes it for the method's. */
const OURS: Source = { seed: 'ours', heading: 'Plan forms' };

/** The parts of a field that is ours are ours too. */
function fieldFrom(source: Source, draft: FieldDraft): FormField {
  const { parts, ...field } = draft;
  const own = draft.source ?? (draft.ours ? OURS : source);
  const ownParts = draft.ours ? parts?.map((part) => ({ ...part, ours: true })) : parts;
  return { ...field, source: own, ...(ownParts && { parts: ownParts.map((part) => fieldFrom(own, part)) }) };
}

/** A text that differs per voice: first as the household says it, then as one person says it. */
export function voices(wij: Text, ik: Text): VoiceText {
  return { wij, ik };
}
